// Rule: the words for those who cannot see a picture say what is in it.
import Diagnostics
import SampleSites
import Testing

@Suite("weak alternative texts")
struct WeakAltTextsTests {
  private func site(photo alt: String? = nil, body: String = "Xem.") -> SampleSite {
    let text = story(
      alt.map { ["title": "Phiếu", "photo": "{file: to-phieu.png, alt: \"\($0)\"}"] } ?? ["title": "Phiếu"], body: body)
    return SampleSite.smallest.with([practice: text]).with(
      "stories/2022/phieu-mot-trang/to-phieu.png", MissingPicturesTests.png)
  }

  @Test(
    "a file's name, or a word for any picture, is a warning where the picture is named",
    arguments: [
      "Ảnh", "hình ảnh", "Ảnh minh họa 1", "image", "to-phieu.png", "to phieu.jpg", "IMG_2034", "Ảnh đại diện",
      "to-phieu",
    ])
  func weak(alt: String) throws {
    for site in [site(photo: alt), site(body: "![\(alt)](to-phieu.png)")] {
      let found = try judge(site)
      #expect(found.map(\.rule) == ["alt-weak"])
      #expect(found.map(\.severity) == [.warning])
      #expect(found.first?.message.en == "alternative text '\(alt)' does not say what is to be seen")
    }
  }

  @Test(
    "a sentence says something",
    arguments: ["Tờ phiếu một trang", "Ảnh chụp một bác nông dân", "Chị Bích", "Tờ phiếu", "Trước và sau"])
  func strong(alt: String) throws {
    #expect(try judge(site(photo: alt, body: "![\(alt)](to-phieu.png)")) == [])
  }

  @Test("the place is the picture's")
  func place() throws {
    let found = try judge(site(body: "Xem\n\ntrang: ![Ảnh](to-phieu.png)"))
    #expect(found.map { $0.place?.spot.column } == [8])
  }
}
