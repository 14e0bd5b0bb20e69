// Rule: criteria, values, fields and groups come from the movement's closed vocabularies.
import Diagnostics
import SampleSites
import Testing

@Suite("unknown words")
struct UnknownWordsTests {
  @Test(
    "a word that the movement does not have is an error where it is written",
    arguments: [
      ["criteria": "[C1.1, 👉C1.3]"], ["criteria": "👉C2"], ["values": "[tan-tuy, 👉dung-cam]"], ["field": "👉bien-gioi"],
      ["toward": "[👉khach]"],
    ])
  func unknown(fields: [String: String]) throws {
    try expect("unknown-word", in: [deed: story(fields)])
  }

  @Test(
    "the word's id is suggested, whatever the author wrote for it",
    arguments: [
      ("tận tuỵ", "tan-tuy"), ("tận tụy", "tan-tuy"), ("Tận Tụy", "tan-tuy"), ("tan tuy", "tan-tuy"),
      ("tan-tui", "tan-tuy"), ("gương mẫu", "guong-mau"), ("guơng mẩu", "guong-mau"), ("guong-mao", "guong-mau"),
      ("dũng cảm", nil),
    ])
  func near(word: String, meant: String?) throws {
    let found = try expect("unknown-word", in: [deed: story(["values": "[👉\(word)]"])])
    #expect(found.map { $0.hint?.vi } == [meant.map { "có phải ý bạn là '\($0)'?" }])
  }

  @Test("a near criterion is suggested")
  func nearCriterion() throws {
    let found = try expect("unknown-word", in: [deed: story(["criteria": "[👉C1.11]"])])
    #expect(found.map { $0.hint?.en } == ["did you mean 'C1.1'?"])
  }

  @Test(
    "words of the movement are no error",
    arguments: [
      ["criteria": "C1"], ["criteria": "[C1, C1.1, C1.2]"], ["values": "[tan-tuy, guong-mau]"], ["field": "lanh-su"],
      ["toward": "nhan-dan"], ["tags": "[bất kỳ từ nào]"],
    ])
  func known(fields: [String: String]) throws {
    try expectNothing(in: [deed: story(fields)])
  }

  @Test("a movement with errors is not held against its stories")
  func brokenMovement() throws {
    let campaign = """
      id: pt-2022
      name: Phong trào
      window: {from: 2022-02-01, to: 2022-12-31}
      👉criterai: []
      """
    let found = try judge(Marked(["campaigns/pt-2022.yaml": campaign]).texts)
    #expect(found.map(\.rule) == ["missing-key", "unknown-key"])
  }
}
