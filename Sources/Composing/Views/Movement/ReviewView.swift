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
  let fragment: String
  let downloads: [LinkView]

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
    .list("recipients", .text, .init("nơi nhận", "whom it is sent to")) { $0.review.recipients },
    .optional("signature", .record(ReviewSignatureView.self), .init("người ký", "who signs")) { $0.signature },
    .list("annexes", of: AnnexView.self, .init("phụ lục", "its annexes")) { $0.annexes },
    .address("fragment", .init("phần trích để ghép vào báo cáo khác", "a fragment for another report")) { $0.fragment },
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

/// What an annex is about.
enum Annex: String, Sendable, Hashable, CaseIterable {
  case kinds, criteria, units, months, participation, pace, awards, honours, spread, savings
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
  let label: String
  var address: String?
  let figure: String
  var note: String?
  /// Of 100: how long a bar of it is.
  var bar: Int?

  static let name = "annex-row"
  static let fields: [ViewField<AnnexRowView>] = [
    .text("label", .init("tên dòng", "its name")) { $0.label },
    .optional("address", .address, .init("trang chi tiết", "the page behind it")) { $0.address },
    .text("figure", .init("số liệu", "the figure")) { $0.figure },
    .optional("note", .text, .init("ghi chú", "a note")) { $0.note },
    .optional("bar", .text, .init("độ dài thanh, trên 100", "the length of its bar, of 100")) {
      $0.bar.map(String.init)
    },
  ]
}
