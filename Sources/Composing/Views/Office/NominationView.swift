// Who can be nominated in a period, who cannot, and why (R64).
import Diagnostics
import Exact
import Model
import Template

/// The list of the lists.
struct NominationsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let lists: [NominationLineView]

  static let name = "nominations"
  static let fields: [ViewField<NominationsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .list("lists", of: NominationLineView.self, .init("danh sách từng kỳ", "a list for each period")) { $0.lists },
  ]
}

/// A period's list in one line.
struct NominationLineView: View {
  let list: LinkView
  let nominated: Int
  let tied: Int
  let status: StatusView

  static let name = "nomination-line"
  static let fields: [ViewField<NominationLineView>] = [
    .record("list", LinkView.self, .init("danh sách của kỳ", "the period's list")) { $0.list },
    .text("nominated", .init("số người được đề nghị", "how many are nominated")) { String($0.nominated) },
    .optional("tied", .text, .init("số người chờ Hội đồng", "how many wait for the council")) {
      $0.tied > 0 ? String($0.tied) : nil
    },
    .record("status", StatusView.self, .init("dự kiến hay chính thức", "expected or official")) { $0.status },
  ]
}

/// A period's list.
struct NominationView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let period: String
  let status: StatusView
  let band: String
  let least: String
  let quotas: [QuotaSumView]
  let nominees: [NomineeView]
  let excluded: [ExclusionView]
  let below: Int
  let unfinished: Int
  let results: String
  let downloads: [LinkView]

  static let name = "nomination"
  static let fields: [ViewField<NominationView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .text("period", .init("tên kỳ", "the period's name")) { $0.period },
    .record("status", StatusView.self, .init("dự kiến hay chính thức", "expected or official")) { $0.status },
    .text("band", .init("mức được xét", "the band in question")) { $0.band },
    .text("least", .init("điểm thấp nhất của mức", "the band's least points")) { $0.least },
    .list("quotas", of: QuotaSumView.self, .init("tỷ lệ tối đa", "how many there may be")) { $0.quotas },
    .list("nominees", of: NomineeView.self, .init("những người được đề nghị", "who is nominated")) { $0.nominees },
    .text("nominated", .init("số người được đề nghị", "how many are nominated")) { view in
      String(view.nominees.count { $0.state == .final })
    },
    .list("excluded", of: ExclusionView.self, .init("những người không được đề nghị", "who is not")) { $0.excluded },
    .text("below", .init("số người chưa đủ điểm", "how many have fewer points")) { String($0.below) },
    .optional("unfinished", .text, .init("trong đó còn tạm tính", "how many of them are provisional")) {
      $0.unfinished > 0 ? String($0.unfinished) : nil
    },
    .address("results", .init("bảng kết quả của kỳ", "the period's table of results")) { $0.results },
    .list("downloads", of: LinkView.self, .init("tệp để tải về", "files to take away")) { $0.downloads },
  ]
}

/// How many may stand in the band, and how the number came about.
struct QuotaSumView: View {
  let quota: QuotaView
  /// Such as `7 + 20 = 27`, of the bands named in `bands`.
  let counting: String
  let bands: [BandCountView]
  /// Such as `27 × 20% = 5,4`, before its fraction is dropped.
  let formula: String

  static let name = "quota-sum"
  static let fields: [ViewField<QuotaSumView>] = [
    .record("quota", QuotaView.self, .init("tỷ lệ tối đa", "the quota")) { $0.quota },
    .list("bands", of: BandCountView.self, .init("số người từng mức theo điểm", "people by band of points")) {
      $0.bands
    },
    .text("counting", .init("phép cộng số người", "how people are added up")) { $0.counting },
    .text("formula", .init("phép nhân trước khi bỏ phần lẻ", "the product before its fraction is dropped")) {
      $0.formula
    },
  ]
}

/// How many people a band has by points.
struct BandCountView: View {
  let band: String
  let count: Int

  static let name = "band-count"
  static let fields: [ViewField<BandCountView>] = [
    .text("band", .init("mức", "the band's name")) { $0.band },
    .text("count", .init("số người", "how many")) { String($0.count) },
  ]
}

/// Somebody who is nominated, or whom the council decides about.
struct NomineeView: View {
  let person: PersonView
  let rank: String
  let isShared: Bool
  let total: String
  let state: StandingState
  let chosen: LinkView?
  let override: String?
  let sum: WorkedSumView

  static let name = "nominee"
  static let fields: [ViewField<NomineeView>] = [
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .text("rank", .init("hạng", "the rank")) { $0.rank },
    .flag("isShared", .init("đồng hạng", "shared with another")) { $0.isShared },
    .text("total", .init("điểm", "the points")) { $0.total },
    .symbol("standing", of: StandingState.self, .init("chính thức hay chờ Hội đồng", "final, or for the council")) {
      $0.state
    },
    .optional("chosen", .record(LinkView.self), .init("quyết định đã chọn", "the decision that chose")) { $0.chosen },
    .optional("override", .text, .init("căn cứ để vượt tỷ lệ", "the basis for more than the quota")) { $0.override },
    .record("sum", WorkedSumView.self, .init("cách tính", "the worked sum")) { $0.sum },
  ]
}
