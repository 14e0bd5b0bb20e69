// Which pages tell how the movement goes, and the ways between them.
import Diagnostics
import Model
import Template

extension Desk {
  /// The pages of the movement beside its own.
  func movementPlans() -> [PagePlan] {
    var plans = [
      PagePlan(Addresses.spread, spreadPage), PagePlan(Addresses.pace, pacePage),
      PagePlan(Addresses.calendar, calendarPage),
    ]
    if !edition.campaign.clauses.isEmpty { plans.append(PagePlan(Addresses.plan, planPage)) }
    if !edition.participation.isEmpty { plans.append(PagePlan(Addresses.participation, participationPage)) }
    return plans + savingPlans() + changePlans() + reviewPlans()
  }

  /// What is no page by itself and stands in no map of the site: the calendar's file, reviews to be put into others.
  func movementFilePlans() -> [PagePlan] {
    [PagePlan(Addresses.calendarFile, calendarFile)] + fragmentPlans()
  }

  /// The ways between them, from one of them.
  func ways(_ current: MovementPage) -> [MovementLinkView] {
    MovementPage.allCases.compactMap { page in
      address(of: page).map { MovementLinkView(page: page, address: $0, isCurrent: page == current) }
    }
  }

  /// Nil when this edition has no such page.
  func address(of page: MovementPage) -> String? {
    switch page {
    case .overview: Addresses.movement
    case .plan: edition.campaign.clauses.isEmpty ? nil : Addresses.plan
    case .calendar: Addresses.calendar
    case .spread: Addresses.spread
    case .pace: Addresses.pace
    case .participation: edition.participation.isEmpty ? nil : Addresses.participation
    case .savings: edition.hasSavings ? Addresses.savings : nil
    case .reviews: edition.reviews.isEmpty ? nil : Addresses.reviews
    case .changes: edition.agencyAverages.isEmpty ? nil : Addresses.changes
    }
  }
}
