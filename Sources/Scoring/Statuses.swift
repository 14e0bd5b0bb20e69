// How firm a period's results are, by which of its parts are closed.
import Diagnostics
import Exact
import Model

extension Library {
  /// The closed periods of a movement; of two for one period the first.
  func closings(of campaign: ID<Campaign>) -> [Period: Closing] {
    let own = closings.filter { $0.campaign == campaign }
    return Dictionary(own.map { ($0.period.value, $0) }) { first, _ in first }
  }
}

/// The status of a period on a day: its own when it was closed itself, else that of the least firm of the periods that
/// sheets are kept for in it.
func status(
  of period: Period, kept: [Period], _ closings: [Period: Closing], asOf: Day
) -> (status: ResultStatus, appealsUntil: Day?) {
  if let closing = closings[period] { return status(of: closing, asOf: asOf) }
  let parts = kept.filter { period.contains($0) && $0 != period }
  let statuses = parts.map { part in closings[part].map { status(of: $0, asOf: asOf) } ?? (.open, nil) }
  if statuses.isEmpty || statuses.contains(where: { $0.status == .open }) { return (.open, nil) }
  let until = statuses.compactMap(\.appealsUntil).max()
  return until == nil ? (.official, nil) : (.expected, until)
}

private func status(of closing: Closing, asOf: Day) -> (status: ResultStatus, appealsUntil: Day?) {
  if asOf < closing.on.value { return (.open, nil) }
  guard let until = closing.appealsUntil?.value, asOf <= until else { return (.official, nil) }
  return (.expected, until)
}
