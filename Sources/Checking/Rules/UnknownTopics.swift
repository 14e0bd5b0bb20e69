// Rule: what a clause of the plan says is shown, is something that the site can show.
import Diagnostics
import Model

/// Topics of a movement's clauses that are none, or whose value nothing has.
func unknownTopics(in survey: Survey) -> [Diagnostic] {
  survey.library.campaigns.flatMap { campaign -> [Diagnostic] in
    let written = campaign.clauses.flatMap(\.shown)
    return firstFindings(of: written) { topic in unknownTopic(topic, of: campaign, in: survey) }
  }
}

private func unknownTopic(_ topic: Placed<String>, of campaign: Campaign, in survey: Survey) -> Diagnostic? {
  guard let known = ClauseTopic(topic.value) else {
    let kinds = ClauseTopicKind.allCases.map { $0.needsValue ? $0.rawValue + ":…" : $0.rawValue }
    let kind = topic.value.utf8.split(separator: UInt8(ascii: ":")).first.map { String(decoding: $0, as: UTF8.self) }
    let near = kind.flatMap { nearest(to: $0, among: ClauseTopicKind.allCases.map(\.rawValue)) }
    return finding(
      topic, campaign,
      near.map { near in kinds.first { $0 == near || $0 == near + ":…" } ?? near }.map {
        .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?")
      } ?? .init("viết một trong: \(kinds.joined(separator: ", "))", "write one of: \(kinds.joined(separator: ", "))"))
  }
  guard let values = values(of: known.kind, in: campaign, survey), !values.contains(known.value) else { return nil }
  return finding(
    topic, campaign,
    nearest(to: known.value, among: values).map { near in
      let whole = known.kind.rawValue + ":" + near
      return .init("có phải ý bạn là '\(whole)'?", "did you mean '\(whole)'?")
    })
}

/// What a kind's value may be; nil for kinds without, and where the file that has them could not be read.
private func values(of kind: ClauseTopicKind, in campaign: Campaign, _ survey: Survey) -> [String]? {
  guard !survey.isUnread(campaign.file) else { return nil }
  switch kind {
  case .criterion: return campaign.criteria.flatMap { [$0.id.text] + $0.items.map(\.id.text) }
  case .kind: return StoryKind.allCases.map(\.rawValue)
  case .stage: return Stage.allCases.map(\.rawValue)
  case .value: return campaign.values.flatMap(\.words).map(\.id)
  case .toward: return campaign.toward.map(\.id)
  case .field: return campaign.fields.map(\.id)
  case .page: return survey.hasUnread(.page) ? nil : survey.library.pages.map(\.id.text)
  default: return nil
  }
}

private func finding(_ topic: Placed<String>, _ campaign: Campaign, _ hint: Bilingual?) -> Diagnostic {
  Diagnostic(
    .error, rule: "unknown-topic", at: Place(file: campaign.file, topic.spot),
    .init("Trang không có gì là '\(topic.value)'", "nothing on the site is '\(topic.value)'"), hint: hint)
}
