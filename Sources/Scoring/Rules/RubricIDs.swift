// Rule `rubric-id`: what a rubric names, it names once.
import Diagnostics
import Model

func rubricIDs(_ rubric: Rubric) -> [Diagnostic] {
  let items = rubric.criteria.flatMap(\.items)
  let rules = items.flatMap { item in
    repeated(item.rules.map { ($0.id, item.id.spot) }, vi: "Lỗi trừ điểm", en: "rule", rubric)
  }
  return repeated(rubric.criteria.map { ($0.id.value.text, $0.id.spot) }, vi: "Tiêu chí", en: "criterion", rubric)
    + repeated(items.map { ($0.id.value.text, $0.id.spot) }, vi: "Mục", en: "item", rubric) + rules
    + repeated(rubric.penalties.map { ($0.id, .wholeFile) }, vi: "Lỗi phạt", en: "penalty", rubric)
    + repeated(rubric.bonus.types.map { ($0.id, .wholeFile) }, vi: "Loại điểm thưởng", en: "bonus type", rubric)
    + repeated(rubric.bands.map { ($0.id.text, .wholeFile) }, vi: "Mức xếp loại", en: "band", rubric)
}

private func repeated(_ ids: [(id: String, spot: Spot)], vi: String, en: String, _ rubric: Rubric) -> [Diagnostic] {
  var first: [String: Spot] = [:]
  return ids.compactMap { id, spot in
    guard let earlier = first[id] else {
      first[id] = spot
      return nil
    }
    let note = Note(at: rubric.place(earlier), Bilingual(vi: "lần đầu ở đây", en: "first here"))
    return mistake(
      "rubric-id", at: rubric.place(spot), vi: "\(vi) '\(id)' chỉ được khai báo một lần",
      en: "\(en) '\(id)' must be named once", notes: earlier == spot ? [] : [note])
  }
}
