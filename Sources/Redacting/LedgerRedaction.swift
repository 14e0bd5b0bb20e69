// The ledger: what a manager sees of the sheets behind the results, as of the edition's day.
import Diagnostics
import Exact
import Model

/// The ledger of a rubric's results; sheets of periods that have not begun are left out, as they are not scored either.
func ledger(_ library: Library, _ results: Results, window: ClosedRange<Day>, asOf: Day) -> Ledger {
  let rubric = results.rubric
  let sheets = library.sheets.filter { sheet in
    sheet.rubric.value == rubric.id && sheet.period.value.hasBegun(in: window, by: asOf)
  }.sorted { one, other in
    if one.period.value != other.period.value { return one.period.value < other.period.value }
    let holders = (one.person?.value.text, other.person?.value.text)
    switch holders {
    case (nil, nil): return one.unit.value < other.unit.value
    case (nil, _): return false
    case (_, nil): return true
    case (let one?, let other?): return one < other
    }
  }
  return Ledger(
    sheets: sheets, states: results.states, unitScores: results.unitScores, unitGaps: results.unitGaps,
    adjustments: results.adjustments, late: results.late,
    closings: library.closings.filter { $0.campaign == rubric.campaign && $0.on.value <= asOf }
      .sorted { $0.period.value < $1.period.value })
}
