// How many take part (R26, R51).
import Diagnostics
import Exact
import Model
import Template

/// The page.
struct ParticipationView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let years: [ParticipationYearView]
  let least: Int

  static let name = "participation"
  static let fields: [ViewField<ParticipationView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("years", of: ParticipationYearView.self, .init("từng năm", "each year")) { $0.years },
    .text("least", .init("nhóm nhỏ nhất được nêu", "the smallest group that is shown")) { String($0.least) },
  ]
}

/// A year.
struct ParticipationYearView: View {
  let whole: ParticipationRowView
  let months: [ParticipationRowView]
  let units: [UnitParticipationView]
  let quiet: [QuietUnitView]

  static let name = "participation-year"
  static let fields: [ViewField<ParticipationYearView>] = [
    .record("whole", ParticipationRowView.self, .init("cả năm", "the whole year")) { $0.whole },
    .list("months", of: ParticipationRowView.self, .init("từng tháng", "month by month")) { $0.months },
    .list("units", of: UnitParticipationView.self, .init("từng đơn vị", "by unit")) { $0.units },
    .list(
      "quiet", of: QuietUnitView.self, .init("ai chưa có bài, chỉ bản quản lý", "who is not named yet, managers only")
    ) {
      $0.quiet
    },
  ]
}

/// The numbers of a period.
struct ParticipationRowView: View {
  let part: Participation

  static let name = "participation-row"
  static let fields: [ViewField<ParticipationRowView>] = [
    .text("period", .init("kỳ", "the period")) { periodName($0.part.period) },
    .text("id", .init("neo", "its anchor")) { "ky-" + $0.part.period.text.lowercased() },
    .text("staff", .init("số người đang làm việc", "staff in post")) { String($0.part.staff) },
    .text("contributors", .init("số người có đóng góp", "of whom a story names")) { String($0.part.contributors) },
    .optional("share", .text, .init("cách tính tỷ lệ người", "the share of people")) {
      $0.peopleShare
    },
    .text("units", .init("số đơn vị", "units there were")) { String($0.part.units) },
    .text("activeUnits", .init("số đơn vị có bài", "units with a story")) { String($0.part.activeUnits) },
    .optional("unitShare", .text, .init("cách tính tỷ lệ đơn vị", "the share of units")) {
      shareFormula($0.part.activeUnits, over: $0.part.units)
    },
    .text("proposals", .init("số sáng kiến", "initiatives")) { String($0.part.proposals) },
    .text("proposers", .init("số người có sáng kiến", "people who brought one forward")) { String($0.part.proposers) },
    .optional("proposerShare", .text, .init("cách tính tỷ lệ người có sáng kiến", "their share")) {
      shareFormula($0.part.proposers, over: $0.part.staff)
    },
  ]

  /// Such as `12 : 45 ≈ 26,7%`.
  var peopleShare: String? { shareFormula(part.contributors, over: part.staff) }
}

/// A unit's numbers.
struct UnitParticipationView: View {
  let unit: Made<UnitView>
  let row: ParticipationRowView

  static let name = "unit-participation"
  static let fields: [ViewField<UnitParticipationView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .record("row", ParticipationRowView.self, .init("các số", "its numbers")) { $0.row },
  ]
}

/// People of a unit whom no story names yet.
struct QuietUnitView: View {
  let unit: Made<UnitView>
  let people: [PersonView]

  static let name = "quiet-unit"
  static let fields: [ViewField<QuietUnitView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .list("people", of: PersonView.self, .init("những người ấy", "those people")) { $0.people },
    .text("count", .init("bao nhiêu", "how many")) { String($0.people.count) },
  ]
}
