// What the first bytes of a picture say: its true format and its size, without decoding it.
import Files
import Model

/// A picture's format and size in pixels, read from its header.
struct PictureHeader: Sendable, Hashable {
  let type: PictureType
  let width: Int
  let height: Int

  /// How much of a file is enough: a JPEG keeps its size behind embedded previews and profiles.
  static let bytesNeeded = 262_144

  /// Nil when the bytes begin like no format that is published, or hold no size.
  init?(_ bytes: [UInt8]) {
    let size: (type: PictureType, width: Int, height: Int)?
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      size = Self.png(bytes)
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      size = Self.jpeg(bytes)
    } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      size = Self.gif(bytes)
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      size = Self.webp(bytes)
    } else {
      size = nil
    }
    guard let size, size.width > 0, size.height > 0 else { return nil }
    (type, width, height) = size
  }

  /// A PNG's first chunk is IHDR (PNG 3rd edition, 11.2.1).
  private static func png(_ bytes: [UInt8]) -> (PictureType, Int, Int)? {
    guard bytes.count >= 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    return (.png, bigEndian(bytes[16..<20]), bigEndian(bytes[20..<24]))
  }

  /// A GIF's logical screen follows its signature, low byte first.
  private static func gif(_ bytes: [UInt8]) -> (PictureType, Int, Int)? {
    guard bytes.count >= 10 else { return nil }
    return (.gif, littleEndian(bytes[6..<8]), littleEndian(bytes[8..<10]))
  }

  /// Walks a JPEG's segments to its frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU T.81, B.2.2). The size is
  /// the one that is seen: browsers turn what Exif says to turn.
  private static func jpeg(_ bytes: [UInt8]) -> (PictureType, Int, Int)? {
    var at = 2
    var orientation: Orientation?
    while at + 9 < bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
      } else if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        let (height, width) = (bigEndian(bytes[(at + 5)..<(at + 7)]), bigEndian(bytes[(at + 7)..<(at + 9)]))
        return orientation?.liesOnItsSide ?? false ? (.jpeg, height, width) : (.jpeg, width, height)
      } else {
        let next = at + 2 + max(2, bigEndian(bytes[(at + 2)..<(at + 4)]))
        if marker == 0xE1, orientation == nil {
          orientation = Orientation(exif: bytes[min(at + 4, bytes.count)..<min(max(at + 4, next), bytes.count)])
        }
        at = next
      }
    }
    return nil
  }

  /// The three layouts of WebP: lossy, lossless and extended (RFC 9649, 2.5 to 2.7).
  private static func webp(_ bytes: [UInt8]) -> (PictureType, Int, Int)? {
    guard bytes.count >= 25 else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 " where bytes.count >= 30:
      return (.webp, littleEndian(bytes[26..<28]) & 0x3FFF, littleEndian(bytes[28..<30]) & 0x3FFF)
    case "VP8L":
      let bits = littleEndian(bytes[21..<25])
      return (.webp, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X" where bytes.count >= 30:
      return (.webp, littleEndian(bytes[24..<27]) + 1, littleEndian(bytes[27..<30]) + 1)
    default:
      return nil
    }
  }
}
