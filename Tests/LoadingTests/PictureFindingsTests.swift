// What may be wrong with a picture file: its format, its name, its size.
import Diagnostics
import Loading
import Model
import SampleSites
import Testing

@Suite("picture files")
struct PictureFindingsTests {
  static let folder = "stories/2022/phieu-mot-trang/"

  func judge(_ name: String, _ bytes: [UInt8]) throws -> [Diagnostic] {
    let found = try read(SampleSite.smallest.with(PictureFindingsTests.folder + name, bytes)).diagnostics
    #expect(found.allSatisfy { $0.place == Place(file: "content/" + PictureFindingsTests.folder + name) })
    return found
  }

  @Test(
    "a picture whose name says what it is, is read with its size",
    arguments: [
      ("a.png", Headers.png), ("a.jpg", Headers.jpeg), ("a.jpeg", Headers.jpeg), ("a.gif", Headers.gif),
      ("anh-1.webp", Headers.lossy), ("a.b.webp", Headers.extended),
    ])
  func good(name: String, bytes: [UInt8]) throws {
    let (library, found) = try read(SampleSite.smallest.with(PictureFindingsTests.folder + name, bytes))
    #expect(found == [])
    #expect(library.pictures.map(\.file) == ["content/" + PictureFindingsTests.folder + name])
    #expect(library.pictures.map(\.width) == [300])
    #expect(library.pictures.map(\.height) == [200])
  }

  @Test(
    "an ending that lies, or a file that is no picture, is an error with what to do",
    arguments: [
      ("a.jpg", Headers.png, "end its name in '.png'"), ("a.png", Headers.jpeg, "end its name in '.jpg'"),
      ("a.gif", Headers.lossless, "end its name in '.webp'"), ("a.webp", Headers.gif, "end its name in '.gif'"),
      ("a.png", Array("chữ".utf8), "save the picture as JPEG or PNG"), ("a.png", [], "save the picture as JPEG or PNG"),
      ("a.svg", Array("<svg/>".utf8), "save the picture as JPEG or PNG"),
    ] as [(String, [UInt8], String)])
  func wrongFormat(name: String, bytes: [UInt8], hint: String) throws {
    let found = try judge(name, bytes)
    #expect(found.map(\.rule) == ["picture-format"])
    #expect(found.map { $0.hint?.en } == [hint])
  }

  @Test("an SVG is refused for what it can hold")
  func drawing() throws {
    #expect(
      try judge("a.SVG", Array("<svg/>".utf8)).map(\.message.en) == [
        "SVG pictures are not published: they can hold a script"
      ])
  }

  @Test(
    "a name that cannot stand in an address is an error",
    arguments: ["Anh.png", "ảnh.png", "a_b.png", "a b.png", "a.PNG", "a+b.png", "a%20b.png"])
  func badName(name: String) throws {
    #expect(try judge(name, Headers.png).map(\.rule) == ["picture-name"])
  }

  @Test(
    "more than 50 million pixels are an error, however many",
    arguments: [(10_000, 5_001), (50_000_001, 1), (1, 50_000_001), (0xFFFF_FFFF, 0xFFFF_FFFF), (0x8000_0000, 2)])
  func tooLarge(width: UInt32, height: UInt32) throws {
    #expect(try judge("a.png", Headers.png(width, height)).map(\.rule) == ["picture-size"])
  }

  @Test("50 million pixels are not too many", arguments: [(10_000, 5_000), (50_000_000, 1)])
  func largest(width: UInt32, height: UInt32) throws {
    #expect(try judge("a.png", Headers.png(width, height)) == [])
  }
}
