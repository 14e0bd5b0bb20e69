// The parts of a picture's file, and what each of them is there for.
import Files
import Model

/// One stretch of a picture's file.
struct PicturePart {
  enum Kind: Hashable {
    /// The picture cannot be drawn right without it.
    case drawn
    /// It tells where, when or with what the picture was taken.
    case facts
    /// It does neither: previews, programs' names, what follows the picture's end.
    case aside
    /// A picture ends here.
    case end
  }

  let kind: Kind
  let bytes: Range<Int>
}

/// The parts in their order, as far as the bytes go; a JPEG's only up to its pixels unless `whole`. The last part is
/// cut where the bytes are.
func pictureParts(_ bytes: [UInt8], _ type: PictureType, whole: Bool) -> [PicturePart] {
  switch type {
  case .jpeg: jpegParts(bytes, whole: whole)
  case .png: pngParts(bytes)
  case .webp: webpParts(bytes)
  case .gif: []
  }
}

// MARK: JPEG

/// Markers with their segments (ITU T.81, B.1.1), and behind each start of a scan its pixels.
private func jpegParts(_ bytes: [UInt8], whole: Bool) -> [PicturePart] {
  var parts = [PicturePart(kind: .drawn, bytes: 0..<min(2, bytes.count))]
  var at = 2
  while at + 2 <= bytes.count, bytes[at] == 0xFF {
    let marker = bytes[at + 1]
    // Fill bytes, as many as one likes (B.1.1.2).
    if marker == 0xFF {
      parts.append(PicturePart(kind: .aside, bytes: at..<(at + 1)))
      at += 1
      continue
    }
    if marker == 0xD9 {
      parts.append(PicturePart(kind: .end, bytes: at..<(at + 2)))
      parts.append(PicturePart(kind: .aside, bytes: (at + 2)..<bytes.count))
      break
    }
    guard at + 4 <= bytes.count else { break }
    let next = min(bytes.count, at + 2 + max(2, bigEndian(bytes[(at + 2)..<(at + 4)])))
    parts.append(PicturePart(kind: jpegKind(marker, bytes[min(at + 4, next)..<next]), bytes: at..<next))
    at = next
    guard marker == 0xDA else { continue }
    guard whole else { break }
    at = endOfScan(bytes, from: at)
    parts.append(PicturePart(kind: .drawn, bytes: next..<at))
  }
  return parts
}

/// Where a scan's pixels end: at a marker that is neither a stuffed FF nor a restart (B.1.1.5).
private func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
  var at = start
  while at + 1 < bytes.count {
    if bytes[at] == 0xFF, bytes[at + 1] != 0, !(0xD0...0xD7).contains(bytes[at + 1]) { return at }
    at += 1
  }
  return bytes.count
}

/// What a segment is for, by its marker and how its content begins.
private func jpegKind(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> PicturePart.Kind {
  switch marker {
  case 0xE0: content.starts(with: "JFIF\0".utf8) ? .drawn : .aside
  // Exif and XMP; the way up alone says nothing of anybody.
  case 0xE1: Orientation(onlyIn: content) == nil ? .facts : .drawn
  // Colours, or the index of further pictures behind the end, each with an Exif of its own (CIPA DC-007).
  case 0xE2: content.starts(with: "ICC_PROFILE\0".utf8) ? .drawn : content.starts(with: "MPF\0".utf8) ? .facts : .aside
  // What picture editors keep: captions, authors, places.
  case 0xED: .facts
  case 0xEE: content.starts(with: "Adobe".utf8) ? .drawn : .aside
  case 0xE3...0xEF, 0xFE: .aside
  default: .drawn
  }
}

// MARK: PNG

/// Chunks (PNG 3rd edition, 5.3), and what follows their end.
private func pngParts(_ bytes: [UInt8]) -> [PicturePart] {
  var parts = [PicturePart(kind: .drawn, bytes: 0..<min(8, bytes.count))]
  var at = 8
  while at + 8 <= bytes.count {
    let length = bigEndian(bytes[at..<(at + 4)])
    let next = min(bytes.count, at + 12 + length)
    let name = String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self)
    parts.append(PicturePart(kind: pngKind(name, bytes[(at + 8)..<max(at + 8, next)]), bytes: at..<next))
    at = next
    if name == "IEND" {
      parts.append(PicturePart(kind: .aside, bytes: at..<bytes.count))
      break
    }
  }
  return parts
}

/// Chunks that begin with a capital are needed; of the others those for colour, transparency and movement (11.3).
private let pngChunksDrawn: Set = [
  "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
]

private func pngKind(_ name: String, _ content: ArraySlice<UInt8>) -> PicturePart.Kind {
  switch name {
  case "IEND": .end
  case "eXIf": .facts
  // XMP, and the Exif that ImageMagick writes out in letters.
  case "iTXt", "tEXt", "zTXt":
    content.starts(with: "XML:com.adobe.xmp".utf8) || content.starts(with: "Raw profile type".utf8) ? .facts : .aside
  case _ where pngChunksDrawn.contains(name): .drawn
  case _ where name.utf8.first.map { $0 & 0x20 == 0 } ?? false: .drawn
  default: .aside
  }
}

// MARK: WebP

/// The chunks inside a WebP's RIFF (RFC 9649, 2.3), and what follows it.
private func webpParts(_ bytes: [UInt8]) -> [PicturePart] {
  var parts = [PicturePart(kind: .drawn, bytes: 0..<min(12, bytes.count))]
  guard bytes.count > 12 else { return parts }
  let end = min(bytes.count, 8 + littleEndian(bytes[4..<8]))
  var at = 12
  while at + 8 <= end {
    // Chunks begin at even places.
    let length = littleEndian(bytes[(at + 4)..<(at + 8)])
    let next = min(end, at + 8 + length + length & 1)
    let kind: PicturePart.Kind =
      switch String(decoding: bytes[at..<(at + 4)], as: UTF8.self) {
      case "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP": .drawn
      case "EXIF", "XMP ": .facts
      default: .aside
      }
    parts.append(PicturePart(kind: kind, bytes: at..<next))
    at = next
  }
  if at == end, bytes.count >= end { parts.append(PicturePart(kind: .end, bytes: end..<end)) }
  parts.append(PicturePart(kind: .aside, bytes: min(at, end)..<bytes.count))
  return parts
}
