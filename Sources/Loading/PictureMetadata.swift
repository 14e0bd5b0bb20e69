// Whether a picture's file holds Exif or XMP: what a telephone writes beside the pixels.
import Model

/// Looks at the structure of the file's beginning, where cameras and programs put what they add.
func holdsMetadata(_ bytes: [UInt8], _ type: PictureType) -> Bool {
  switch type {
  case .jpeg: jpegHoldsMetadata(bytes)
  case .png: pngHoldsMetadata(bytes)
  // VP8X flags: bit 3 Exif, bit 2 XMP (RFC 9649, 2.7).
  case .webp: bytes.count > 20 && bytes[12..<16].elementsEqual("VP8X".utf8) && bytes[20] & 0b1100 != 0
  case .gif: false
  }
}

/// Segments before the image data: APP1 is Exif or XMP, APP13 what picture editors keep (ITU T.81, B.2.4.6).
private func jpegHoldsMetadata(_ bytes: [UInt8]) -> Bool {
  var at = 2
  while at + 4 <= bytes.count, bytes[at] == 0xFF {
    let marker = bytes[at + 1]
    if marker == 0xE1 || marker == 0xED { return true }
    if marker == 0xDA { return false }
    at += marker == 0xFF ? 1 : 2 + max(2, Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
  }
  return false
}

/// Chunks up to the image data and beyond, as far as they were read: eXIf, and XMP in iTXt (PNG 3rd edition, 11.3).
private func pngHoldsMetadata(_ bytes: [UInt8]) -> Bool {
  var at = 8
  while at + 8 <= bytes.count {
    let length = bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
    let name = bytes[(at + 4)..<(at + 8)]
    if name.elementsEqual("eXIf".utf8) { return true }
    if name.elementsEqual("iTXt".utf8), bytes[(at + 8)...].starts(with: "XML:com.adobe.xmp".utf8) { return true }
    at += 12 + length
  }
  return false
}
