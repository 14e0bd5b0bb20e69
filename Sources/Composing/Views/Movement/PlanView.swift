// The plan held against the site: each clause with what carries it out.
import Diagnostics
import Model
import Template

/// The page.
struct PlanView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let parts: [PlanPartView]
  let total: Int
  let done: Int

  static let name = "plan"
  static let fields: [ViewField<PlanView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("parts", of: PlanPartView.self, .init("các phần của kế hoạch", "the plan's parts")) { $0.parts },
    .text("total", .init("số điều", "how many clauses")) { String($0.total) },
    .text("done", .init("số điều đã có việc", "how many are carried out")) { String($0.done) },
    .optional("gaps", .text, .init("số điều còn trống", "how many are not")) {
      $0.total > $0.done ? String($0.total - $0.done) : nil
    },
  ]
}

/// A part of the plan.
struct PlanPartView: View {
  let name: String
  let number: Int
  let clauses: [ClauseView]

  static let fields: [ViewField<PlanPartView>] = [
    .text("label", .init("tên phần", "its name")) { $0.name },
    .text("id", .init("neo", "its anchor")) { "phan-\($0.number)" },
    .list("clauses", of: ClauseView.self, .init("các điều", "its clauses")) { $0.clauses },
  ]

  static let name = "plan-part"

  /// The same part with one clause more.
  func with(_ clause: ClauseView) -> PlanPartView {
    PlanPartView(name: name, number: number, clauses: clauses + [clause])
  }
}

/// A clause.
struct ClauseView: View {
  let id: String
  let text: String
  let topics: [TopicView]

  /// Nothing carries it out, or nothing is there yet of what should.
  var isGap: Bool { !topics.contains { $0.count != 0 } }

  static let name = "clause"
  static let fields: [ViewField<ClauseView>] = [
    .text("id", .init("số của điều", "its number")) { $0.id },
    .text("text", .init("nội dung", "what it says")) { $0.text },
    .list("topics", of: TopicView.self, .init("nơi thực hiện", "what carries it out")) { $0.topics },
    .flag("isGap", .init("còn trống", "whether nothing does yet")) { $0.isGap },
  ]
}

/// What carries a clause out.
struct TopicView: View {
  let topic: ClauseTopicKind
  let label: String?
  var kind: StoryKind?
  var stage: Stage?
  let address: String
  /// Nil for what is not counted.
  let count: Int?

  static let name = "topic"
  static let fields: [ViewField<TopicView>] = [
    .symbol("topic", of: ClauseTopicKind.self, .init("loại", "its kind")) { $0.topic },
    .optional("label", .text, .init("tên riêng, nếu có", "its own name, if any")) { $0.label },
    .optional("kind", .symbol("kind", of: StoryKind.self), .init("loại bài", "the kind of story")) { $0.kind },
    .optional("stage", .symbol("stage", of: Stage.self), .init("mức điển hình", "the stage")) { $0.stage },
    .address("address", .init("nơi dẫn đến", "where it leads")) { $0.address },
    .optional("count", .text, .init("bao nhiêu", "how many")) { $0.count.map(String.init) },
    .flag("isEmpty", .init("chưa có gì", "whether there is none yet")) { $0.count == 0 },
  ]
}
