// The first look at the bytes of any file: are they UTF-8, and is there a character that no text needs?

package import Diagnostics

/// The bytes of a file without a UTF-8 byte order mark at its head.
package func withoutByteOrderMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
}

/// Where the bytes stop being UTF-8, lines and columns from 1; nil when all of them are.
///
/// The place is that of the first byte of the sequence that is broken.
package func invalidUTF8Spot(_ bytes: [UInt8]) -> Spot? {
  invalidUTF8Offset(bytes[...]).map { spot(ofByte: $0, in: withoutByteOrderMark(bytes[...])) }
}

/// What is wrong with the encoding of a file: UTF-16, or bytes that are not UTF-8; nil when nothing is.
package func encodingFinding(_ bytes: [UInt8], file: String) -> Diagnostic? {
  var findings = Findings(file: file)
  reportEncoding(bytes[...], firstLine: 1, &findings)
  return findings.diagnostics.first
}

/// Reports what no text file may hold; the bytes without their byte order mark when they may be parsed.
func admitted(
  _ bytes: ArraySlice<UInt8>, limit: Int, firstLine: Int, lineSeparators: Bool, _ findings: inout Findings
) -> ArraySlice<UInt8>? {
  guard bytes.count <= limit else {
    let size = limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit >> 10) KiB"
    findings.error(
      "too-large", at: Spot(line: firstLine, column: 1),
      Bilingual(vi: "Phần này dài quá \(size), mức tối đa cho phép", en: "longer than \(size), the most allowed here"),
      hint: Bilingual(vi: "rút gọn hoặc tách thành nhiều tệp", en: "shorten it or split it into several files"))
    return nil
  }
  guard !reportEncoding(bytes, firstLine: firstLine, &findings) else { return nil }
  let text = withoutByteOrderMark(bytes)
  guard let (offset, scalar) = firstRefused(in: text, lineSeparators: lineSeparators) else { return text }
  reportControl(scalar, at: spot(ofByte: offset, in: text, firstLine: firstLine, width: 1), &findings)
  return nil
}

/// True when the encoding was found wrong and reported.
@discardableResult
private func reportEncoding(_ bytes: ArraySlice<UInt8>, firstLine: Int, _ findings: inout Findings) -> Bool {
  let hint = Bilingual(
    vi: "lưu lại tệp với bảng mã UTF-8 (Save As → Encoding: UTF-8)",
    en: "save the file again as UTF-8 (Save As → Encoding: UTF-8)")
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let message = Bilingual(vi: "Tệp phải là UTF-8, không phải UTF-16", en: "file must be UTF-8, not UTF-16")
    findings.error("not-utf8", at: Spot(line: firstLine, column: 1), message, hint: hint)
    return true
  }
  guard let offset = invalidUTF8Offset(bytes) else { return false }
  let code = hexadecimal(UInt32(bytes[offset]), digits: 2)
  findings.error(
    "not-utf8", at: spot(ofByte: offset, in: withoutByteOrderMark(bytes), firstLine: firstLine),
    Bilingual(vi: "Byte 0x\(code) ở đây không phải UTF-8", en: "byte 0x\(code) here is not UTF-8"), hint: hint)
  return true
}

/// Reports a control character, written as it is or made by an escape.
func reportControl(_ scalar: UInt32, at spot: Spot, _ findings: inout Findings) {
  let code = "U+" + hexadecimal(scalar, digits: 4)
  findings.error(
    "control-character", at: spot,
    Bilingual(
      vi: "Ký tự điều khiển \(code) không được dùng ở đây", en: "control character \(code) is not allowed here"),
    hint: Bilingual(
      vi: "xóa ký tự ẩn này (thường có khi dán từ chương trình khác) hoặc gõ lại dòng",
      en: "delete this hidden character (often pasted from another program) or type the line again"))
}

private func invalidUTF8Offset(_ bytes: ArraySlice<UInt8>) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return bytes.startIndex + error.byteOffsets.lowerBound
  }
}

/// The first control character other than tab and line ends, or U+FFFE and U+FFFF, which XML forbids; its byte offset.
///
/// Line separators are U+2028 and U+2029, which libyaml takes for line ends and no editor does.
private func firstRefused(in text: ArraySlice<UInt8>, lineSeparators: Bool) -> (offset: Int, scalar: UInt32)? {
  let bytes = text.span
  for index in bytes.indices {
    let byte = bytes[index]
    if byte >= 0x20, byte < 0x7F { continue }
    if byte < 0x20 {
      if byte != 0x09, byte != 0x0A, byte != 0x0D { return (text.startIndex + index, UInt32(byte)) }
    } else if byte == 0x7F {
      return (text.startIndex + index, 0x7F)
    } else if byte == 0xC2, bytes[index + 1] < 0xA0 {
      return (text.startIndex + index, UInt32(bytes[index + 1]))
    } else if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
      return (text.startIndex + index, 0xFFC0 + UInt32(bytes[index + 2] & 0x3F))
    } else if lineSeparators, byte == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
      return (text.startIndex + index, 0x2000 + UInt32(bytes[index + 2] & 0x3F))
    }
  }
  return nil
}

/// The first control character of a resolved text, tab and line ends aside, or one that turns the direction of text or
/// has no width: the harvest of escapes such as `\e` and `\u202E`, which no look at the bytes of the file finds.
func refusedScalar(in text: String) -> UInt32? {
  text.unicodeScalars.first { scalar in
    (scalar.value < 0x20 && scalar != "\t" && scalar != "\n" && scalar != "\r") || (0x7F...0x9F).contains(scalar.value)
      || scalar.value == 0xFFFE || scalar.value == 0xFFFF || scalar.value == 0xFEFF
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }?.value
}

/// The line and column, in scalars, of a byte of a text. Line ends are LF, CRLF and a lone CR.
func spot(ofByte offset: Int, in text: ArraySlice<UInt8>, firstLine: Int = 1, width: Int = 0) -> Spot {
  var line = firstLine
  var column = 1
  var previous: UInt8 = 0
  for byte in text[text.startIndex..<max(text.startIndex, min(offset, text.endIndex))] {
    if byte == 0x0D || (byte == 0x0A && previous != 0x0D) {
      line += 1
      column = 1
    } else if byte != 0x0A, byte & 0xC0 != 0x80 {
      column += 1
    }
    previous = byte
  }
  return Spot(line: line, column: column, width: width)
}

func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
