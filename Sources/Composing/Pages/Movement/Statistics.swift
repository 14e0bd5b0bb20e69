// Composes the statistics of those who did well: individuals and collectives, by all that tells them apart (R62).
import Cells
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The page.
  @Sendable func statisticsPage() -> Page {
    let path = chapter.at(Addresses.statistics)
    let view = StatisticsView(
      site: site(.movement), page: head("", path: path), ways: ways(.statistics),
      groups: Counted.allCases.map { counted in
        let table = crosstab(of: counted)
        return StatisticsGroupView(counted: counted, total: table.total, tables: tables(of: table))
      }, downloads: downloads(path, "thong-ke"))
    return Page(path: path, template: "statistics", view: view.record())
  }

  func statisticExportPlans() -> [PagePlan] { plans(chapter.at(Addresses.statistics), "thong-ke", exportStatistics) }

  /// The awards that hold, of decisions made for the movement or, where none is named, in its days.
  private var chapterAwards: [AwardList.Entry] {
    edition.decisions.filter { decision in
      let own = decision.campaign?.value ?? chapter(on: decision.date).id
      return own == chapter.id && !decision.isRevoked(on: edition.asOf)
    }.flatMap { decision in
      decision.awards.filter { !$0.isRevoked(on: edition.asOf) }.map { ($0, decision) }
    }
  }

  /// What is counted, row by row; an award whose recipient this edition may not say is not counted.
  private func crosstab(of counted: Counted) -> Crosstab {
    let awards = counted == .awards ? chapterAwards : []
    var table = Crosstab(
      orders: StatisticsOrder.allCases.filter { $0.fits(counted) }.map { ($0, rows(by: $0, awards)) })
    let (places, leaders) = (StatisticsPlaces(self), Leaders(edition.units))
    switch counted {
    case .stories: for story in examples { add(story, to: &table, places, leaders) }
    case .awards: for entry in awards { add(entry, to: &table, places, leaders) }
    }
    return table
  }

  private func add(_ story: Story, to table: inout Crosstab, _ places: StatisticsPlaces, _ leaders: Leaders) {
    let people = story.kind == .collective ? [] : story.people.map(\.person.value)
    table.begin(isCollective: people.isEmpty)
    table.add(.kind, places.kind(story.kind))
    for place in places.criteria(of: story) { table.add(.criterion, place) }
    for unit in story.units { table.add(.unit, places.unit(unit.value)) }
    table.add(people, on: story.date.value, places, leaders, self)
  }

  private func add(
    _ entry: AwardList.Entry, to table: inout Crosstab, _ places: StatisticsPlaces, _ leaders: Leaders
  ) {
    let (award, day) = (entry.award, entry.decision.date)
    guard recipient(award.recipient, on: day) != nil else { return }
    let (people, units) = honoured(by: award, on: day)
    table.begin(isCollective: people.isEmpty)
    if let story = award.story.flatMap({ stories[$0.value] }) {
      table.add(.kind, places.kind(story.kind))
      // Of a story of another movement the criteria are others, though their ids be the same.
      for place in toldHere([story]).flatMap(places.criteria) { table.add(.criterion, place) }
    }
    for unit in units { table.add(.unit, places.unit(unit)) }
    table.add(.level, AwardLevel.allCases.firstIndex(of: award.level))
    table.add(.form, table.rows(.form).firstIndex { $0.label == award.form })
    table.add(people, on: day, places, leaders, self)
  }

  /// Whom an award honours, and the unit they were in.
  private func honoured(by award: Award, on day: Day) -> (people: [ID<Person>], units: [ID<Unit>]) {
    switch award.recipient {
    case .person(let id):
      ([id.value], [people[id.value]?.membership(around: day)?.unit.value].compactMap { $0 })
    case .unit(let id): ([], [id.value])
    case .story(let id):
      (stories[id.value]?.people.map(\.person.value) ?? [], stories[id.value]?.units.map(\.value) ?? [])
    }
  }

  /// The rows of a table, in order; those without anything are shown, for a zero says something too.
  private func rows(by order: StatisticsOrder, _ awards: [AwardList.Entry]) -> [StatisticsRow] {
    switch order {
    case .kind: StatisticsPlaces.kinds.map { StatisticsRow(kindName($0), Addresses.list(of: $0), word: .kind($0)) }
    case .criterion:
      movement.campaign.criteria.map {
        StatisticsRow("\($0.id.text) \($0.name)", chapter.at(Addresses.criterion($0.id)))
      }
    case .unit: statisticsUnits.map { StatisticsRow($0.name, Addresses.unit($0.id)) }
    case .duty: Duty.allCases.map { StatisticsRow(dutyName($0), word: .duty($0)) }
    case .month: months(of: movement.campaign.window).map { StatisticsRow(periodName($0)) }
    case .level: AwardLevel.allCases.map { StatisticsRow(levelName($0), word: .level($0)) }
    case .form:
      Set(awards.map(\.award.form)).sorted { (sortKey($0), $0) < (sortKey($1), $1) }.map { StatisticsRow($0) }
    }
  }

  /// The units that were there in any part of the movement.
  var statisticsUnits: [Unit] {
    edition.units.filter { movement.campaign.window.overlaps($0.from, $0.to) }
  }

  private func tables(of table: Crosstab) -> [StatisticsTableView] {
    table.orders.map { order, rows in
      StatisticsTableView(
        order: order,
        rows: zip(rows, table[order]).map { StatisticsRowView(row: $0, tallied: $1) })
    }
  }

  @Sendable private func exportStatistics() -> Export {
    Export(
      columns: [
        .init("of", "Thống kê"), .init("by", "Theo"), .init("row", "Dòng"), .init("individual", "Cá nhân"),
        .init("collective", "Tập thể"), .init("total", "Cộng"),
      ],
      rows: Counted.allCases.flatMap { counted in
        tables(of: crosstab(of: counted)).flatMap { table in
          table.rows.map { row in
            [
              .text(counted.title), .text(table.order.title), .text(row.row.label), .whole(row.tallied.individual),
              .whole(row.tallied.collective), .whole(row.tallied.total),
            ]
          }
        }
      })
  }
}

private func dutyName(_ duty: Duty) -> String {
  switch duty {
  case .leader: "Người đứng đầu, lãnh đạo"
  case .other: "Công chức, người lao động khác"
  }
}

private func levelName(_ level: AwardLevel) -> String {
  switch level {
  case .agency: "Cấp cơ sở"
  case .province: "Cấp tỉnh"
  case .nation: "Cấp toàn quốc"
  }
}

/// What tables are called in a saved file, which stands alone, without a theme's words.
extension Counted {
  fileprivate var title: String {
    switch self {
    case .stories: "Gương, việc làm"
    case .awards: "Khen thưởng"
    }
  }
}

extension StatisticsOrder {
  fileprivate var title: String {
    switch self {
    case .kind: "Loại"
    case .criterion: "Tiêu chí"
    case .unit: "Đơn vị"
    case .duty: "Vị trí"
    case .month: "Tháng"
    case .level: "Cấp"
    case .form: "Hình thức"
    }
  }
}
