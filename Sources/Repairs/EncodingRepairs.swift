// Repairs of text in encodings from before Unicode, and of UTF-8 that was read in another encoding.
import Diagnostics
import Vietnamese

/// A file whose bytes are an old encoding's becomes UTF-8, when one of them makes sense of it.
let oldEncoding = Repair(.init("bảng mã cũ (TCVN3, VNI, VISCII) thành UTF-8", "an old encoding to UTF-8")) { bytes, _ in
  guard !isUTF16(bytes), String(validating: bytes, as: UTF8.self) == nil else { return bytes }
  return Vietnamese.repaired(bytes).map { Array($0.text.utf8) } ?? bytes
}

/// Words that were read in a wrong encoding, line by line: a file may be garbled in part, where something was pasted.
let garbledWords = Repair(
  .init("chữ vỡ do sai bảng mã", "words garbled by a wrong encoding"),
  ofText: { text in
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    return lines.map(restored).joined(separator: "\n")
  })

/// Nobody types a line of more scalars; trying every encoding on one takes long.
private let longestLine = 16_384

private func restored(_ line: String) -> String {
  guard line.utf8.contains(where: { $0 >= 0x80 }), line.unicodeScalars.count <= longestLine else { return line }
  return Vietnamese.repaired(line)?.text ?? line
}
