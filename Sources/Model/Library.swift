// Everything that people or the scoring system wrote, read and placed, before anyone judges it.
package import Exact

/// What loading hands on: the content folder as values.
package struct Library: Sendable {
  package var site: Site
  package var campaigns: [Campaign]
  package var units: [Unit]
  package var people: [Person]
  /// By id.
  package var stories: [Story]
  package var pages: [PlainPage]
  package var reviews: [Review]
  package var decisions: [Decision]
  package var consents: [Consent]
  package var inspections: [Inspection]
  package var rubrics: [Rubric]
  package var sheets: [Sheet]
  package var closings: [Closing]
  package var adjustments: [Adjustment]
  /// Picture files that stories and pages name, by path in bytes' order.
  package var pictures: [Picture]
  /// Files with errors and the ids they would have had: what refers to them is no second error.
  package var unread: [String]

  package init(
    site: Site, campaigns: [Campaign], units: [Unit], people: [Person], stories: [Story], pages: [PlainPage],
    reviews: [Review] = [],
    decisions: [Decision], consents: [Consent], inspections: [Inspection] = [], rubrics: [Rubric], sheets: [Sheet],
    closings: [Closing] = [],
    adjustments: [Adjustment] = [], pictures: [Picture], unread: [String]
  ) {
    self.site = site
    self.campaigns = campaigns
    self.units = units
    self.people = people
    self.stories = stories
    self.pages = pages
    self.reviews = reviews
    self.decisions = decisions
    self.consents = consents
    self.inspections = inspections
    self.rubrics = rubrics
    self.sheets = sheets
    self.closings = closings
    self.adjustments = adjustments
    self.pictures = pictures
    self.unread = unread
  }

  /// Plain pages and the prose of reviews: texts to which the same rules apply.
  package var texts: [PlainPage] { pages + reviews.map(\.page) }

  /// The movement that a day belongs to: the last that had begun, else the first; nil when there is none.
  package func campaign(on day: Day) -> Campaign? {
    campaigns.last { $0.window.lowerBound <= day } ?? campaigns.first
  }
}
