// Who agreed to be shown, as far as this edition reaches. Silence is no consent: what is not found here is not shown.
import Diagnostics
import Exact
import Model

/// The consents that hold on the edition's day and reach its audience.
struct ConsentRegister: Sendable {
  /// Whether the site or the audience asks for consent at all.
  let isNeeded: Bool
  private let people: [ID<Consent>: ID<Person>]
  private let agreed: Set<ID<Person>>
  private let once: [ID<Consent>: ID<Person>]

  init(_ library: Library, _ options: RedactionOptions) {
    let scope: ConsentScope = options.audience == .public ? .public : .intranet
    let given = library.consents.filter { $0.from <= options.asOf && $0.scope >= scope }
    let valid = given.filter { $0.holds(on: options.asOf) }
    isNeeded = library.site.privacy.consentRequired || options.audience == .public
    people = Dictionary(valid.map { ($0.id, $0.person.value) }, uniquingKeysWith: { first, _ in first })
    once = Dictionary(given.map { ($0.id, $0.person.value) }, uniquingKeysWith: { first, _ in first })
    agreed = Set(valid.map(\.person.value))
  }

  /// Whether the consents that a story cites cover everybody it names.
  func cover(_ named: [ID<Person>], citing cited: [ID<Consent>]) -> Bool {
    guard isNeeded else { return true }
    let covered = Set(cited.compactMap { people[$0] })
    return named.allSatisfy(covered.contains)
  }

  /// Those of the named whom the cited consents do not cover.
  func uncovered(_ named: [ID<Person>], citing cited: [ID<Consent>]) -> [ID<Person>] {
    guard !cover(named, citing: cited) else { return [] }
    let covered = Set(cited.compactMap { people[$0] })
    return named.filter { !covered.contains($0) }
  }

  /// The same for consents that held once: what this audience may have seen before it was taken down.
  func covered(_ named: [ID<Person>], citing cited: [ID<Consent>]) -> Bool {
    let covered = Set(cited.compactMap { once[$0] })
    return named.allSatisfy(covered.contains)
  }

  /// Whether somebody agreed to this audience at all: what awards and honour rolls of the public edition ask.
  func hasAgreed(_ person: ID<Person>) -> Bool { agreed.contains(person) }
}
