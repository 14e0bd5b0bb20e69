// Rule `import-deduction`: a line a violation, `lỗi | ngày | số lần | lý do | minh chứng`, in a column “Trừ C1.2”.
import Cells
import Diagnostics
import Exact
import Model
import Vietnamese

/// The deductions in a cell, a line each; nothing, or 0, is none. Nil after a remark.
func losses(
  _ cell: Cell, _ item: RubricItem, at row: Row, _ column: Column, _ remarks: inout Remarks
) -> [Deduction]? {
  let lines = cell.text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { trimmed(String($0)) }.filter {
    !$0.isEmpty
  }
  if lines == ["0"] || lines == ["-"] { return [] }
  var deductions: [Deduction] = []
  var isWhole = true
  for line in lines {
    do throws(Fault) {
      deductions.append(try deduction(line, item, at: cell.spot))
    } catch {
      isWhole = false
      remarks.error("import-deduction", at: row, column, error.message, hint: error.hint)
    }
  }
  return isWhole ? deductions : nil
}

/// Why a line is no deduction.
private struct Fault: Error {
  let message: Bilingual
  let hint: Bilingual?

  init(_ vi: String, _ en: String, hint: Bilingual? = nil) {
    message = Bilingual(vi: vi, en: en)
    self.hint = hint
  }
}

private func deduction(_ line: String, _ item: RubricItem, at spot: Spot) throws(Fault) -> Deduction {
  let parts = line.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false).map { trimmed(String($0)) }
  let said = parts.map(shortened)
  guard parts.count == 5 else {
    let line = shortened(line)
    throw Fault("'\(line)' thiếu phần, hoặc thừa dấu |", "'\(line)' does not have five parts", hint: notation(item))
  }
  guard let rule = item.rules.first(where: { isMeant($0, by: parts[0]) }) else {
    let (id, near) = (item.id.value.text, didYouMean(parts[0], among: item.rules.map(\.id)))
    throw Fault(
      "mục \(id) không có lỗi '\(said[0])'", "no rule '\(said[0])' in \(id)", hint: near ?? notation(item))
  }
  guard case .day(let day) = parseDay(parts[1]) else {
    throw Fault(
      "ngày '\(said[1])' không đọc được", "date '\(said[1])' cannot be read",
      hint: .init("viết ngày như 09/03/2022", "write it like 09/03/2022"))
  }
  guard let count = parts[2].isEmpty ? 1 : Fixed(parts[2])?.unscaled(at: 0), (1...366).contains(count) else {
    throw Fault("số lần phải từ 1 đến 366, không phải '\(said[2])'", "count must be 1 to 366, not '\(said[2])'")
  }
  if let fault = unsaid(parts[3], 300, .init("lý do", "reason")) { throw fault }
  if let fault = unsaid(parts[4], 200, .init("minh chứng", "evidence")) { throw fault }
  return Deduction(
    item: Placed(item.id.value, at: spot), rule: Placed(rule.id, at: spot), date: Placed(day, at: spot),
    count: Placed(count, at: spot), reason: parts[3], evidence: parts[4])
}

/// Whether a rule is meant: by its id, or by its name.
private func isMeant(_ rule: DeductionRule, by text: String) -> Bool {
  text == rule.id || rule.name.map { spelling($0, .exact) == spelling(text, .exact) } ?? false
}

private func unsaid(_ text: String, _ limit: Int, _ what: Bilingual) -> Fault? {
  if text.isEmpty { return Fault("điểm trừ phải ghi \(what.vi)", "a deduction must give its \(what.en)") }
  if text.unicodeScalars.count > limit {
    return Fault("\(what.vi) dài quá \(limit) ký tự", "\(what.en) is longer than \(limit) characters")
  }
  guard text.unicodeScalars.contains(where: { isHidden($0) || $0 == "\t" }) else { return nil }
  return Fault(
    "\(what.vi) có ký tự ẩn", "\(what.en) has a hidden character", hint: .init("gõ lại", "type it again"))
}

private func notation(_ item: RubricItem) -> Bilingual {
  let rule = item.rules.first?.id ?? "late"
  let line = "\(rule) | 09/03/2022 | 1 | lý do | minh chứng"
  return .init("mỗi vi phạm một dòng trong ô: \(line)", "a line for each in the cell: \(line)")
}

/// What is left of an item that starts full; nil when the rubric's numbers are too large to say.
func rest(of item: RubricItem, after deductions: [Deduction]) -> Fixed? {
  let digits = 4
  guard var left = item.max.value.unscaled(at: digits) else { return nil }
  for deduction in deductions {
    guard let rule = item.rules.first(where: { $0.id == deduction.rule.value }),
      let points = rule.points.unscaled(at: digits)
    else { return nil }
    let (lost, isTooMuch) = points.multipliedReportingOverflow(by: deduction.count.value)
    let (rest, overflow) = left.subtractingReportingOverflow(lost)
    guard !isTooMuch, !overflow else { return nil }
    left = rest
  }
  return Fixed(unscaled: max(0, left), scale: digits)
}
