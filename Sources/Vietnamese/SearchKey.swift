// The forms by which searching compares a syllable: folded, and two spellings of one sound made one.

/// Adds the form of one syllable to `out`: as `fold`, and besides `ð` is `đ`, and the y of an open `lý`, `kỹ` or `quý`
/// is the i of `lí`, `kĩ`, `quí`. A y behind another vowel is a different sound (`thúy`, `tay`), and one alone stays.
/// For searching only: names that differ in this are different names.
package func searchKey(_ syllable: ArraySlice<UInt8>, _ level: FoldLevel, into out: inout [UInt8]) {
  let start = out.count
  fold(syllable, level, into: &out)
  if level != .bare { joinStrokes(in: &out, from: start) }
  guard let (length, letter) = finalY(of: out), isOnset(out[start..<(out.count - length)]) else { return }
  out.removeLast(length)
  out.append(contentsOf: letter.utf8)
}

/// The same as text.
package func searchKey(_ syllable: String, _ level: FoldLevel) -> String {
  var out: [UInt8] = []
  searchKey(Array(syllable.utf8)[...], level, into: &out)
  return String(decoding: out, as: UTF8.self)
}

/// Makes each `ð`, which old fonts and keyboards leave for it, the `đ` that was meant.
private func joinStrokes(in bytes: inout [UInt8], from start: Int) {
  for index in bytes.indices.dropFirst(start).dropLast() where bytes[index] == 0xC3 && bytes[index + 1] == 0xB0 {
    (bytes[index], bytes[index + 1]) = (0xC4, 0x91)
  }
}

/// Each lower-case y and the i with its tone.
private let finals: [(y: String, i: String)] = [
  ("y", "i"), ("ỳ", "ì"), ("ỷ", "ỉ"), ("ỹ", "ĩ"), ("ý", "í"), ("ỵ", "ị"),
]

private func finalY(of bytes: [UInt8]) -> (length: Int, letter: String)? {
  // All of them end in one of these bytes.
  guard let last = bytes.last, last == 0x79 || (0x80...0xBF).contains(last) else { return nil }
  return finals.first { bytes.suffix($0.y.utf8.count).elementsEqual($0.y.utf8) }.map { ($0.y.utf8.count, $0.i) }
}

/// Whether these are the consonants before an open vowel; `qu` is one of them.
private func isOnset(_ bytes: ArraySlice<UInt8>) -> Bool {
  var rest = bytes
  if rest.elementsEqual("qu".utf8) { return true }
  guard !rest.isEmpty else { return false }
  while let first = rest.first {
    if rest.starts(with: "đ".utf8) {
      rest = rest.dropFirst("đ".utf8.count)
    } else if consonants.contains(first) {
      rest = rest.dropFirst()
    } else {
      return false
    }
  }
  return true
}

private let consonants = Array("bcdghklmnpqrstvx".utf8)
