// How examples spread over the agency (R36).
import Diagnostics
import Exact
import Model
import Template

/// The page.
struct SpreadView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let examples: [SpreadExampleView]
  let copied: Int
  let total: Int
  let share: String?
  let takeUps: Int
  let depth: Int
  let median: String?
  let lags: String
  let web: WebView?
  let lines: [SpreadLineView]
  let adopters: [UnitCountView]
  let sources: [UnitCountView]
  let dormant: [Made<CardView>]
  let moreDormant: Int
  let days: Int

  static let name = "spread"
  static let fields: [ViewField<SpreadView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("examples", of: SpreadExampleView.self, .init("những cách làm đã lan", "what was taken up")) { $0.examples },
    .text("copied", .init("bao nhiêu bài đã có nơi làm theo", "how many stories were taken up")) { String($0.copied) },
    .text("total", .init("trong tổng số bài", "of how many")) { String($0.total) },
    .optional("share", .text, .init("tỷ lệ", "their share")) { $0.share },
    .text("takeUps", .init("số lần làm theo", "how often anything was taken up")) { String($0.takeUps) },
    .text("depth", .init("chuỗi dài nhất", "the longest chain")) { String($0.depth) },
    .optional("median", .text, .init("số ngày ở giữa, từ việc làm đến nơi làm theo đầu tiên", "median days to a copy"))
    {
      $0.median
    },
    .text("lags", .init("các số ngày ấy", "those days in order")) { $0.lags },
    .optional("web", .record(WebView.self), .init("hình vẽ ai học ai", "the drawing of who learnt from whom")) {
      $0.web
    },
    .list("lines", of: SpreadLineView.self, .init("ai học ai, bằng chữ", "the same in words")) { $0.lines },
    .list("adopters", of: UnitCountView.self, .init("ai làm theo nhiều", "who takes up most")) { $0.adopters },
    .list("sources", of: UnitCountView.self, .init("ai được làm theo nhiều", "who is copied most")) { $0.sources },
    .list("dormant", of: Made<CardView>.self, .init("cách làm chưa ai làm theo", "what nobody took up yet")) {
      $0.dormant
    },
    .optional("moreDormant", .text, .init("và bao nhiêu nữa", "and how many more")) {
      $0.moreDormant > 0 ? String($0.moreDormant) : nil
    },
    .text("days", .init("sau bao nhiêu ngày", "after how many days")) { String($0.days) },
  ]
}

/// A story that was taken up.
struct SpreadExampleView: View {
  let card: Made<CardView>
  let ripple: RippleView?
  let adopted: Int
  let others: Int
  let share: String?
  let depth: Int
  let from: Day
  let first: Day
  let wait: Int?
  let adopters: [AdoptionView]

  static let name = "spread-example"
  static let fields: [ViewField<SpreadExampleView>] = [
    .record("card", Made<CardView>.self, .init("thẻ bài", "its card")) { $0.card },
    .optional("ripple", .record(RippleView.self), .init("hình vẽ", "its drawing")) { $0.ripple },
    .text("adopted", .init("số đơn vị khác đã làm theo", "how many other units")) { String($0.adopted) },
    .text("others", .init("trên tổng số đơn vị khác", "of how many others")) { String($0.others) },
    .optional("share", .text, .init("tỷ lệ", "their share")) { $0.share },
    .text("depth", .init("lan xa mấy bước", "how many steps")) { String($0.depth) },
    .record("from", DateView.self, .init("ngày làm", "the day of the deed")) { DateView(day: $0.from) },
    .record("first", DateView.self, .init("nơi làm theo đầu tiên", "when it was first taken up")) {
      DateView(day: $0.first)
    },
    .optional("wait", .text, .init("sau mấy ngày", "after how many days")) { $0.wait.map(String.init) },
    .list("adopters", of: AdoptionView.self, .init("ai đã làm theo", "who took it up")) { $0.adopters },
  ]
}

/// A unit and a number.
struct UnitCountView: View {
  let unit: Made<UnitView>
  let count: Int

  static let name = "unit-count"
  static let fields: [ViewField<UnitCountView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .text("count", .init("bao nhiêu", "how many")) { String($0.count) },
  ]
}

/// Who learnt from whom.
struct SpreadLineView: View {
  let from: Made<UnitView>
  let to: Made<UnitView>
  let stories: [SpreadStepView]
  let more: Int

  static let name = "spread-line"
  static let fields: [ViewField<SpreadLineView>] = [
    .record("from", Made<UnitView>.self, .init("học từ", "from whom")) { $0.from },
    .record("to", Made<UnitView>.self, .init("đơn vị học", "who")) { $0.to },
    .list("stories", of: SpreadStepView.self, .init("cách làm", "what")) { $0.stories },
    .optional("more", .text, .init("và bao nhiêu nữa", "and how many more")) { $0.more > 0 ? String($0.more) : nil },
  ]
}

/// What was taken up, and when.
struct SpreadStepView: View {
  let story: LinkView
  let day: Day

  static let name = "spread-step"
  static let fields: [ViewField<SpreadStepView>] = [
    .record("story", LinkView.self, .init("bài", "the story")) { $0.story },
    .record("date", DateView.self, .init("ngày", "when")) { DateView(day: $0.day) },
  ]
}

/// A drawing 480 wide and high: units on a circle, arrows from whom they learnt.
struct WebView: View {
  let edges: [WebEdgeView]
  let nodes: [WebNodeView]

  static let name = "web"
  static let fields: [ViewField<WebView>] = [
    .list("edges", of: WebEdgeView.self, .init("các mũi tên", "the arrows")) { $0.edges },
    .list("nodes", of: WebNodeView.self, .init("các đơn vị", "the units")) { $0.nodes },
  ]
}

/// An arrow.
struct WebEdgeView: View {
  let path: String
  let width: Int

  static let name = "web-edge"
  static let fields: [ViewField<WebEdgeView>] = [
    .text("path", .init("dạng path của SVG", "as an SVG path")) { $0.path },
    .text("width", .init("nét dày, theo số lần", "its width, by how often")) { String($0.width) },
  ]
}

/// A unit in the drawing.
struct WebNodeView: View {
  let x: Int
  let y: Int
  let number: Int
  let unit: Made<UnitView>

  static let name = "web-node"
  static let fields: [ViewField<WebNodeView>] = [
    .text("x", .init("hoành độ", "from the left")) { String($0.x) },
    .text("y", .init("tung độ", "from the top")) { String($0.y) },
    .text("number", .init("số trong chú giải", "its number in the legend")) { String($0.number) },
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
  ]
}
