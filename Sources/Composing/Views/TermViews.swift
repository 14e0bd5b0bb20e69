// The words that stories are found by, and a word's own page.
import Diagnostics
import Model
import Template

/// The vocabularies of a movement that readers look things up by.
enum TermKind: String, Sendable, Hashable, CaseIterable {
  case value, field, toward
}

/// All words with their numbers.
struct TermsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let groups: [TermGroupView]

  static let name = "terms"
  static let fields: [ViewField<TermsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("groups", of: TermGroupView.self, .init("các nhóm từ", "the vocabularies")) { $0.groups },
  ]
}

/// A vocabulary.
struct TermGroupView: View {
  let kind: TermKind
  let terms: [TermLineView]

  static let name = "term-group"
  static let fields: [ViewField<TermGroupView>] = [
    .symbol("term", of: TermKind.self, .init("nhóm từ nào", "which vocabulary")) { $0.kind },
    .list("terms", of: TermLineView.self, .init("các từ, cả từ chưa có bài", "its words, zeros too")) { $0.terms },
  ]
}

/// A word with the number of its stories.
struct TermLineView: View {
  let entry: TermIndex.Entry
  var isCurrent = false

  static let name = "term-line"
  static let fields: [ViewField<TermLineView>] = [
    .text("label", .init("từ", "the word")) { $0.entry.term.name },
    .address("address", .init("trang của từ", "its page")) { $0.entry.address },
    .text("count", .init("số bài", "how many stories")) { String($0.entry.stories.count) },
    .flag("current", .init("đang xem", "whether it is this one")) { $0.isCurrent },
  ]
}

/// A word's page.
struct TermView: View {
  let site: Made<SiteView>
  let page: HeadView
  let kind: TermKind
  let total: Int
  let stories: [Made<CardView>]
  let others: [TermLineView]

  static let name = "term"
  static let fields: [ViewField<TermView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .symbol("term", of: TermKind.self, .init("nhóm từ nào", "which vocabulary")) { $0.kind },
    .text("total", .init("số bài", "how many stories")) { String($0.total) },
    .list("stories", of: Made<CardView>.self, .init("các bài mới nhất", "its newest stories")) { $0.stories },
    .list("others", of: TermLineView.self, .init("mọi từ cùng nhóm", "all words of the vocabulary")) { $0.others },
  ]
}
