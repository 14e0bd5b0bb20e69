// Rule `deduction`: points are taken off by a rule of the item, on a day that counts, with a reason and evidence.
import Diagnostics
import Exact
import Model
import Vietnamese

func deductions(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  sheet.deductions.flatMap { deduction in
    [
      unknownItem(deduction.item, in: sheet, register), unknownRule(deduction, sheet, register),
    ].compactMap { $0 } + entry(Penalty(deduction), sheet, register)
  }
}

/// Rule `deduction` for what is taken off a total: the same, by a rule of the rubric's `penalties`.
func penalties(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  let known = register.rubric.penalties.map(\.id)
  return sheet.penalties.flatMap { penalty in
    let id = penalty.rule.value
    let unknown = mistake(
      "deduction", at: sheet.place(penalty.rule.spot), vi: "Bộ tiêu chí không có lỗi phạt '\(id)' (penalties)",
      en: "no penalty '\(id)' in the rubric", hint: didYouMean(id, among: known))
    return (known.contains(id) ? [] : [unknown]) + entry(penalty, sheet, register)
  }
}

extension Penalty {
  /// What a deduction says besides its item.
  fileprivate init(_ deduction: Deduction) {
    self.init(
      rule: deduction.rule, date: deduction.date, count: deduction.count, reason: deduction.reason,
      evidence: deduction.evidence)
  }
}

/// What is asked of everything that is taken off.
private func entry(_ taken: Penalty, _ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  [
    tooFew(taken, sheet), offDay(taken, sheet, register),
    unsaid(taken.reason, key: "reason", vi: "lý do", taken, sheet),
    unsaid(taken.evidence, key: "evidence", vi: "minh chứng", taken, sheet),
  ].compactMap { $0 }
}

private func unknownRule(_ deduction: Deduction, _ sheet: Sheet, _ register: Register) -> Diagnostic? {
  guard let item = register.items[deduction.item.value] else { return nil }
  let rule = deduction.rule.value
  guard !item.rules.contains(where: { $0.id == rule }) else { return nil }
  return mistake(
    "deduction", at: sheet.place(deduction.rule.spot),
    vi: "Mục \(item.id.value.text) không có lỗi trừ điểm '\(rule)'",
    en: "no rule '\(rule)' in item \(item.id.value.text)",
    hint: didYouMean(rule, among: item.rules.map(\.id)))
}

private func tooFew(_ deduction: Penalty, _ sheet: Sheet) -> Diagnostic? {
  guard deduction.count.value < 1 else { return nil }
  return mistake(
    "deduction", at: sheet.place(deduction.count.spot),
    vi: "Số lần phải từ 1 trở lên, không phải '\(deduction.count.value)'",
    en: "count must be 1 or more, not '\(deduction.count.value)'")
}

/// A day counts when it lies in the period, in the movement, and in the person's time with the agency.
private func offDay(_ deduction: Penalty, _ sheet: Sheet, _ register: Register) -> Diagnostic? {
  guard let days = register.days(of: sheet.period.value) else { return nil }
  let (day, place) = (deduction.date.value, sheet.place(deduction.date.spot))
  guard days.contains(day) else {
    return mistake(
      "deduction", at: place,
      vi:
        "Ngày phải từ \(shortDate(days.lowerBound)) đến \(shortDate(days.upperBound)), không phải '\(shortDate(day))'",
      en: "date must be \(days.lowerBound.iso) to \(days.upperBound.iso), not '\(day.iso)'")
  }
  guard let person = sheet.person.flatMap({ register.people[$0.value] }), person.membership(on: day) == nil else {
    return nil
  }
  return mistake(
    "deduction", at: place, vi: "'\(person.id.text)' không công tác tại cơ quan vào ngày '\(shortDate(day))'",
    en: "'\(person.id.text)' was no member of a unit on '\(day.iso)'")
}

private func unsaid(_ text: String, key: String, vi: String, _ deduction: Penalty, _ sheet: Sheet) -> Diagnostic? {
  guard text.utf8.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return nil }
  return mistake(
    "deduction", at: sheet.place(deduction.rule.spot), vi: "Điểm trừ '\(deduction.rule.value)' phải ghi \(vi) (\(key))",
    en: "deduction '\(deduction.rule.value)' must give its \(key)")
}
