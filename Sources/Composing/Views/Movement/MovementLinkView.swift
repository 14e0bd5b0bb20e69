// The pages on how the movement goes, and the ways between them.
import Diagnostics
import Template

/// A page on how the movement goes.
enum MovementPage: String, Sendable, Hashable, CaseIterable {
  case overview, plan, documents, calendar, spread, pace, participation, statistics, savings, changes, reviews, digests,
    years, screen, criteria, honours, method
}

/// The way to such a page.
struct MovementLinkView: View {
  let page: MovementPage
  let address: String
  let isCurrent: Bool

  static let name = "movement-link"
  static let fields: [ViewField<MovementLinkView>] = [
    .symbol("way", of: MovementPage.self, .init("trang về phong trào", "the page")) { $0.page },
    .address("address", .init("nơi dẫn đến", "where it leads")) { $0.address },
    .flag("current", .init("đang ở trang này", "whether it is this one")) { $0.isCurrent },
  ]
}
