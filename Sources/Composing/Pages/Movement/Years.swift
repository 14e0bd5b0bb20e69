// Composes the page on the years side by side: what each movement left, in figures that can be compared (R3).
import Cells
import Diagnostics
import Exact
import Model
import Template

extension Desk {
  /// The years of deeds, the latest first.
  var years: [Int] { yearCounts.keys.sorted(by: >) }

  /// Whether there is more than one year to tell of.
  var hasYears: Bool { chapters.count > 1 || years.count > 1 }

  /// The page, where there is more than one year.
  func yearPlans() -> [PagePlan] {
    guard hasYears else { return [] }
    return [PagePlan(Addresses.years, yearsPage)] + plans(Addresses.years, "qua-cac-nam", yearExport)
  }

  @Sendable private func yearsPage() -> Page {
    let view = YearsView(
      site: site(.movement), page: head("", path: Addresses.years), ways: ways(.years),
      years: yearFigures().map(YearView.init(figures:)), downloads: downloads(Addresses.years, "qua-cac-nam"))
    return Page(path: Addresses.years, template: "years", view: view.record())
  }

  /// A line for each year with a story, an award or a movement, the latest first.
  func yearFigures() -> [YearFigures] {
    let told = Dictionary(grouping: edition.stories.filter(\.isExample), by: \.date.value.year)
    let given = Dictionary(grouping: edition.decisions, by: \.date.year).mapValues { decisions in
      decisions.flatMap(\.awards).count { $0.revoked == nil }
    }
    let copied = Dictionary(grouping: directEdges(), by: \.day.year).mapValues(\.count)
    let running = Set(chapters.flatMap { chapter in years(of: chapter.movement.campaign.window) })
    return running.union(told.keys).union(given.keys).union(years).sorted(by: >).map { year in
      let own = told[year] ?? []
      return YearFigures(
        year: year, address: years.contains(year) ? listOfYear(year) : nil, movements: movements(in: year),
        counts: [
          .stories: own.count, .people: Set(own.flatMap { $0.people.map(\.person.value) }).count,
          .units: Set(own.flatMap { $0.units.map(\.value) }).count,
          .initiatives: own.count { $0.kind == .initiative && ($0.decision != nil || $0.award != nil) },
          .awards: given[year] ?? 0, .takeUps: copied[year] ?? 0,
        ], honoured: honoured(in: year))
    }
  }

  /// The years of a movement that have begun.
  private func years(of window: ClosedRange<Day>) -> [Int] {
    (window.lowerBound.year...window.upperBound.year).filter { $0 <= edition.asOf.year }
  }

  private func movements(in year: Int) -> [LinkView] {
    chapters.filter { years(of: $0.movement.campaign.window).contains(year) }.map {
      LinkView(label: $0.movement.campaign.name, address: $0.at(Addresses.movement))
    }
  }

  /// The roll of the year itself, of the last movement that has one.
  private func honoured(in year: Int) -> HonouredYearView? {
    for chapter in chapters {
      if let roll = chapter.movement.honours.first(where: { $0.period == .year(year) }), roll.assessed > 0 {
        return HonouredYearView(roll: chapter.link(roll), people: roll.entries.count, assessed: roll.assessed)
      }
    }
    return nil
  }

  @Sendable private func yearExport() -> Export {
    Export(
      columns: [.init("year", "Năm"), .init("movements", "Phong trào")]
        + YearFigure.allCases.map { .init($0.rawValue, $0.title) }
        + [.init("honoured", "Vinh danh năm"), .init("assessed", "Số người được xếp mức")],
      rows: yearFigures().map { year in
        [.text(String(year.year)), .text(year.movements.map(\.label).joined(separator: "; "))]
          + YearFigure.allCases.map { .whole(year.counts[$0] ?? 0) }
          + [.whole(year.honoured?.people), .whole(year.honoured?.assessed)]
      })
  }
}

extension YearFigure {
  /// What it is called in a saved table, which stands alone, without a theme's words.
  fileprivate var title: String {
    switch self {
    case .stories: "Gương, việc làm"
    case .people: "Người được nêu gương"
    case .units: "Đơn vị có gương"
    case .initiatives: "Sáng kiến được công nhận"
    case .awards: "Khen thưởng"
    case .takeUps: "Lượt làm theo"
    }
  }
}
