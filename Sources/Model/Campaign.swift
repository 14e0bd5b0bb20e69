// A movement of one year: its window, basis, criteria, words and milestones. `content/campaigns/<id>.yaml`.
package import Diagnostics
package import Exact

/// A movement, as its plan lays it down.
package struct Campaign: Sendable, Hashable {
  package var id: ID<Campaign>
  package var file: String
  package var name: String
  package var lead: String?
  /// First and last day on which a deed or a score counts (plan III.1).
  package var window: ClosedRange<Day>
  package var basis: [BasisDocument]
  package var purpose: [String]
  package var criteria: [Criterion]
  package var values: [ValueGroup]
  package var fields: [Term]
  package var toward: [Term]
  package var milestones: [Milestone]
  package var targets: [Target]
  /// The plan clause by clause, with what carries each out.
  package var clauses: [Clause]
  /// How many days may pass without a new story before somebody is reminded (plan I.1: “thường xuyên, liên tục”).
  package var gapDays: Int
  /// Within how many days of the deed its story should be out (plan I.1: “biểu dương, khen thưởng kịp thời”).
  package var noticeDays: Int

  /// A month.
  package static let usualGapDays = 30
  package static let usualNoticeDays = 15

  package init(
    id: ID<Campaign>, file: String, name: String, lead: String?, window: ClosedRange<Day>, basis: [BasisDocument],
    purpose: [String], criteria: [Criterion], values: [ValueGroup], fields: [Term], toward: [Term],
    milestones: [Milestone], targets: [Target], clauses: [Clause] = [], gapDays: Int = usualGapDays,
    noticeDays: Int = usualNoticeDays
  ) {
    self.id = id
    self.file = file
    self.name = name
    self.lead = lead
    self.window = window
    self.basis = basis
    self.purpose = purpose
    self.criteria = criteria
    self.values = values
    self.fields = fields
    self.toward = toward
    self.milestones = milestones
    self.targets = targets
    self.clauses = clauses
    self.gapDays = gapDays
    self.noticeDays = noticeDays
  }

  /// The items of all criteria, in the plan's order.
  package var items: [CriterionItem] { criteria.flatMap(\.items) }
}

/// One content of emulation (plan II.1 to II.5): C1 to C5.
package struct Criterion: Sendable, Hashable {
  package var id: ID<Criterion>
  package var name: String
  package var text: String
  package var items: [CriterionItem]
  /// The document that lays it down; nil when the movement's plan alone does.
  package var document: Placed<ID<BasisDocument>>?

  package init(
    id: ID<Criterion>, name: String, text: String, items: [CriterionItem], document: Placed<ID<BasisDocument>>? = nil
  ) {
    self.id = id
    self.name = name
    self.text = text
    self.items = items
    self.document = document
  }
}

/// One demand inside a content of emulation: C1.1 to C5.1.
package struct CriterionItem: Sendable, Hashable {
  package var id: ID<CriterionItem>
  package var name: String
  package var text: String
  /// The document that lays it down; nil when the movement's plan alone does.
  package var document: Placed<ID<BasisDocument>>?

  package init(id: ID<CriterionItem>, name: String, text: String, document: Placed<ID<BasisDocument>>? = nil) {
    self.id = id
    self.name = name
    self.text = text
    self.document = document
  }
}

/// A word of a closed vocabulary: a value, a field of work, a group that a deed was for.
package struct Term: Sendable, Hashable {
  package var id: String
  package var name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// Values that the plan names together.
package struct ValueGroup: Sendable, Hashable {
  package var name: String
  package var words: [Term]

  package init(name: String, words: [Term]) {
    self.name = name
    self.words = words
  }
}

/// A day that the movement works towards: launch, mid-term review, year-end review.
package struct Milestone: Sendable, Hashable {
  package var id: String
  package var name: String
  package var date: Day
  package var about: String?

  package init(id: String, name: String, date: Day, about: String?) {
    self.id = id
    self.name = name
    self.date = date
    self.about = about
  }
}

/// What the movement has promised to reach.
package struct Target: Sendable, Hashable {
  package var id: String
  package var name: String
  package var text: String
  package var source: String?

  package init(id: String, name: String, text: String, source: String?) {
    self.id = id
    self.name = name
    self.text = text
    self.source = source
  }
}
