// Rule `rubric-key`: what parts equals is a criterion or the bonus, named once; leave lowers to a known band.
import Diagnostics
import Model

func rubricKeys(_ rubric: Rubric) -> [Diagnostic] {
  let criteria = rubric.criteria.map(\.id.value.text)
  let unknown = rubric.tieBreak.compactMap { key -> Diagnostic? in
    let id = key.value.text
    guard case .criterion = key.value, !criteria.contains(id) else { return nil }
    return mistake(
      "rubric-key", at: rubric.place(key.spot),
      vi: "Khóa phụ phải là một tiêu chí của bộ này hoặc 'bonus', không phải '\(id)'",
      en: "tie-break key must be a criterion of this rubric or 'bonus', not '\(id)'",
      hint: didYouMean(id, among: criteria + ["bonus"]))
  }
  let repeated = rubric.tieBreak.enumerated().filter { index, key in
    rubric.tieBreak[..<index].contains { $0.value == key.value }
  }.map { _, key in
    mistake(
      "rubric-key", at: rubric.place(key.spot), vi: "Khóa phụ '\(key.value.text)' chỉ được ghi một lần",
      en: "tie-break key '\(key.value.text)' must be named once")
  }
  return unknown + repeated + leaveBand(rubric)
}

private func leaveBand(_ rubric: Rubric) -> [Diagnostic] {
  guard let band = rubric.annual.leave?.band, !rubric.bands.contains(where: { $0.id == band.value }) else { return [] }
  return [
    mistake(
      "rubric-key", at: rubric.place(band.spot), vi: "Bộ tiêu chí không có mức '\(band.value.text)'",
      en: "no band '\(band.value.text)' in the rubric",
      hint: didYouMean(band.value.text, among: rubric.bands.map(\.id.text)))
  ]
}
