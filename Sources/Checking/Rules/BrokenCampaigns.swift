// Rule: a movement names each criterion, item, word and milestone once.
import Diagnostics
import Model

/// Ids that a movement uses twice, and items that stand under a criterion of another number.
func brokenCampaigns(in survey: Survey) -> [Diagnostic] {
  survey.library.campaigns.flatMap { campaign in
    let groups: [(Bilingual, [String])] = [
      (.init("Tiêu chí", "criterion"), campaign.criteria.map(\.id.text)),
      (.init("Mục", "item"), campaign.items.map(\.id.text)),
      (.init("Giá trị", "value"), campaign.values.flatMap(\.words).map(\.id)),
      (.init("Lĩnh vực", "field"), campaign.fields.map(\.id)),
      (.init("Đối tượng", "group"), campaign.toward.map(\.id)),
      (.init("Mốc", "milestone"), campaign.milestones.map(\.id)),
      (.init("Văn bản", "document"), campaign.basis.map(\.id)),
    ]
    return groups.flatMap { kind, ids in repeated(ids).map { twice(kind, $0, in: campaign) } }
      + campaign.criteria.flatMap { strayItems(of: $0, in: campaign) }
  }
}

private func repeated(_ ids: [String]) -> [String] {
  var seen: Set<String> = []
  return ids.filter { !seen.insert($0).inserted }
}

private func twice(_ kind: Bilingual, _ id: String, in campaign: Campaign) -> Diagnostic {
  Diagnostic(
    .error, rule: "duplicate", at: Place(file: campaign.file),
    Bilingual(vi: "\(kind.vi) '\(id)' được khai báo hai lần", en: "\(kind.en) '\(id)' is declared twice"))
}

private func strayItems(of criterion: Criterion, in campaign: Campaign) -> [Diagnostic] {
  criterion.items.filter { !$0.id.text.hasPrefix(criterion.id.text + ".") }.map { item in
    Diagnostic(
      .error, rule: "stray-item", at: Place(file: campaign.file),
      Bilingual(
        vi: "Mục '\(item.id.text)' không thuộc tiêu chí '\(criterion.id.text)'",
        en: "item '\(item.id.text)' does not belong to criterion '\(criterion.id.text)'"))
  }
}
