// What the emulation council and the head of the agency decided: `content/decisions/<id>.yaml`.
package import Diagnostics
package import Exact

/// A decision or the minutes of a session, with the awards it gives.
package struct Decision: Sendable, Hashable {
  package var id: ID<Decision>
  package var file: String
  package var number: String
  package var title: String
  package var type: String
  package var date: Day
  package var campaign: Placed<ID<Campaign>>?
  package var session: Session?
  package var items: [Ballot]
  package var awards: [Award]
  /// Whom the council chose out of a tie at the cut-off; nil when it chose nobody.
  package var selection: Selection?
  package var signer: Placed<ID<Person>>?
  /// What it rests on, from the register of documents (R2).
  package var documents: [Placed<ID<BasisDocument>>]
  /// The day from which it no longer holds.
  package var revoked: Day?

  package init(
    id: ID<Decision>, file: String, number: String, title: String, type: String, date: Day,
    campaign: Placed<ID<Campaign>>?, session: Session?, items: [Ballot], awards: [Award],
    selection: Selection? = nil, signer: Placed<ID<Person>>?, documents: [Placed<ID<BasisDocument>>] = [],
    revoked: Day?
  ) {
    self.id = id
    self.file = file
    self.number = number
    self.title = title
    self.type = type
    self.date = date
    self.campaign = campaign
    self.session = session
    self.items = items
    self.awards = awards
    self.selection = selection
    self.signer = signer
    self.documents = documents
    self.revoked = revoked
  }
}

/// Who sat in a session and how it votes.
package struct Session: Sendable, Hashable {
  package var members: Int
  package var present: Int
  /// Votes sent in writing.
  package var written: Int
  /// How votes are cast, in words.
  package var ballot: String?
  /// The share of votes needed, 0 to 1.
  package var threshold: Fixed
  /// Whose votes the share is taken of: `allMembers` or `present`.
  package var base: VoteBase

  package init(members: Int, present: Int, written: Int, ballot: String?, threshold: Fixed, base: VoteBase) {
    self.members = members
    self.present = present
    self.written = written
    self.ballot = ballot
    self.threshold = threshold
    self.base = base
  }
}

/// Whose votes a threshold is a share of.
package enum VoteBase: String, Sendable, Hashable, CaseIterable {
  case allMembers, present
}

/// One question put to the vote.
package struct Ballot: Sendable, Hashable {
  package var subject: Subject
  package var question: String
  package var agree: Int
  package var against: Int
  package var blank: Int
  package var passed: Bool

  package init(subject: Subject, question: String, agree: Int, against: Int, blank: Int, passed: Bool) {
    self.subject = subject
    self.question = question
    self.agree = agree
    self.against = against
    self.blank = blank
    self.passed = passed
  }
}

/// A choice among people with equal points, where the quota has no place for all of them (scoring.md, "Cap and
/// cut-off").
package struct Selection: Sendable, Hashable {
  package var period: Placed<Period>
  package var band: Placed<ID<Band>>
  package var people: [Placed<ID<Person>>]
  /// The legal basis for more than the quota; nil: the quota holds.
  package var capOverride: String?

  package init(
    period: Placed<Period>, band: Placed<ID<Band>>, people: [Placed<ID<Person>>], capOverride: String?
  ) {
    self.period = period
    self.band = band
    self.people = people
    self.capOverride = capOverride
  }
}

/// Whom or what a vote or an award is about.
package enum Subject: Sendable, Hashable {
  case person(Placed<ID<Person>>)
  case unit(Placed<ID<Unit>>)
  case story(Placed<ID<Story>>)
}

/// An award that a decision gives.
package struct Award: Sendable, Hashable {
  package var id: ID<Award>
  /// Such as “Giấy khen”, as the decision words it.
  package var form: String
  package var level: AwardLevel
  package var recipient: Subject
  package var story: Placed<ID<Story>>?
  /// The deed that is rewarded: never twice in one form (R25).
  package var achievement: String?
  package var reason: String
  package var revoked: Day?

  package init(
    id: ID<Award>, form: String, level: AwardLevel, recipient: Subject, story: Placed<ID<Story>>?, achievement: String?,
    reason: String, revoked: Day?
  ) {
    self.id = id
    self.form = form
    self.level = level
    self.recipient = recipient
    self.story = story
    self.achievement = achievement
    self.reason = reason
    self.revoked = revoked
  }
}

/// How high an award was given (plan II.2: “cấp cơ sở”, and above).
package enum AwardLevel: String, Sendable, Hashable, CaseIterable {
  case agency = "co-so"
  case province = "tinh"
  case nation = "toan-quoc"
}

/// What somebody agreed to: `content/consents.yaml`. Silence is no consent (privacy.md).
package struct Consent: Sendable, Hashable {
  package var id: ID<Consent>
  package var file: String
  package var person: Placed<ID<Person>>
  package var scope: ConsentScope
  package var from: Day
  package var until: Day?
  /// Where the signed form is kept.
  package var form: String?

  package init(
    id: ID<Consent>, file: String, person: Placed<ID<Person>>, scope: ConsentScope, from: Day, until: Day?,
    form: String?
  ) {
    self.id = id
    self.file = file
    self.person = person
    self.scope = scope
    self.from = from
    self.until = until
    self.form = form
  }

  /// Whether it holds on a day.
  package func holds(on day: Day) -> Bool {
    (day...day).overlaps(from, until)
  }
}

extension Decision {
  /// Whether it holds no more on a day.
  package func isRevoked(on day: Day) -> Bool { revoked.map { $0 <= day } ?? false }
}

extension Award {
  /// Whether it holds no more on a day, its decision aside.
  package func isRevoked(on day: Day) -> Bool { revoked.map { $0 <= day } ?? false }
}
