// Rule `closed-period`: what was settled stays, or an adjustment says what changed, why and by which decision (R69).
import Diagnostics
import Exact
import Model

/// Judged with every revocation there is, whatever its day: who writes one writes the adjustment with it.
func closedPeriods(_ library: Library, _ sheets: [Sheet], _ register: Register) -> [Diagnostic] {
  let closings = library.closings(of: register.campaign.id)
  let own = library.adjustments.filter { $0.campaign == register.campaign.id }
  let stray = own.filter { closings[$0.period.value] == nil }.map(notClosed)
  guard !closings.isEmpty else { return stray }
  let totals = Totals(library, sheets.filter { closings[$0.period.value] != nil }, register.rubric)
  let adjustments = Dictionary(grouping: own) { PersonAndPeriod(person: $0.person.value, period: $0.period.value) }
  return stray
    + library.closings.filter { $0.campaign == register.campaign.id }.flatMap { closing in
      people(of: closing, totals, adjustments, register) + units(of: closing, totals)
        + (closing.decision.flatMap { unknownDecision($0, in: closing.file, register) }.map { [$0] } ?? [])
    } + own.flatMap { known($0, register) }
}

/// What the sheets come to now, by whose they are and when.
private struct Totals {
  struct Now {
    let total: Fixed
    let place: Place
  }
  private(set) var people: [PersonAndPeriod: Now] = [:]
  private(set) var units: [UnitGap: Now] = [:]

  init(_ library: Library, _ sheets: [Sheet], _ rubric: Rubric) {
    let revoked = Revocations(everIn: library.decisions)
    for sheet in sheets where sheet.void == nil {
      guard let tally = tally(sheet, by: rubric, revoked: revoked) else { continue }
      let now = Now(total: tally.total, place: tally.source)
      if let person = sheet.person?.value {
        people[PersonAndPeriod(person: person, period: sheet.period.value)] = now
      } else {
        units[UnitGap(unit: sheet.unit.value, period: sheet.period.value)] = now
      }
    }
  }
}

private func people(
  of closing: Closing, _ totals: Totals, _ adjustments: [PersonAndPeriod: [Adjustment]], _ register: Register
) -> [Diagnostic] {
  let period = closing.period.value
  var settled: [ID<Person>: ClosedTotal<Person>] = [:]
  for total in closing.totals { settled[total.holder.value] = total }
  let unknown = closing.totals.compactMap { unknownPerson($0.holder, in: closing.file, register) }
  let everybody = Set(settled.keys).union(totals.people.keys.filter { $0.period == period }.map(\.person))
    .filter { register.people[$0] != nil }
  return unknown
    + everybody.sorted().flatMap { person -> [Diagnostic] in
      let key = PersonAndPeriod(person: person, period: period)
      let steps = adjustments[key, default: []].sorted { ($0.date.value, $0.spot.line) < ($1.date.value, $1.spot.line) }
      var value = settled[person]?.total.value
      var found: [Diagnostic] = []
      for step in steps {
        if step.old?.value != value { found.append(wrongOld(step, value)) }
        value = step.new?.value
      }
      let now = totals.people[key]
      if found.isEmpty, now?.total != value {
        let place = steps.last.map { Place(file: $0.file, $0.new?.spot ?? $0.spot) } ?? now?.place
        let note = settled[person].map { Place(file: closing.file, $0.total.spot) }
        found.append(
          changed(
            person.text, period, from: value, to: now?.total, at: place ?? note ?? Place(file: closing.file), note))
      }
      return found
    }
}

private func units(of closing: Closing, _ totals: Totals) -> [Diagnostic] {
  closing.unitTotals.compactMap { settled in
    let now = totals.units[UnitGap(unit: settled.holder.value, period: closing.period.value)]
    let note = Place(file: closing.file, settled.total.spot)
    guard now?.total != settled.total.value else { return nil }
    return changed(
      settled.holder.value.text, closing.period.value, from: settled.total.value, to: now?.total,
      at: now?.place ?? note, note)
  }
}

private func changed(
  _ holder: String, _ period: Period, from old: Fixed?, to new: Fixed?, at place: Place, _ settled: Place?
) -> Diagnostic {
  let (was, now) = (old?.trimmed.text, new?.trimmed.text)
  let hint = [("person", holder), ("period", period.text), ("old", was), ("new", now)].compactMap { key, value in
    value.map { "\"\(key)\": \"\($0)\"" }
  }.joined(separator: ", ")
  return mistake(
    "closed-period", at: place,
    vi: "Kỳ \(period.text) đã chốt cho '\(holder)' \(was.map { "\($0) điểm" } ?? "không có điểm"), "
      + "nay \(now.map { "tính ra \($0)" } ?? "không còn điểm")",
    en: "\(period.text) was closed with \(was ?? "no total") for '\(holder)', and now it is \(now ?? "none")",
    hint: Bilingual(
      vi: "sửa lại như cũ, hoặc ghi vào adjustments.json: {\(hint), \"reason\", \"decision\", \"date\"}",
      en: "undo the change, or write into adjustments.json: {\(hint), \"reason\", \"decision\", \"date\"}"),
    notes: settled.flatMap { $0 == place ? nil : [Note(at: $0, Bilingual(vi: "đã chốt ở đây", en: "closed here"))] }
      ?? [])
}

private func wrongOld(_ step: Adjustment, _ value: Fixed?) -> Diagnostic {
  let (was, said) = (value?.trimmed.text, step.old?.value.trimmed.text)
  return mistake(
    "closed-period", at: Place(file: step.file, step.old?.spot ?? step.spot),
    vi: "Điểm cũ (old) phải là \(was.map { "'\($0)'" } ?? "trống"), không phải \(said.map { "'\($0)'" } ?? "trống")",
    en: "old must be \(was.map { "'\($0)'" } ?? "left out"), not \(said.map { "'\($0)'" } ?? "left out")")
}

private func notClosed(_ adjustment: Adjustment) -> Diagnostic {
  mistake(
    "closed-period", at: Place(file: adjustment.file, adjustment.period.spot),
    vi: "Kỳ \(adjustment.period.value.text) chưa chốt nên không cần điều chỉnh",
    en: "\(adjustment.period.value.text) is not closed and needs no adjustment",
    hint: Bilingual(vi: "sửa thẳng vào phiếu của kỳ này", en: "change the sheet itself"))
}

private func known(_ adjustment: Adjustment, _ register: Register) -> [Diagnostic] {
  [
    unknownPerson(adjustment.person, in: adjustment.file, register),
    unknownDecision(adjustment.decision, in: adjustment.file, register),
  ].compactMap { $0 }
}
