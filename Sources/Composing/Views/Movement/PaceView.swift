// How soon and how steadily good examples are made known (R15, R22).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// What is measured from the day of the deed.
enum PaceMeasure: String, Sendable, Hashable, CaseIterable {
  case discovered, published, decided
}

/// The page.
struct PaceView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let target: Int
  let measures: [LagView]
  let units: [UnitLagView]
  let months: [MonthView]
  let gaps: [SilenceView]
  let gapDays: Int
  let waiting: [WaitingView]

  static let name = "pace"
  static let fields: [ViewField<PaceView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .text("target", .init("nên đăng trong mấy ngày", "within how many days a story should be out")) {
      String($0.target)
    },
    .list("measures", of: LagView.self, .init("từ việc làm đến …", "from the deed to …")) { $0.measures },
    .list("units", of: UnitLagView.self, .init("từng đơn vị, đến ngày đăng", "by unit, to the story")) { $0.units },
    .list("months", of: MonthView.self, .init("các tháng", "the months")) { $0.months },
    .list("gaps", of: SilenceView.self, .init("những lúc vắng bài", "times without a story")) { $0.gaps },
    .text("gapDays", .init("được vắng mấy ngày", "how many days may pass")) { String($0.gapDays) },
    .list("waiting", of: WaitingView.self, .init("chờ quyết định lâu nhất", "what waits longest, managers only")) {
      $0.waiting
    },
  ]
}

/// Days that something took.
struct LagView: View {
  let measure: PaceMeasure
  let lags: Lags
  let target: Int?

  static let name = "lag"
  static let fields: [ViewField<LagView>] = [
    .symbol("measure", of: PaceMeasure.self, .init("đến việc gì", "what is measured")) { $0.measure },
    .text("count", .init("bao nhiêu bài", "how many stories")) { String($0.lags.days.count) },
    .text("median", .init("số ngày ở giữa", "the median")) { $0.lags.median.map { points($0) } ?? "" },
    .text("p90", .init("chín phần mười không quá mấy ngày", "what nine of ten took at most")) {
      String($0.lags.nearestRank(90) ?? 0)
    },
    .optional("within", .text, .init("tỷ lệ trong hạn", "the share in time")) { $0.shareInTime },
    .optional("formula", .text, .init("cách tính tỷ lệ", "how the share was reckoned")) { $0.formula },
    .text("listing", .init("các số ngày, từ ít đến nhiều", "the days in order")) { $0.lags.listing },
    .text("rank", .init("số đứng thứ mấy là chín phần mười", "which of them is the ninth tenth")) {
      String($0.lags.rank(90))
    },
  ]

  private var share: Ratio? { target.flatMap { Ratio(lags.within($0), over: lags.days.count) } }

  private var shareInTime: String? { share.map { percent($0) } }

  private var formula: String? { target.flatMap { shareFormula(lags.within($0), over: lags.days.count) } }

}

/// A unit's days.
struct UnitLagView: View {
  let unit: Made<UnitView>
  let lag: LagView

  static let name = "unit-lag"
  static let fields: [ViewField<UnitLagView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .record("lag", LagView.self, .init("số ngày", "its days")) { $0.lag },
  ]
}

/// A time without a new story.
struct SilenceView: View {
  let from: Day
  let to: Day
  let length: Int

  static let name = "silence"
  static let fields: [ViewField<SilenceView>] = [
    .record("from", DateView.self, .init("từ ngày", "since")) { DateView(day: $0.from) },
    .record("to", DateView.self, .init("đến ngày", "until")) { DateView(day: $0.to) },
    .text("length", .init("mấy ngày", "how many days")) { String($0.length) },
  ]
}

/// What has waited longest for a decision in a unit.
struct WaitingView: View {
  let unit: Made<UnitView>
  let story: LinkView
  let since: Day
  let days: Int
  let count: Int

  static let name = "waiting"
  static let fields: [ViewField<WaitingView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .record("story", LinkView.self, .init("bài", "the story")) { $0.story },
    .record("since", DateView.self, .init("từ ngày", "since")) { DateView(day: $0.since) },
    .text("days", .init("mấy ngày", "how many days")) { String($0.days) },
    .text("count", .init("đơn vị có mấy việc đang chờ", "how many wait in the unit")) { String($0.count) },
  ]
}
