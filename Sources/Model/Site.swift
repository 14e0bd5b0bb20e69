// What holds for the whole site: `content/site.yaml`.
package import Diagnostics
package import Exact

/// The site's own facts.
package struct Site: Sendable, Hashable {
  package var file: String
  package var title: String
  package var agency: String
  package var parentAgency: String?
  /// A sentence that stands on every page, such as "a fictional sample".
  package var notice: String?
  /// Where the site will stand, ending in `/`; feed and sitemap need whole addresses. Nil leaves those two out.
  package var address: String?
  /// The folder's name under `themes/`.
  package var theme: Placed<String>
  package var privacy: Privacy
  package var corrections: Corrections?
  package var signatories: [Signatory]
  /// Plain pages named in the foot of every page, in this order.
  package var menu: [Placed<ID<PlainPage>>]
  /// How tables for spreadsheets are written.
  package var tables: TableForm
  /// What is sent of reviews, and to whom, in the file's order.
  package var packs: [Pack]

  package init(
    file: String, title: String, agency: String, parentAgency: String?, notice: String?, address: String?,
    theme: Placed<String>, privacy: Privacy, corrections: Corrections?, signatories: [Signatory],
    menu: [Placed<ID<PlainPage>>], tables: TableForm = TableForm(), packs: [Pack] = []
  ) {
    self.file = file
    self.title = title
    self.agency = agency
    self.parentAgency = parentAgency
    self.notice = notice
    self.address = address
    self.theme = theme
    self.privacy = privacy
    self.corrections = corrections
    self.signatories = signatories
    self.menu = menu
    self.tables = tables
    self.packs = packs
  }
}

/// How CSV is written, for the spreadsheets that an agency has; from the start as Vietnamese Windows expects it.
package struct TableForm: Sendable, Hashable {
  package var separator: CellSeparator
  package var decimal: DecimalMark

  package init(separator: CellSeparator = .semicolon, decimal: DecimalMark = .comma) {
    self.separator = separator
    self.decimal = decimal
  }
}

/// What stands between cells.
package enum CellSeparator: String, Sendable, Hashable, CaseIterable {
  case semicolon, comma
}

/// What stands between a number and its fraction.
package enum DecimalMark: String, Sendable, Hashable, CaseIterable {
  case comma, point
}

/// The site's rules on what may be shown of people (privacy.md).
package struct Privacy: Sendable, Hashable {
  /// Whether a story needs the consent of every person it names.
  package var consentRequired: Bool
  /// Averages of fewer people than this are not shown outside the manager edition.
  package var minGroup: Int
  package var ranks: RankVisibility

  package init(consentRequired: Bool = true, minGroup: Int = 5, ranks: RankVisibility = .recognised) {
    self.consentRequired = consentRequired
    self.minGroup = minGroup
    self.ranks = ranks
  }
}

/// Whose ranks the staff edition shows.
package enum RankVisibility: String, Sendable, Hashable, CaseIterable {
  case none, recognised, all
}

/// Whom a reader tells of a mistake.
package struct Corrections: Sendable, Hashable {
  package var unit: Placed<ID<Unit>>?
  package var text: String
  package var email: String?

  package init(unit: Placed<ID<Unit>>?, text: String, email: String?) {
    self.unit = unit
    self.text = text
    self.email = email
  }
}

/// Who signs for the agency, and in which days.
package struct Signatory: Sendable, Hashable {
  package var person: Placed<ID<Person>>
  package var title: String
  package var from: Day?
  package var until: Day?

  package init(person: Placed<ID<Person>>, title: String, from: Day?, until: Day?) {
    self.person = person
    self.title = title
    self.from = from
    self.until = until
  }

  /// Whether they sign for the agency on a day.
  package func holds(on day: Day) -> Bool { (day...day).overlaps(from, until) }
}

/// A plain page: how to nominate, about the site.
package struct PlainPage: Sendable, Hashable {
  package var id: ID<PlainPage>
  package var file: String
  package var title: Placed<String>
  package var summary: String?
  package var body: Body

  package init(id: ID<PlainPage>, file: String, title: Placed<String>, summary: String?, body: Body) {
    self.id = id
    self.file = file
    self.title = title
    self.summary = summary
    self.body = body
  }
}
