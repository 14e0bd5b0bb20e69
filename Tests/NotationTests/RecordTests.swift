// Records: unknown, missing and empty keys, and the description that comes from the same declarations.

import Diagnostics
import Notation
import Testing

private let about = Bilingual(vi: "mã của người", en: "the person's id")
private let id = Field<String>("id", .identifier, required: true, about: about)
private let role = Field<String>(
  "role", .word(among: ["subject", "helper"]), about: Bilingual(vi: "vai trò", en: "the role"))
private let note = Field<String>("note", .text, about: Bilingual(vi: "ghi chú", en: "a note"))

private struct Person: Sendable, Equatable {
  let id: String
  let role: String?
}

private let person = Format<Person>.record([id, role, note]) { reader, findings in
  let role = reader.read(role, &findings)?.value
  _ = reader.read(note, &findings)
  return reader.read(id, &findings).map { Person(id: $0.value, role: role) }
}

@Suite("Records") struct RecordTests {
  @Test(
    "what is wrong with a record is found all at once",
    arguments: [
      ("{id: a, rol: helper}", ["unknown-key 1:12"]), ("{role: helper}", ["missing-key 1:4"]),
      ("{id: , role: x}", ["empty-value 1:5", "unknown-word 1:17"]),
      ("{id: A, role: x, nte: ''}", ["identifier 1:9", "unknown-key 1:21", "unknown-word 1:18"]),
      ("a", ["wrong-kind 1:4"]), ("[a]", ["wrong-kind 1:4"]),
      ("{id: a, note: ''}", ["empty-value 1:18"]), ("{id: ~}", ["empty-value 1:5"]),
      ("{id: null}", ["empty-value 1:5"]),
      ("{id: {{x}}}", ["yaml-key 1:9"]), ("{id: a, e\u{301}: b}", ["unknown-key 1:12"]),
    ])
  func wrong(_ text: String, _ expected: [String]) {
    let (value, findings) = read(person, text)
    #expect(findings.sorted().map(brief).sorted() == expected.sorted())
    #expect(findings.allSatisfy(isWellWorded))
    #expect(value == nil || !text.contains("id: A"))
  }

  @Test("absent and empty fields are nil without findings")
  func absent() {
    #expect(read(person, "{id: a}").value == Person(id: "a", role: nil))
    #expect(read(person, "{id: a, role: , note: null}").value == Person(id: "a", role: nil))
    #expect(read(person, "{\"id\":\"a\",\"role\":null}", isJSON: true).findings.isEmpty)
    #expect(read(person, "{id: a, role: , note: null}").findings.isEmpty)
  }

  @Test("an unknown key is told the near key, or else the free ones")
  func unknownHints() {
    #expect(read(person, "{id: a, rloe: b}").findings.first?.hint?.en == "did you mean 'role'?")
    #expect(read(person, "{id: a, zzzzzz: b}").findings.first?.hint?.en == "choose one of: role, note")
    #expect(read(person, "{role: helper}").findings.first?.hint?.en == "add 'id: …' – the person's id")
  }

  @Test(
    "words behind a comma between braces are told to need quotation marks",
    arguments: [
      ("{id: a, note: Nhanh, đúng hẹn}", "note: \"Nhanh, đúng hẹn\""),
      ("{id: a, note: Sổ 3, dòng 2: cột 4}", "note: \"Sổ 3, dòng 2: cột 4\""),
      ("{id: a, note: Một (hai, ba), role: helper}", "note: \"Một (hai, ba)\""),
      ("{id: a, note: 5,5}", "note: \"5.5\""), ("{id: a, note: một, hai, ba}", "note: \"một, hai\""),
      ("{id: a, note: b, rol: helper}", "có phải ý bạn là 'role'?"), ("{note: a, idd}", "có phải ý bạn là 'id'?"),
      ("{id: a, zzzz: b}", "chọn một trong: role, note"),
    ])
  func partedWords(_ text: String, _ end: String) {
    let hints = read(person, text).findings.filter { $0.rule == "unknown-key" }.compactMap { $0.hint?.vi }
    #expect(hints.first?.hasSuffix(end) == true, "\(hints)")
  }

  @Test("messages name the key whose value is wrong, and only while it is read")
  func subject() {
    let nested = Format<[Placed<Person>]>.list(of: person)
    let found = read(nested, "[{id: a, role: x}, 5]").findings
    #expect(
      found.map(\.message.en) == [
        "'role' must be one of the allowed words, not 'x'", "'v' must be a group of 'key: value', not '5'",
      ])
  }

  @Test("a short form stands for a full one")
  func shortForm() {
    let either = Format.either(Format<String>.identifier.map { Person(id: $0, role: nil) }, person)
    #expect(read(either, "a").value == Person(id: "a", role: nil))
    #expect(read(either, "{id: a, role: helper}").value == Person(id: "a", role: "helper"))
    #expect(read(either, "A").findings.map(\.rule) == ["identifier"])
  }

  @Test("a reader knows where a key's value stands")
  func spots() throws {
    var findings = Findings(file: "t")
    let node = try #require(yaml("id: a\nrole: helper").node)
    let reader = try #require(RecordReader(node, of: [id, role], &findings))
    #expect(reader.spot(of: "role") == Spot(line: 2, column: 7, width: 6))
    #expect(reader.spot(of: "note") == nil)
    #expect(reader.spot.line == 1)
  }

  @Test("declarations describe themselves")
  func description() {
    let fields = [id.description, role.description, note.description]
    #expect(person.description == .record(fields))
    #expect(fields[0] == FieldDescription(key: "id", format: .identifier, required: true, about: about))
    #expect(Format<[Placed<Person>]>.oneOrMany(of: person).description == .oneOrMany(.record(fields)))
  }
}
