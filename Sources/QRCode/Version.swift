// The sizes a QR code comes in, and how each cuts its bytes into blocks (ISO/IEC 18004, tables 1, 7 and 9).

/// One of the sizes, at error correction level M.
struct Version: Sendable, Hashable {
  let number: Int
  /// Of data and of correction together.
  let codewordCount: Int
  /// Of correction, in each block.
  let correctionCount: Int
  let blockCount: Int
  /// Where the alignment patterns have their middles, along either side.
  let alignments: [Int]

  /// As many as fit into rows of 64 modules: up to 251 bytes, more than any address of a site has.
  static let all: [Version] = [
    Version(number: 1, codewordCount: 26, correctionCount: 10, blockCount: 1, alignments: []),
    Version(number: 2, codewordCount: 44, correctionCount: 16, blockCount: 1, alignments: [6, 18]),
    Version(number: 3, codewordCount: 70, correctionCount: 26, blockCount: 1, alignments: [6, 22]),
    Version(number: 4, codewordCount: 100, correctionCount: 18, blockCount: 2, alignments: [6, 26]),
    Version(number: 5, codewordCount: 134, correctionCount: 24, blockCount: 2, alignments: [6, 30]),
    Version(number: 6, codewordCount: 172, correctionCount: 16, blockCount: 4, alignments: [6, 34]),
    Version(number: 7, codewordCount: 196, correctionCount: 18, blockCount: 4, alignments: [6, 22, 38]),
    Version(number: 8, codewordCount: 242, correctionCount: 22, blockCount: 4, alignments: [6, 24, 42]),
    Version(number: 9, codewordCount: 292, correctionCount: 22, blockCount: 5, alignments: [6, 26, 46]),
    Version(number: 10, codewordCount: 346, correctionCount: 26, blockCount: 5, alignments: [6, 28, 50]),
    Version(number: 11, codewordCount: 404, correctionCount: 30, blockCount: 5, alignments: [6, 30, 54]),
  ]

  /// The least that holds so many bytes.
  static func fitting(_ count: Int) -> Version? { all.first { $0.capacity >= count } }

  /// Modules of a side.
  var size: Int { 17 + 4 * number }
  /// Codewords of data, in all blocks.
  var payloadCount: Int { codewordCount - correctionCount * blockCount }
  /// Bits that tell how many bytes there are.
  var lengthBits: Int { number < 10 ? 8 : 16 }
  /// Bytes that fit, beside four bits of mode and their number.
  var capacity: Int { payloadCount - (lengthBits == 8 ? 2 : 3) }

  /// The bytes as codewords, block beside block, in the order in which they are placed.
  func codewords(of bytes: [UInt8]) -> [UInt8] {
    let data = packed(bytes)
    let short = payloadCount / blockCount
    let firstLong = blockCount - payloadCount % blockCount
    var (blocks, start): ([ArraySlice<UInt8>], Int) = ([], 0)
    for block in 0..<blockCount {
      let end = start + short + (block < firstLong ? 0 : 1)
      blocks.append(data[start..<end])
      start = end
    }
    let corrections = blocks.map { ReedSolomon.correction(of: $0, count: correctionCount) }
    var out: [UInt8] = []
    out.reserveCapacity(codewordCount)
    for place in 0...short {
      for block in blocks where place < block.count { out.append(block[block.startIndex + place]) }
    }
    for place in 0..<correctionCount {
      for correction in corrections { out.append(correction[place]) }
    }
    return out
  }

  /// Mode, number of bytes, the bytes, an end, and padding (section 7.4).
  private func packed(_ bytes: [UInt8]) -> [UInt8] {
    // The mode's four bits and a length of eight or sixteen leave every byte astride two codewords.
    var data: [UInt8] = []
    data.reserveCapacity(payloadCount)
    var half: UInt8 = 0b0100
    func append(_ byte: UInt8) {
      data.append(half << 4 | byte >> 4)
      half = byte & 15
    }
    if lengthBits == 16 { append(UInt8(bytes.count >> 8)) }
    append(UInt8(bytes.count & 255))
    for byte in bytes { append(byte) }
    append(0)
    let padding: [UInt8] = [0xEC, 0x11]
    for place in 0..<(payloadCount - data.count) { data.append(padding[place % 2]) }
    return data
  }
}
