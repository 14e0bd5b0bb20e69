// The movement's milestones by day.
import Diagnostics
import Exact
import Model
import Template

/// The page.
struct CalendarView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let file: String
  let milestones: [MilestoneView]
  let next: NextMilestoneView?
  let months: [MonthView]

  static let name = "calendar"
  static let fields: [ViewField<CalendarView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .address("file", .init("tệp lịch .ics", "the .ics file")) { $0.file },
    .list("milestones", of: MilestoneView.self, .init("các mốc", "the milestones")) { $0.milestones },
    .optional("next", .record(NextMilestoneView.self), .init("mốc sắp tới", "the next one")) { $0.next },
    .list("months", of: MonthView.self, .init("các tháng", "the months")) { $0.months },
  ]
}

/// The next milestone.
struct NextMilestoneView: View {
  let milestone: Milestone
  let days: Int

  static let name = "next-milestone"
  static let fields: [ViewField<NextMilestoneView>] = [
    .text("name", .init("tên mốc", "its name")) { $0.milestone.name },
    .record("date", DateView.self, .init("ngày", "its day")) { DateView(day: $0.milestone.date) },
    .text("days", .init("còn mấy ngày", "in how many days")) { String($0.days) },
  ]
}
