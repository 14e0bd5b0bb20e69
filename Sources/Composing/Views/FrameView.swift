// What stands around every page: whose site it is, as of which day, the menu, and what this page is called.
import Diagnostics
import Exact
import Model
import Template

/// The sections of the menu, in order. `work` and `results` stand in the manager edition only.
enum MenuSection: String, Sendable, Hashable, CaseIterable {
  case work, stories, honours, people, units, criteria, movement, decisions, method, results
}

/// The site around a page.
struct SiteView: View {
  let site: Site
  let campaign: Campaign
  let asOf: Day
  let audience: Audience
  let menu: [MenuItemView]
  let foot: [LinkView]
  let nominate: String?
  let changes: String?
  let method: String?
  let terms: String?
  let savings: String?

  static let name = "site"
  static let fields: [ViewField<SiteView>] = [
    .text("title", .init("tên trang", "the site's title")) { $0.site.title },
    .text("agency", .init("cơ quan", "the agency")) { $0.site.agency },
    .optional("parentAgency", .text, .init("cơ quan cấp trên", "the agency above")) { $0.site.parentAgency },
    .optional("notice", .text, .init("lời lưu ý", "the notice")) { $0.site.notice },
    .text("campaign", .init("tên phong trào", "the movement's name: the page's own")) { $0.campaign.name },
    .text("year", .init("năm của phong trào", "its year")) { String($0.campaign.window.lowerBound.year) },
    .record("asOf", DateView.self, .init("cập nhật đến ngày", "the day it is as of")) { DateView(day: $0.asOf) },
    .symbol("audience", of: Audience.self, .init("dành cho ai", "whom it is for")) { $0.audience },
    .list("menu", of: MenuItemView.self, .init("các mục", "the menu")) { $0.menu },
    .list("foot", of: LinkView.self, .init("liên kết chân trang", "links in the foot")) { $0.foot },
    .address("feedJSON", .init("nguồn tin JSON", "the JSON feed")) { _ in Addresses.feedJSON },
    .flag("hasFeed", .init("có nguồn tin Atom", "whether there is a feed")) { $0.site.address != nil },
    .optional("corrections", .text, .init("cách góp ý", "how to report a mistake")) { $0.site.corrections?.text },
    .optional("email", .text, .init("hộp thư góp ý", "a mailbox for it")) { $0.site.corrections?.email },
    .address("home", .init("trang nhất", "the home page")) { _ in Addresses.home },
    .address("assets", .init("thư mục tệp giao diện", "the folder of assets")) { _ in Addresses.assets },
    .address("feed", .init("nguồn tin Atom", "the feed")) { _ in Addresses.feed },
    .address("stories", .init("tất cả bài viết", "all stories")) { _ in Addresses.allStories },
    .address("honours", .init("các bảng vinh danh", "the honour rolls")) { _ in Addresses.honours },
    .address("units", .init("các đơn vị", "the units")) { _ in Addresses.units },
    .address("people", .init("danh sách người", "the people")) { _ in Addresses.people },
    .address("criteria", .init("các tiêu chí", "the criteria")) { _ in Addresses.criteria },
    .address("movement", .init("trang phong trào", "the movement")) { _ in Addresses.movement },
    .address("decisions", .init("các quyết định", "the decisions")) { _ in Addresses.decisions },
    .address("search", .init("trang tìm kiếm", "the page of searching")) { _ in Addresses.search },
    .optional("changes", .address, .init("thay đổi qua các kỳ", "change over time")) { $0.changes },
    .optional("savings", .address, .init("tổng tiết kiệm", "what was saved in all")) { $0.savings },
    .optional("terms", .address, .init("các từ để tìm bài", "the words that stories are found by")) { $0.terms },
    .optional("method", .address, .init("cách tính điểm", "how scores are made")) { $0.method },
    .optional("work", .address, .init("việc cần làm, chỉ bản dành cho quản lý", "what to do, manager edition only")) {
      $0.workAddress
    },
    .optional("nominate", .address, .init("trang hướng dẫn giới thiệu gương", "how to nominate")) { $0.nominate },
  ]

  private var workAddress: String? {
    menu.first { $0.section == .work }?.address
  }
}

/// One entry of the menu.
struct MenuItemView: View {
  let section: MenuSection
  let address: String
  let isCurrent: Bool

  static let name = "menu-item"
  static let fields: [ViewField<MenuItemView>] = [
    .symbol("section", of: MenuSection.self, .init("mục", "the section")) { $0.section },
    .address("address", .init("nơi dẫn đến", "where it leads")) { $0.address },
    .flag("current", .init("đang ở mục này", "whether this page is in it")) { $0.isCurrent },
  ]
}

/// What the page itself is called. An empty title means the kind of page has a word for it.
struct HeadView: View {
  let title: String
  let summary: String?
  let url: String?
  /// Nil on pages of the movement under way, and on those of no single movement.
  let past: PastView?
  /// The whole address of a picture, for portals that show links as cards.
  var picture: String?
  /// The folder of the page's own feeds; nil when it has none.
  var feeds: String?

  init(title: String, summary: String?, url: String?, past: PastView? = nil) {
    self.title = title
    self.summary = summary
    self.url = url
    self.past = past
  }

  static let name = "head"
  static let fields: [ViewField<HeadView>] = [
    .text("title", .init("tên của trang này", "this page's title")) { $0.title },
    .optional("summary", .text, .init("tóm tắt", "its summary")) { $0.summary },
    .optional("url", .text, .init("địa chỉ đầy đủ, để in", "its whole address, for print")) { $0.url },
    .optional("past", .record(PastView.self), .init("phong trào đã qua của trang này", "the past movement it is of")) {
      $0.past
    },
    .optional("picture", .text, .init("địa chỉ đầy đủ của ảnh, cho thẻ liên kết", "its picture's whole address")) {
      $0.picture
    },
    .optional("feed", .address, .init("nguồn tin Atom của riêng trang này", "the page's own Atom feed")) {
      $0.feeds.map { $0 + Addresses.feed }
    },
    .optional("feedJSON", .address, .init("nguồn tin JSON của riêng trang này", "the page's own JSON feed")) {
      $0.feeds.map { $0 + Addresses.feedJSON }
    },
  ]
}

/// That a page tells of a movement that is over, with the ways there and back.
struct PastView: View {
  let movement: LinkView
  let present: LinkView

  static let name = "past"
  static let fields: [ViewField<PastView>] = [
    .record("movement", LinkView.self, .init("phong trào của trang", "the page's movement")) { $0.movement },
    .record("present", LinkView.self, .init("phong trào đang diễn ra", "the movement under way")) { $0.present },
  ]
}

extension ViewField {
  /// A token of an enum whose raw values are the vocabulary; its words are `<name>.<token>` in the theme.
  static func symbol<Choice>(
    _ name: String, of type: Choice.Type, _ about: Bilingual, _ read: @escaping @Sendable (Subject) -> Choice
  ) -> ViewField where Choice: CaseIterable & RawRepresentable<String> & Hashable & Sendable {
    field(name, .symbol(name, of: type), about, read)
  }
}
