// Rule `rubric-plan`: the rubric scores the criteria and items of the movement's plan, all of them and no others.
import Diagnostics
import Exact
import Model

func rubricPlan(_ rubric: Rubric, _ campaign: Campaign) -> [Diagnostic] {
  foreignCriteria(rubric, campaign) + foreignItems(rubric, campaign) + uncovered(rubric, campaign)
}

private func foreignCriteria(_ rubric: Rubric, _ campaign: Campaign) -> [Diagnostic] {
  let known = campaign.criteria.map(\.id)
  return rubric.criteria.filter { !known.contains($0.id.value) }.map { criterion in
    let id = criterion.id.value.text
    return mistake(
      "rubric-plan", at: rubric.place(criterion.id.spot),
      vi: "Phong trào '\(campaign.id.text)' không có tiêu chí '\(id)'",
      en: "no criterion '\(id)' in campaign '\(campaign.id.text)'", hint: didYouMean(id, among: known.map(\.text)))
  }
}

private func foreignItems(_ rubric: Rubric, _ campaign: Campaign) -> [Diagnostic] {
  rubric.criteria.flatMap { criterion -> [Diagnostic] in
    guard let planned = campaign.criteria.first(where: { $0.id == criterion.id.value }) else { return [] }
    let known = planned.items.map(\.id)
    return criterion.items.filter { !known.contains($0.id.value) }.map { item in
      let id = item.id.value.text
      return mistake(
        "rubric-plan", at: rubric.place(item.id.spot),
        vi: "Tiêu chí \(planned.id.text) của phong trào '\(campaign.id.text)' không có mục '\(id)'",
        en: "no item '\(id)' in criterion \(planned.id.text) of campaign '\(campaign.id.text)'",
        hint: didYouMean(id, among: known.map(\.text)))
    }
  }
}

private func uncovered(_ rubric: Rubric, _ campaign: Campaign) -> [Diagnostic] {
  let scored = Set(rubric.criteria.flatMap(\.items).map(\.id.value))
  return campaign.criteria.flatMap { planned -> [Diagnostic] in
    let spot = rubric.criteria.first { $0.id.value == planned.id }?.id.spot ?? .wholeFile
    return planned.items.filter { !scored.contains($0.id) }.map { item in
      mistake(
        "rubric-plan", at: rubric.place(spot), vi: "Mục \(item.id.text) của kế hoạch chưa có điểm trong rubric.json",
        en: "item \(item.id.text) of the plan has no points in the rubric",
        hint: Bilingual(
          vi: "thêm mục \(item.id.text) vào tiêu chí \(planned.id.text)",
          en: "add item \(item.id.text) to criterion \(planned.id.text)"))
    }
  }
}
