// Rule: every picture that a story names stands beside it.
import Diagnostics
import SampleSites
import Testing

@Suite("missing pictures")
struct MissingPicturesTests {
  /// A PNG of one pixel, as far as its header goes.
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 1, 0, 0, 0, 1]

  /// The smallest site with a picture in the practice's folder.
  func judge(_ texts: [String: String]) throws -> [Diagnostic] {
    let picture = "stories/2022/phieu-mot-trang/anh-1.png"
    return try CheckingTests.judge(SampleSite.smallest.with(texts).with(picture, MissingPicturesTests.png))
  }

  static func practice(photo: String = "", body: String = "Chữ.") -> String {
    story(["title": "Phiếu", "people": "[le-van-an]", "consent": "[dy-an]", "photo": photo], body: body)
  }

  @Test(
    "a picture that is not there is an error where it is named",
    arguments: [
      practice(photo: "{file: 👉anh-2.png, alt: Tờ phiếu}"), practice(photo: "{file: 👉Anh-1.png, alt: Tờ phiếu}"),
      practice(photo: "{file: 👉../../../../anh.png, alt: Tờ phiếu}"),
      practice(photo: "{file: 👉/anh-1.png, alt: Tờ phiếu}"),
      practice(body: "Xem 👉![một tờ phiếu](anh-3.png) này."), practice(body: "👉![tờ phiếu](https://example.com/a.png)"),
    ])
  func missing(text: String) throws {
    let marks = Marked(["stories/2022/phieu-mot-trang/index.md": text])
    let found = try judge(marks.texts)
    #expect(found.map { start(of: $0.place) } == marks.places)
    #expect(found.map(\.rule) == ["picture-missing"])
  }

  @Test("the near name is suggested")
  func near() throws {
    let found = try judge([
      CheckingTests.practice: MissingPicturesTests.practice(photo: "{file: anh1.png, alt: Tờ phiếu}")
    ])
    #expect(found.map { $0.hint?.en } == ["did you mean 'anh-1.png'?"])
  }

  @Test(
    "a picture that stands beside the story is no error",
    arguments: [
      practice(photo: "{file: anh-1.png, alt: Tờ phiếu}"), practice(photo: "{file: ./anh-1.png, alt: Tờ phiếu}"),
      practice(body: "![một tờ phiếu](anh-1.png)"), practice(body: "[xem ảnh lớn](anh-1.png)"),
    ])
  func there(text: String) throws {
    #expect(try judge([CheckingTests.practice: text]) == [])
  }

  @Test("another story may show it by its path")
  func another() throws {
    #expect(try judge([deed: story(body: "![một tờ phiếu](phieu-mot-trang/anh-1.png)")]) == [])
  }

  @Test("a file that is no picture is one error, not two")
  func broken() throws {
    let site = SampleSite.smallest.with("stories/2022/phieu-mot-trang/anh-1.png", Array("không phải ảnh".utf8))
      .with([CheckingTests.practice: MissingPicturesTests.practice(photo: "{file: anh-1.png, alt: Tờ phiếu}")])
    #expect(try CheckingTests.judge(site).map(\.rule) == ["picture-format"])
  }
}
