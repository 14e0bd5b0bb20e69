// Lists of fields as theme makers read them: on a terminal, and as the Markdown that is kept beside the themes.
package import Diagnostics

/// The names that fields can be asked for by: kinds of pages, then groups.
package func fieldSubjects() -> [String] {
  let kinds = FieldGroup.kinds
  let names = kinds.map(\.name)
  return names + FieldGroup.groups(in: kinds).map(\.name).filter { !names.contains($0) }
}

/// A line for each kind of page.
package func pageKindList(in language: Language) -> String {
  FieldGroup.kinds.map { "\($0.name) – \($0.about?.text(in: language) ?? "")\n" }.joined()
}

/// The fields of a kind of page, or of a group, and of the groups in it; nil when there is none of that name.
package func fieldList(of subject: String, in language: Language) -> String? {
  let kinds = FieldGroup.kinds
  guard
    let wanted = (kinds + FieldGroup.groups(in: kinds)).first(where: { $0.name.utf8.elementsEqual(subject.utf8) })
  else { return nil }
  let head = wanted.about.map { wanted.name + " – " + $0.text(in: language) } ?? wanted.heading(in: language)
  let groups = FieldGroup.groups(in: [wanted]).map { $0.heading(in: language) + "\n" + $0.list(in: language) }
  return ([head + "\n" + wanted.list(in: language)] + groups).joined(separator: "\n")
}

/// Every kind of page and every group with its fields, as Markdown.
package func fieldMarkdown(in language: Language) -> String {
  let kinds = FieldGroup.kinds
  let groups = FieldGroup.groups(in: kinds)
  let say = { (text: Bilingual) in text.text(in: language) }
  var text = "# " + say(.init("Các trường của từng loại trang", "The fields of each kind of page")) + "\n\n"
  text += say(introduction) + "\n"
  for kind in kinds {
    text += "\n## `\(kind.name)`\n\n" + say(kind.about ?? .init("", "")) + "\n\n" + kind.table(in: language)
  }
  text += "\n# " + say(.init("Các nhóm", "The groups")) + "\n"
  for group in groups { text += "\n## \(group.heading(in: language))\n\n" + group.table(in: language) }
  return text
}

private let introduction = Bilingual(
  vi: """
    Danh sách này do `guong theme fields --format markdown` in ra từ chính những khai báo mà mẫu được kiểm tra theo;
    đừng sửa bằng tay.

    | loại | in ra | hỏi |
    |---|---|---|
    | chữ | `{{title}}` | |
    | HTML | `{{{body}}}` | |
    | địa chỉ | `<a href="{{address}}">` | |
    | có hoặc không | | `{{#isDraft}}…{{/isDraft}}`, `{{^isDraft}}…{{/isDraft}}` |
    | một trong … | `{{kind}}`: từ ngữ `kind.…`; `{{kind.id}}`: chính mã ấy | `{{#kind.news}}…{{/kind.news}}` |
    | nhóm | `{{date.short}}` | `{{#date}}{{short}}{{/date}}` |
    | nhiều … | | `{{#people}}…{{/people}}`, mỗi thứ một lần; `{{^people}}` khi không có gì |
    | …, có thể vắng | chỉ trong phần của nó | `{{#summary}}{{summary}}{{/summary}}` |
    """,
  en: """
    `guong theme fields --format markdown --lang en` prints this list from the very declarations that templates are
    checked against; do not edit it.

    | type | printed | asked |
    |---|---|---|
    | text | `{{title}}` | |
    | HTML | `{{{body}}}` | |
    | address | `<a href="{{address}}">` | |
    | yes or no | | `{{#isDraft}}…{{/isDraft}}`, `{{^isDraft}}…{{/isDraft}}` |
    | one of … | `{{kind}}`: the word `kind.…`; `{{kind.id}}`: the token | `{{#kind.news}}…{{/kind.news}}` |
    | group | `{{date.short}}` | `{{#date}}{{short}}{{/date}}` |
    | many: … | | `{{#people}}…{{/people}}`, once for each; `{{^people}}` when there is none |
    | …, may be absent | only inside its section | `{{#summary}}{{summary}}{{/summary}}` |
    """)

extension FieldGroup {
  /// What a group is called above its fields.
  fileprivate func heading(in language: Language) -> String {
    Bilingual("nhóm \(name)", "group \(name)").text(in: language)
  }

  /// A line for each field.
  fileprivate func list(in language: Language) -> String {
    lines.map { line in
      "  \(line.name): \(line.shape.words(\.self).text(in: language)) – \(line.about.text(in: language))\n"
    }.joined()
  }

  /// A row for each field.
  fileprivate func table(in language: Language) -> String {
    let head = Bilingual("| trường | loại | là gì |", "| field | type | what it is |").text(in: language)
    let anchor = Bilingual("nhóm-", "group-").text(in: language)
    let rows = lines.map { line in
      let type = line.shape.words { "[`\($0)`](#\(anchor)\($0))" }.text(in: language)
      return "| `\(line.name)` | \(type) | \(cell(line.about.text(in: language))) |\n"
    }
    return head + "\n|---|---|---|\n" + rows.joined()
  }

  /// A text that ends no cell of a table.
  private func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
