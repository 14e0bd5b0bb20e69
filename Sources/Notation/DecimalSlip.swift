// The spellings of numbers that could be misread, each with what is wrong and what to write.

import Diagnostics
import Exact

/// A spelling of a number that a person may mean but that is not accepted.
enum DecimalSlip {
  case comma(Fixed)
  case exponent, minusZero, space, leadingZero, plus, barePoint, thousands, tooLong, digits, notQuoted

  /// Nil when the text has none of these slips; it may still be no number.
  init?(_ scalar: Scalar, atMostDigits limit: Int) {
    let text = scalar.text
    let bytes = Array(text.utf8)
    let points = bytes.count { $0 == UInt8(ascii: ".") }
    let commas = bytes.count { $0 == UInt8(ascii: ",") }
    let whole = bytes.drop { $0 == UInt8(ascii: "-") }.prefix { (0x30...0x39).contains($0) }
    let fraction = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).dropFirst().first ?? []
    if text.unicodeScalars.contains(where: isSpace) {
      self = .space
    } else if commas == 1, points == 0, let meant = Fixed(withPoint(bytes)) {
      self = .comma(meant)
    } else if commas + points > 1, bytes.allSatisfy({ isNumeric($0) }) {
      self = .thousands
    } else if let first = whole.first ?? bytes.first, isNumeric(first), bytes.contains(where: { $0 | 0x20 == 0x65 }) {
      self = .exponent
    } else if bytes.first == UInt8(ascii: "+") {
      self = .plus
    } else if bytes.contains(where: { !isNumeric($0) }) || whole.count + fraction.count == 0 {
      return nil
    } else if whole.isEmpty || (points == 1 && fraction.isEmpty) {
      self = .barePoint
    } else if whole.count > 1, whole.first == 0x30 {
      self = .leadingZero
    } else if whole.count + fraction.count > 15 {
      self = .tooLong
    } else if bytes.first == UInt8(ascii: "-"), (whole + fraction).allSatisfy({ $0 == 0x30 }) {
      self = .minusZero
    } else if fraction.count > limit {
      self = .digits
    } else if points == 1, scalar.style == .number {
      self = .notQuoted
    } else {
      return nil
    }
  }
}

/// The text with each comma turned into a point.
private func withPoint(_ bytes: [UInt8]) -> String {
  String(decoding: bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
}

/// Whether a byte may stand in a number: digit, sign, point, comma.
private func isNumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
}

extension DecimalSlip {
  /// The rule that was broken.
  var rule: String {
    switch self {
    case .comma: "number-comma"
    case .exponent: "number-exponent"
    case .minusZero: "number-minus-zero"
    case .space: "number-space"
    case .leadingZero: "number-zero"
    case .plus: "number-plus"
    case .barePoint: "number-form"
    case .thousands: "number-thousands"
    case .tooLong: "number-length"
    case .digits: "number-digits"
    case .notQuoted: "number-quotes"
    }
  }

  /// What is wrong with the number, to follow it after a colon.
  func why(digits: Int) -> Bilingual {
    switch self {
    case .comma: Bilingual(vi: "phần lẻ phải viết sau dấu chấm", en: "fraction must follow a point, not a comma")
    case .exponent: Bilingual(vi: "không được dùng dạng mũ (e)", en: "exponent (e) is not allowed")
    case .minusZero: Bilingual(vi: "số 0 không có dấu trừ", en: "zero has no minus sign")
    case .space: Bilingual(vi: "có dấu cách trong số", en: "space in the number")
    case .leadingZero: Bilingual(vi: "có số 0 thừa ở đầu", en: "extra 0 at its beginning")
    case .plus: Bilingual(vi: "không được viết dấu cộng", en: "plus sign is not allowed")
    case .barePoint: Bilingual(vi: "thiếu chữ số trước hoặc sau dấu chấm", en: "no digit before or after the point")
    case .thousands: Bilingual(vi: "không ngăn hàng nghìn bằng dấu", en: "no point or comma between thousands")
    case .tooLong: Bilingual(vi: "có quá 15 chữ số", en: "more than 15 digits")
    case .digits where digits == 0: Bilingual(vi: "phải là số nguyên", en: "must be a whole number")
    case .digits:
      Bilingual(vi: "có quá \(digits) chữ số sau dấu chấm", en: "more than \(digits) digits after the point")
    case .notQuoted: Bilingual(vi: "số lẻ trong JSON phải có ngoặc kép", en: "decimal in JSON needs quotation marks")
    }
  }

  /// What to write instead.
  func hint(_ text: String, digits: Int) -> Bilingual {
    switch self {
    case .comma(let meant): Bilingual(vi: "viết \(meant.text)", en: "write \(meant.text)")
    case .exponent: Bilingual(vi: "viết đủ các chữ số, như 8.5", en: "write all digits, such as 8.5")
    case .minusZero: Bilingual(vi: "viết 0", en: "write 0")
    case .space: Bilingual(vi: "xóa dấu cách", en: "delete the space")
    case .leadingZero: Bilingual(vi: "xóa số 0 ở đầu", en: "delete the leading 0")
    case .plus: Bilingual(vi: "xóa dấu cộng", en: "delete the plus sign")
    case .barePoint: Bilingual(vi: "viết như 0.5 hoặc 5", en: "write 0.5 or 5")
    case .thousands:
      Bilingual(vi: "viết liền các chữ số, như 1500000", en: "write the digits together, such as 1500000")
    case .tooLong: Bilingual(vi: "kiểm tra lại số này", en: "check this number")
    case .digits where digits == 0: Bilingual(vi: "viết như 3", en: "write it like 3")
    case .digits: Bilingual(vi: "làm tròn theo quy chế chấm", en: "round it as the scoring rules say")
    case .notQuoted: Bilingual(vi: "viết \"\(text)\"", en: "write \"\(text)\"")
    }
  }
}
