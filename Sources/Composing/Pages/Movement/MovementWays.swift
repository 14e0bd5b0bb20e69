// Which pages tell how the movement goes, and the ways between them.
import Diagnostics
import Model
import Template

extension Desk {
  /// The pages of the open chapter beside its own.
  func movementPlans() -> [PagePlan] {
    var plans = [
      PagePlan(chapter.at(Addresses.pace), pacePage),
      PagePlan(chapter.at(Addresses.calendar), calendarPage),
      PagePlan(chapter.at(Addresses.statistics), statisticsPage),
    ]
    if !movement.campaign.clauses.isEmpty { plans.append(PagePlan(chapter.at(Addresses.plan), planPage)) }
    if !movement.participation.isEmpty {
      plans.append(PagePlan(chapter.at(Addresses.participation), participationPage))
    }
    return plans + changePlans()
  }

  /// What is told of all movements together.
  func overallPlans() -> [PagePlan] {
    [PagePlan(Addresses.spread, spreadPage)] + documentPlans() + savingPlans() + yearPlans()
      + (edition.reviews.isEmpty ? [] : [PagePlan(Addresses.reviews, reviewsPage)])
      + (everyTable.isEmpty ? [] : [PagePlan(Addresses.results, resultsPage)])
  }

  /// What is no page by itself and stands in no map of the site: the calendar's file, reviews to be put into others.
  func movementFilePlans() -> [PagePlan] {
    [PagePlan(chapter.at(Addresses.calendarFile), calendarFile)]
  }

  /// The ways between them, from one of them.
  func ways(_ current: MovementPage) -> [MovementLinkView] {
    MovementPage.allCases.compactMap { page in
      address(of: page).map { MovementLinkView(page: page, address: $0, isCurrent: page == current) }
    }
  }

  /// Nil when this edition has no such page, and for what is told of all movements: it is reached from the present one.
  func address(of page: MovementPage) -> String? {
    switch page {
    case .overview: chapter.at(Addresses.movement)
    case .plan: movement.campaign.clauses.isEmpty ? nil : chapter.at(Addresses.plan)
    case .calendar: chapter.at(Addresses.calendar)
    case .spread: chapter.isPresent ? Addresses.spread : nil
    case .documents: chapter.isPresent && !documents.isEmpty ? Addresses.documents : nil
    case .savings: chapter.isPresent && hasSavings ? Addresses.savings : nil
    case .reviews: chapter.isPresent && !edition.reviews.isEmpty ? Addresses.reviews : nil
    // The menu leads to those of the movement under way.
    case .criteria: chapter.isPresent ? nil : chapter.at(Addresses.criteria)
    case .honours:
      chapter.isPresent ? nil : movement.honours.last { !$0.entries.isEmpty }.map { chapter.honours($0.period) }
    case .method: chapter.isPresent || movement.rubric == nil ? nil : chapter.at(Addresses.method)
    case .years: chapter.isPresent && hasYears ? Addresses.years : nil
    case .pace: chapter.at(Addresses.pace)
    case .statistics: chapter.at(Addresses.statistics)
    case .participation: movement.participation.isEmpty ? nil : chapter.at(Addresses.participation)
    case .digests: chapter.isPresent && hasDigests ? Addresses.digests : nil
    case .screen: chapter.isPresent ? Addresses.slides : nil
    case .changes: movement.agencyAverages.isEmpty ? nil : chapter.at(Addresses.changes)
    }
  }
}
