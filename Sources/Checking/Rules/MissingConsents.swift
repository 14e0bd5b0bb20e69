// Rule: everybody whom a published story names agreed to it (privacy.md); silence is no consent.
import Diagnostics
import Exact
import Model
import Vietnamese

/// People of a story whose consent is missing, over, or given for less than the agency's own pages.
func missingConsents(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard survey.library.site.privacy.consentRequired, story.status == .published || story.status == .archived,
    !survey.isUnread("content/consents.yaml"), !survey.isUnread(story.file), isOut(story, on: survey.options.asOf)
  else { return [] }
  let cited = story.consents.compactMap { survey.consents[$0.value] }
  var seen: Set<ID<Person>> = []
  let named = story.people.map(\.person) + story.photos.flatMap(\.people)
  let people = named.filter { survey.people[$0.value] != nil && seen.insert($0.value).inserted }
  let silent = people.filter { person in !cited.contains { $0.person.value == person.value } }
  let over = people.filter { person in
    let own = cited.filter { $0.person.value == person.value }
    return !own.isEmpty && !own.contains { $0.holds(on: survey.options.asOf) }
  }
  // A consent that is cited and unknown may well be the one that seems missing: that is no second error.
  let isExplained = silent.count <= story.consents.count - cited.count
  return (isExplained ? [] : silent.map { noConsent($0, story, survey) }) + over.map { overConsent($0, story, survey) }
}

/// Whether a story is shown on a day: what is not out yet, or no more, needs no consent then.
private func isOut(_ story: Story, on day: Day) -> Bool {
  let begin = max(story.published.value, story.embargo ?? story.published.value)
  return begin <= day && (story.expires.map { day < $0 } ?? true)
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

private func overConsent(_ person: Placed<ID<Person>>, _ story: Story, _ survey: Survey) -> Diagnostic {
  let today = survey.options.asOf
  return Diagnostic(
    .error, rule: "consent-expired", at: story.place(person.spot),
    Bilingual(
      vi: "Phiếu đồng ý của '\(person.value.text)' không có hiệu lực vào ngày \(shortDate(today))",
      en: "the consent of '\(person.value.text)' does not hold on \(today.iso)"),
    hint: .init("xin phiếu mới hoặc để 'status: withdrawn'", "ask for a new one or set 'status: withdrawn'"))
}
