// The units' results in a period: by their own sheets, with their people's mean beside and the head's signatures (R66).
import Diagnostics
import Exact
import Model
import Template

/// The list of periods.
struct ScorecardsIndexView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let periods: [LinkView]

  static let name = "scorecards-index"
  static let fields: [ViewField<ScorecardsIndexView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .list("periods", of: LinkView.self, .init("các kỳ", "the periods")) { $0.periods },
  ]
}

/// A period's units.
struct ScorecardsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let period: String
  let status: StatusView
  let units: [ScorecardView]
  let downloads: [LinkView]

  static let name = "scorecards"
  static let fields: [ViewField<ScorecardsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .text("period", .init("tên kỳ", "the period's name")) { $0.period },
    .record("status", StatusView.self, .init("dự kiến hay chính thức", "expected or official")) { $0.status },
    .list("units", of: ScorecardView.self, .init("các đơn vị", "the units")) { $0.units },
    .list("downloads", of: LinkView.self, .init("tệp để tải về", "files to take away")) { $0.downloads },
  ]
}

/// A unit's result.
struct ScorecardView: View {
  let unit: Made<UnitView>
  let heads: [HeadshipView]
  let own: OwnResultView?
  let members: MembersMeanView?
  let signatures: SignaturesView

  static let name = "scorecard"
  static let fields: [ViewField<ScorecardView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .list("heads", of: HeadshipView.self, .init("người đứng đầu trong kỳ", "who led it in the period")) { $0.heads },
    .optional("own", .record(OwnResultView.self), .init("kết quả theo phiếu đơn vị", "by its own sheets")) { $0.own },
    .optional("members", .record(MembersMeanView.self), .init("trung bình của người trong đơn vị", "its people's mean"))
    {
      $0.members
    },
    .record("signatures", SignaturesView.self, .init("người đứng đầu ký phiếu", "the head's signatures")) {
      $0.signatures
    },
  ]
}

/// What a unit's own sheets come to.
struct OwnResultView: View {
  let rank: String?
  let isShared: Bool
  let total: String
  let band: String?
  let state: StandingState
  let missing: [String]
  let sum: WorkedSumView

  static let name = "own-result"
  static let fields: [ViewField<OwnResultView>] = [
    .optional("rank", .text, .init("hạng", "the rank")) { $0.rank },
    .flag("isShared", .init("đồng hạng", "shared with another")) { $0.isShared },
    .text("total", .init("điểm", "the points")) { $0.total },
    .optional("band", .text, .init("mức", "the band's name")) { $0.band },
    .symbol("standing", of: StandingState.self, .init("vì sao được hoặc không được xếp", "why ranked or not")) {
      $0.state
    },
    .list("missing", .text, .init("các kỳ thiếu phiếu đơn vị", "periods without a sheet")) { $0.missing },
    .record("sum", WorkedSumView.self, .init("cách tính", "the worked sum")) { $0.sum },
  ]
}

/// The mean of a unit's people.
struct MembersMeanView: View {
  let mean: String
  let people: Int
  let count: Int
  /// Such as `812,75 : 9 ≈ 90,31`.
  let formula: String

  static let name = "members-mean"
  static let fields: [ViewField<MembersMeanView>] = [
    .text("mean", .init("điểm trung bình", "the mean")) { $0.mean },
    .text("people", .init("số người", "how many people")) { String($0.people) },
    .text("count", .init("số phiếu", "how many sheets")) { String($0.count) },
    .text("formula", .init("phép tính", "the formula")) { $0.formula },
  ]
}

/// The signatures that a unit's heads gave under sheets of a period.
struct SignaturesView: View {
  let given: Int
  let first: Day?
  let last: Day?
  let late: Int
  let waiting: Int
  let worst: Int

  static let name = "signatures"
  static let fields: [ViewField<SignaturesView>] = [
    .text("given", .init("số chữ ký", "how many were given")) { String($0.given) },
    .optional("first", .record(DateView.self), .init("ký sớm nhất", "the first")) { $0.first.map(DateView.init(day:)) },
    .optional("last", .record(DateView.self), .init("ký muộn nhất", "the last")) { $0.last.map(DateView.init(day:)) },
    .optional("late", .text, .init("số chữ ký chậm", "how many came late")) { $0.late > 0 ? String($0.late) : nil },
    .optional("waiting", .text, .init("số chữ ký còn chờ", "how many are waited for")) {
      $0.waiting > 0 ? String($0.waiting) : nil
    },
    .text("worst", .init("chậm nhất mấy ngày", "most days late")) { String($0.worst) },
  ]
}
