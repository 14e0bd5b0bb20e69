// Reviews of the movement: prose in an official report's form, with annexes of computed tables (R32, R33, R65, R70).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// The list of reviews.
struct ReviewsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let reviews: [ReviewLineView]

  static let name = "reviews"
  static let fields: [ViewField<ReviewsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("reviews", of: ReviewLineView.self, .init("các báo cáo", "the reviews")) { $0.reviews },
  ]
}

/// A review in one line.
struct ReviewLineView: View {
  let review: Review
  let report: LinkView

  static let name = "review-line"
  static let fields: [ViewField<ReviewLineView>] = [
    .record("report", LinkView.self, .init("báo cáo", "the report")) { $0.report },
    .symbol("reviewType", of: ReviewType.self, .init("sơ kết hay tổng kết", "midterm or final")) {
      $0.review.type.value
    },
    .text("period", .init("kỳ", "the period")) { periodName($0.review.period.value) },
    .record("date", DateView.self, .init("ngày ký", "when it was signed")) { DateView(day: $0.review.date.value) },
    .optional("summary", .text, .init("tóm tắt", "its summary")) { $0.review.page.summary },
    .flag("isDraft", .init("dự thảo", "whether it is a draft")) { $0.review.isDraft },
  ]
}

/// A review.
struct ReviewView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let review: Review
  let signature: ReviewSignatureView?
  let annexes: [AnnexView]
  let fragments: [LinkView]
  let downloads: [LinkView]
  /// The packs of the review, on its own page; the pack that a page is, on a pack's.
  let packs: [LinkView]
  let pack: Pack?
  /// The level of the first heading of a fragment.
  let level: Int

  static let name = "review"
  static let fields: [ViewField<ReviewView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .symbol("reviewType", of: ReviewType.self, .init("sơ kết hay tổng kết", "midterm or final")) {
      $0.review.type.value
    },
    .text("period", .init("kỳ", "the period")) { periodName($0.review.period.value) },
    .optional("number", .text, .init("số, ký hiệu", "its number")) { $0.review.number },
    .optional("place", .text, .init("nơi ký", "where it was signed")) { $0.review.place },
    .record("date", DateView.self, .init("ngày ký", "when it was signed")) { DateView(day: $0.review.date.value) },
    .flag("isDraft", .init("dự thảo: chưa có số", "a draft: without a number")) { $0.review.isDraft },
    .list("recipients", .text, .init("nơi nhận", "whom it is sent to")) {
      $0.pack.map { [$0.name] } ?? $0.review.recipients
    },
    .optional("signature", .record(ReviewSignatureView.self), .init("người ký", "who signs")) { $0.signature },
    .list("annexes", of: AnnexView.self, .init("phụ lục", "its annexes")) { $0.annexes },
    .list("fragments", of: LinkView.self, .init("phần trích, theo cấp tiêu đề", "fragments, by level of heading")) {
      $0.fragments
    },
    .list("packs", of: LinkView.self, .init("các gói theo nơi nhận", "packs for recipients")) { $0.packs },
    .optional("pack", .text, .init("nơi nhận của gói này", "to whom this pack goes")) { $0.pack?.name },
    .flag("hasProse", .init("có lời báo cáo", "whether the prose is in it")) { $0.pack?.hasProse ?? true },
    .flag("isSecond", .init("tiêu đề cấp 2", "begins with a heading of level 2")) { $0.level == 2 },
    .flag("isThird", .init("tiêu đề cấp 3", "begins with level 3")) { $0.level == 3 },
    .flag("isFourth", .init("tiêu đề cấp 4", "begins with level 4")) { $0.level == 4 },
    .list("downloads", of: LinkView.self, .init("bảng tải về", "tables to take away")) { $0.downloads },
    .html("body", .init("lời của người viết", "the author's prose")) { _ in .slot(0) },
  ]
}

extension Review {
  /// Not finished, or without a number: then nothing official is pretended.
  var isDraft: Bool { number == nil || status == .draft || status == .review }
}

/// Who signs.
struct ReviewSignatureView: View {
  let title: String
  let signer: String

  static let name = "review-signature"
  static let fields: [ViewField<ReviewSignatureView>] = [
    .text("title", .init("chức vụ", "the office")) { $0.title },
    .text("signer", .init("họ và tên", "the name")) { $0.signer },
  ]
}

/// An annex: a table of lines.
struct AnnexView: View {
  let annex: Annex
  let number: Int
  let rows: [AnnexRowView]

  static let name = "annex"
  static let fields: [ViewField<AnnexView>] = [
    .symbol("annex", of: Annex.self, .init("nội dung phụ lục", "what it is about")) { $0.annex },
    .text("number", .init("số của phụ lục", "its number")) { String($0.number) },
    .list("rows", of: AnnexRowView.self, .init("các dòng", "its lines")) { $0.rows },
  ]
}

/// A line of an annex.
struct AnnexRowView: View {
  /// As a saved table has it, which stands alone, without a theme's words.
  let label: String
  /// What the row is called by a word of the theme; nil for both: by its label.
  var kind: StoryKind?
  var measure: PaceMeasure?
  var address: String?
  let figure: String
  var note: String?
  /// Of 100: how long a bar of it is.
  var bar: Int?
  /// Whether all of it is about one person.
  var isPersonal = false
  /// Whether its note may say names, and what is left of it without.
  var hasNames = false
  var namelessNote: String?

  /// The same for those who are not told names.
  var nameless: AnnexRowView {
    var row = self
    if hasNames { row.note = namelessNote }
    return row
  }

  static let name = "annex-row"
  static let fields: [ViewField<AnnexRowView>] = [
    .optional("label", .text, .init("tên dòng, khi không phải một từ", "its name, when it is no word")) {
      $0.kind == nil && $0.measure == nil ? $0.label : nil
    },
    .optional("kind", .symbol("kind", of: StoryKind.self), .init("loại bài", "the kind of story")) { $0.kind },
    .optional("measure", .symbol("measure", of: PaceMeasure.self), .init("khoảng thời gian", "what was timed")) {
      $0.measure
    },
    .optional("address", .address, .init("trang chi tiết", "the page behind it")) { $0.address },
    .text("figure", .init("số liệu", "the figure")) { $0.figure },
    .optional("note", .text, .init("ghi chú", "a note")) { $0.note },
    .optional("bar", .text, .init("độ dài thanh, trên 100", "the length of its bar, of 100")) {
      $0.bar.map(String.init)
    },
  ]
}
