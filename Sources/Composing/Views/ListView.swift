// A list of stories: one kind's, one year's, or all; pages of twenty, numbered from the oldest.
import Diagnostics
import Model
import Template

/// Which list a page belongs to: all stories, or those of one kind.
enum ListSubject: String, Sendable, Hashable, CaseIterable {
  case all, person, collective, deed, initiative, practice, emerging, news

  init(_ kind: StoryKind?) {
    self = kind.flatMap { ListSubject(rawValue: $0.rawValue) } ?? .all
  }
}

/// One page of a list.
struct ListView: View {
  let site: Made<SiteView>
  let page: HeadView
  let subject: ListSubject
  /// Nil: of all years.
  let year: Int?
  let total: Int
  let choices: [Made<ChoiceView>]
  let years: [Made<YearChoiceView>]
  let stories: [Made<CardView>]
  /// Nil on the list's first page, which shows the newest.
  let number: Int?
  let newer: String?
  let older: String?

  static let name = "list"
  static let fields: [ViewField<ListView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .symbol("list", of: ListSubject.self, .init("danh sách nào", "which list")) { $0.subject },
    .optional("year", .text, .init("năm nào, nếu là bài của một năm", "its year, when it is of one")) {
      $0.year.map(String.init)
    },
    .text("total", .init("số bài", "how many stories")) { String($0.total) },
    .list("choices", of: Made<ChoiceView>.self, .init("các loại bài", "the kinds to choose from")) { $0.choices },
    .list("years", of: Made<YearChoiceView>.self, .init("các năm, khi có hơn một", "the years, when more than one")) {
      $0.years
    },
    .list("stories", of: Made<CardView>.self, .init("các bài của trang", "the page's stories")) { $0.stories },
    .optional("number", .text, .init("trang lưu thứ mấy, từ cũ nhất", "which archive page, from the oldest")) {
      $0.number.map(String.init)
    },
    .address("filter", .init("trang lọc theo nhiều điều kiện", "the page on which lists combine")) { _ in
      Addresses.filter
    },
    .optional("newer", .address, .init("trang mới hơn", "the newer page")) { $0.newer },
    .optional("older", .address, .init("trang cũ hơn", "the older page")) { $0.older },
  ]
}

/// A kind to choose, with its number of stories.
struct ChoiceView: View {
  let subject: ListSubject
  let address: String
  let count: Int
  let isCurrent: Bool

  static let name = "choice"
  static let fields: [ViewField<ChoiceView>] = [
    .symbol("list", of: ListSubject.self, .init("danh sách", "the list")) { $0.subject },
    .address("address", .init("nơi dẫn đến", "where it leads")) { $0.address },
    .text("count", .init("số bài", "how many stories")) { String($0.count) },
    .flag("current", .init("đang xem", "whether it is this one")) { $0.isCurrent },
  ]
}

/// A year to choose, with its number of stories.
struct YearChoiceView: View {
  let year: Int
  let address: String
  let count: Int
  let isCurrent: Bool

  static let name = "year-choice"
  static let fields: [ViewField<YearChoiceView>] = [
    .text("year", .init("năm", "the year")) { String($0.year) },
    .address("address", .init("nơi dẫn đến", "where it leads")) { $0.address },
    .text("count", .init("số bài", "how many stories")) { String($0.count) },
    .flag("current", .init("đang xem", "whether it is this one")) { $0.isCurrent },
  ]
}
