// The lists of fields for theme makers are what the code says: nobody writes them by hand.
import Building
import Diagnostics
import Files
import Testing

@Suite("lists of fields")
struct FieldListTests {
  /// Set, the lists are recorded and the test fails, so that nothing passes by recording.
  private static let records = Surroundings.environment("RECORD") == "1"

  @Test("the list beside the themes is the one that the code prints", arguments: Language.allCases)
  func committed(language: Language) throws {
    let name = language == .vi ? "FIELDS.md" : "FIELDS.en.md"
    let path = Path.join(Path.join(Ground.project, "themes"), name)
    let list = PageFields.markdown(in: language)
    if FieldListTests.records {
      try Ground.write(Array(list.utf8), to: path)
      Issue.record("recorded; look at what changed, then run again without RECORD")
      return
    }
    let isSame = try Disk.exists(path) && Ground.text(path) == list
    #expect(isSame, "themes/\(name) is not what the code says: RECORD=1 swift test --filter FieldListTests")
  }

  @Test("every kind of page has a line that says what it is", arguments: Language.allCases)
  func kinds(language: Language) {
    let lines = PageFields.kinds(in: language).split(separator: "\n").map(String.init)
    #expect(lines.count >= 51)
    #expect(lines.filter { $0.hasSuffix("– ") || !$0.contains(" – ") } == [], "add them to PageKindWords.swift")
  }

  @Test("a kind is listed with its fields and with the groups in them, each once")
  func kind() throws {
    let list = try #require(PageFields.list(of: "redirect", in: .en))
    #expect(list.hasPrefix("redirect – an old address that leads to the new one\n  site: group site – the site\n"))
    #expect(list.contains("\n  target: group link – the new address\n"))
    #expect(list.contains("\ngroup link\n  label: text – "))
    #expect(list.contains("  parentAgency: text, may be absent – the agency above\n"))
    #expect(list.contains("  audience: one of staff, manager, public – whom it is for\n"))
    #expect(list.contains("  menu: many: group menu-item – the menu\n"))
    #expect(list.split(separator: "\n").filter { $0 == "group link" }.count == 1)
    let group = try #require(PageFields.list(of: "menu-item", in: .vi))
    #expect(group.hasPrefix("nhóm menu-item\n  section: một trong work, stories, "))
  }

  @Test("what is asked for by another name is not there, and every name that is offered is")
  func subjects() {
    #expect(PageFields.list(of: "storry", in: .vi) == nil)
    let subjects = PageFields.subjects
    #expect(Set(subjects).count == subjects.count && subjects.contains("story") && subjects.contains("story-card"))
    #expect(subjects.allSatisfy { PageFields.list(of: $0, in: .vi) != nil })
  }

  @Test("in Markdown a row has three cells, and every group that is linked has a heading", arguments: Language.allCases)
  func markdown(language: Language) {
    let text = PageFields.markdown(in: language)
    let lines = text.split(separator: "\n").map(String.init)
    let rows = lines.filter { $0.hasPrefix("| `") && !$0.contains("{{") }
    #expect(rows.count > 500)
    #expect(rows.allSatisfy { $0.split(separator: " | ").count == 3 })
    let headings = Set(lines.filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) })
    for row in rows {
      guard let link = row.split(separator: "](#").dropFirst().first?.split(separator: ")").first else { continue }
      #expect(headings.contains(link.split(separator: "-", maxSplits: 1).joined(separator: " ")[...]), "\(row)")
    }
  }
}
