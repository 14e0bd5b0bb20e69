// Composes reviews of the movement: the author's prose in an official report's form, with annexes of computed tables.
import Cells
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// How deep the first heading of a fragment may stand.
private let levels = 2...4

extension Desk {
  /// A page for each review, and for each pack that recipients are sent of it; with fragments and tables beside them.
  func reviewPlans() -> (pages: [PagePlan], files: [PagePlan]) {
    var (pages, files): ([PagePlan], [PagePlan]) = ([], [])
    for review in reviews {
      // Counted once for all pages that show them.
      let sheet = ReviewSheet(review: review, annexes: annexes(of: review))
      let path = Addresses.review(review.id)
      pages.append(PagePlan(path) { page(of: sheet, nil, on: path) })
      files += levels.map { level in
        PagePlan(Addresses.fragment(review.id, level: level)) { fragment(of: sheet, level: level) }
      }
      files += plans(path, "phu-luc") { export(sheet.annexes) }
      for pack in edition.site.packs {
        let (path, packed) = (Addresses.pack(pack.id, of: review.id), sheet.packed(for: pack))
        pages.append(PagePlan(path) { page(of: packed, pack, on: path) })
        files += plans(path, "phu-luc") { export(packed.annexes) }
      }
    }
    return (pages, files)
  }

  /// Those of the open chapter: a review belongs to the last movement that has days of its period.
  private var reviews: [Review] {
    edition.reviews.filter { review in
      chapters.first { $0.movement.campaign.window.overlaps(review.period.value.days) }?.id == chapter.id
    }
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

  private func page(of sheet: ReviewSheet, _ pack: Pack?, on path: String) -> Page {
    Page(
      path: path, template: "review", view: view(of: sheet, pack, on: path, level: levels.lowerBound).record(),
      bodies: pack?.hasProse ?? true ? [pageBody(sheet.review.page.body, on: path)] : [])
  }

  private func fragment(of sheet: ReviewSheet, level: Int) -> Page {
    let path = Addresses.fragment(sheet.review.id, level: level)
    return Page(
      path: path, template: "review-fragment", view: view(of: sheet, nil, on: path, level: level).record(),
      bodies: [pageBody(sheet.review.page.body, on: path, shift: level - 1)])
  }

  private func view(of sheet: ReviewSheet, _ pack: Pack?, on path: String, level: Int) -> ReviewView {
    let review = sheet.review
    return ReviewView(
      site: site(.movement), page: head(review.page.title.value, path: path, summary: review.page.summary),
      ways: ways(.reviews), review: review, signature: signature(under: review), annexes: sheet.annexes,
      fragments: pack != nil
        ? [] : levels.map { LinkView(label: String($0), address: Addresses.fragment(review.id, level: $0)) },
      downloads: sheet.annexes.isEmpty ? [] : downloads(path, "phu-luc"),
      packs: pack != nil
        ? []
        : edition.site.packs.map { LinkView(label: $0.name, address: Addresses.pack($0.id, of: review.id)) },
      pack: pack, level: level)
  }

  /// Who signs: the one named, else whoever signed for the agency on that day (R70).
  private func signature(under review: Review) -> ReviewSignatureView? {
    let day = review.date.value
    let signatory = edition.site.signatories.last { signatory in
      signatory.holds(on: day) && (review.signer == nil || review.signer?.value == signatory.person.value)
    }
    guard let id = review.signer?.value ?? signatory?.person.value, let person = person(id, on: day) else { return nil }
    return ReviewSignatureView(title: signatory?.title ?? person.position, signer: person.name)
  }

  private func export(_ annexes: [AnnexView]) -> Export {
    Export(
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

/// A review with its tables.
private struct ReviewSheet {
  let review: Review
  let annexes: [AnnexView]

  /// What of it a recipient is sent; the tables are numbered anew.
  func packed(for pack: Pack) -> ReviewSheet {
    let parts = annexes.filter { pack.annexes.contains($0.annex) }.map { annex in
      (annex.annex, pack.names ? annex.rows : annex.rows.filter { !$0.isPersonal }.map(\.nameless))
    }
    return ReviewSheet(
      review: review,
      annexes: parts.filter { !$0.1.isEmpty }.enumerated().map { index, part in
        AnnexView(annex: part.0, number: index + 1, rows: part.1)
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
