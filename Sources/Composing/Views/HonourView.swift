// The honour roll of a period, and the list of rolls.
import Diagnostics
import Model
import Template

/// The kinds of periods, from the longest.
enum PeriodKind: String, Sendable, Hashable, CaseIterable {
  case year, half, quarter, month
}

/// The list of rolls.
struct HonoursView: View {
  let site: Made<SiteView>
  let page: HeadView
  let groups: [RollGroupView]

  static let name = "honours"
  static let fields: [ViewField<HonoursView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("groups", of: RollGroupView.self, .init("các bảng theo loại kỳ", "rolls by kind of period")) { $0.groups },
  ]
}

/// The rolls of one kind of period.
struct RollGroupView: View {
  let kind: PeriodKind
  let rolls: [RollLineView]

  static let name = "roll-group"
  static let fields: [ViewField<RollGroupView>] = [
    .symbol("period", of: PeriodKind.self, .init("loại kỳ", "the kind of period")) { $0.kind },
    .list("rolls", of: RollLineView.self, .init("các bảng", "its rolls")) { $0.rolls },
  ]
}

/// A roll in the list.
struct RollLineView: View {
  let roll: LinkView
  let names: [String]

  static let name = "roll-line"
  static let fields: [ViewField<RollLineView>] = [
    .record("roll", LinkView.self, .init("bảng vinh danh", "the roll")) { $0.roll },
    .list("names", .text, .init("tên những người được vinh danh", "the names on it")) { $0.names },
    .text("count", .init("số người", "how many")) { String($0.names.count) },
  ]
}

/// A roll.
struct HonourView: View {
  let site: Made<SiteView>
  let page: HeadView
  let period: String
  let entries: [HonourEntryView]
  let units: [UnitHonourView]
  let assessed: Int
  let quotas: [QuotaView]
  let awards: [AwardView]
  let earlier: LinkView?
  let later: LinkView?
  let status: ResultStatus
  let appealsUntil: DateView?
  let downloads: [LinkView]
  let poster: String?

  static let name = "honour"
  static let fields: [ViewField<HonourView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .text("period", .init("tên kỳ, như tháng 3/2022", "the period's name")) { $0.period },
    .list("entries", of: HonourEntryView.self, .init("những người được vinh danh", "its people")) { $0.entries },
    .list("units", of: UnitHonourView.self, .init("những đơn vị được vinh danh", "its units")) { $0.units },
    .text("assessed", .init("số người được chấm", "how many were assessed")) { String($0.assessed) },
    .list("quotas", of: QuotaView.self, .init("tỷ lệ tối đa", "how many there may be")) { $0.quotas },
    .list("awards", of: AwardView.self, .init("khen thưởng trong kỳ", "awards given in the period")) { $0.awards },
    .optional("earlier", .record(LinkView.self), .init("kỳ trước", "the period before")) { $0.earlier },
    .optional("later", .record(LinkView.self), .init("kỳ sau", "the period after")) { $0.later },
    .list("downloads", of: LinkView.self, .init("bảng tải về", "tables to take away")) { $0.downloads },
    .optional("poster", .address, .init("áp phích để in, khi có tên", "its poster, if any")) { $0.poster },
    .symbol("status", of: ResultStatus.self, .init("kết quả đã chốt chưa", "how firm the results are")) { $0.status },
    .optional("appealsUntil", .record(DateView.self), .init("nhận kiến nghị đến hết ngày", "petitions until")) {
      $0.appealsUntil
    },
  ]
}

/// One honoured person.
struct HonourEntryView: View {
  let person: PersonView
  let rank: String?
  let isShared: Bool
  let total: String
  let band: String
  let reason: LinkView?
  let sum: WorkedSumView
  let why: WhyView

  static let name = "honour-entry"
  static let fields: [ViewField<HonourEntryView>] = [
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .optional("rank", .text, .init("hạng", "the rank")) { $0.rank },
    .flag("isShared", .init("đồng hạng", "shared with another")) { $0.isShared },
    .text("total", .init("điểm", "the points")) { $0.total },
    .text("band", .init("mức", "the band's name")) { $0.band },
    .optional("reason", .record(LinkView.self), .init("bài về người này", "a story about them")) { $0.reason },
    .record("sum", WorkedSumView.self, .init("cách tính", "the worked sum")) { $0.sum },
    .record("why", WhyView.self, .init("vì sao mức ấy, hạng ấy", "why this band and rank")) { $0.why },
  ]
}

/// One honoured unit.
struct UnitHonourView: View {
  let unit: Made<UnitView>
  let rank: String?
  let isShared: Bool
  let total: String
  let sum: WorkedSumView
  let why: WhyView

  static let name = "unit-honour"
  static let fields: [ViewField<UnitHonourView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .optional("rank", .text, .init("hạng", "the rank")) { $0.rank },
    .flag("isShared", .init("đồng hạng", "shared with another")) { $0.isShared },
    .text("total", .init("điểm", "the points")) { $0.total },
    .record("sum", WorkedSumView.self, .init("cách tính", "the worked sum")) { $0.sum },
    .record("why", WhyView.self, .init("vì sao mức ấy, hạng ấy", "why this band and rank")) { $0.why },
  ]
}

/// Why a value has its band and its rank.
struct WhyView: View {
  let band: String?
  /// Empty without a band.
  let from: String
  /// How many have more.
  let above: Int?
  let keys: [KeyView]

  static let name = "why"
  static let fields: [ViewField<WhyView>] = [
    .optional("band", .text, .init("mức", "the band's name")) { $0.band },
    .text("from", .init("mức ấy từ bao nhiêu điểm", "from how many points the band begins")) { $0.from },
    .optional("above", .text, .init("bao nhiêu người xếp trên", "how many rank higher")) {
      $0.above.map { $0 == 0 ? "không có" : String($0) }
    },
    .list("keys", of: KeyView.self, .init("khóa phụ khi bằng điểm", "what parts equals")) { $0.keys },
  ]
}

/// A key that parts equal values.
struct KeyView: View {
  let label: String
  let points: String

  static let name = "tie-key"
  static let fields: [ViewField<KeyView>] = [
    .text("label", .init("tên khóa", "its name")) { $0.label },
    .text("points", .init("điểm", "the points")) { $0.points },
  ]
}

/// How many may stand in the best band.
struct QuotaView: View {
  /// Nil: the agency.
  let unit: String?
  let places: Int
  let counted: Int
  let ratio: String
  let base: CapBase
  /// Such as `20% × 12 = 2,4`.
  let formula: String

  static let name = "quota"
  static let fields: [ViewField<QuotaView>] = [
    .optional("unit", .text, .init("đơn vị, nếu tính riêng", "the unit, where each has its own")) { $0.unit },
    .text("places", .init("số người tối đa", "how many at most")) { String($0.places) },
    .text("counted", .init("tính trên bao nhiêu người", "of how many people")) { String($0.counted) },
    .text("ratio", .init("tỷ lệ", "the share")) { $0.ratio },
    .symbol("base", of: CapBase.self, .init("tính trên ai", "a share of whom")) { $0.base },
    .text("formula", .init("phép tính trước khi bỏ phần lẻ", "the formula, before the fraction is dropped")) {
      $0.formula
    },
  ]
}
