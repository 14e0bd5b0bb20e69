// The parts that pages are made of, shown with what the site itself has: the living page of a theme.
import Diagnostics
import Exact
import Model
import Template

/// The page, around a plain page's text.
struct ComponentsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let criteria: [BadgeView]
  let cards: [Made<CardView>]
  let person: PersonView?
  let stages: [StageView]
  let ripple: RippleView?
  let result: ResultView?
  let code: CodeView?

  static let name = "components"
  static let fields: [ViewField<ComponentsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .html("body", .init("nội dung", "the body")) { _ in .slot(0) },
    .list("criteria", of: BadgeView.self, .init("các tiêu chí", "the criteria")) { $0.criteria },
    .list("cards", of: Made<CardView>.self, .init("vài bài", "a few stories")) { $0.cards },
    .optional("person", .record(PersonView.self), .init("một người", "somebody")) { $0.person },
    .list("stages", of: StageView.self, .init("bốn bước của một điển hình", "the four stages of an example")) {
      $0.stages
    },
    .optional("ripple", .record(RippleView.self), .init("vòng lan tỏa của một bài", "the ripples of a story")) {
      $0.ripple
    },
    .optional("result", .record(ResultView.self), .init("một kết quả đo được", "a measured result")) { $0.result },
    .optional("code", .record(CodeView.self), .init("mã QR của trang nhất", "a QR code of the home page")) { $0.code },
  ]
}
