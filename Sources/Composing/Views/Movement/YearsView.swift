// The years side by side.
import Diagnostics
import Model
import Template

/// What is counted of every year.
enum YearFigure: String, Sendable, Hashable, CaseIterable {
  case stories, people, units, initiatives, awards, takeUps
}

/// A year's figures.
struct YearFigures {
  let year: Int
  /// The list of its stories; nil: it has none.
  let address: String?
  let movements: [LinkView]
  let counts: [YearFigure: Int]
  /// Nil: the year has no roll.
  let honoured: HonouredYearView?
}

/// The page.
struct YearsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let years: [YearView]
  let downloads: [LinkView]

  static let name = "years"
  static let fields: [ViewField<YearsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("years", of: YearView.self, .init("các năm, mới nhất trước", "the years, the latest first")) { $0.years },
    .list("figures", of: YearFigureView.self, .init("tên các số liệu", "what is counted")) { _ in
      YearFigure.allCases.map { YearFigureView(figure: $0, count: 0) }
    },
    .list("downloads", of: LinkView.self, .init("tệp tải về", "files to take away")) { $0.downloads },
  ]
}

/// A year.
struct YearView: View {
  let figures: YearFigures

  static let name = "year-line"
  static let fields: [ViewField<YearView>] = [
    .text("year", .init("năm", "the year")) { String($0.figures.year) },
    .optional("address", .address, .init("bài của năm", "its stories")) { $0.figures.address },
    .list("movements", of: LinkView.self, .init("phong trào trong năm", "its movements")) { $0.figures.movements },
    .list("counts", of: YearFigureView.self, .init("các số liệu", "its figures")) { view in
      YearFigure.allCases.map { YearFigureView(figure: $0, count: view.figures.counts[$0] ?? 0) }
    },
    .optional("honoured", .record(HonouredYearView.self), .init("vinh danh cả năm", "its roll of honour")) {
      $0.figures.honoured
    },
  ]
}

/// One figure of a year.
struct YearFigureView: View {
  let figure: YearFigure
  let count: Int

  static let name = "year-figure"
  static let fields: [ViewField<YearFigureView>] = [
    .symbol("figure", of: YearFigure.self, .init("số liệu nào", "which figure")) { $0.figure },
    .text("count", .init("bao nhiêu", "how many")) { String($0.count) },
  ]
}

/// How many a year's roll honours.
struct HonouredYearView: View {
  let roll: LinkView
  let people: Int
  let assessed: Int

  static let name = "honoured-year"
  static let fields: [ViewField<HonouredYearView>] = [
    .record("roll", LinkView.self, .init("bảng vinh danh", "the roll")) { $0.roll },
    .text("people", .init("số người", "how many people")) { String($0.people) },
    .text("assessed", .init("trên bao nhiêu người được xếp mức", "of how many with a band")) { String($0.assessed) },
  ]
}
