// Where readings are put in order, and become a library.
import Diagnostics
import Exact
import Model

/// What has been read so far.
struct Shelf {
  private var site: Site?
  private var campaigns: [Campaign] = []
  private var organisation: Organisation?
  private var stories: [Story] = []
  private var pages: [PlainPage] = []
  private var reviews: [Review] = []
  private var decisions: [Decision] = []
  /// Where each award was first declared.
  private var awards: [ID<Award>: Place] = [:]
  private var consents: [Consent] = []
  private var inspections: [Inspection] = []
  private var rubrics: [Rubric] = []
  private var sheets: [Sheet] = []
  private var closings: [Closing] = []
  private var adjustments: [Adjustment] = []
  private var pictures: [Picture] = []
  private var unread: [String] = []
  var diagnostics: [Diagnostic] = []

  /// Puts what a file holds where it belongs.
  mutating func add(_ reading: Reading, from file: String) {
    diagnostics += reading.diagnostics
    unread += reading.unread
    switch reading.facts {
    case .site(let site): self.site = site
    case .organisation(let organisation): self.organisation = organisation
    case .campaign(let campaign): campaigns.append(campaign)
    case .decision(let decision, let awards):
      decisions.append(decision)
      for award in awards { note(award, in: file) }
    case .consents(let consents): self.consents = consents
    case .inspections(let inspections): self.inspections = inspections
    case .story(let story): stories.append(story)
    case .page(let page): pages.append(page)
    case .review(let review): reviews.append(review)
    case .rubric(let rubric): rubrics.append(rubric)
    case .sheets(let sheets): self.sheets += sheets
    case .closing(let closing): closings.append(closing)
    case .adjustments(let adjustments): self.adjustments += adjustments
    case .picture(let picture): pictures.append(picture)
    case nil: break
    }
  }

  /// A decision's awards are told apart by id across all decisions.
  private mutating func note(_ award: Placed<ID<Award>>, in file: String) {
    let place = Place(file: file, award.spot)
    if let first = awards[award.value] {
      diagnostics.append(givenTwice(award.value, at: place, first: first))
    } else {
      awards[award.value] = place
    }
  }

  /// What was read, by id; nil when the site itself is unknown, or a file that every site has is not there.
  func library() -> Loaded {
    var all = diagnostics
    if site == nil, !unread.contains("content/site.yaml") { all.append(missing("content/site.yaml")) }
    if organisation == nil { all.append(missing("content/organisation.yaml")) }
    if campaigns.isEmpty { all.append(missing("content/campaigns/<id>.yaml")) }
    guard let site, let organisation, !campaigns.isEmpty else { return Loaded(library: nil, diagnostics: all) }
    let library = Library(
      site: site, campaigns: campaigns.sorted { ($0.window.lowerBound, $0.id) < ($1.window.lowerBound, $1.id) },
      units: organisation.units, people: organisation.people, stories: stories.sorted { $0.id < $1.id },
      pages: pages.sorted { $0.id < $1.id }, reviews: reviews.sorted { $0.id < $1.id },
      decisions: decisions.sorted { $0.id < $1.id }, consents: consents, inspections: inspections,
      rubrics: rubrics, sheets: sheets, closings: closings, adjustments: adjustments, pictures: pictures, unread: unread
    )
    return Loaded(library: library.withoutBlamingScores, diagnostics: all)
  }
}

private func missing(_ name: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "file-missing", at: Place(file: name),
    Bilingual(vi: "Thiếu tệp này trong thư mục nội dung", en: "this file is missing from the content folder"))
}

private func givenTwice(_ id: ID<Award>, at place: Place, first: Place) -> Diagnostic {
  Diagnostic(
    .error, rule: "duplicate", at: place,
    Bilingual(vi: "Khen thưởng '\(id.text)' đã được khai báo ở chỗ khác", en: "award '\(id.text)' is declared twice"),
    notes: [Note(at: first, .init("lần đầu ở đây", "first declared here"))])
}
