// How the agency's averages change from period to period (R4).
import Diagnostics
import Model
import Template

/// The page on change over time.
struct ChangesView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let criteria: [CriterionChangeView]
  let downloads: [LinkView]

  static let name = "changes"
  static let fields: [ViewField<ChangesView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("downloads", of: LinkView.self, .init("bảng tải về", "tables to take away")) { $0.downloads },
    .list("criteria", of: CriterionChangeView.self, .init("từng tiêu chí", "each criterion")) { $0.criteria },
  ]
}

/// Whether a value went up or down.
enum Trend: String, Sendable, Hashable, CaseIterable {
  case up, down, same
}

/// One criterion over the periods.
struct CriterionChangeView: View {
  let id: String
  let badge: BadgeView
  let max: String
  /// The last period against the one before; nil when there is only one.
  let latest: ChangeView?
  let chart: ChartView
  let rows: [ChangeRowView]

  static let name = "criterion-change"
  static let fields: [ViewField<CriterionChangeView>] = [
    .text("id", .init("neo", "its anchor")) { $0.id },
    .record("badge", BadgeView.self, .init("tiêu chí", "the criterion")) { $0.badge },
    .text("max", .init("điểm tối đa", "the most there is")) { $0.max },
    .optional("latest", .record(ChangeView.self), .init("kỳ mới nhất so với kỳ trước", "the latest change")) {
      $0.latest
    },
    .record("chart", ChartView.self, .init("biểu đồ", "the chart")) { $0.chart },
    .list("rows", of: ChangeRowView.self, .init("các kỳ", "the periods")) { $0.rows },
  ]
}

/// A period against the one before it, in published values.
struct ChangeView: View {
  let period: String
  let before: String
  let mean: String
  let earlier: String
  let trend: Trend
  /// Without a sign.
  let size: String

  static let name = "change"
  static let fields: [ViewField<ChangeView>] = [
    .text("period", .init("kỳ", "the period")) { $0.period },
    .text("before", .init("kỳ trước", "the period before")) { $0.before },
    .text("mean", .init("trung bình", "the mean")) { $0.mean },
    .text("earlier", .init("trung bình kỳ trước", "the mean before")) { $0.earlier },
    .symbol("trend", of: Trend.self, .init("tăng hay giảm", "up or down")) { $0.trend },
    .text("size", .init("chênh lệch", "by how much")) { $0.size },
  ]
}

/// One period of a criterion.
struct ChangeRowView: View {
  let period: String
  let mean: String
  /// With a sign; nil in the first.
  let delta: String?
  let formula: String

  static let name = "change-row"
  static let fields: [ViewField<ChangeRowView>] = [
    .text("period", .init("kỳ", "the period")) { $0.period },
    .text("mean", .init("trung bình", "the mean")) { $0.mean },
    .optional("delta", .text, .init("so với kỳ trước", "against the period before")) { $0.delta },
    .text("formula", .init("phép tính", "the formula")) { $0.formula },
  ]
}

/// A line chart, in units of a field 640 wide and 200 high.
struct ChartView: View {
  let line: String
  let dots: [DotView]
  let lower: String
  let upper: String

  static let name = "chart"
  static let fields: [ViewField<ChartView>] = [
    .text("line", .init("đường nối, như M0 0L10 5", "the path of the line")) { $0.line },
    .list("dots", of: DotView.self, .init("các điểm", "its dots")) { $0.dots },
    .text("lower", .init("giá trị ở đáy", "the value at the bottom")) { $0.lower },
    .text("upper", .init("giá trị ở đỉnh", "the value at the top")) { $0.upper },
  ]
}

/// A dot of a chart.
struct DotView: View {
  let x: Int
  let y: Int
  let label: String

  static let name = "dot"
  static let fields: [ViewField<DotView>] = [
    .text("x", .init("từ trái", "from the left")) { String($0.x) },
    .text("y", .init("từ trên", "from the top")) { String($0.y) },
    .text("label", .init("kỳ, viết gọn", "the period, short")) { $0.label },
  ]
}
