// What is missing and who is late: the gap matrices and the lists behind them (R30, R66).
import Diagnostics
import Exact
import Model
import Template

/// The page.
struct ChasingView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let periods: [PeriodHeadView]
  let units: [GapRowView]
  let missing: [MissingSheetView]
  let unitSheets: [MissingSheetView]
  let keepsUnitSheets: Bool
  let annulled: [AnnulledView]
  let late: [LateGroupView]
  let downloads: [LinkView]
  let lateDownloads: [LinkView]
  let deadlines: [DeadlineView]
  let unclosed: [UnclosedView]
  let months: [PeriodHeadView]
  let coverage: [UnitCoverageView]

  static let name = "chasing"
  static let fields: [ViewField<ChasingView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .list("periods", of: PeriodHeadView.self, .init("các kỳ đã bắt đầu", "the periods that have begun")) {
      $0.periods
    },
    .list("units", of: GapRowView.self, .init("phiếu của từng đơn vị theo kỳ", "sheets by unit and period")) {
      $0.units
    },
    .list("missing", of: MissingSheetView.self, .init("phiếu còn thiếu", "missing sheets")) { $0.missing },
    .list("unitSheets", of: MissingSheetView.self, .init("phiếu đơn vị còn thiếu", "units' own missing sheets")) {
      $0.unitSheets
    },
    .flag("keepsUnitSheets", .init("có đơn vị nào có phiếu đơn vị", "whether any unit keeps sheets of its own")) {
      $0.keepsUnitSheets
    },
    .list("annulled", of: AnnulledView.self, .init("phiếu bị hủy", "sheets that were annulled")) { $0.annulled },
    .list("late", of: LateGroupView.self, .init("chữ ký quá hạn, theo vai trò", "late signatures by role")) { $0.late },
    .list("downloads", of: LinkView.self, .init("phiếu còn thiếu, để tải về", "missing sheets to take away")) {
      $0.downloads
    },
    .list("lateDownloads", of: LinkView.self, .init("chữ ký quá hạn, để tải về", "late signatures to take away")) {
      $0.lateDownloads
    },
    .list("deadlines", of: DeadlineView.self, .init("hạn ký của từng vai trò", "by when each role signs")) {
      $0.deadlines
    },
    .list("unclosed", of: UnclosedView.self, .init("kỳ đã hết mà chưa chốt", "periods over and not closed")) {
      $0.unclosed
    },
    .list("months", of: PeriodHeadView.self, .init("các tháng của phong trào", "the movement's months so far")) {
      $0.months
    },
    .list("coverage", of: UnitCoverageView.self, .init("bài theo đơn vị, tiêu chí, tháng", "stories by unit")) {
      $0.coverage
    },
  ]
}
