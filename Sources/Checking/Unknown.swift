// The wording of every "there is no such …": what was written, where such things are declared, and the near one.
import Diagnostics
import Model

/// A thing that content refers to by id.
enum Referent: Sendable {
  case person, unit, story, decision, award, consent, campaign, document, page

  /// What it is called, and where it is declared.
  var words: (vi: String, en: String, home: String) {
    switch self {
    case .person: ("người", "person", "organisation.yaml")
    case .unit: ("đơn vị", "unit", "organisation.yaml")
    case .story: ("bài viết", "story", "stories/")
    case .decision: ("quyết định", "decision", "decisions/")
    case .award: ("khen thưởng", "award", "decisions/")
    case .consent: ("phiếu đồng ý", "consent", "consents.yaml")
    case .campaign: ("phong trào", "movement", "campaigns/")
    case .document: ("văn bản", "document", "campaigns/")
    case .page: ("trang", "page", "pages/")
    }
  }

  /// The file whose errors explain an id that is not there; nil when each has a file of its own.
  var file: String? {
    switch self {
    case .person, .unit: "content/organisation.yaml"
    case .consent: "content/consents.yaml"
    default: nil
    }
  }
}

/// What is wrong with the things of one file, no more than is ever listed: to look for near words takes long.
func firstFindings<Thing>(of things: [Thing], _ finding: (Thing) -> Diagnostic?) -> [Diagnostic] {
  Array(things.lazy.compactMap(finding).prefix(mostListed + 1))
}

extension Survey {
  /// A finding for an id that names nothing; nil when it does, or when what it names could not be read.
  func unknown<Subject>(
    _ id: Placed<ID<Subject>>, _ referent: Referent, isKnown: Bool, among known: some Sequence<ID<Subject>>,
    in file: String
  ) -> Diagnostic? {
    guard !isKnown, !isUnread(id.value.text), !(referent.file.map(isUnread) ?? hasUnread(referent)) else { return nil }
    let words = referent.words
    let near = nearest(to: id.value.text, anyOf: known.lazy.map(\.text))
    return Diagnostic(
      .error, rule: "unknown-\(words.en)", at: Place(file: file, id.spot),
      Bilingual(
        vi: "Chưa có \(words.vi) nào có mã '\(id.value.text)' trong \(words.home)",
        en: "no \(words.en) '\(id.value.text)' in \(words.home)"),
      hint: near.map { Bilingual(vi: "có phải ý bạn là '\($0)'?", en: "did you mean '\($0)'?") })
  }

  /// Whether a file could not be read that may well hold what is unknown: an award's decision, a document's movement.
  func hasUnread(_ referent: Referent) -> Bool {
    switch referent {
    case .decision, .award: library.unread.contains { $0.hasPrefix("content/decisions/") }
    case .campaign, .document: library.unread.contains { $0.hasPrefix("content/campaigns/") }
    default: false
    }
  }

  func unknown(person id: Placed<ID<Person>>, in file: String) -> Diagnostic? {
    unknown(id, .person, isKnown: people[id.value] != nil, among: people.keys, in: file)
  }

  func unknown(unit id: Placed<ID<Unit>>, in file: String) -> Diagnostic? {
    unknown(id, .unit, isKnown: units[id.value] != nil, among: units.keys, in: file)
  }

  func unknown(story id: Placed<ID<Story>>, in file: String) -> Diagnostic? {
    unknown(id, .story, isKnown: stories[id.value] != nil, among: stories.keys, in: file)
  }

  func unknown(decision id: Placed<ID<Decision>>, in file: String) -> Diagnostic? {
    unknown(id, .decision, isKnown: decisions[id.value] != nil, among: decisions.keys, in: file)
  }

  func unknown(award id: Placed<ID<Award>>, in file: String) -> Diagnostic? {
    unknown(id, .award, isKnown: awards[id.value] != nil, among: awards.keys, in: file)
  }

  func unknown(consent id: Placed<ID<Consent>>, in file: String) -> Diagnostic? {
    unknown(id, .consent, isKnown: consents[id.value] != nil, among: consents.keys, in: file)
  }

  func unknown(campaign id: Placed<ID<Campaign>>, in file: String) -> Diagnostic? {
    unknown(id, .campaign, isKnown: campaigns[id.value] != nil, among: campaigns.keys, in: file)
  }

  func unknown(document id: Placed<ID<BasisDocument>>, in file: String) -> Diagnostic? {
    unknown(id, .document, isKnown: documents.contains(id.value), among: documents, in: file)
  }

  func unknown(subject: Subject, in file: String) -> Diagnostic? {
    switch subject {
    case .person(let id): unknown(person: id, in: file)
    case .unit(let id): unknown(unit: id, in: file)
    case .story(let id): unknown(story: id, in: file)
    }
  }
}
