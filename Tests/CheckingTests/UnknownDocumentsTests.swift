// Rule: what stories, decisions and criteria cite is a document on which some movement rests.
import Diagnostics
import SampleSites
import Testing

@Suite("unknown documents")
struct UnknownDocumentsTests {
  private let movement = "campaigns/pt-2022.yaml"

  /// The smallest site's movement with a register of one document, changed.
  private func register(_ old: String = "", _ new: String = "", link: String = "https://vidu.vn/kh-01") throws -> String {
    let campaign = String(decoding: try #require(SampleSite.smallest.files[movement]), as: UTF8.self)
    let document =
      "  - {id: kh-01, number: 01/KH, type: Kế hoạch, issuer: Sở, date: 2022-01-10, title: Phát động, link: \"\(link)\"}\n"
    let text = campaign.replacing("gapDays: 366\n", with: "gapDays: 366\nbasis:\n" + document)
    return old.isEmpty ? text : text.replacing(old, with: new)
  }

  private let item = "{id: C1.2, name: Đeo thẻ, text: Đeo thẻ.}"

  @Test(
    "an id that no movement's basis has is an error where a criterion or an item cites it",
    arguments: [
      ("text: Giữ kỷ cương.", "text: Giữ kỷ cương.\n    document: 👉kh-10"),
      ("text: Đeo thẻ.}", "text: Đeo thẻ., document: 👉kh-10}"),
    ])
  func criteria(old: String, new: String) throws {
    let found = try expect("unknown-document", in: [movement: register(old, new)])
    #expect(found.map(\.message.vi) == ["Chưa có văn bản nào có mã 'kh-10' trong campaigns/"])
    #expect(found.map(\.message.en) == ["no document 'kh-10' in campaigns/"])
    #expect(found.map(\.hint?.vi) == ["có phải ý bạn là 'kh-01'?"])
  }

  @Test("an id that no movement's basis has is an error where a decision cites it, one of several too")
  func decisions() throws {
    let decision = String(
      decoding: try #require(SampleSite.smallest.files["decisions/qd-01.yaml"]), as: UTF8.self)
    try expect(
      "unknown-document",
      in: [movement: register(), "decisions/qd-01.yaml": decision + "\ndocuments: [kh-01, 👉kh-02]\n"])
  }

  @Test("the near id is suggested to a story, and its place is the id's")
  func stories() throws {
    let found = try expect(
      "unknown-document", in: [movement: register(), deed: story(["documents": "[kh-01, 👉kh-011]"])])
    #expect(found.map(\.hint?.en) == ["did you mean 'kh-01'?"])
  }

  @Test("what the basis has is no error, whoever cites it")
  func known() throws {
    let decision = String(
      decoding: try #require(SampleSite.smallest.files["decisions/qd-01.yaml"]), as: UTF8.self)
    try expectNothing(in: [
      movement: register(item, item.replacing("}", with: ", document: kh-01}")),
      "decisions/qd-01.yaml": decision + "\ndocuments: kh-01\n", deed: story(["documents": "[kh-01]"]),
    ])
  }

  @Test("while a movement's file cannot be read, nothing is said of documents")
  func unread() throws {
    let found = try judge([movement: register("gapDays: 366", "gapDays: [366"), deed: story(["documents": "[kh-77]"])])
    #expect(!found.isEmpty)
    #expect(!found.map(\.rule).contains("unknown-document"))
  }

  @Test("a mistake in the register itself is the only one that is told")
  func wrongRegister() throws {
    let found = try judge([movement: register("date: 2022-01-10", "date: 2022-01-32"), deed: story(["documents": "[kh-01]"])])
    #expect(found.map(\.rule) == ["no-such-day"])
  }

  @Test(
    "a document's address is http or https, whole and without spaces",
    arguments: [
      "javascript:alert(1)", "kh-01.pdf", "//vidu.vn/kh", "https://", "mailto:so@vidu.vn", "ftp://vidu.vn/kh", "#kh",
      "https://vidu.vn/ke hoach", "https://vidu.vn\\\\kh", "https:vidu.vn", "file:///kh.pdf",
    ])
  func refusedLinks(link: String) throws {
    let found = try judge([movement: register(link: link)])
    #expect(found.map(\.rule) == ["document-link"])
    #expect(found.map(\.place?.file) == ["content/" + movement])
  }

  @Test(
    "an address of the web is kept",
    arguments: ["https://vidu.vn/kh-01", "http://vidu.vn", "HTTPS://vidu.vn/a?b=c&d=e#f", "https://vidu.vn/kế-hoạch"])
  func allowedLinks(link: String) throws {
    try expectNothing(in: [movement: register(link: link)])
  }
}
