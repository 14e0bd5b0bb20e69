// A review of the movement (sơ kết, tổng kết): an author's prose with the facts of an official report (R32, R33).
package import Diagnostics
package import Exact

/// What kind of review it is.
package enum ReviewType: String, Sendable, Hashable, CaseIterable {
  /// Looks back on a part of the year.
  case midterm = "so-ket"
  /// Closes the year.
  case final = "tong-ket"
}

/// `content/reports/<id>.md`: prose that no build ever changes; the tables beside it are computed.
package struct Review: Sendable, Hashable {
  /// Title, summary and text.
  package var page: PlainPage
  package var type: Placed<ReviewType>
  package var period: Placed<Period>
  /// Nil until the agency's office has given one: then it is a draft.
  package var number: String?
  package var place: String?
  package var date: Placed<Day>
  /// Nil: whoever signs for the agency on that day.
  package var signer: Placed<ID<Person>>?
  /// Whom it is sent to, as the report names them.
  package var recipients: [String]
  package var status: Status

  package init(
    page: PlainPage, type: Placed<ReviewType>, period: Placed<Period>, number: String?, place: String?,
    date: Placed<Day>, signer: Placed<ID<Person>>?, recipients: [String], status: Status
  ) {
    self.page = page
    self.type = type
    self.period = period
    self.number = number
    self.place = place
    self.date = date
    self.signer = signer
    self.recipients = recipients
    self.status = status
  }

  package var id: ID<PlainPage> { page.id }
  package var file: String { page.file }
}

/// What a table behind a review's prose is about.
package enum Annex: String, Sendable, Hashable, CaseIterable {
  case kinds, criteria, units, months, participation, pace, awards, honours, spread, savings
}

/// What one recipient is sent of every review (R67): `packs` in `content/site.yaml`.
package struct Pack: Sendable, Hashable {
  package var id: String
  /// To whom it is addressed.
  package var name: String
  /// Whether the author's prose is in it.
  package var hasProse: Bool
  /// The tables in it, in the order of the file.
  package var annexes: [Annex]
  /// Whether its tables say names of people; else they give units and numbers alone.
  package var names: Bool

  package init(id: String, name: String, hasProse: Bool, annexes: [Annex], names: Bool) {
    self.id = id
    self.name = name
    self.hasProse = hasProse
    self.annexes = annexes
    self.names = names
  }
}
