// Rule `bonus-twice`: one achievement, award or decision earns a person a type of bonus once.
import Diagnostics
import Model

func bonusTwice(_ sheets: [Sheet]) -> [Diagnostic] {
  var first: [Claim: Place] = [:]
  let entries = sheets.sorted(by: isEarlier).flatMap { sheet in sheet.bonuses.map { (sheet, $0) } }
  return entries.compactMap { sheet, bonus in
    let place = sheet.place(bonus.type.spot)
    let earlier = barred(by: bonus, sheet).compactMap { claim in first[claim].map { (claim, $0) } }.first
    for claim in claims(of: bonus, sheet) where first[claim] == nil { first[claim] = place }
    return earlier.map { twice(bonus, $0, sheet, first: $1) }
  }
}

private func isEarlier(_ one: Sheet, _ other: Sheet) -> Bool {
  if one.period.value != other.period.value { return one.period.value < other.period.value }
  return one.place(one.spot) < other.place(other.spot)
}

/// What a bonus was given for.
private struct Claim: Hashable {
  enum Kind: Hashable {
    case achievement, award
    /// A decision cited for an achievement, or for nothing narrower.
    case decision(isWhole: Bool)
  }
  let holder: Holder
  let type: String
  let kind: Kind
  let id: String
}

/// A decision may honour several achievements; cited without one, it stands for all of them.
private func claims(of bonus: Bonus, _ sheet: Sheet) -> [Claim] {
  named(bonus, sheet) + decision(of: bonus, sheet, isWhole: bonus.achievement == nil)
}

private func barred(by bonus: Bonus, _ sheet: Sheet) -> [Claim] {
  let narrower = bonus.achievement == nil ? decision(of: bonus, sheet, isWhole: false) : []
  return named(bonus, sheet) + decision(of: bonus, sheet, isWhole: true) + narrower
}

private func named(_ bonus: Bonus, _ sheet: Sheet) -> [Claim] {
  let (holder, type) = (Holder(sheet), bonus.type.value)
  let achievement = bonus.achievement.map { Claim(holder: holder, type: type, kind: .achievement, id: $0.value) }
  let award = bonus.award.map { Claim(holder: holder, type: type, kind: .award, id: $0.value.text) }
  return [achievement, award].compactMap { $0 }
}

private func decision(of bonus: Bonus, _ sheet: Sheet, isWhole: Bool) -> [Claim] {
  guard let decision = bonus.decision?.value.text, bonus.award == nil else { return [] }
  return [
    Claim(
      holder: Holder(sheet), type: bonus.type.value, kind: .decision(isWhole: isWhole), id: decision)
  ]
}

private func twice(_ bonus: Bonus, _ claim: Claim, _ sheet: Sheet, first: Place) -> Diagnostic {
  mistake(
    "bonus-twice", at: sheet.place(bonus.type.spot),
    vi: "'\(claim.id)' đã được tính điểm thưởng '\(claim.type)' cho '\(sheet.holder)' rồi",
    en: "'\(claim.id)' already earned '\(sheet.holder)' the bonus '\(claim.type)'",
    notes: [Note(at: first, Bilingual(vi: "lần đầu ở đây", en: "first here"))])
}
