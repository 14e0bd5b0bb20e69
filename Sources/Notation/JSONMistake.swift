// The sentences for JSON that is not JSON, in words of the person who wrote it.

import Diagnostics

/// A mistake of form, after which a JSON text cannot be read on.
struct JSONMistake: Error {
  let rule: String
  let spot: Spot
  let message: Bilingual
  let hint: Bilingual

  private init(_ spot: Spot, _ message: Bilingual, hint: Bilingual, rule: String = "json-syntax") {
    self.rule = rule
    self.spot = spot
    self.message = message
    self.hint = hint
  }
}

extension JSONMistake {
  static func tooDeep(at spot: Spot) -> JSONMistake {
    JSONMistake(
      spot,
      Bilingual(
        vi: "Ngoặc lồng nhau tối đa \(Limits.jsonDepth) lớp, ở đây sâu hơn",
        en: "brackets may nest \(Limits.jsonDepth) deep at most, here they go deeper"),
      hint: Bilingual(vi: "tìm dấu [ hoặc { bị thừa", en: "look for an extra [ or {"), rule: "too-deep")
  }

  static func trailingComma(at spot: Spot) -> JSONMistake {
    JSONMistake(
      spot, Bilingual(vi: "Dấu phẩy thừa trước dấu đóng ngoặc", en: "comma before a closing bracket is not allowed"),
      hint: Bilingual(vi: "xóa dấu phẩy này", en: "delete this comma"))
  }

  static func key(_ byte: UInt8?, at spot: Spot) -> JSONMistake {
    if let byte, (0x30...0x39).contains(byte) { return decimalComma(at: spot) }
    return general(byte, at: spot)
      ?? JSONMistake(
        spot,
        Bilingual(
          vi: "Ở đây phải có tên trường trong dấu ngoặc kép", en: "key in double quotation marks expected here"),
        hint: Bilingual(vi: "viết dạng \"tên\": giá trị", en: "write \"key\": value"))
  }

  /// A digit where a key should be: most often the second half of `9,5`.
  private static func decimalComma(at spot: Spot) -> JSONMistake {
    JSONMistake(
      spot, Bilingual(vi: "Số lẻ không viết với dấu phẩy", en: "a decimal is not written with a comma"),
      hint: Bilingual(
        vi: "viết với dấu chấm, trong ngoặc kép: \"9.5\"", en: "write a point, in quotation marks: \"9.5\""))
  }

  static func colon(_ byte: UInt8?, at spot: Spot) -> JSONMistake {
    general(byte, at: spot)
      ?? JSONMistake(
        spot, Bilingual(vi: "Thiếu dấu hai chấm sau tên trường", en: "no colon after the key"),
        hint: Bilingual(vi: "viết dạng \"tên\": giá trị", en: "write \"key\": value"))
  }

  static func separator(_ byte: UInt8?, isObject: Bool, start: Spot, at spot: Spot) -> JSONMistake {
    let (open, close) = isObject ? ("{", "}") : ("[", "]")
    guard byte != nil else {
      return JSONMistake(
        start, Bilingual(vi: "Dấu \(open) mở ở đây chưa được đóng", en: "'\(open)' opened here is not closed"),
        hint: Bilingual(vi: "thêm dấu \(close) ở cuối", en: "add '\(close)' at its end"))
    }
    return general(byte, at: spot)
      ?? JSONMistake(
        spot, Bilingual(vi: "Thiếu dấu phẩy hoặc dấu \(close) trước chỗ này", en: "no comma or '\(close)' before this"),
        hint: Bilingual(
          vi: "thêm dấu phẩy sau giá trị đứng trước", en: "add a comma after the value before it"))
  }

  static func afterEnd(_ byte: UInt8, at spot: Spot) -> JSONMistake {
    general(byte, at: spot)
      ?? JSONMistake(
        spot,
        Bilingual(vi: "Có nội dung thừa sau khi tệp đã kết thúc", en: "text after the end of the file's one value"),
        hint: Bilingual(vi: "xóa phần thừa hoặc kiểm tra dấu đóng ngoặc", en: "delete it or check the closing brackets")
      )
  }

  /// A string that runs into the end of its line or of the file.
  static func unclosedString(_ byte: UInt8?, start: Spot, at spot: Spot) -> JSONMistake {
    guard byte != 0x09 else {
      return JSONMistake(
        spot, Bilingual(vi: "Phím Tab trong chuỗi phải viết là \\t", en: "tab inside a string must be written \\t"),
        hint: Bilingual(vi: "thay bằng \\t hoặc dấu cách", en: "write \\t or a space instead"))
    }
    return JSONMistake(
      start, Bilingual(vi: "Dấu ngoặc kép mở ở đây chưa được đóng", en: "quotation mark opened here is not closed"),
      hint: Bilingual(
        vi: "thêm dấu \" ở cuối; xuống dòng trong chuỗi viết là \\n",
        en: "add \" at the end; a line break inside is written \\n"))
  }

  static func escape(at spot: Spot) -> JSONMistake {
    JSONMistake(
      spot, Bilingual(vi: "Dấu \\ không đi với ký tự này", en: "'\\' cannot stand before this character"),
      hint: Bilingual(
        vi: "viết \\\\ cho dấu \\, hoặc \\n \\t \\\" \\u1ea1", en: "write \\\\ for '\\', or \\n \\t \\\" \\u1ea1"))
  }

  static func surrogate(at spot: Spot) -> JSONMistake {
    JSONMistake(
      spot, Bilingual(vi: "Mã \\u ở đây chỉ là nửa ký tự", en: "\\u escape here is half a character"),
      hint: Bilingual(vi: "viết đủ cặp mã hoặc gõ thẳng ký tự", en: "write both halves, or the character itself"))
  }

  static func leadingZero(at spot: Spot) -> JSONMistake {
    JSONMistake(
      spot, Bilingual(vi: "Số không được bắt đầu bằng số 0 thừa", en: "number cannot begin with an extra 0"),
      hint: Bilingual(vi: "xóa số 0 ở đầu", en: "delete the leading 0"))
  }

  static func number(at spot: Spot) -> JSONMistake {
    JSONMistake(
      spot, Bilingual(vi: "Số viết chưa đúng", en: "number is not written as JSON wants it"),
      hint: Bilingual(
        vi: "viết như 7, -2 hoặc 9.5 (dấu chấm, có chữ số ở hai bên)",
        en: "write 7, -2 or 9.5, with digits on both sides of the point"))
  }

  static func value(_ byte: UInt8?, word: String, at spot: Spot) -> JSONMistake {
    if !word.isEmpty {
      return JSONMistake(
        spot, Bilingual(vi: "\(quoted(word)) không phải giá trị JSON", en: "\(quoted(word)) is not a JSON value"),
        hint: Bilingual(
          vi: "chữ phải đặt trong dấu ngoặc kép; ngoài ra chỉ có số, true, false, null",
          en: "put text in double quotation marks; else only numbers, true, false, null"))
    }
    return general(byte, at: spot)
      ?? JSONMistake(
        spot, Bilingual(vi: "Ở đây phải có một giá trị", en: "value expected here"),
        hint: Bilingual(
          vi: "viết số, chữ trong dấu ngoặc kép, true, false, null, [ hoặc {",
          en: "write a number, text in double quotation marks, true, false, null, [ or {"))
  }

  /// Mistakes that are the same wherever they stand.
  private static func general(_ byte: UInt8?, at spot: Spot) -> JSONMistake? {
    switch byte {
    case nil:
      JSONMistake(
        spot, Bilingual(vi: "Tệp kết thúc giữa chừng", en: "file ends too early"),
        hint: Bilingual(vi: "kiểm tra các dấu đóng ngoặc ở cuối tệp", en: "check the closing brackets at its end"))
    case UInt8(ascii: "/"), UInt8(ascii: "#"):
      JSONMistake(
        spot, Bilingual(vi: "JSON không có chú thích", en: "comment is not allowed in JSON"),
        hint: Bilingual(vi: "xóa chú thích này", en: "delete it"))
    case UInt8(ascii: "'"):
      JSONMistake(
        spot,
        Bilingual(
          vi: "Chuỗi phải dùng dấu ngoặc kép \", không dùng dấu '", en: "text needs double quotation marks, not '"),
        hint: Bilingual(vi: "thay ' bằng \"", en: "write \" instead of '"))
    default:
      nil
    }
  }
}
