// Whether a picture's file holds what a telephone writes beside the pixels.
import Model
import Testing

@testable import Loading

@Suite("picture metadata")
struct PictureMetadataTests {
  private static func chunk(_ name: String, _ content: [UInt8] = []) -> [UInt8] {
    [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [0, 0, 0, 0]
  }

  private static let png = Array(Headers.png.prefix(8)) + chunk("IHDR", [UInt8](repeating: 1, count: 13))
  private static let webp = Headers.riff("VP8X")

  @Test(
    "Exif and XMP are found wherever a format keeps them",
    arguments: [
      (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xE1, 0, 6, 0x45, 0x78, 0x69, 0x66]),
      (.jpeg, [0xFF, 0xD8, 0xFF, 0xED, 0, 4, 1, 2]),
      (.png, png + chunk("eXIf", [1])), (.png, png + chunk("IDAT", [1, 2]) + chunk("eXIf", [1])),
      (.png, png + chunk("iTXt", Array("XML:com.adobe.xmp".utf8) + [0])),
      (.webp, webp + [8, 0, 0, 0, 43, 1, 0, 199, 0, 0]), (.webp, webp + [4, 0, 0, 0, 43, 1, 0, 199, 0, 0]),
    ] as [(PictureType, [UInt8])])
  func held(type: PictureType, bytes: [UInt8]) {
    #expect(holdsMetadata(bytes, type))
  }

  @Test(
    "pixels, profiles and plain notes are none",
    arguments: [
      (.jpeg, Headers.jpeg), (.jpeg, [0xFF, 0xD8, 0xFF, 0xE2, 0, 4, 1, 2, 0xFF, 0xDA, 0, 4, 0xFF, 0xE1, 0, 4]),
      (.jpeg, []), (.png, png + chunk("iCCP", [1])), (.png, png + chunk("tEXt", Array("Software".utf8))),
      (.png, png + [0xFF, 0xFF, 0xFF, 0xFF] + Array("eXIf".utf8).reversed()), (.png, []),
      (.webp, Headers.extended), (.webp, Headers.lossy), (.gif, Headers.gif),
    ] as [(PictureType, [UInt8])])
  func none(type: PictureType, bytes: [UInt8]) {
    #expect(!holdsMetadata(bytes, type))
  }
}
