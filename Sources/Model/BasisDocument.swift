// A document on which a movement rests: stories, decisions and criteria cite it by its id.
package import Exact

/// An entry of the register of documents (R2): `basis` in `content/campaigns/<id>.yaml`.
package struct BasisDocument: Sendable, Hashable {
  package var id: ID<BasisDocument>
  package var number: String
  package var type: String
  package var issuer: String
  package var date: Day
  package var title: String
  /// The http or https address of the published text; nil when it stands nowhere.
  package var link: String?

  package init(
    id: ID<BasisDocument>, number: String, type: String, issuer: String, date: Day, title: String, link: String?
  ) {
    self.id = id
    self.number = number
    self.type = type
    self.issuer = issuer
    self.date = date
    self.title = title
    self.link = link
  }
}
