// A new file of content that explains itself: every useful field with its purpose, the rest commented out.
package import Exact
package import Model
package import Notation

/// What a form is filled in with from the start.
package struct Filling: Sendable {
  package let title: String
  package let day: Day
  /// The id of the new file.
  package let id: String
  /// Criteria that may be chosen: id and name; the first is filled in.
  package let criteria: [(id: String, name: String)]
  /// Units that may be chosen: id and name; the first is filled in.
  package let units: [(id: String, name: String)]

  package init(
    title: String, day: Day, id: String, criteria: [(id: String, name: String)], units: [(id: String, name: String)]
  ) {
    self.title = title
    self.day = day
    self.id = id
    self.criteria = criteria
    self.units = units
  }
}

extension Filling {
  /// A story's file as a draft; `fields` are those of a story's front matter.
  package func story(_ kind: StoryKind, _ fields: [FieldDescription]) -> String {
    var form = FieldLines()
    form.explain("BÀI MỚI – \(meaning(of: kind.rawValue))")
    form.explain("Dòng bắt đầu bằng dấu # là lời giải thích, trang web không dùng đến.")
    form.explain("Muốn dùng một trường đang có dấu #: xóa '# ' ở đầu dòng rồi điền.")
    form.explain("Viết xong: đổi 'status: draft' thành 'status: published', rồi chạy 'guong check'.")
    let omitted = omitted(from: kind)
    for field in fields where !omitted.contains(field.key) {
      form.add(field, value: value(of: field.key, in: kind), choices: choices(for: field.key))
    }
    return "---\n" + form.lines.joined(separator: "\n") + "\n---\n\n" + body(of: kind)
  }

  /// A plain page's file.
  package func page(_ fields: [FieldDescription]) -> String {
    var form = FieldLines()
    form.explain("TRANG MỚI – dòng bắt đầu bằng dấu # là lời giải thích, trang web không dùng đến.")
    for field in fields { form.add(field, value: field.key == "title" ? quoted(title) : nil) }
    let body = "*Viết nội dung trang ở đây. Dòng bắt đầu bằng '## ' là một đề mục.*\n"
    return "---\n" + form.lines.joined(separator: "\n") + "\n---\n\n" + body
  }

  /// A review's file as a draft: of the half-year in which its day lies.
  package func review(_ fields: [FieldDescription]) -> String {
    var form = FieldLines()
    form.explain("BÁO CÁO MỚI – dòng bắt đầu bằng dấu # là lời giải thích, trang web không dùng đến.")
    form.explain("Viết xong và đã có số: điền 'number', đổi 'status: draft' thành 'status: published'.")
    let values = [
      "title": quoted(title), "type": ReviewType.midterm.rawValue,
      "period": Period.half(year: day.year, day.month <= 6 ? 1 : 2).text, "date": day.iso,
      "status": Status.draft.rawValue,
    ]
    for field in fields { form.add(field, value: values[field.key]) }
    let headings = ["I. Tổ chức thực hiện", "II. Kết quả", "III. Hạn chế, nguyên nhân", "IV. Bài học, đề nghị"]
    let body = headings.map { "## \($0)\n\n*Viết ở đây. Số liệu để phụ lục tự đếm.*\n" }.joined(separator: "\n")
    return "---\n" + form.lines.joined(separator: "\n") + "\n---\n\n" + body
  }

  /// A decision's file.
  package func decision(_ fields: [FieldDescription]) -> String {
    var form = FieldLines()
    form.explain("QUYẾT ĐỊNH MỚI – dòng bắt đầu bằng dấu # là lời giải thích.")
    form.explain("Quyết định không có bản nháp: điền số, ký hiệu thật trước khi dựng trang.")
    let values = [
      "id": id, "title": quoted(title), "date": day.iso, "number": quoted("…/QĐ-…"), "type": quoted("Quyết định"),
    ]
    for field in fields { form.add(field, value: values[field.key]) }
    return form.lines.joined(separator: "\n") + "\n"
  }

  private func value(of key: String, in kind: StoryKind) -> String? {
    switch key {
    case "title": quoted(title)
    case "kind": kind.rawValue
    case "date": day.iso
    case "status": Status.draft.rawValue
    case "criteria": criteria.first.map { "[\($0.id)]" }
    case "units": units.first.map { "[\($0.id)]" }
    default: nil
    }
  }

  /// What the site's own files offer; one of them already stands in the line, and may be wrong.
  private func choices(for key: String) -> [String] {
    let offered = key == "criteria" ? criteria : key == "units" ? units : []
    guard offered.count > 1 else { return [] }
    return ["hãy chọn lại cho đúng:"] + offered.prefix(mostChoices).map { "\($0.id) – \($0.name)" }
  }
}

/// A form stays something that is read.
private let mostChoices = 40

/// Fields that a short form does without; whoever needs one may still write it.
private func omitted(from kind: StoryKind) -> Set<String> {
  switch kind {
  case .news:
    [
      "criteria", "stage", "values", "toward", "results", "savings", "adopts", "adoptions", "nurture", "decision",
      "award", "discovered",
    ]
  case .deed: ["results", "savings", "adopts", "adoptions", "nurture", "aliases"]
  default: ["aliases"]
  }
}

/// A text in quotation marks: no sign in it means anything to YAML.
func quoted(_ text: String) -> String {
  var scalars = "\"".unicodeScalars
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { scalars.append("\\") }
    scalars.append(scalar)
  }
  scalars.append("\"")
  return String(scalars)
}
