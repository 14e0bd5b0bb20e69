// The front page: what is new, who is recognised, what can be copied, how far the movement is.
import Diagnostics
import Exact
import Model
import Template

/// The front page.
struct HomeView: View {
  let site: Made<SiteView>
  let page: HeadView
  let lead: Made<CardView>?
  let honoured: [HonouredView]
  let roll: LinkView?
  let learn: [Made<CardView>]
  let spreading: [SpreadingView]
  let latest: [Made<CardView>]
  let months: [MonthView]
  let criteria: [CriterionCountView]

  static let name = "home"
  static let fields: [ViewField<HomeView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .optional("lead", .record(Made<CardView>.self), .init("bài mở đầu", "the lead story")) { $0.lead },
    .list("honoured", of: HonouredView.self, .init("vinh danh kỳ gần nhất", "the latest honour roll")) { $0.honoured },
    .optional("roll", .record(LinkView.self), .init("bảng vinh danh ấy", "that roll")) { $0.roll },
    .list("learn", of: Made<CardView>.self, .init("việc làm theo được ngay", "what can be copied")) { $0.learn },
    .list("spreading", of: SpreadingView.self, .init("việc đang lan tỏa", "what spreads")) { $0.spreading },
    .list("latest", of: Made<CardView>.self, .init("bài mới", "new stories")) { $0.latest },
    .list("months", of: MonthView.self, .init("các tháng của phong trào", "the movement's months")) { $0.months },
    .list("criteria", of: CriterionCountView.self, .init("các tiêu chí", "the criteria")) { $0.criteria },
  ]
}

/// Somebody on the front page.
struct HonouredView: View {
  let person: PersonView
  let total: String
  let reason: LinkView?

  static let name = "honoured"
  static let fields: [ViewField<HonouredView>] = [
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .text("total", .init("điểm", "the points")) { $0.total },
    .optional("reason", .record(LinkView.self), .init("bài về người này", "a story about them")) { $0.reason },
  ]
}

/// A story with the ripples of those who took it up.
struct SpreadingView: View {
  let card: Made<CardView>
  let ripple: RippleView
  let adopted: Int
  let others: Int

  static let name = "spreading"
  static let fields: [ViewField<SpreadingView>] = [
    .record("story", Made<CardView>.self, .init("bài", "the story")) { $0.card },
    .record("ripple", RippleView.self, .init("vòng lan tỏa", "its ripples")) { $0.ripple },
    .text("adopted", .init("số đơn vị đã làm theo", "how many units took it up")) { String($0.adopted) },
    .text("others", .init("số đơn vị khác", "of how many others")) { String($0.others) },
  ]
}

/// Where a month stands, seen from the site's day.
enum MonthState: String, Sendable, Hashable, CaseIterable {
  case done, now, ahead
}

/// A month on the movement's line.
struct MonthView: View {
  let month: Int
  let state: MonthState
  let stories: Int
  let milestones: [String]

  static let name = "month"
  static let fields: [ViewField<MonthView>] = [
    .text("number", .init("tháng, 1 đến 12", "1 to 12")) { String($0.month) },
    .symbol("state", of: MonthState.self, .init("đã qua, đang qua, chưa tới", "past, present, ahead")) { $0.state },
    .optional("stories", .text, .init("số bài đăng", "stories published")) {
      $0.stories > 0 ? String($0.stories) : nil
    },
    .list("milestones", .text, .init("các mốc", "its milestones")) { $0.milestones },
  ]
}

/// A criterion and how many stories it has.
struct CriterionCountView: View {
  let badge: BadgeView
  let text: String
  let count: Int

  static let name = "criterion-count"
  static let fields: [ViewField<CriterionCountView>] = [
    .record("badge", BadgeView.self, .init("tiêu chí", "the criterion")) { $0.badge },
    .text("text", .init("nội dung theo kế hoạch", "the plan's text")) { $0.text },
    .text("count", .init("số bài", "how many stories")) { String($0.count) },
  ]
}
