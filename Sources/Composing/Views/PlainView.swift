// Pages with little of their own: a plain text, a lost address, a story that was taken down.
import Diagnostics
import Model
import Template

/// A plain page.
struct PlainView: View {
  let site: Made<SiteView>
  let page: HeadView
  let contents: [HeadingView]

  static let name = "plain"
  static let fields: [ViewField<PlainView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("contents", of: HeadingView.self, .init("mục lục", "the table of contents")) { $0.contents },
    .html("body", .init("nội dung", "the body")) { _ in .slot(0) },
  ]
}

/// A page that says one thing: `missing` (404) and `removed` (a story taken down).
struct NoticeView: View {
  let site: Made<SiteView>
  let page: HeadView

  static let name = "notice"
  static let fields: [ViewField<NoticeView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
  ]
}

/// An old address that leads on.
struct RedirectView: View {
  let site: Made<SiteView>
  let page: HeadView
  let target: LinkView

  static let name = "redirect"
  static let fields: [ViewField<RedirectView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .record("target", LinkView.self, .init("địa chỉ mới", "the new address")) { $0.target },
  ]
}
