// The part of an address that is made from a title: `Chỉ thị 05 – CT/TW` becomes `chi-thi-05-ct-tw`.

/// Lower-case ASCII letters and digits, every run of anything else one `-`, none at the ends, at most 80 bytes.
///
/// đ becomes d and marks are dropped; letters of other scripts are not kept. A longer slug is cut before a `-` where it
/// has one. Empty when nothing is left. Different titles may have one slug (Dung, Dũng): the caller must look.
package func slug(_ text: String) -> String {
  var bare: [UInt8] = []
  fold(Array(text.utf8)[...], .bare, into: &bare)
  var whole: [UInt8] = []
  whole.reserveCapacity(bare.count)
  var isNewWord = false
  for byte in bare {
    guard isKept(byte) else {
      isNewWord = !whole.isEmpty
      continue
    }
    if isNewWord { whole.append(hyphen) }
    isNewWord = false
    whole.append(byte)
  }
  guard whole.count > slugLimit else { return String(decoding: whole, as: UTF8.self) }
  let end = whole[...slugLimit].lastIndex(of: hyphen) ?? slugLimit
  return String(decoding: whole[..<end], as: UTF8.self)
}

private func isKept(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private let hyphen = UInt8(ascii: "-")

/// In bytes: a file name with a date before it and an ending behind it stays far below the 255 of file systems.
private let slugLimit = 80
