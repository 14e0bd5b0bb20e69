// What a telephone writes beside a picture's pixels: whether a file holds it, and the same picture without it.
import Model

/// Looks at the structure of the file's beginning, where cameras and programs put what they add.
func holdsMetadata(_ bytes: [UInt8], _ type: PictureType) -> Bool {
  pictureParts(bytes, type, whole: false).contains { $0.kind == .facts }
    // A WebP says ahead what follows its pixels: bit 3 Exif, bit 2 XMP (RFC 9649, 2.7).
    || type == .webp && bytes.count > 20 && bytes[12..<16].elementsEqual("VP8X".utf8) && bytes[20] & 0b1100 != 0
}

/// The same pixels, colours and way up, without what else the file tells. Nil when there is nothing to take away, when
/// the file is no whole picture, and when Exif turns it in a format in which many viewers do not look for that.
package func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
  guard let type = PictureHeader(bytes)?.type, holdsMetadata(bytes, type) else { return nil }
  let parts = pictureParts(bytes, type, whole: true)
  guard parts.contains(where: { $0.kind == .end }) else { return nil }
  var kept = parts.filter { $0.kind == .drawn || $0.kind == .end }.map { bytes[$0.bytes] }
  let facts = parts.filter { $0.kind == .facts }.map { bytes[$0.bytes] }
  if let turned = facts.lazy.compactMap({ orientation(in: $0, type) }).first, turned.number != 1 {
    guard type == .jpeg else { return nil }
    // JFIF wants to be the first segment (ITU T.871, 10.1).
    kept.insert(turned.segment[...], at: kept.count > 1 && kept[1].starts(with: [0xFF, 0xE0]) ? 2 : 1)
  }
  let clean = Array(kept.joined())
  return type == .webp ? sealed(webp: clean) : clean
}

/// What a part that holds Exif says of the way up.
private func orientation(in part: ArraySlice<UInt8>, _ type: PictureType) -> Orientation? {
  switch type {
  case .jpeg: Orientation(exif: part.dropFirst(4))
  case .png: Orientation(tiff: part.dropFirst(8))
  case .webp: Orientation(exif: part.dropFirst(8)) ?? Orientation(tiff: part.dropFirst(8))
  case .gif: nil
  }
}

/// A WebP whose length and flags say what it still holds (RFC 9649, 2.4 and 2.7).
private func sealed(webp bytes: [UInt8]) -> [UInt8] {
  var sealed = bytes
  for (place, shift) in zip(4..<8, [0, 8, 16, 24]) { sealed[place] = UInt8((bytes.count - 8) >> shift & 0xFF) }
  if bytes.count > 20, bytes[12..<16].elementsEqual("VP8X".utf8) { sealed[20] &= 0b1111_0011 }
  return sealed
}
