// Where the syllables of a text stand: what searching takes for one word.

/// Adds the ranges of the syllables to `ranges`: runs of letters, marks and numbers. `05-CT/TW` is three, `C2` is one.
package func syllables(of bytes: [UInt8], into ranges: inout [Range<Int>]) {
  let known = isPart
  var (index, start) = (0, -1)
  while index < bytes.count {
    let (belongs, length) = part(of: bytes, at: index, known)
    if belongs, start < 0 {
      start = index
    } else if !belongs, start >= 0 {
      ranges.append(start..<index)
      start = -1
    }
    index += length
  }
  if start >= 0 { ranges.append(start..<index) }
}

private func part(of bytes: [UInt8], at index: Int, _ known: [Bool]) -> (belongs: Bool, length: Int) {
  let byte = bytes[index]
  if byte < 0x80 { return (known[Int(byte)], 1) }
  if let cell = LetterMap.cell(in: bytes[...], at: index) { return (known[cell.index], cell.length) }
  let (scalar, length) = scalar(in: bytes[...], at: index)
  return (scalar.map(isPart(of:)) ?? false, length)
}

/// Whether a scalar is what regular expressions call `[\p{L}\p{M}\p{N}]`: the browser divides a query by these.
private func isPart(of scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
    .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
    true
  default: false
  }
}

private let isPart = LetterMap.covered.map(isPart(of:))
