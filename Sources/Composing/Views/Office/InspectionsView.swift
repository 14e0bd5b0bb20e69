// What inspections found: counted by unit, what of it is overdue, and each inspection (R30).
import Diagnostics
import Exact
import Model
import Template

/// The page.
struct InspectionsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let units: [InspectedUnitView]
  let overdue: [OverdueFindingView]
  let inspections: [InspectionView]
  let downloads: [LinkView]

  static let name = "inspections"
  static let fields: [ViewField<InspectionsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .list("types", of: FindingTypeView.self, .init("các loại ghi nhận, như cột của bảng", "the types, as columns")) {
      _ in FindingType.allCases.map(FindingTypeView.init(type:))
    },
    .list("units", of: InspectedUnitView.self, .init("ghi nhận theo đơn vị", "what was found by unit")) { $0.units },
    .list("overdue", of: OverdueFindingView.self, .init("điều quá hạn khắc phục", "what is overdue")) { $0.overdue },
    .list("inspections", of: InspectionView.self, .init("các lần kiểm tra, mới trước", "inspections, latest first")) {
      $0.inspections
    },
    .list("downloads", of: LinkView.self, .init("tệp để tải về", "files to take away")) { $0.downloads },
  ]
}

/// A type of findings.
struct FindingTypeView: View {
  let type: FindingType

  static let name = "finding-type"
  static let fields: [ViewField<FindingTypeView>] = [
    .symbol("found", of: FindingType.self, .init("loại ghi nhận", "the type")) { $0.type }
  ]
}

/// A unit in the table of counts.
struct InspectedUnitView: View {
  let unit: Made<UnitView>
  let head: PersonView?
  let visits: Int
  /// In the order of the types.
  let counts: [Int]
  let open: Int

  static let name = "inspected-unit"
  static let fields: [ViewField<InspectedUnitView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .optional("head", .record(PersonView.self), .init("người đứng đầu", "who leads it")) { $0.head },
    .text("visits", .init("số lần được kiểm tra", "how often it was inspected")) { String($0.visits) },
    .list("counts", .text, .init("số ghi nhận từng loại", "how many of each type")) { $0.counts.map(String.init) },
    .text("open", .init("số điều chưa khắc phục", "how many are not put right yet")) { String($0.open) },
  ]
}

/// Something that should have been put right by now.
struct OverdueFindingView: View {
  let finding: FoundView
  let unit: Made<UnitView>
  /// Who leads the unit now.
  let responsible: PersonView?
  let found: Day
  let due: Day
  let days: Int

  static let name = "overdue-finding"
  static let fields: [ViewField<OverdueFindingView>] = [
    .record("finding", FoundView.self, .init("điều ghi nhận", "what was found")) { $0.finding },
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .optional("responsible", .record(PersonView.self), .init("người phụ trách", "who answers for it")) {
      $0.responsible
    },
    .record("date", DateView.self, .init("ngày kiểm tra", "the day of the inspection")) { DateView(day: $0.found) },
    .record("due", DateView.self, .init("hạn khắc phục", "the last day in time")) { DateView(day: $0.due) },
    .text("days", .init("quá hạn mấy ngày", "how many days late")) { String($0.days) },
  ]
}

/// An inspection.
struct InspectionView: View {
  let id: String
  let date: Day
  let by: [PersonView]
  let unit: Made<UnitView>
  let movement: LinkView?
  let findings: [FoundView]

  static let name = "inspection"
  static let fields: [ViewField<InspectionView>] = [
    .text("id", .init("mã lần kiểm tra", "its id")) { $0.id },
    .record("date", DateView.self, .init("ngày kiểm tra", "the day of it")) { DateView(day: $0.date) },
    .list("by", of: PersonView.self, .init("những người kiểm tra", "who inspected")) { $0.by },
    .record("unit", Made<UnitView>.self, .init("đơn vị được kiểm tra", "the unit that was inspected")) { $0.unit },
    .optional("movement", .record(LinkView.self), .init("phong trào đã qua của ngày ấy", "the past movement")) {
      $0.movement
    },
    .list("findings", of: FoundView.self, .init("các điều ghi nhận", "what was found")) { $0.findings },
  ]
}

/// One thing that was found.
struct FoundView: View {
  let finding: InspectionFinding
  /// Nil: the movement has no such criterion.
  let badge: BadgeView?
  /// The name of the item, or of the criterion as a whole.
  let label: String
  /// How many days overdue; nil: it is not.
  let late: Int?

  /// What the badge does not say yet.
  private var item: String? {
    let cited = finding.criterion.value
    return cited == badge?.criterion.id.text ? nil : cited
  }

  static let name = "found"
  static let fields: [ViewField<FoundView>] = [
    .symbol("found", of: FindingType.self, .init("loại ghi nhận", "its type")) { $0.finding.type },
    .optional("badge", .record(BadgeView.self), .init("tiêu chí", "the criterion")) { $0.badge },
    .optional("item", .text, .init("mã mục, khi không nói cả tiêu chí", "the item's id; none for a whole criterion")) {
      $0.item
    },
    .text("label", .init("tên tiêu chí hoặc mục", "its name")) { $0.label },
    .text("note", .init("ghi nhận gì", "what was found")) { $0.finding.note },
    .optional("due", .record(DateView.self), .init("hạn khắc phục", "the last day for putting it right")) {
      ($0.finding.due?.value).map(DateView.init(day:))
    },
    .optional("done", .record(DateView.self), .init("ngày đã khắc phục", "when it was put right")) {
      ($0.finding.done?.value).map(DateView.init(day:))
    },
    .optional("late", .text, .init("quá hạn mấy ngày", "how many days late")) { $0.late.map(String.init) },
  ]
}
