// Closing a period: its totals as they stand, and what keeps it from being closed.
package import Diagnostics
import Exact
package import Model

/// Why a period cannot be closed by results as of the day of closing, by rule `close`; none when it can.
package func obstacles(to request: ClosingRequest, in results: Results, _ library: Library) -> [Diagnostic] {
  let (period, file) = (request.period, results.rubric.file)
  func refusal(vi: String, en: String, hint: Bilingual? = nil) -> Diagnostic {
    mistake("close", at: Place(file: file), vi: vi, en: en, hint: hint)
  }
  var found: [Diagnostic] = []
  if library.closings(of: results.rubric.campaign)[period] != nil {
    found.append(refusal(vi: "Kỳ \(period.text) đã chốt rồi", en: "\(period.text) is closed already"))
  }
  if request.on <= period.days.upperBound {
    found.append(
      refusal(
        vi: "Kỳ \(period.text) chưa hết vào ngày \(request.on.iso)",
        en: "\(period.text) is not over on \(request.on.iso)"))
  }
  if let until = request.appealsUntil, until < request.on {
    found.append(
      refusal(
        vi: "Hạn kiến nghị \(until.iso) phải từ ngày chốt \(request.on.iso) trở đi",
        en: "petitions until \(until.iso) must end on \(request.on.iso) or later"))
  }
  if let id = request.decision, !library.decisions.contains(where: { $0.id == id }) {
    found.append(
      refusal(
        vi: "Chưa có quyết định nào có mã '\(id.text)' trong decisions/",
        en: "no decision '\(id.text)' among the decisions",
        hint: didYouMean(id.text, among: library.decisions.map(\.id.text))))
  }
  let gaps = results.gaps.filter { period.contains($0.period) }
  found += gaps.map { gap in
    refusal(
      vi: "Kỳ \(gap.period.text) còn thiếu phiếu của '\(gap.person.text)' (\(gap.unit.text))",
      en: "\(gap.period.text) has no sheet of '\(gap.person.text)' (\(gap.unit.text))")
  }
  if !results.scores.contains(where: { period.contains($0.period) }) {
    found.append(refusal(vi: "Kỳ \(period.text) chưa có phiếu nào", en: "\(period.text) has no sheets"))
  }
  return found
}

/// The closing of a period; one of a quarter, half or year made of shorter ones keeps no totals of its own.
package func closing(by request: ClosingRequest, of results: Results, file: String) -> Closing {
  Closing(
    file: file, campaign: results.rubric.campaign, period: .wholeFile(request.period), on: .wholeFile(request.on),
    appealsUntil: request.appealsUntil.map(Placed.wholeFile), decision: request.decision.map(Placed.wholeFile),
    totals: results.scores.filter { $0.period == request.period }.map {
      ClosedTotal(holder: .wholeFile($0.person), total: .wholeFile($0.total))
    },
    unitTotals: results.unitScores.filter { $0.period == request.period }.map {
      ClosedTotal(holder: .wholeFile($0.unit), total: .wholeFile($0.tally.total))
    })
}

extension Placed {
  /// A value that no file holds yet.
  fileprivate static func wholeFile(_ value: Value) -> Placed { Placed(value, at: .wholeFile) }
}
