// Rule: whoever is named in a text is declared beside it, so that consents and withdrawals reach them (privacy.md).
import Diagnostics
import Model
import Vietnamese

/// People whom a story names in its texts and not in its fields.
///
/// Heads of the units that a story names, its mentor, and whoever signed or received its award stand there by what they
/// do; so do the agency's leaders and signatories anywhere.
func undeclaredPeople(in story: Story, _ survey: Survey) -> [Diagnostic] {
  guard story.status != .withdrawn, story.status != .revoked, !survey.isUnread(story.file) else { return [] }
  let names = story.body.mentions.filter { $0.kind == .name }
  guard !names.isEmpty, !survey.isUnread("content/organisation.yaml") else { return [] }
  let isShown = story.status == .published || story.status == .archived
  let reading = NameReading(
    file: story.file, allowed: declared(in: story, survey), severity: isShown ? .error : .warning,
    hint: { id in
      .init(
        "thêm '\(id)' vào 'people:' cùng phiếu đồng ý ở 'consent:', hoặc viết chức danh thay cho tên",
        "add '\(id)' under 'people:' with their consent, or write their position instead")
    })
  return reading.findings(for: names, survey) { $0.membership(on: story.date.value) != nil }
}

/// People whom a plain page names: it has no fields to declare them in.
func undeclaredPeople(on page: PlainPage, _ survey: Survey) -> [Diagnostic] {
  let names = page.body.mentions.filter { $0.kind == .name }
  guard !names.isEmpty, !survey.isUnread("content/organisation.yaml"), !survey.isUnread(page.file) else { return [] }
  let heads = survey.library.units.flatMap(\.heads).map(\.person.value)
  let reading = NameReading(
    file: page.file, allowed: survey.leaders.union(heads), severity: .error,
    hint: { _ in
      .init(
        "viết chức danh hoặc đơn vị thay cho tên, hoặc kể thành một bài có 'people:' và 'consent:'",
        "write a position or a unit instead, or make it a story with 'people:' and 'consent:'")
    })
  return reading.findings(for: names, survey) { _ in true }
}

private func declared(in story: Story, _ survey: Survey) -> Set<ID<Person>> {
  var ids = survey.leaders
  ids.formUnion(story.people.map(\.person.value))
  ids.formUnion(story.photos.flatMap(\.people).map(\.value))
  if let mentor = story.nurture?.mentor { ids.insert(mentor.value) }
  for unit in story.units + story.adoptions.map(\.unit) {
    ids.formUnion(survey.units[unit.value]?.heads.map(\.person.value) ?? [])
  }
  let award = story.award.flatMap { survey.awards[$0.value] }
  for decision in [story.decision.flatMap { survey.decisions[$0.value] }, award?.decision] {
    if let signer = decision?.signer { ids.insert(signer.value) }
  }
  if case .person(let id)? = award?.award.recipient { ids.insert(id.value) }
  return ids
}

/// The names of one file held against those who may stand in it.
private struct NameReading {
  let file: String
  let allowed: Set<ID<Person>>
  let severity: Severity
  /// What to do about somebody with an id.
  let hint: (String) -> Bilingual

  /// One finding a person; of those called by tên alone, only who worked there then.
  func findings(for names: [Mention], _ survey: Survey, isPresent: (Person) -> Bool) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var told: Set<ID<Person>> = allowed
    var called: [(Mention, [String])] = []
    for mention in names {
      let words = syllables(of: mention.text)
      let isShouted = words.count > 4 && mention.text.utf8.elementsEqual(uppercased(mention.text).utf8)
      let people = survey.roster.people(in: words, isShouted: isShouted)
      for (ids, range) in people where told.isDisjoint(with: ids) {
        told.formUnion(ids)
        found.append(undeclared(mention.part(range), ids[0]))
      }
      if people.isEmpty { called.append((mention, words)) }
    }
    for (mention, words) in called {
      guard let id = onlyOne(words, survey, isPresent), told.insert(id).inserted else { continue }
      found.append(perhaps(mention, id, survey))
    }
    return found
  }

  /// The one person who is called so, when nobody who may stand here is.
  private func onlyOne(_ words: [String], _ survey: Survey, _ isPresent: (Person) -> Bool) -> ID<Person>? {
    let name = words.drop(while: isAddress)
    guard (1...2).contains(name.count), let last = name.last, name.count < words.count,
      colleagues.contains(words[0])
    else { return nil }
    let people = survey.roster.people(called: name.joined(separator: " "))
    guard people.count == 1, let id = people.first, let person = survey.people[id], isPresent(person),
      survey.roster.people(called: last).allSatisfy({ !allowed.contains($0) })
    else { return nil }
    return id
  }

  private func undeclared(_ mention: Mention, _ id: ID<Person>) -> Diagnostic {
    Diagnostic(
      severity, rule: "person-undeclared", at: Place(file: file, mention.spot),
      Bilingual(
        vi: "'\(mention.text)' được nêu tên mà chưa khai báo",
        en: "'\(mention.text)' is named without being declared"), hint: hint(id.text))
  }

  private func perhaps(_ mention: Mention, _ id: ID<Person>, _ survey: Survey) -> Diagnostic {
    let name = survey.people[id]?.name.full ?? id.text
    return Diagnostic(
      .warning, rule: "person-undeclared", at: Place(file: file, mention.spot),
      Bilingual(
        vi: "'\(mention.text)' có thể là \(name), người chưa được khai báo",
        en: "'\(mention.text)' may be \(name), who is not declared"), hint: hint(id.text))
  }
}

/// How colleagues are addressed: `bà Hoa` is more often somebody's neighbour.
private let colleagues: Set<String> = ["anh", "chị", "cô", "chú", "đồng"]

extension Mention {
  /// Some of its words, and where they stand; the place of all when they stand on two lines.
  fileprivate func part(_ words: Range<Int>) -> Mention {
    let all = text.split(separator: " ")
    let own = all[words].joined(separator: " ")
    guard spot.width > 0 else { return Mention(kind, own, at: spot) }
    let before = all[..<words.lowerBound].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    return Mention(
      kind, own,
      at: Spot(line: Int(spot.line), column: Int(spot.column) + before, width: own.unicodeScalars.count))
  }
}
