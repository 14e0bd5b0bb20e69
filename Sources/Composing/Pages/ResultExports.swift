// What the pages of results say, as tables to take away: honour rolls, full results, averages.
import Cells
import Diagnostics
import Exact
import Model

extension Desk {
  /// The exports of every page that shows results.
  func exportPlans() -> [PagePlan] {
    let rolls = movement.honours.flatMap { roll in
      plans(chapter.honours(roll.period), fileName(.honours, roll.period)) { export(roll) }
    }
    let tables = movement.tables.flatMap { table in
      plans(chapter.results(table.period), fileName(.results, table.period)) { export(table) }
    }
    let averages = movement.agencyAverages
    return rolls + tables
      + (averages.isEmpty ? [] : plans(chapter.at(Addresses.changes), "thay-doi") { exportChanges(averages) })
  }

  /// What an export is of, as its files are named.
  enum ExportName: String {
    case honours = "bang-vinh-danh"
    case results = "ket-qua"
    case nominations = "de-nghi"
    case scorecards = "phieu-don-vi"
  }

  /// The name of an export's files, without their ending: it still says what it is once it was saved elsewhere.
  func fileName(_ name: ExportName, _ period: Period) -> String { "\(name.rawValue)-\(period.text.lowercased())" }

  private func export(_ roll: HonourRoll) -> Export {
    let people = roll.entries.compactMap { honour -> [CellValue]? in
      guard let person = person(honour.person, on: roll.period.days.upperBound) else { return nil }
      return [
        .text("Cá nhân"), .whole(honour.rank), .text(person.name), .text(person.unit), .number(honour.value),
        .text(bandName(honour.band) ?? ""), .text(sum(of: honour).formula),
      ]
    }
    let units = roll.units.compactMap { honour -> [CellValue]? in
      guard let unit = self.units[honour.unit] else { return nil }
      return [
        .text("Tập thể"), .whole(honour.result.rank), .text(unit.name), .text(unit.name),
        .number(honour.result.value), .text(bandName(honour.result.band) ?? ""), .text(sum(of: honour).formula),
      ]
    }
    return Export(
      columns: [
        .init("kind", "Loại"), .init("rank", "Hạng"), .init("name", "Họ và tên"), .init("unit", "Đơn vị"),
        .init("total", "Điểm"), .init("band", "Mức"), .init("formula", "Cách tính"),
      ], rows: people + units)
  }

  private func export(_ table: Table) -> Export {
    let criteria = movement.rubric?.criteria.map(\.id.value) ?? []
    return Export(
      columns: [
        .init("rank", "Hạng"), .init("person", "Mã"), .init("name", "Họ và tên"), .init("unit", "Đơn vị"),
        .init("total", "Điểm"), .init("band", "Mức"), .init("state", "Tình trạng"),
      ] + criteria.map { .init($0.text, $0.text) } + [
        .init("bonus", "Điểm thưởng"), .init("penalties", "Trừ vào tổng"), .init("formula", "Cách tính"),
        .init("missing", "Kỳ thiếu phiếu"),
      ],
      rows: table.standings.compactMap { row($0, scores[$0.person] ?? [], criteria, in: table.period) })
  }

  /// Criteria, bonus and penalties where the period is one sheet; else only the mean's own formula.
  private func row(
    _ standing: Standing, _ scores: [PeriodScore], _ criteria: [ID<Criterion>], in period: Period
  ) -> [CellValue]? {
    guard let person = person(standing.person, on: period.days.upperBound) else { return nil }
    let tally = scores.first { $0.period == period }?.tally
    let points = criteria.map { id -> CellValue in
      tally?.criteria.first { $0.criterion == id }.map { .number($0.points) } ?? .text("")
    }
    return [
      .whole(standing.rank), .text(standing.person.text), .text(person.name), .text(person.unit),
      .number(standing.value), .text(bandName(standing.band) ?? ""), .text(words(for: standing.state)),
    ] + points + [
      tally.map { .number($0.bonus.points) } ?? .text(""), tally.map { .number($0.taken) } ?? .text(""),
      .text(sum(of: standing, scores: scores, in: period).formula),
      .text(standing.mean.missing.map(\.text).joined(separator: ", ")),
    ]
  }

  private func exportChanges(_ averages: [CriterionAverage]) -> Export {
    Export(
      columns: [
        .init("criterion", "Tiêu chí"), .init("period", "Kỳ"), .init("sum", "Tổng điểm"), .init("count", "Số phiếu"),
        .init("mean", "Trung bình"), .init("max", "Tối đa"),
      ],
      rows: movement.campaign.criteria.flatMap { criterion in
        averages.filter { $0.criterion == criterion.id }.map { average in
          [
            .text(criterion.id.text), .text(average.period.text), .number(average.sum), .whole(average.count),
            .number(average.mean), .number(average.max),
          ]
        }
      })
  }
}

/// A state as the table for people has it: a saved table stands alone, without a theme's words.
func words(for state: StandingState) -> String {
  switch state {
  case .final: "chính thức"
  case .provisional: "tạm tính"
  case .tooShort: "chưa đủ thời gian"
  case .disqualified: "không bình xét"
  case .longLeave: "nghỉ dài ngày"
  case .overQuota: "vượt tỷ lệ"
  case .councilDecides: "Hội đồng quyết định"
  }
}
