// Rule `selection`: the council chooses among people tied at the cut-off, no more of them than the quota has places.
import Diagnostics
import Exact
import Model

/// Judged by the results at the period's end, or on the decision's day when that is later.
func selections(_ library: Library, _ register: Register) -> [Diagnostic] {
  library.decisions.filter { $0.isFor(register.rubric) && $0.revoked == nil }.flatMap { decision in
    decision.selection.map { judge($0, of: decision, library, register) } ?? []
  }
}

private func judge(
  _ selection: Selection, of decision: Decision, _ library: Library, _ register: Register
) -> [Diagnostic] {
  let rubric = register.rubric
  // A movement that chooses from another year's results has another rubric.
  guard selection.period.value.days.overlaps(rubric.effective) else { return [] }
  guard case .year = selection.period.value, rubric.caps.first?.band.value == selection.band.value else {
    let band = rubric.caps.first?.band.value.text ?? ""
    let (chosen, period) = (selection.band.value.text, selection.period.value.text)
    return [
      mistake(
        "selection", at: Place(file: decision.file, selection.band.spot),
        vi: band.isEmpty
          ? "Bộ tiêu chí không giới hạn mức nào, nên không có ai để chọn"
          : "Chỉ chọn người trong năm, ở mức bị giới hạn '\(band)', không phải '\(chosen)' kỳ \(period)",
        en: band.isEmpty
          ? "the rubric caps no band, so that there is nobody to choose"
          : "a choice is made for a year and its capped band '\(band)', not '\(chosen)' of \(period)")
    ]
  }
  // What the cut-off is without this choice, and without any later one.
  var before = library
  before.decisions.removeAll { $0.selection != nil }
  let day = max(decision.date, selection.period.value.days.clamped(to: register.campaign.window).upperBound)
  let results = score(before, campaign: register.campaign, rubric: rubric, asOf: day)
  guard let table = results.tables.first(where: { $0.period == selection.period.value }) else {
    return selection.people.map { outside($0, tied: [], decision) }
  }
  let tied = table.standings.filter { $0.state == .councilDecides }
  let strangers = selection.people.filter { chosen in !tied.contains { $0.person == chosen.value } }
  return strangers.map { outside($0, tied: tied.map(\.person), decision) }
    + table.quotas.compactMap { tooMany(selection, $0, table, decision) }
}

private func outside(_ person: Placed<ID<Person>>, tied: [ID<Person>], _ decision: Decision) -> Diagnostic {
  let list = tied.map(\.text).joined(separator: ", ")
  return mistake(
    "selection", at: Place(file: decision.file, person.spot),
    vi: "'\(person.value.text)' không ở trong nhóm đồng điểm chờ Hội đồng quyết định",
    en: "'\(person.value.text)' is not among those tied at the cut-off",
    hint: tied.isEmpty
      ? Bilingual(vi: "kỳ này không có nhóm nào phải chọn", en: "nobody has to be chosen in this period")
      : Bilingual(vi: "chọn trong: \(list)", en: "choose among: \(list)"))
}

private func tooMany(_ selection: Selection, _ quota: Quota, _ table: Table, _ decision: Decision) -> Diagnostic? {
  let group = table.standings.filter { standing in quota.unit.map { $0 == standing.unit } ?? true }
  let chosen = Set(selection.people.map(\.value))
  let tied = group.count { $0.state == .councilDecides && chosen.contains($0.person) }
  let inside = group.count { $0.state == .final && $0.band == quota.band } + tied
  guard tied > 0, inside > quota.places, selection.capOverride == nil else { return nil }
  return mistake(
    "selection", at: Place(file: decision.file, selection.people.first?.spot ?? selection.band.spot),
    vi: "Chọn \(tied) người thì mức '\(quota.band.text)' có \(inside) người, vượt tỷ lệ cho \(quota.places) người",
    en: "with these \(tied) the band '\(quota.band.text)' has \(inside), and the quota gives \(quota.places)",
    hint: Bilingual(
      vi: "bớt người, hoặc ghi căn cứ pháp lý cho phép vượt tỷ lệ vào 'capOverride'",
      en: "choose fewer, or name the legal basis for more under capOverride"))
}
