// Whether a picture's file holds what a telephone writes beside the pixels.
import Model
import Testing

@testable import Loading

@Suite("picture metadata")
struct PictureMetadataTests {
  private static func chunk(_ name: String, _ content: [UInt8] = []) -> [UInt8] {
    [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [0, 0, 0, 0]
  }

  private static func chunk(webp name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content + [UInt8](repeating: 0, count: content.count % 2)
  }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, 0, UInt8(content.count + 2)] + content
  }

  /// Exif with a maker's name beside the way up, low bytes first.
  private static func exif(_ orientation: UInt8) -> [UInt8] {
    let entries: [UInt8] = [2, 0, 0x0F, 0x01, 2, 0, 4, 0, 0, 0] + Array("Máy".utf8.prefix(4))
    let turn: [UInt8] = [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
    return segment(0xE1, Array("Exif\0\0II".utf8) + [42, 0, 8, 0, 0, 0] + entries + turn + [0, 0, 0, 0])
  }

  private static func riff(_ chunks: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [UInt8(chunks.count + 4), 0, 0, 0] + Array("WEBP".utf8) + chunks
  }

  private static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])
  private static let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7])
  private static let frame = segment(0xC0, [8, 0, 20, 0, 30, 1, 1, 0x11, 0])
  /// A scan with a stuffed FF, a restart and a second scan behind it.
  private static let scans =
    segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 0xFF, 0, 2, 0xFF, 0xD0, 3] + segment(0xC4, [0, 1])
    + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [4, 5]
  private static let pixels = chunk("IDAT", [1, 2, 3])
  private static let lossy = chunk(webp: "VP8 ", [UInt8](repeating: 9, count: 11))
  private static func extended(_ flags: UInt8) -> [UInt8] { chunk(webp: "VP8X", [flags, 0, 0, 0, 29, 0, 0, 19, 0, 0]) }

  private static let png = Array(Headers.png.prefix(8)) + chunk("IHDR", [UInt8](repeating: 1, count: 13))
  private static let webp = Headers.riff("VP8X")

  @Test(
    "Exif and XMP are found wherever a format keeps them",
    arguments: [
      (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xE1, 0, 6, 0x45, 0x78, 0x69, 0x66]),
      (.jpeg, [0xFF, 0xD8, 0xFF, 0xED, 0, 4, 1, 2]),
      (.png, png + chunk("eXIf", [1])), (.png, png + chunk("IDAT", [1, 2]) + chunk("eXIf", [1])),
      (.png, png + chunk("iTXt", Array("XML:com.adobe.xmp".utf8) + [0])),
      (.png, png + chunk("zTXt", Array("Raw profile type exif".utf8) + [0])),
      (.jpeg, [0xFF, 0xD8] + segment(0xE2, Array("MPF\0".utf8))), (.jpeg, [0xFF, 0xD8] + exif(1) + exif(2)),
      (.webp, riff(extended(0) + chunk(webp: "EXIF", [1, 2]))),
      (.webp, webp + [8, 0, 0, 0, 43, 1, 0, 199, 0, 0]), (.webp, webp + [4, 0, 0, 0, 43, 1, 0, 199, 0, 0]),
    ] as [(PictureType, [UInt8])])
  func held(type: PictureType, bytes: [UInt8]) {
    #expect(holdsMetadata(bytes, type))
  }

  @Test(
    "pixels, profiles and plain notes are none",
    arguments: [
      (.jpeg, Headers.jpeg), (.jpeg, [0xFF, 0xD8, 0xFF, 0xE2, 0, 4, 1, 2, 0xFF, 0xDA, 0, 4, 0xFF, 0xE1, 0, 4]),
      (.jpeg, []), (.jpeg, [0xFF, 0xD8] + Orientation(number: 6)!.segment), (.png, png + chunk("iCCP", [1])),
      (.png, png + chunk("tEXt", Array("Software".utf8))),
      (.png, png + [0xFF, 0xFF, 0xFF, 0xFF] + Array("eXIf".utf8).reversed()), (.png, []),
      (.webp, Headers.extended), (.webp, Headers.lossy), (.gif, Headers.gif),
    ] as [(PictureType, [UInt8])])
  func none(type: PictureType, bytes: [UInt8]) {
    #expect(!holdsMetadata(bytes, type))
  }

  @Test(
    "a picture keeps its pixels, colours and way up, and loses the rest",
    arguments: [
      (
        [0xFF, 0xD8] + jfif + exif(6) + segment(0xED, [1]) + segment(0xFE, [2]) + profile + segment(0xE3, [4]) + frame
          + scans + [0xFF, 0xD9] + [0xFF, 0xD8] + exif(1),
        [0xFF, 0xD8] + jfif + Orientation(number: 6)!.segment + profile + frame + scans + [0xFF, 0xD9]
      ),
      ([0xFF, 0xD8] + exif(1) + frame + scans + [0xFF, 0xD9], [0xFF, 0xD8] + frame + scans + [0xFF, 0xD9]),
      (
        [0xFF, 0xD8] + exif(8) + frame + scans + [0xFF, 0xD9],
        [0xFF, 0xD8] + Orientation(number: 8)!.segment + frame + scans + [0xFF, 0xD9]
      ),
      (
        png + chunk("tEXt", [1]) + chunk("iCCP", [2]) + pixels + chunk("eXIf", [3]) + chunk("IEND") + [1, 2],
        png + chunk("iCCP", [2]) + pixels + chunk("IEND")
      ),
      (
        riff(extended(0b11100) + lossy + chunk(webp: "EXIF", [1, 2, 3]) + chunk(webp: "XMP ", [4])) + [5],
        riff(extended(0b10000) + lossy)
      ),
    ] as [([UInt8], [UInt8])])
  func cleaned(bytes: [UInt8], expected: [UInt8]) throws {
    let clean = try #require(withoutMetadata(bytes))
    #expect(clean == expected)
    #expect(PictureHeader(clean) == PictureHeader(bytes))
    #expect(withoutMetadata(clean) == nil)
  }

  @Test(
    "what is clean, cut short, or turned where viewers do not look stays as it is",
    arguments: [
      [0xFF, 0xD8] + frame + scans + [0xFF, 0xD9], [0xFF, 0xD8] + exif(6) + frame + scans, Headers.gif, [],
      png + chunk("eXIf", Array(exif(6).dropFirst(10))) + pixels + chunk("IEND"),
      png + chunk("eXIf", [1]) + pixels,
      riff(extended(0b1000) + lossy + chunk(webp: "EXIF", Array(exif(3).dropFirst(4)))),
      Array(riff(extended(0b1000) + lossy + chunk(webp: "EXIF", [1, 2])).dropLast(3)),
    ] as [[UInt8]])
  func kept(bytes: [UInt8]) {
    #expect(withoutMetadata(bytes) == nil)
  }

  @Test("a picture that lies on its side is as wide as it is seen")
  func side() throws {
    let header = try #require(PictureHeader([0xFF, 0xD8] + Self.exif(6) + Self.frame + Self.scans))
    #expect((header.width, header.height) == (20, 30))
    let upright = try #require(PictureHeader([0xFF, 0xD8] + Self.exif(3) + Self.frame + Self.scans))
    #expect((upright.width, upright.height) == (30, 20))
  }

  @Test("an orientation is read from both orders of bytes, and from nothing damaged")
  func orientations() {
    for number in 1...8 {
      let segment = Orientation(number: number)!.segment
      #expect(Orientation(exif: segment.dropFirst(4))?.number == UInt8(number))
      #expect(Orientation(onlyIn: segment.dropFirst(4))?.number == UInt8(number))
      for count in 4..<30 { #expect(Orientation(exif: segment[4..<count]) == nil) }
    }
    #expect(Orientation(exif: Self.exif(5).dropFirst(4))?.number == 5)
    #expect(Orientation(onlyIn: Self.exif(5).dropFirst(4)) == nil)
    #expect(Orientation(number: 0) == nil && Orientation(number: 9) == nil)
  }
}
