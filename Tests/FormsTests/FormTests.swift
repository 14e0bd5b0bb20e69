// Forms: what they say is YAML that the declared fields know, with or without the marks of notes.
import Diagnostics
import Exact
import Forms
import Loading
import Model
import Notation
import Testing

private let filling = Filling(
  title: #"Trả "ví" cho \ khách: xong"#, day: Day(year: 2022, month: 3, day: 5)!, id: "tra-vi",
  criteria: [("C1.1", "Đúng giờ"), ("C1.2", "Đeo thẻ")],
  units: [("van-phong", "Văn phòng"), ("thanh-tra", "Thanh tra")])

/// Every form, with the YAML in it and the fields it is about.
private let forms: [(name: String, yaml: String, fields: [FieldDescription])] =
  StoryKind.allCases.map { kind in
    let text = filling.story(kind, ContentKind.story.fields)
    return (kind.rawValue, frontMatter(of: text), ContentKind.story.fields)
  } + [
    ("page", frontMatter(of: filling.page(ContentKind.page.fields)), ContentKind.page.fields),
    ("review", frontMatter(of: filling.review(ContentKind.review.fields)), ContentKind.review.fields),
    ("decision", filling.decision(ContentKind.decision.fields), ContentKind.decision.fields),
  ]

private func frontMatter(of text: String) -> String {
  let bytes = Array(text.utf8)
  guard let parts = FrontMatter.split(bytes, file: "form").0 else { return "" }
  return String(decoding: bytes[parts.yaml], as: UTF8.self)
}

@Suite("forms")
struct FormTests {
  @Test("a form is YAML whose keys its declaration knows, as it stands and with every field put to use")
  func keys() throws {
    for form in forms {
      for text in [form.yaml, uncommented(form.yaml)] {
        let (node, found) = parseYAML(Array(text.utf8), file: form.name)
        #expect(found.isEmpty, "\(form.name): \(found)")
        expectKnown(try #require(node), .record(form.fields), in: form.name)
      }
    }
  }

  @Test("every required field is filled in, and every field of a long form is shown")
  func complete() throws {
    for form in forms {
      let keys = try keys(of: form.yaml)
      #expect(Set(form.fields.filter(\.required).map(\.key)).isSubset(of: keys), "\(form.name)")
    }
    let initiative = try #require(forms.first { $0.name == "initiative" })
    let shown = try keys(of: uncommented(initiative.yaml))
    #expect(shown == Set(ContentKind.story.fields.map(\.key)).subtracting(["aliases"]))
    let decision = try #require(forms.first { $0.name == "decision" })
    let all = try keys(of: uncommented(decision.yaml))
    #expect(all == Set(ContentKind.decision.fields.map(\.key)))
  }

  @Test("a title keeps every sign")
  func title() throws {
    for form in forms {
      guard case .mapping(let entries) = try #require(parseYAML(Array(form.yaml.utf8), file: "").0).kind,
        case .scalar(let title)? = entries.first(where: { $0.key == "title" })?.value.kind
      else {
        Issue.record("no title in \(form.name)")
        continue
      }
      #expect(title.text == filling.title)
    }
  }

  @Test("each kind has its headings, in order")
  func headings() {
    let all = ["Bối cảnh", "Việc đã làm", "Kết quả", "Điều rút ra", "Cách làm lại"]
    for kind in StoryKind.allCases {
      let lines = filling.story(kind, ContentKind.story.fields).split(separator: "\n").filter { $0.hasPrefix("## ") }
      let expected = kind == .news ? [] : kind == .deed ? Array(all.prefix(3)) : all
      #expect(lines.map { String($0.dropFirst(3)) } == expected, "\(kind)")
    }
  }

  @Test("every line of explanation is Vietnamese, and says which fields are needed")
  func explained() {
    let text = filling.story(.deed, ContentKind.story.fields)
    #expect(text.contains("# Tiêu đề (bắt buộc): tối đa 160 ký tự\ntitle: "))
    #expect(text.contains("#   C1.2 – Đeo thẻ\ncriteria: [C1.1]\n"))
    #expect(text.contains("draft (bản nháp)") && text.contains("\nstatus: draft\n"))
  }

  private func keys(of yaml: String) throws -> Set<String> {
    guard case .mapping(let entries) = try #require(parseYAML(Array(yaml.utf8), file: "").0).kind else { return [] }
    return Set(entries.map(\.key))
  }

  /// A form with every `# key:` and what stands below it put to use.
  private func uncommented(_ yaml: String) -> String {
    yaml.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.wholeMatch(of: /# ( *(- )?[a-zA-Z]+:.*)/).map { String($0.1) } ?? String(line)
    }.joined(separator: "\n")
  }

  private func expectKnown(_ node: Node, _ format: FormatDescription, in form: String) {
    switch (node.kind, format) {
    case (.mapping(let entries), .record(let fields)):
      for entry in entries {
        guard let field = fields.first(where: { $0.key == entry.key }) else {
          Issue.record("\(form) shows '\(entry.key)', which nothing reads")
          continue
        }
        expectKnown(entry.value, field.format, in: form)
      }
    case (.sequence(let nodes), .list(let item)), (.sequence(let nodes), .oneOrMany(let item)):
      for node in nodes { expectKnown(node, item, in: form) }
    case (_, .either(let short, let full)):
      if case .mapping = node.kind { expectKnown(node, full, in: form) } else { expectKnown(node, short, in: form) }
    case (.mapping, _), (.sequence, _): Issue.record("\(form) shows a group where \(format) stands")
    default: break
    }
  }
}
