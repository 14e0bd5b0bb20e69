// The fifth stage: which pages an edition has, and what each of them says.
import Archive
import Diagnostics
import Exact
package import Model
import Template
import Vietnamese

/// Every page of an edition, in order of address. Each is made only when it is asked for: nobody has to hold all.
package struct Composition: Sendable {
  /// Where links of content lead in this edition.
  package let routes: Routes
  private let plans: [PagePlan]

  init(_ plans: [PagePlan], routes: Routes) {
    self.plans = plans.sorted { precedes($0.path, $1.path) }
    self.routes = routes
  }

  /// The same with files that were made elsewhere.
  package func with(_ files: [Page]) -> Composition {
    Composition(plans + files.map { file in PagePlan(file.path) { file } }, routes: routes)
  }

  /// The addresses of the pages, in their order.
  package var paths: [String] { plans.map(\.path) }

  /// How many pages there are.
  package var count: Int { plans.count }

  /// The place of an address in the order; nil when no page has it.
  package func index(of path: String) -> Int? {
    var (low, high) = (0, plans.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(plans[middle].path, path) { low = middle + 1 } else { high = middle }
    }
    return low < plans.count && plans[low].path.utf8.elementsEqual(path.utf8) ? low : nil
  }

  /// A page, by its place in the order.
  package subscript(index: Int) -> Page {
    let page = plans[index].make()
    precondition(page.path == plans[index].path, "a page stands where it was planned")
    return page
  }
}

/// A page that is known by its address and not made yet.
struct PagePlan: Sendable {
  let path: String
  let make: @Sendable () -> Page

  init(_ path: String, _ make: @escaping @Sendable () -> Page) {
    self.path = path
    self.make = make
  }
}

/// Which pages an edition has.
package func compose(_ edition: Edition) -> Composition {
  let desk = Desk(edition)
  let chapters = desk.chapters.indices.map(desk.turned(to:))
  var plans =
    desk.fixedPlans() + desk.listPlans() + desk.filterPlans() + desk.termPlans() + desk.storyPlans()
    + desk.posterPlans()
    + desk.removedPlans()
    + desk.redirectPlans()
  plans += edition.units.map { unit in PagePlan(Addresses.unit(unit.id)) { desk.unitPage(unit) } }
  plans += edition.recognised.compactMap { id in
    desk.people[id].map { person in PagePlan(Addresses.person(id)) { desk.personPage(person) } }
  }
  plans += edition.decisions.map { decision in
    PagePlan(Addresses.decision(decision.id)) { desk.decisionPage(decision) }
  }
  plans += desk.commendationPlans()
  plans += edition.pages.map { page in PagePlan(Addresses.page(page.id)) { desk.plainPage(page) } }
  let reviews = chapters.map { $0.reviewPlans() }
  let digests = desk.digestPlans()
  plans +=
    digests.pages + desk.slidePlans() + desk.overallPlans() + desk.officePlans()
    + chapters.flatMap { $0.chapterPlans() } + reviews.flatMap(\.pages)
  plans += desk.machinePlans(addresses: plans.map(\.path))
  plans +=
    desk.filterFilePlans() + desk.feedPlans() + digests.files + desk.slideFilePlans()
    + chapters.flatMap { $0.chapterFilePlans() }
    + reviews.flatMap(\.files)
    + desk.savingExportPlans()
    + desk.officeExportPlans()
  return Composition(plans, routes: desk.routes)
}

extension Desk {
  /// The pages that every site has one of.
  fileprivate func fixedPlans() -> [PagePlan] {
    [
      PagePlan(Addresses.home, homePage), PagePlan(Addresses.notFound, missingPage),
      PagePlan(Addresses.units, unitsPage), PagePlan(Addresses.people, peoplePage),
      PagePlan(Addresses.honours, honoursPage), PagePlan(Addresses.decisions, decisionsPage),
      PagePlan(Addresses.search, searchPage),
    ]
  }

  /// The pages that each movement has its own of.
  fileprivate func chapterPlans() -> [PagePlan] {
    var plans = [
      PagePlan(chapter.at(Addresses.movement), movementPage), PagePlan(chapter.at(Addresses.criteria), criteriaPage),
    ]
    if let rubric = movement.rubric {
      plans.append(PagePlan(chapter.at(Addresses.method)) { methodPage(rubric) })
    }
    plans += movement.campaign.criteria.map { criterion in
      PagePlan(chapter.at(Addresses.criterion(criterion.id))) { criterionPage(criterion) }
    }
    plans += movement.honours.map { roll in PagePlan(chapter.honours(roll.period)) { honourPage(roll) } }
    return plans + rollPosterPlans() + resultPlans() + movementPlans() + recordPlans()
  }

  /// What stands beside them and is no page by itself.
  fileprivate func chapterFilePlans() -> [PagePlan] {
    criterionFeedPlans() + movementFilePlans() + exportPlans() + statisticExportPlans() + recordExportPlans()
  }
}
