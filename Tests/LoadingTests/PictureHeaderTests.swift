import Model
import Testing

// What the first bytes of a picture say: format and size, whatever is cut off.
@testable import Loading

/// Headers made by hand, 300 pixels wide and 200 high.
enum Headers {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 44, 0, 0, 0, 200]
  static let gif = Array("GIF89a".utf8) + [44, 1, 200, 0]
  /// An APP0 segment, a DHT segment whose marker lies among the frames', fill bytes, and a progressive frame.
  static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44, 1, 0, 0x11, 0]
  static let lossy = riff("VP8 ") + [0, 0, 0, 0x9D, 0x01, 0x2A, 44, 1, 200, 0]
  /// 299 and 199 in 14 bits each.
  static let lossless = riff("VP8L") + [0x2F, 0x2B, 0xC1, 0x31, 0x00]
  static let extended = riff("VP8X") + [0, 0, 0, 0, 43, 1, 0, 199, 0, 0]

  static func riff(_ chunk: String) -> [UInt8] {
    Array("RIFF".utf8) + [40, 0, 0, 0] + Array("WEBP".utf8) + Array(chunk.utf8) + [20, 0, 0, 0]
  }

  /// A PNG of any size.
  static func png(_ width: UInt32, _ height: UInt32) -> [UInt8] {
    func bytes(_ number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }
    return Array(png.prefix(16)) + bytes(width) + bytes(height)
  }
}

@Suite("picture headers")
struct PictureHeaderTests {
  static let all: [(PictureType, [UInt8])] = [
    (.png, Headers.png), (.gif, Headers.gif), (.jpeg, Headers.jpeg), (.webp, Headers.lossy), (.webp, Headers.lossless),
    (.webp, Headers.extended),
  ]

  @Test("format and size are read", arguments: all)
  func size(type: PictureType, bytes: [UInt8]) throws {
    for tail in [[], [UInt8](repeating: 0, count: 64)] {
      let header = try #require(PictureHeader(bytes + tail))
      #expect(header.type == type)
      #expect([header.width, header.height] == [300, 200])
    }
  }

  @Test("a header that is cut off anywhere is no picture and no crash", arguments: all)
  func truncated(type: PictureType, bytes: [UInt8]) {
    // Of a JPEG's frame only what comes before the components is needed.
    let needed = type == .jpeg ? bytes.count - 4 : bytes.count
    for count in 0..<needed { #expect(PictureHeader(Array(bytes.prefix(count))) == nil) }
  }

  @Test(
    "what is no picture has no header",
    arguments: [
      Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), Array("%PDF-1.7 and more than thirty bytes of it".utf8),
      Headers.riff("ANIM") + [UInt8](repeating: 0, count: 20), Array("RIFF....WAVEfmt and more than thirty bytes".utf8),
      Headers.png(0, 200), Headers.png(300, 0), [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 40),
      Array("GIF87a".utf8) + [0, 0, 0, 0], [UInt8](repeating: 0xFF, count: 64),
    ])
  func none(bytes: [UInt8]) {
    #expect(PictureHeader(bytes) == nil)
  }

  @Test("a segment of no length does not hold a reader forever")
  func emptySegment() {
    let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0] + Headers.jpeg.dropFirst(2)
    #expect(PictureHeader(bytes)?.width == 300)
  }
}
