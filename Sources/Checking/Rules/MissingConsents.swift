// Rule: everybody whom a published story names agreed to it (privacy.md); silence is no consent.
import Diagnostics
import Exact
import Model

/// People of a story whose consent is missing, over, or given for less than the agency's own pages.
func missingConsents(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard survey.library.site.privacy.consentRequired, story.status == .published || story.status == .archived,
    !survey.isUnread("content/consents.yaml")
  else { return [] }
  let cited = story.consents.compactMap { survey.consents[$0.value] }
  var seen: Set<ID<Person>> = []
  let named = story.people.map(\.person) + story.photos.flatMap(\.people)
  return named.filter { survey.people[$0.value] != nil && seen.insert($0.value).inserted }.compactMap { person in
    let own = cited.filter { $0.person.value == person.value }
    guard !own.contains(where: { $0.holds(on: survey.options.asOf) }) else { return nil }
    return own.isEmpty ? noConsent(person, story, survey) : overConsent(person, story)
  }
}

private func noConsent(_ person: Placed<ID<Person>>, _ story: Story, _ survey: Survey) -> Diagnostic {
  let known = survey.library.consents.first { $0.person.value == person.value && $0.holds(on: survey.options.asOf) }
  return Diagnostic(
    .error, rule: "consent-missing", at: story.place(person.spot),
    Bilingual(
      vi: "Bài nêu tên '\(person.value.text)' mà chưa dẫn phiếu đồng ý của người ấy",
      en: "'\(person.value.text)' is named without their consent"),
    hint: known.map { .init("thêm '\($0.id.text)' vào 'consent:'", "add '\($0.id.text)' under 'consent:'") }
      ?? .init(
        "xin phiếu đồng ý, ghi vào consents.yaml rồi dẫn mã ở 'consent:'",
        "ask for consent, record it in consents.yaml and name it under 'consent:'"))
}

private func overConsent(_ person: Placed<ID<Person>>, _ story: Story) -> Diagnostic {
  Diagnostic(
    .error, rule: "consent-expired", at: story.place(person.spot),
    Bilingual(
      vi: "Phiếu đồng ý của '\(person.value.text)' chưa có hoặc đã hết hiệu lực",
      en: "the consent of '\(person.value.text)' does not hold today"),
    hint: .init("xin phiếu mới hoặc để 'status: withdrawn'", "ask for a new one or set 'status: withdrawn'"))
}
