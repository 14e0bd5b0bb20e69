// Rule `bonus`: a bonus is of a known type and rests on a decision or an award that exists, holds, and is the person's.
import Diagnostics
import Exact
import Model
import Vietnamese

func bonuses(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  sheet.bonuses.flatMap { bonus in
    [
      basis(of: bonus, sheet, register), bonus.decision.flatMap { unknownDecision($0, in: sheet, register) },
      bonus.award.flatMap { unknownAward($0, in: sheet, register) },
      bonus.award.flatMap { foreign($0, sheet, register) },
      revoked(bonus, sheet, register),
    ].compactMap { $0 }
  }
}

private func basis(of bonus: Bonus, _ sheet: Sheet, _ register: Register) -> Diagnostic? {
  let id = bonus.type.value
  let types = register.rubric.bonus.types
  let place = sheet.place(bonus.type.spot)
  guard let type = types.first(where: { $0.id == id }) else {
    return mistake(
      "bonus", at: place, vi: "Bộ tiêu chí không có loại điểm thưởng '\(id)'",
      en: "no bonus type '\(id)' in the rubric",
      hint: didYouMean(id, among: types.map(\.id)))
  }
  switch type.needs {
  case .decision where bonus.decision == nil:
    return mistake(
      "bonus", at: place, vi: "Điểm thưởng '\(id)' phải dẫn một quyết định (decision)",
      en: "bonus '\(id)' must cite a decision")
  case .award where bonus.award == nil:
    return mistake(
      "bonus", at: place, vi: "Điểm thưởng '\(id)' phải dẫn một khen thưởng (award)",
      en: "bonus '\(id)' must cite an award")
  default: return nil
  }
}

private func unknownAward(_ award: Placed<ID<Award>>, in sheet: Sheet, _ register: Register) -> Diagnostic? {
  guard register.awards[award.value] == nil else { return nil }
  return mistake(
    "unknown-award", at: sheet.place(award.spot),
    vi: "Chưa có khen thưởng nào có mã '\(award.value.text)' trong decisions/",
    en: "no award '\(award.value.text)' in the decisions",
    hint: didYouMean(award.value.text, anyOf: register.awards.keys.lazy.map(\.text)))
}

private func foreign(_ award: Placed<ID<Award>>, _ sheet: Sheet, _ register: Register) -> Diagnostic? {
  let recipient: String
  switch register.awards[award.value]?.award.recipient {
  case .person(let person): recipient = person.value.text
  case .unit(let unit) where sheet.person == nil: recipient = unit.value.text
  default: return nil
  }
  guard recipient != sheet.holder else { return nil }
  return mistake(
    "bonus", at: sheet.place(award.spot),
    vi: "Khen thưởng '\(award.value.text)' là của '\(recipient)', không phải '\(sheet.holder)'",
    en: "award '\(award.value.text)' belongs to '\(recipient)', not to '\(sheet.holder)'")
}

/// Revoked by the period's end, it should never have been cited; revoked later, the bonus has fallen away since.
private func revoked(_ bonus: Bonus, _ sheet: Sheet, _ register: Register) -> Diagnostic? {
  let decision = bonus.decision.flatMap { cited in
    register.decisions[cited.value]?.revoked.map { (cited.value.text, cited.spot, $0) }
  }
  let award = bonus.award.flatMap { cited in
    register.awards[cited.value]?.revoked.map { (cited.value.text, cited.spot, $0) }
  }
  guard let (id, spot, day) = decision ?? award else { return nil }
  let isLater = sheet.period.value.days.upperBound < day
  return Diagnostic(
    isLater ? .warning : .error, rule: "bonus", at: sheet.place(spot),
    Bilingual(
      vi: "'\(id)' đã bị thu hồi từ \(shortDate(day)) nên không được tính điểm thưởng",
      en: "'\(id)' was revoked on \(day.iso) and gives no bonus"),
    hint: Bilingual(
      vi: "bỏ điểm thưởng này và ghi việc điều chỉnh vào báo cáo", en: "remove the bonus and report the adjustment"))
}
