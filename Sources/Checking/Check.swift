// The second stage: what is wrong with what people wrote, all of it in one run. One rule a file; none changes anything.
package import Diagnostics
package import Exact
import Markdown
package import Model

/// What a check depends on besides the library.
package struct CheckOptions: Sendable, Hashable {
  /// The site's "today".
  package let asOf: Day
  package let audience: Audience

  package init(asOf: Day, audience: Audience) {
    self.asOf = asOf
    self.audience = audience
  }
}

/// A check of a library, in parts that can be made at once.
package struct Check: Sendable {
  private let survey: Survey

  package init(_ library: Library, _ options: CheckOptions) {
    survey = Survey(library, options)
  }

  /// All of them, the largest first.
  package var parts: [Part] { [.besides] + survey.library.stories.indices.map(Part.story) }

  /// What one part finds.
  package func findings(_ part: Part) -> [Diagnostic] {
    switch part {
    case .besides: findingsBesideStories(in: survey)
    case .story(let number): Checking.findings(of: survey.library.stories[number], in: survey)
    }
  }

  /// A part of a check.
  package enum Part: Sendable, Hashable {
    /// One story, by its number in the library.
    case story(Int)
    /// Everything else, and what stories are together.
    case besides
  }
}

/// Every finding of every rule.
package func check(_ library: Library, options: CheckOptions) -> [Diagnostic] {
  let check = Check(library, options)
  return check.parts.flatMap(check.findings)
}

private func findings(of story: Story, in survey: Survey) -> [Diagnostic] {
  missingFields(of: story, in: survey) + unknownReferences(of: story, in: survey)
    + unknownWords(of: story, in: survey) + wrongDates(of: story, in: survey)
    + brokenGuards(of: story, in: survey) + missingConsents(of: story, in: survey)
    + missingPictures(of: story, in: survey) + deadLinks(in: story.body, of: story.file, survey)
    + emptyTables(of: story, in: survey) + wording(of: story, in: survey) + weakAltTexts(of: story, in: survey)
    + missingSections(of: story, in: survey)
}

private func findingsBesideStories(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  var findings: [Diagnostic] = []
  findings +=
    duplicateIDs(in: survey) + takenAddresses(in: survey) + reservedNames(in: survey)
  findings += brokenOrganisation(in: survey) + brokenSite(in: survey)
  findings += brokenDecisions(in: survey) + strayScores(in: survey)
  findings +=
    brokenSpread(in: survey) + nearDuplicates(in: survey) + silentGaps(in: survey)
    + unknownTopics(in: survey) + unknownDocuments(in: survey) + brokenReviews(in: survey)
    + brokenInspections(in: survey)
  for page in library.texts {
    findings += deadLinks(in: page.body, of: page.file, survey) + emptyTables(of: page)
    findings += undeclaredPeople(on: page, survey) + privateWords(in: page.body.mentions, of: page.file, survey)
    findings += page.body.images.compactMap { weakAltText(of: $0, in: page.file) }
  }
  return findings
}

/// What the texts of a story say that they should not.
private func wording(of story: Story, in survey: Survey) -> [Diagnostic] {
  // A withdrawn story is shown to nobody, and most stories mention nothing.
  guard story.status != .withdrawn, !story.body.mentions.isEmpty else { return [] }
  return undeclaredPeople(in: story, survey) + unprovenClaims(of: story, survey)
    + privateWords(in: story.body.mentions, of: story.file, survey)
}

private func privateWords(in mentions: [Mention], of file: String, _ survey: Survey) -> [Diagnostic] {
  unknownPeople(in: mentions, of: file, survey) + personalContacts(in: mentions, of: file, survey)
    + personalNumbers(in: mentions, of: file) + sensitiveWords(in: mentions, of: file)
}

/// The library with its ids at hand.
struct Survey: Sendable {
  let library: Library
  let options: CheckOptions
  let people: [ID<Person>: Person]
  let units: [ID<Unit>: Unit]
  let stories: [ID<Story>: Story]
  let decisions: [ID<Decision>: Decision]
  let awards: [ID<Award>: (award: Award, decision: Decision)]
  let consents: [ID<Consent>: Consent]
  let campaigns: [ID<Campaign>: Campaign]
  /// Whether one of several movements could not be read, so that a day may be of any.
  private let isUnsureOfMovements: Bool
  /// The documents on which any movement rests.
  let documents: Set<ID<BasisDocument>>
  let routes: Routes
  /// The names that texts may hold.
  let roster: Roster
  /// The agency's signatories and the heads of its leadership, who act in public.
  let leaders: Set<ID<Person>>
  /// What people's mailboxes may be called.
  let mailNames: Set<String>
  /// Headings by file, for links with a fragment.
  let anchors: [String: Set<String>]
  /// Files and ids that could not be read: what refers to them is no second error.
  private let unread: Set<String>

  init(_ library: Library, _ options: CheckOptions) {
    self.library = library
    self.options = options
    people = table(library.people) { $0.id }
    units = table(library.units) { $0.id }
    stories = table(library.stories) { $0.id }
    decisions = table(library.decisions) { $0.id }
    consents = table(library.consents) { $0.id }
    campaigns = table(library.campaigns) { $0.id }
    documents = Set(library.campaigns.flatMap(\.basis).map(\.id))
    awards = Dictionary(
      library.decisions.flatMap { decision in decision.awards.map { ($0.id, ($0, decision)) } },
      uniquingKeysWith: { first, _ in first })
    routes = Routes(stories: library.stories, pages: library.pages, pictures: library.pictures)
    roster = Roster(library)
    mailNames = Survey.mailNames(of: library.people)
    let heads = library.units.filter(\.isLeadership).flatMap(\.heads).map(\.person.value)
    leaders = Set(library.site.signatories.map(\.person.value) + heads)
    anchors = Dictionary(
      library.stories.map { ($0.file, Set($0.body.headings.map(\.id))) }
        + library.texts.map { ($0.file, Set($0.body.headings.map(\.id))) },
      uniquingKeysWith: { first, _ in first })
    let unread = Set(library.unread)
    self.unread = unread
    isUnsureOfMovements = library.campaigns.count > 1 && library.campaigns.contains { unread.contains($0.file) }
  }

  /// Whether something failed to be read: an id, a file, or a file that holds things of a kind.
  func isUnread(_ name: String) -> Bool { unread.contains(name) }

  /// The movement that a day belongs to: the last that had begun, else the first. Nil as long as one of several cannot
  /// be read: its days may be any.
  func campaign(on day: Day) -> Campaign? {
    isUnsureOfMovements ? nil : library.campaign(on: day)
  }
}

/// Values by id; of two with one id the first, which another rule reports.
private func table<Value, Subject>(_ values: [Value], id: (Value) -> ID<Subject>) -> [ID<Subject>: Value] {
  Dictionary(values.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
}
