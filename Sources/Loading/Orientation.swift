// Which way up a picture was taken: the one thing of Exif that drawing it needs.
import Files

/// How a viewer turns the stored pixels: 1 not at all, 2 to 8 as Exif 2.32, table 6, tag 274 counts them.
struct Orientation: Hashable {
  let number: UInt8

  /// Whether width and height change places.
  var liesOnItsSide: Bool { number >= 5 }

  private static let start = Array("Exif\0\0".utf8)

  /// Nil for a number that Exif does not know.
  init?(number: Int) {
    guard (1...8).contains(number) else { return nil }
    self.number = UInt8(number)
  }

  /// From the content of a JPEG's APP1; nil when it is no Exif or says nothing of it.
  init?(exif content: ArraySlice<UInt8>) {
    guard content.starts(with: Self.start) else { return nil }
    self.init(tiff: content.dropFirst(Self.start.count))
  }

  /// From TIFF's first directory (TIFF 6.0, section 2); nil when it is damaged or says nothing of it.
  init?(tiff: ArraySlice<UInt8>) {
    let bytes = Array(tiff)
    let number: (Range<Int>) -> Int
    switch bytes.prefix(4) {
    case [0x4D, 0x4D, 0, 42]: number = { bigEndian(bytes[$0]) }
    case [0x49, 0x49, 42, 0]: number = { littleEndian(bytes[$0]) }
    default: return nil
    }
    guard bytes.count >= 8 else { return nil }
    let directory = number(4..<8)
    guard directory + 2 <= bytes.count else { return nil }
    let entries = number(directory..<(directory + 2))
    for entry in 0..<entries {
      let at = directory + 2 + 12 * entry
      guard at + 12 <= bytes.count else { return nil }
      if number(at..<(at + 2)) == 0x0112 {
        self.init(number: number((at + 8)..<(at + 10)))
        return
      }
    }
    return nil
  }

  /// The same where the content holds nothing else.
  init?(onlyIn content: ArraySlice<UInt8>) {
    guard content.count == Self.segmentLength - 4, let found = Orientation(exif: content),
      found.segment.dropFirst(4).elementsEqual(content)
    else { return nil }
    self = found
  }

  private static let segmentLength = 36

  /// A JPEG segment that says this and nothing else: one directory with one short number.
  var segment: [UInt8] {
    [0xFF, 0xE1, 0, UInt8(Self.segmentLength - 2)] + Self.start
      + [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, number, 0, 0, 0, 0, 0, 0]
  }
}
