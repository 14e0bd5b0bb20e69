// Rule `csv-encoding`: the bytes of a table are UTF-8, UTF-16 with its mark, or surely Windows-1258.
package import Diagnostics
import Vietnamese

/// The text of a table in UTF-8, composed, without a byte order mark; nil when its encoding is not told for sure, which
/// is then a finding at the file.
package func decoded(_ bytes: [UInt8], file: String) -> (text: [UInt8]?, findings: [Diagnostic]) {
  if isUTF16(bytes) { return decoded(utf16: bytes, file: file) }
  let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  guard !text.contains(0) else { return (nil, [nul(file)]) }
  if String(validating: text, as: UTF8.self) != nil { return (NFC.normalized(text), []) }
  guard text.count <= longestGuess, let guess = repaired(text), guess.encoding == .windows1258 else {
    return (nil, [unknown(file)])
  }
  let warning = Diagnostic(
    .warning, rule: "csv-encoding", at: Place(file: file),
    .init("Tệp được đọc theo bảng mã Windows-1258", "file was read as Windows-1258"),
    hint: .init(
      "xem lại tên người; lần sau lưu bằng 'CSV UTF-8'", "look at the names again; save it as 'CSV UTF-8' next time"))
  return (Array(guess.text.utf8), [warning])
}

/// Telling an old encoding costs a try with each.
private let longestGuess = 1 << 18

private func decoded(utf16 bytes: [UInt8], file: String) -> (text: [UInt8]?, findings: [Diagnostic]) {
  let units = utf16Units(bytes)
  guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
    return (
      nil,
      [
        mistake(
          file, .init("Tệp UTF-16 bị cắt hoặc hỏng", "file is UTF-16 that was cut or damaged"),
          hint: .init("lưu lại từ Excel bằng 'CSV UTF-8'", "save it again from Excel as 'CSV UTF-8'"))
      ]
    )
  }
  return units.contains(0) ? (nil, [nul(file)]) : (NFC.normalized(Array(text.utf8)), [])
}

private func nul(_ file: String) -> Diagnostic {
  mistake(
    file, .init("Tệp có ký tự NUL nên không phải CSV", "file holds the character NUL and is no CSV"),
    hint: .init(
      "mở bảng trong Excel rồi lưu bằng 'CSV UTF-8'; tệp .xlsx không đọc được",
      "open the table in Excel and save it as 'CSV UTF-8'; .xlsx is not read"))
}

private func unknown(_ file: String) -> Diagnostic {
  mistake(
    file, .init("Không đoán chắc được bảng mã của tệp", "encoding of the file cannot be told for sure"),
    hint: .init(
      "trong Excel: Lưu thành (Save As), kiểu 'CSV UTF-8 (Comma delimited)'",
      "in Excel: Save As, type 'CSV UTF-8 (Comma delimited)'"))
}

private func mistake(_ file: String, _ message: Bilingual, hint: Bilingual) -> Diagnostic {
  Diagnostic(.error, rule: "csv-encoding", at: Place(file: file), message, hint: hint)
}
