// What one audience may see, and nothing else. Pages are made from it alone: none can name what it does not hold.
package import Diagnostics
package import Exact

/// An edition: the library after redaction.
package struct Edition: Sendable {
  package var audience: Audience
  /// The only "today" that the site knows.
  package var asOf: Day
  package var site: Site
  /// The one that the edition's day belongs to.
  package var movement: Movement
  /// Those that had begun before it, the latest first.
  package var earlier: [Movement]
  package var units: [Unit]
  /// People who may be named, without what is not for this audience. In order of id.
  package var people: [Person]
  /// Those of them who have a page: recognised in a story, on an honour roll or by an award. In order of id.
  package var recognised: [ID<Person>]
  /// Newest first: by date of publication, then id.
  package var stories: [Story]
  /// Stories taken down at a person's wish: an address and nothing else.
  package var removed: [RemovedStory]
  /// Newest first.
  package var decisions: [Decision]
  package var pages: [PlainPage]
  package var pictures: [Picture]
  /// The latest first; none in the public edition: an official report is for those it names as its recipients.
  package var reviews: [Review]
  /// The latest first, then by id; empty outside the manager edition.
  package var inspections: [Inspection]

  package init(
    audience: Audience, asOf: Day, site: Site, movement: Movement, earlier: [Movement] = [], units: [Unit],
    people: [Person], recognised: [ID<Person>], stories: [Story], removed: [RemovedStory], decisions: [Decision],
    pages: [PlainPage], pictures: [Picture], reviews: [Review] = [], inspections: [Inspection] = []
  ) {
    self.audience = audience
    self.asOf = asOf
    self.site = site
    self.movement = movement
    self.earlier = earlier
    self.units = units
    self.people = people
    self.recognised = recognised
    self.stories = stories
    self.removed = removed
    self.decisions = decisions
    self.pages = pages
    self.pictures = pictures
    self.reviews = reviews
    self.inspections = inspections
  }

  /// All movements, the latest first.
  package var movements: [Movement] { [movement] + earlier }

  /// Which of all movements a day belongs to, by its place among them: the last that had begun by then, else the first.
  package func placeOfMovement(on day: Day) -> Int {
    if movement.campaign.window.lowerBound <= day { return 0 }
    // Looked up for every story: no list of all is made.
    return (earlier.firstIndex { $0.campaign.window.lowerBound <= day } ?? earlier.count - 1) + 1
  }
}

/// A movement with what was scored in it, as far as an audience may see.
package struct Movement: Sendable {
  package var campaign: Campaign
  /// Nil: nothing is scored in it.
  package var rubric: Rubric?
  /// In time's order.
  package var honours: [HonourRoll]
  /// The averages that enough people stand behind: the agency's by month, its units' by year; a manager has them all.
  package var averages: [CriterionAverage]
  /// Everybody's results: empty outside the manager edition.
  package var tables: [Table]
  /// Everybody's scores: empty outside the manager edition.
  package var scores: [PeriodScore]
  /// Nil outside the manager edition, and where nothing is scored.
  package var ledger: Ledger?
  /// How many take part, where enough people stand behind a number.
  package var participation: [Participation]

  package init(
    campaign: Campaign, rubric: Rubric? = nil, honours: [HonourRoll] = [], averages: [CriterionAverage] = [],
    tables: [Table] = [], scores: [PeriodScore] = [], ledger: Ledger? = nil, participation: [Participation] = []
  ) {
    self.campaign = campaign
    self.rubric = rubric
    self.honours = honours
    self.averages = averages
    self.tables = tables
    self.scores = scores
    self.ledger = ledger
    self.participation = participation
  }
}

/// The address of a story that was taken down.
package struct RemovedStory: Sendable, Hashable {
  package var id: ID<Story>
  package var kind: StoryKind

  package init(id: ID<Story>, kind: StoryKind) {
    self.id = id
    self.kind = kind
  }
}

/// The people honoured in one period, best first (bảng vinh danh).
package struct HonourRoll: Sendable, Hashable {
  package var period: Period
  package var entries: [Honour]
  /// The units in the best band by sheets of their own, best first.
  package var units: [UnitHonour]
  package var quotas: [Quota]
  /// How many people have a band in the period: the roll's denominator.
  package var assessed: Int
  package var status: ResultStatus
  /// The last day for petitions, while the results are expected ones.
  package var appealsUntil: Day?

  package init(
    period: Period, entries: [Honour], units: [UnitHonour] = [], quotas: [Quota], assessed: Int,
    status: ResultStatus = .open,
    appealsUntil: Day? = nil
  ) {
    self.period = period
    self.entries = entries
    self.units = units
    self.quotas = quotas
    self.assessed = assessed
    self.status = status
    self.appealsUntil = appealsUntil
  }
}

/// One honoured person and the sum behind it.
package struct Honour: Sendable, Hashable {
  package var person: ID<Person>
  package var unit: ID<Unit>
  /// Nil when the site shows no ranks.
  package var rank: Int?
  package var shared: Bool
  package var value: Fixed
  package var band: ID<Band>?
  package var mean: Mean
  /// The points by criterion, when the period is one sheet; else empty.
  package var criteria: [CriterionPoints]
  /// When the period is one sheet; else empty.
  package var bonus: BonusScore
  /// Points off the total, when the period is one sheet: how many, never why.
  package var taken: Fixed
  /// The sheets behind the number, in the order of the mean's terms; empty where nobody may know their files.
  package var sources: [Place]
  /// The values of the rubric's keys that part equals; empty when it has none, or ranks are not shown.
  package var keys: [Fixed]

  package init(
    person: ID<Person>, unit: ID<Unit>, rank: Int?, shared: Bool, value: Fixed, band: ID<Band>?, mean: Mean,
    criteria: [CriterionPoints], bonus: BonusScore, taken: Fixed = .zero, sources: [Place] = [], keys: [Fixed] = []
  ) {
    self.person = person
    self.unit = unit
    self.rank = rank
    self.shared = shared
    self.value = value
    self.band = band
    self.mean = mean
    self.criteria = criteria
    self.bonus = bonus
    self.taken = taken
    self.sources = sources
    self.keys = keys
  }
}

/// One honoured unit and the sum behind it.
package struct UnitHonour: Sendable, Hashable {
  package var unit: ID<Unit>
  package var result: OwnResult
  /// When the period is one sheet; nil: a mean.
  package var criteria: [CriterionPoints]
  package var bonus: BonusScore
  package var taken: Fixed
  package var sources: [Place]

  package init(
    unit: ID<Unit>, result: OwnResult, criteria: [CriterionPoints], bonus: BonusScore, taken: Fixed, sources: [Place]
  ) {
    self.unit = unit
    self.result = result
    self.criteria = criteria
    self.bonus = bonus
    self.taken = taken
    self.sources = sources
  }
}

/// A criterion's points without its items.
package struct CriterionPoints: Sendable, Hashable {
  package var criterion: ID<Criterion>
  package var points: Fixed
  package var max: Fixed

  package init(criterion: ID<Criterion>, points: Fixed, max: Fixed) {
    self.criterion = criterion
    self.points = points
    self.max = max
  }
}

/// The mean points of a criterion in a period, over all person-periods of the agency or of a unit.
package struct CriterionAverage: Sendable, Hashable {
  package var period: Period
  package var criterion: ID<Criterion>
  /// Nil: the agency as a whole.
  package var unit: ID<Unit>?
  package var sum: Fixed
  /// How many person-periods were added up.
  package var count: Int
  package var mean: Fixed
  package var max: Fixed

  package init(
    period: Period, criterion: ID<Criterion>, unit: ID<Unit>?, sum: Fixed, count: Int, mean: Fixed, max: Fixed
  ) {
    self.period = period
    self.criterion = criterion
    self.unit = unit
    self.sum = sum
    self.count = count
    self.mean = mean
    self.max = max
  }
}
