// What machines read: the Atom feed and the sitemap.
import Diagnostics
import Exact
import Template

/// An Atom feed (RFC 4287).
struct FeedView: View {
  let site: Made<SiteView>
  /// Whose stories they are; nil: everybody's.
  let about: LinkView?
  let path: String
  let updated: Day
  let entries: [FeedEntryView]

  static let name = "feed"
  static let fields: [ViewField<FeedView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .optional(
      "about", .record(LinkView.self), .init("đơn vị, tiêu chí của nguồn tin", "the unit or criterion it is of")
    ) {
      $0.about
    },
    .address("self", .init("địa chỉ của nguồn tin", "the feed's own address")) { $0.path },
    .record("updated", DateView.self, .init("ngày của bài mới nhất", "the newest story's day")) {
      DateView(day: $0.updated)
    },
    .list("entries", of: FeedEntryView.self, .init("các bài", "its entries")) { $0.entries },
  ]
}

/// One entry of the feed.
struct FeedEntryView: View {
  let card: Made<CardView>

  static let name = "feed-entry"
  static let fields: [ViewField<FeedEntryView>] = [
    .record("story", Made<CardView>.self, .init("bài", "the story")) { $0.card }
  ]
}

/// A sitemap (sitemaps.org, 0.9).
struct SitemapView: View {
  let addresses: [String]

  static let name = "sitemap"
  static let fields: [ViewField<SitemapView>] = [
    .list("addresses", .address, .init("mọi địa chỉ", "every address")) { $0.addresses }
  ]
}
