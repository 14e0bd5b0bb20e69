// Everything that is known of somebody's part in the movement, and the index of such dossiers (R63).
import Diagnostics
import Exact
import Model
import Template

/// The index: by unit, and by given name.
struct DossiersView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let total: Int
  let units: [DossierGroupView]
  let letters: [DossierGroupView]
  let others: [LinkView]

  static let name = "dossiers"
  static let fields: [ViewField<DossiersView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .text("total", .init("số người có hồ sơ", "how many people have one")) { String($0.total) },
    .list("units", of: DossierGroupView.self, .init("theo đơn vị", "by unit")) { $0.units },
    .list("letters", of: DossierGroupView.self, .init("theo chữ cái của tên", "by letter of the given name")) {
      $0.letters
    },
    .list("others", of: LinkView.self, .init("hồ sơ của phong trào khác", "those of other movements")) { $0.others },
  ]
}

/// The people of a unit, or of a letter.
struct DossierGroupView: View {
  let label: String
  let id: String
  let people: [PersonView]

  static let name = "dossier-group"
  static let fields: [ViewField<DossierGroupView>] = [
    .text("label", .init("tên đơn vị hoặc chữ cái", "the unit's name, or the letter")) { $0.label },
    .text("id", .init("neo trong trang", "its anchor")) { $0.id },
    .list("people", of: PersonView.self, .init("những người", "its people")) { $0.people },
  ]
}

/// A dossier.
struct DossierView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let person: PersonView
  let posts: [PostView]
  let standings: [DossierStandingView]
  let periods: [DossierPeriodView]
  let awards: [AwardView]
  let stories: [Made<CardView>]
  let copied: [Made<CardView>]
  let adjustments: [AdjustmentView]
  let report: String
  let thanks: String?
  let others: [LinkView]

  static let name = "dossier"
  static let fields: [ViewField<DossierView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .list("posts", of: PostView.self, .init("các vị trí công tác", "where they work")) { $0.posts },
    .list("standings", of: DossierStandingView.self, .init("kết quả quý, sáu tháng, năm", "results of longer periods"))
    {
      $0.standings
    },
    .list("periods", of: DossierPeriodView.self, .init("từng kỳ chấm điểm", "each period that is scored")) {
      $0.periods
    },
    .list("awards", of: AwardView.self, .init("khen thưởng", "their awards")) { $0.awards },
    .list("stories", of: Made<CardView>.self, .init("các bài", "their stories")) { $0.stories },
    .list("copied", of: Made<CardView>.self, .init("việc người khác làm theo", "what others took up")) { $0.copied },
    .list("adjustments", of: AdjustmentView.self, .init("các điều chỉnh", "the adjustments")) { $0.adjustments },
    .address("report", .init("báo cáo thành tích để in", "the report on achievements, to print")) { $0.report },
    .optional("thanks", .address, .init("thư cảm ơn, khi có việc để cảm ơn", "a letter of thanks, if any")) {
      $0.thanks
    },
    .list("others", of: LinkView.self, .init("hồ sơ ở phong trào khác", "their dossiers in other movements")) {
      $0.others
    },
  ]
}

/// A time in a unit, with its days.
struct PostView: View {
  let membership: MembershipView
  let from: Day
  let to: Day?

  static let name = "post"
  static let fields: [ViewField<PostView>] = [
    .record("membership", MembershipView.self, .init("vị trí", "the position")) { $0.membership },
    .record("from", DateView.self, .init("từ ngày", "since")) { DateView(day: $0.from) },
    .optional("to", .record(DateView.self), .init("đến ngày", "until")) { $0.to.map(DateView.init(day:)) },
  ]
}

/// A result of a longer period.
struct DossierStandingView: View {
  let period: LinkView
  let rank: String?
  let isShared: Bool
  let total: String
  let band: String?
  let state: StandingState
  let isHonoured: Bool
  let missing: [String]
  let sum: WorkedSumView

  static let name = "dossier-standing"
  static let fields: [ViewField<DossierStandingView>] = [
    .record("period", LinkView.self, .init("kỳ", "the period")) { $0.period },
    .optional("rank", .text, .init("hạng", "the rank")) { $0.rank },
    .flag("isShared", .init("đồng hạng", "shared with another")) { $0.isShared },
    .text("total", .init("điểm", "the points")) { $0.total },
    .optional("band", .text, .init("mức", "the band's name")) { $0.band },
    .symbol("standing", of: StandingState.self, .init("vì sao được hoặc không được xếp", "why ranked or not")) {
      $0.state
    },
    .flag("isHonoured", .init("được vinh danh", "on the honour roll")) { $0.isHonoured },
    .list("missing", .text, .init("các kỳ thiếu phiếu", "periods without a sheet")) { $0.missing },
    .record("sum", WorkedSumView.self, .init("cách tính", "the worked sum")) { $0.sum },
  ]
}

/// How somebody stands to one period.
struct DossierPeriodView: View {
  let period: String
  let id: String
  let state: PersonPeriodState
  let unit: String?
  let void: String?
  let due: Day?
  let score: ScoreView?

  static let name = "dossier-period"
  static let fields: [ViewField<DossierPeriodView>] = [
    .text("period", .init("kỳ", "the period")) { $0.period },
    .text("id", .init("neo trong trang", "its anchor")) { $0.id },
    .symbol("presence", of: PersonPeriodState.self, .init("có điểm, nghỉ, thiếu phiếu…", "scored, away, missing…")) {
      $0.state
    },
    .optional("unit", .text, .init("đơn vị giữ phiếu", "whose sheet it is")) { $0.unit },
    .optional("void", .text, .init("vì sao phiếu bị hủy", "why the sheet was annulled")) { $0.void },
    .optional("due", .record(DateView.self), .init("hạn nộp phiếu còn thiếu", "since when a missing sheet is due")) {
      $0.due.map(DateView.init(day:))
    },
    .optional("score", .record(ScoreView.self), .init("điểm", "the score")) { $0.score },
  ]
}
