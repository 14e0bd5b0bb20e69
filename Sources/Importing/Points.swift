// Rule `import-points`: a cell of points holds one number that can be read in one way only.
import Cells
import Diagnostics
import Exact

/// The mark between a number and its fraction, one in a file.
enum DecimalMark {
  case comma, point

  /// Excel writes a comma wherever it writes `;` between cells. Elsewhere the points of the file tell: those of a file
  /// with no comma in any of them have a point.
  init(of cells: some Sequence<String>, _ separator: Separator) {
    let texts = Array(cells)
    let hasComma = texts.contains { form(of: $0, UInt8(ascii: ",")) }
    let hasPoint = texts.contains { form(of: $0, UInt8(ascii: ".")) }
    self = separator == .semicolon || hasComma || !hasPoint ? .comma : .point
  }

  var byte: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".") }
  var other: UInt8 { self == .comma ? UInt8(ascii: ".") : UInt8(ascii: ",") }
  var name: Bilingual { self == .comma ? .init("dấu phẩy", "a comma") : .init("dấu chấm", "a point") }
  var otherName: Bilingual { self == .comma ? .init("dấu chấm", "a point") : .init("dấu phẩy", "a comma") }
}

/// Whether a text is digits, a mark, and digits.
private func form(of text: String, _ mark: UInt8) -> Bool {
  let parts = text.utf8.split(separator: mark, omittingEmptySubsequences: false)
  return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// How points are written in a file.
struct PointsReader {
  let mark: DecimalMark
  /// Digits after the mark that the rubric publishes.
  let decimals: Int

  /// The number in a cell that is not empty, from 0 to what the item is worth; nil after a remark.
  func points(_ text: String, atMost max: Fixed, at row: Row, _ column: Column, _ remarks: inout Remarks) -> Fixed? {
    let usual = String(decoding: text.utf8.map { $0 == mark.byte ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    guard !text.utf8.contains(mark.other), let value = Fixed(usual) else {
      let doubt = doubt(shortened(text))
      remarks.error("import-points", at: row, column, doubt.message, hint: doubt.hint)
      return nil
    }
    guard value.trimmed.scale <= decimals, value.scale <= Swift.max(decimals, 2) else {
      remarks.error(
        "import-points", at: row, column,
        .init("'\(text)' có quá \(decimals) chữ số thập phân", "'\(text)' has more than \(decimals) decimals"))
      return nil
    }
    guard value >= .zero, value <= max else {
      let most = shown(max)
      remarks.error(
        "import-points", at: row, column,
        .init("điểm phải từ 0 đến \(most), không phải '\(text)'", "points must be 0 to \(most), not '\(text)'"))
      return nil
    }
    return value.trimmed
  }

  /// A number as this file writes it.
  func shown(_ value: Fixed) -> String {
    String(decoding: value.trimmed.text.utf8.map { $0 == UInt8(ascii: ".") ? mark.byte : $0 }, as: UTF8.self)
  }

  /// Why a text is no number here, most telling first.
  private func doubt(_ text: String) -> (message: Bilingual, hint: Bilingual?) {
    let bytes = Array(text.utf8)
    if bytes.first == UInt8(ascii: "#") {
      return (
        .init("'\(text)' là lỗi của Excel, không phải điểm", "'\(text)' is an error of Excel, not points"),
        .init("sửa công thức trong Excel rồi lưu lại", "mend the formula in Excel and save again")
      )
    }
    if bytes.first == UInt8(ascii: "=") {
      return (
        .init("'\(text)' là công thức chưa tính", "'\(text)' is a formula that was not computed"),
        .init("đổi định dạng ô từ Text sang Number rồi lưu lại", "change the cell from Text to Number and save again")
      )
    }
    if let date = dateDoubt(text) { return date }
    if form(of: text, mark.other) { return otherMark(text) }
    if bytes.contains(where: isDigit), bytes.allSatisfy({ isDigit($0) || [0x2C, 0x2E, 0x2D].contains($0) }) {
      return malformed(text)
    }
    if text.utf8.contains(where: isDigit), text.unicodeScalars.contains(where: \.properties.isWhitespace) {
      return (.init("'\(text)' có dấu cách trong số", "'\(text)' has a space in the number"), nil)
    }
    return (
      .init("'\(text)' không phải là điểm, như \(example)", "'\(text)' is no number of points such as \(example)"),
      .init("không được điểm nào thì ghi 0", "write 0 where no points were earned")
    )
  }

  private var example: String { shown(Fixed(unscaled: 85, scale: 1)) }

  private func otherMark(_ text: String) -> (message: Bilingual, hint: Bilingual?) {
    let thousands = text.utf8.split(separator: mark.other).last?.count == 3
    let usual = String(decoding: text.utf8.map { $0 == mark.other ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    let meant = Fixed(usual).map(shown) ?? example
    let (used, right) = (mark.otherName, mark.name)
    return (
      thousands
        ? .init(
          "'\(text)' có thể là hàng nghìn hoặc phần lẻ", "'\(text)' may have a fraction or thousands")
        : .init(
          "'\(text)' dùng \(used.vi), còn tệp này dùng \(right.vi)",
          "'\(text)' has \(used.en), but this file has \(right.en)"),
      .init("nếu là phần lẻ, viết \(meant)", "write \(meant) if it has a fraction")
    )
  }

  private func malformed(_ text: String) -> (message: Bilingual, hint: Bilingual?) {
    (
      .init("'\(text)' không phải một số viết gọn", "'\(text)' is not one plainly written number"),
      .init(
        "viết như \(example): không có số 0 thừa ở đầu, không ngăn hàng nghìn",
        "write it like \(example), without leading zeros or marks between thousands")
    )
  }

  /// Excel takes 3.5 for the third of May wherever days are written so: `03-May`, `3/5`, `03/05/2022`.
  private func dateDoubt(_ text: String) -> (message: Bilingual, hint: Bilingual?)? {
    let parts = plainWords(text).split(separator: " ").map(String.init)
    let isSplit = text.utf8.contains { [0x2F, 0x2D, 0x20].contains($0) }
    let numbers = parts.compactMap { part in part.utf8.allSatisfy(isDigit) && part.utf8.count <= 4 ? Int(part) : nil }
    let month = parts.compactMap(monthNumber).first
    let isNumeric =
      numbers.count == parts.count && (2...3).contains(numbers.count) && !text.utf8.contains(mark.byte)
      && !text.utf8.contains(UInt8(ascii: ".")) && text.utf8.first != UInt8(ascii: "-")
    guard isSplit, (month != nil && !numbers.isEmpty) || isNumeric else { return nil }
    let typed = month.map { [numbers.first ?? 0, $0] } ?? numbers
    let meant = typed.count == 2 ? "\(typed[0])\(mark == .comma ? "," : ".")\(typed[1])" : nil
    let ask = meant.map { Bilingual(vi: ", có lẽ bạn đã gõ \($0)", en: ", perhaps from \($0)") } ?? .init("", "")
    return (
      .init("'\(text)' là ngày mà Excel tự đổi thành\(ask.vi)", "'\(text)' is a date that Excel made\(ask.en)"),
      .init(
        "định dạng cột là Number (Số) rồi gõ lại điểm với \(mark.name.vi)",
        "format the column as Number and type the points again with \(mark.name.en)")
    )
  }
}

/// The month that Excel shortened, in English or in Vietnamese: `May`, `Thg5`.
private func monthNumber(_ word: String) -> Int? {
  for prefix in ["thang", "thg"] where word.hasPrefix(prefix) {
    return Int(word.dropFirst(prefix.utf8.count)).flatMap { (1...12).contains($0) ? $0 : nil }
  }
  let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  return names.firstIndex { word.hasPrefix($0) }.map { $0 + 1 }
}
