// The statistics of those who did well.
import Diagnostics
import Model
import Template

/// What is counted.
enum Counted: String, Sendable, Hashable, CaseIterable {
  case stories, awards
}

/// What the rows of a table go by.
enum StatisticsOrder: String, Sendable, Hashable, CaseIterable {
  case kind, criterion, unit, duty, month, level, form

  /// Only awards have a level and a form.
  func fits(_ counted: Counted) -> Bool { counted == .awards || self != .level && self != .form }

  /// Its place among all.
  var place: Int {
    switch self {
    case .kind: 0
    case .criterion: 1
    case .unit: 2
    case .duty: 3
    case .month: 4
    case .level: 5
    case .form: 6
    }
  }
}

/// Whether somebody leads on the day.
enum Duty: String, Sendable, Hashable, CaseIterable {
  case leader, other
}

/// A row's name that a theme has a word for.
enum StatisticsWord: Sendable, Hashable {
  case kind(StoryKind), level(AwardLevel), duty(Duty)
}

/// The page.
struct StatisticsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let groups: [StatisticsGroupView]
  let downloads: [LinkView]

  static let name = "statistics"
  static let fields: [ViewField<StatisticsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("groups", of: StatisticsGroupView.self, .init("gương và khen thưởng", "examples, and awards")) { $0.groups },
    .list("downloads", of: LinkView.self, .init("tệp tải về", "files to take away")) { $0.downloads },
  ]
}

/// All tables of what is counted.
struct StatisticsGroupView: View {
  let counted: Counted
  let total: Tallied
  let tables: [StatisticsTableView]

  static let name = "statistics-group"
  static let fields: [ViewField<StatisticsGroupView>] = [
    .symbol("counted", of: Counted.self, .init("đếm gì", "what is counted")) { $0.counted },
    .text("individual", .init("của cá nhân", "of individuals")) { String($0.total.individual) },
    .text("collective", .init("của tập thể", "of collectives")) { String($0.total.collective) },
    .text("total", .init("cộng", "both")) { String($0.total.total) },
    .list("tables", of: StatisticsTableView.self, .init("các bảng", "the tables")) { $0.tables },
  ]
}

/// A table.
struct StatisticsTableView: View {
  let order: StatisticsOrder
  let rows: [StatisticsRowView]

  static let name = "statistics-table"
  static let fields: [ViewField<StatisticsTableView>] = [
    .symbol("order", of: StatisticsOrder.self, .init("xếp theo gì", "what the rows go by")) { $0.order },
    .list("rows", of: StatisticsRowView.self, .init("các dòng, cả dòng không", "the rows, zeros too")) { $0.rows },
  ]
}

/// A row of a table.
struct StatisticsRowView: View {
  let row: StatisticsRow
  let tallied: Tallied

  static let name = "statistics-row"
  static let fields: [ViewField<StatisticsRowView>] = [
    .optional("label", .text, .init("tên dòng, khi không phải một từ", "the row's name, when it is no word")) {
      $0.row.word == nil ? $0.row.label : nil
    },
    .optional("kind", .symbol("kind", of: StoryKind.self), .init("loại bài", "the kind of story")) {
      if case .kind(let kind) = $0.row.word { kind } else { nil }
    },
    .optional("level", .symbol("level", of: AwardLevel.self), .init("cấp khen", "the level of the award")) {
      if case .level(let level) = $0.row.word { level } else { nil }
    },
    .optional("duty", .symbol("duty", of: Duty.self), .init("vị trí", "leader or not")) {
      if case .duty(let duty) = $0.row.word { duty } else { nil }
    },
    .optional("address", .address, .init("nơi xem", "where it is told of")) { $0.row.address },
    .text("individual", .init("của cá nhân", "of individuals")) { String($0.tallied.individual) },
    .text("collective", .init("của tập thể", "of collectives")) { String($0.tallied.collective) },
    .text("total", .init("cộng", "both")) { String($0.tallied.total) },
  ]
}
