// Composes reviews of the movement: the author's prose in an official report's form, with annexes of computed tables.
import Cells
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// A page for each review.
  func reviewPlans() -> [PagePlan] {
    reviews.map { review in PagePlan(Addresses.review(review.id)) { reviewPage(review) } }
  }

  /// Those of the open chapter: a review belongs to the last movement that has days of its period.
  private var reviews: [Review] {
    edition.reviews.filter { review in
      chapters.first { $0.movement.campaign.window.overlaps(review.period.value.days) }?.id == chapter.id
    }
  }

  func fragmentPlans() -> [PagePlan] {
    reviews.map { review in PagePlan(Addresses.fragment(review.id)) { fragmentPage(review) } }
  }

  func reviewExportPlans() -> [PagePlan] {
    reviews.flatMap { review in plans(Addresses.review(review.id), "phu-luc") { annexExport(review) } }
  }

  /// The list of all movements' reviews.
  @Sendable func reviewsPage() -> Page {
    let view = ReviewsView(
      site: site(.movement), page: head("", path: Addresses.reviews), ways: ways(.reviews),
      reviews: edition.reviews.map {
        ReviewLineView(
          review: $0, report: LinkView(label: $0.page.title.value, address: Addresses.review($0.id)))
      })
    return Page(path: Addresses.reviews, template: "reviews", view: view.record())
  }

  private func reviewPage(_ review: Review) -> Page {
    let path = Addresses.review(review.id)
    return Page(
      path: path, template: "review", view: view(of: review, on: path).record(),
      bodies: [pageBody(review.page.body, on: path)])
  }

  private func fragmentPage(_ review: Review) -> Page {
    let path = Addresses.fragment(review.id)
    return Page(
      path: path, template: "review-fragment", view: view(of: review, on: path).record(),
      bodies: [pageBody(review.page.body, on: path)])
  }

  private func view(of review: Review, on path: String) -> ReviewView {
    ReviewView(
      site: site(.movement), page: head(review.page.title.value, path: path, summary: review.page.summary),
      ways: ways(.reviews), review: review, signature: signature(under: review), annexes: annexes(of: review),
      fragment: Addresses.fragment(review.id), downloads: downloads(path, "phu-luc"))
  }

  /// Who signs: the one named, else whoever signed for the agency on that day (R70).
  private func signature(under review: Review) -> ReviewSignatureView? {
    let day = review.date.value
    let signatory = edition.site.signatories.last { signatory in
      (signatory.from.map { $0 <= day } ?? true) && (signatory.until.map { day <= $0 } ?? true)
        && (review.signer == nil || review.signer?.value == signatory.person.value)
    }
    guard let id = review.signer?.value ?? signatory?.person.value, let person = person(id, on: day) else { return nil }
    return ReviewSignatureView(title: signatory?.title ?? person.position, signer: person.name)
  }

  private func annexExport(_ review: Review) -> Export {
    let annexes = annexes(of: review)
    return Export(
      columns: [
        .init("table", "Bảng"), .init("row", "Dòng"), .init("figure", "Số liệu"), .init("note", "Ghi chú"),
      ],
      rows: annexes.flatMap { annex in
        annex.rows.map { row in
          [.text(annexTitle(annex.annex)), .text(row.label), .text(row.figure), .text(row.note ?? "")]
        }
      })
  }
}

/// A table's title in a saved file, which stands alone, without a theme's words.
private func annexTitle(_ annex: Annex) -> String {
  switch annex {
  case .kinds: "Bài viết theo loại"
  case .criteria: "Bài viết theo tiêu chí"
  case .units: "Bài viết theo đơn vị"
  case .months: "Bài viết theo tháng"
  case .participation: "Tham gia"
  case .pace: "Kịp thời"
  case .awards: "Khen thưởng"
  case .honours: "Bảng vinh danh"
  case .spread: "Nhân rộng"
  case .savings: "Tiết kiệm được"
  }
}
