// The closed words of a story: its kind, its maturity and its publication, as content.md lists them.

/// What a story is about (plan I.2: “gương người tốt, việc tốt, các sáng kiến, kinh nghiệm hay”).
package enum StoryKind: String, Sendable, Hashable, CaseIterable {
  case person, collective, deed, initiative, practice, emerging, news
}

/// How far an example has grown; separate from whether it is published.
package enum Stage: String, Sendable, Hashable, CaseIterable, Comparable {
  case discovered, nurtured, recognised, replicated

  package static func < (one: Stage, other: Stage) -> Bool {
    one.index < other.index
  }

  /// From 0: the order in which an example grows.
  package var index: Int {
    switch self {
    case .discovered: 0
    case .nurtured: 1
    case .recognised: 2
    case .replicated: 3
    }
  }
}

/// Whether a story is shown.
package enum Status: String, Sendable, Hashable, CaseIterable {
  case draft, review, published, withdrawn, revoked, archived
}

/// What somebody did in a story.
package enum CreditRole: String, Sendable, Hashable, CaseIterable {
  case subject, author, coAuthor = "co-author", helper
}

/// What kind of proof a piece of evidence is.
package enum EvidenceType: String, Sendable, Hashable, CaseIterable {
  case document, photo, letter, record, link
}

/// Whose eyes an edition is for.
package enum Audience: String, Sendable, Hashable, CaseIterable {
  case staff, manager, `public`
}

/// How far a person let their story go; each scope holds the one before.
package enum ConsentScope: String, Sendable, Hashable, CaseIterable, Comparable {
  case intranet, noticeboard, `public`

  package static func < (one: ConsentScope, other: ConsentScope) -> Bool {
    one.reach < other.reach
  }

  private var reach: Int {
    switch self {
    case .intranet: 0
    case .noticeboard: 1
    case .public: 2
    }
  }
}
