// Everybody's results in a period: the manager edition's own page.
import Diagnostics
import Exact
import Model
import Template

/// The list of result tables.
struct ResultsIndexView: View {
  let site: Made<SiteView>
  let page: HeadView
  let tables: [LinkView]

  static let name = "results-index"
  static let fields: [ViewField<ResultsIndexView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("tables", of: LinkView.self, .init("các bảng", "the tables")) { $0.tables },
  ]
}

/// A table of results.
struct ResultsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let period: String
  let rows: [ResultRowView]
  let quotas: [QuotaView]
  let shares: [BandShareView]
  let isOff: Bool
  let downloads: [LinkView]

  static let name = "results"
  static let fields: [ViewField<ResultsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .text("period", .init("tên kỳ", "the period's name")) { $0.period },
    .list("rows", of: ResultRowView.self, .init("kết quả từng người", "everybody's result")) { $0.rows },
    .list("downloads", of: LinkView.self, .init("bảng tải về", "tables to take away")) { $0.downloads },
    .list("quotas", of: QuotaView.self, .init("tỷ lệ tối đa", "how many there may be")) { $0.quotas },
    .list("shares", of: BandShareView.self, .init("số người từng mức", "the bands' people")) { $0.shares },
    .flag("isOff", .init("tổng tỷ lệ lệch 100% vì làm tròn", "the shares miss 100% by rounding")) { $0.isOff },
  ]
}

/// One band's people.
struct BandShareView: View {
  let band: String
  let count: Int
  let formula: String

  static let name = "band-share"
  static let fields: [ViewField<BandShareView>] = [
    .text("label", .init("mức", "the band")) { $0.band },
    .text("count", .init("số người", "how many people")) { String($0.count) },
    .text("formula", .init("cách tính tỷ lệ", "how the share was reckoned")) { $0.formula },
  ]
}

/// One person's result.
struct ResultRowView: View {
  let person: PersonView
  let rank: String?
  let isShared: Bool
  let total: String
  let band: String?
  let state: StandingState
  let isHonoured: Bool
  let sum: WorkedSumView
  let why: WhyView
  let missing: [String]

  static let name = "result-row"
  static let fields: [ViewField<ResultRowView>] = [
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .optional("rank", .text, .init("hạng", "the rank")) { $0.rank },
    .flag("isShared", .init("đồng hạng", "shared with another")) { $0.isShared },
    .text("total", .init("điểm", "the points")) { $0.total },
    .optional("band", .text, .init("mức", "the band's name")) { $0.band },
    .symbol("standing", of: StandingState.self, .init("vì sao được hoặc không được xếp", "why ranked or not")) {
      $0.state
    },
    .flag("isHonoured", .init("được vinh danh", "on the honour roll")) { $0.isHonoured },
    .record("sum", WorkedSumView.self, .init("cách tính", "the worked sum")) { $0.sum },
    .record("why", WhyView.self, .init("vì sao mức ấy, hạng ấy", "why this band and rank")) { $0.why },
    .list("missing", .text, .init("các kỳ thiếu phiếu", "periods without a sheet")) { $0.missing },
  ]
}
