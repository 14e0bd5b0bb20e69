// The page on which everything is searched, with what stands there before anybody has asked.
import Diagnostics
import Exact
import Model
import Template

/// What results are grouped by, in the order in which groups of equal worth are shown.
enum FoundKind: String, Sendable, Hashable, CaseIterable {
  case person, unit, story, criterion, term, document, decision, page
}

/// The page of searching. What finds is the theme's script with the index; without it the page leads to the lists.
struct SearchView: View {
  let site: Made<SiteView>
  let page: HeadView
  let stories: Int
  let people: Int
  let units: Int
  let examples: [SearchExampleView]

  static let name = "search"
  static let fields: [ViewField<SearchView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .text("stories", .init("số bài", "how many stories")) { String($0.stories) },
    .text("people", .init("số người có trang", "how many people have a page")) { String($0.people) },
    .text("units", .init("số đơn vị", "how many units")) { String($0.units) },
    .list("examples", of: SearchExampleView.self, .init("vài điều có thể tìm", "what one may look for")) {
      $0.examples
    },
    .list("groups", of: FoundKindView.self, .init("tên các nhóm kết quả", "the names of groups of results")) { _ in
      FoundKind.allCases.map(FoundKindView.init(kind:))
    },
    .list("kinds", of: StoryKindView.self, .init("tên các loại bài", "the names of kinds of stories")) { _ in
      StoryKind.allCases.map(StoryKindView.init(kind:))
    },
  ]
}

/// Something that can be found.
struct SearchExampleView: View {
  let text: String
  /// Whether it is to show that marks need not be typed.
  let isBare: Bool

  static let name = "search-example"
  static let fields: [ViewField<SearchExampleView>] = [
    .text("text", .init("chữ để tìm", "what to type")) { $0.text },
    .flag("bare", .init("gõ không dấu", "to be typed without marks")) { $0.isBare },
  ]
}

/// A group of results.
struct FoundKindView: View {
  let kind: FoundKind

  static let name = "found-kind"
  static let fields: [ViewField<FoundKindView>] = [
    .symbol("entry", of: FoundKind.self, .init("nhóm kết quả", "the group")) { $0.kind }
  ]
}

/// A kind of stories.
struct StoryKindView: View {
  let kind: StoryKind

  static let name = "story-kind"
  static let fields: [ViewField<StoryKindView>] = [
    .symbol("kind", of: StoryKind.self, .init("loại bài", "the kind")) { $0.kind }
  ]
}
