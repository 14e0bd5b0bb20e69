// What the screen in the lobby shows: one name or sentence at a time.
import Diagnostics
import Exact
import Model
import Template

/// What a slide is about.
enum SlideKind: String, Sendable, Hashable, CaseIterable {
  case opening, honour, latest, learn, spreading, ahead
}

/// The slides.
struct SlidesView: View {
  let site: Made<SiteView>
  let page: HeadView
  /// Changes whenever a slide does.
  let edition: String
  let slides: Made<SlideListView>

  static let name = "slides"
  static let fields: [ViewField<SlidesView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .text("edition", .init("dấu của lần dựng này, đổi khi có gì đổi", "a mark that changes when a slide does")) {
      $0.edition
    },
    .address("editionFile", .init("tệp có dấu mới nhất", "the script with the newest mark")) { _ in
      Addresses.slidesEdition
    },
    .record("show", Made<SlideListView>.self, .init("các hình", "the slides")) { $0.slides },
  ]
}

/// All slides, in their order.
struct SlideListView: View {
  let slides: [SlideView]

  static let name = "slide-list"
  static let fields: [ViewField<SlideListView>] = [
    .list("slides", of: SlideView.self, .init("các hình", "the slides")) { $0.slides }
  ]
}

/// One slide.
struct SlideView: View {
  let kind: SlideKind
  /// What the period or the day is called; for `honour` and `ahead`.
  var when: String?
  let title: String
  var text: String?
  var unit: String?
  var initial: String?
  var picture: PictureView?
  var code: CodeView?

  static let name = "slide"
  static let fields: [ViewField<SlideView>] = [
    .symbol("slide", of: SlideKind.self, .init("hình nói về gì", "what it is about")) { $0.kind },
    .optional("when", .text, .init("kỳ nào, ngày nào", "which period or day")) { $0.when },
    .text("title", .init("tên người hoặc tiêu đề", "a name or a title")) { $0.title },
    .symbol("amount", of: Amount.self, .init("tiêu đề dài chừng nào", "how long the title is")) {
      Amount($0.title.unicodeScalars.count, limits: (24, 48, 80))
    },
    .optional("text", .text, .init("một câu", "one sentence")) { $0.text },
    .optional("unit", .text, .init("đơn vị", "the unit")) { $0.unit },
    .optional("initial", .text, .init("chữ đầu của tên", "the given name's first letter")) { $0.initial },
    .optional("picture", .record(PictureView.self), .init("ảnh", "a picture")) { $0.picture },
    .optional("code", .record(CodeView.self), .init("mã QR để đọc tiếp", "a QR code to read on")) { $0.code },
  ]
}
