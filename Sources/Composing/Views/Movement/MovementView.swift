// The movement: its window, basis, purposes, milestones, contents and words.
import Diagnostics
import Exact
import Model
import Template

/// The movement's page.
struct MovementView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let campaign: Campaign
  let asOf: Day
  let months: [MonthView]
  let criteria: [CriterionCountView]
  let stages: [StageCountView]
  let others: [LinkView]

  static let name = "movement"
  static let fields: [ViewField<MovementView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .text("name", .init("tên phong trào", "its name")) { $0.campaign.name },
    .optional("lead", .text, .init("lời mở đầu", "what it is about")) { $0.campaign.lead },
    .record("from", DateView.self, .init("ngày đầu", "its first day")) { DateView(day: $0.campaign.window.lowerBound) },
    .record("to", DateView.self, .init("ngày cuối", "its last day")) { DateView(day: $0.campaign.window.upperBound) },
    .list("basis", of: BasisView.self, .init("căn cứ", "its basis")) {
      $0.campaign.basis.map(BasisView.init(document:))
    },
    .list("purpose", .text, .init("mục đích", "its purposes")) { $0.campaign.purpose },
    .list("months", of: MonthView.self, .init("các tháng", "its months")) { $0.months },
    .list("milestones", of: MilestoneView.self, .init("các mốc", "its milestones")) { view in
      view.campaign.milestones.map { MilestoneView(milestone: $0, isPast: $0.date <= view.asOf) }
    },
    .list("criteria", of: CriterionCountView.self, .init("nội dung thi đua", "its contents")) { $0.criteria },
    .list("stages", of: StageCountView.self, .init("số điển hình từng mức", "examples by stage")) { $0.stages },
    .list("targets", of: TargetView.self, .init("chỉ tiêu", "its targets")) {
      $0.campaign.targets.map(TargetView.init(target:))
    },
    .list("values", of: ValueGroupView.self, .init("các giá trị", "its values")) {
      $0.campaign.values.map(ValueGroupView.init(group:))
    },
    .list("others", of: LinkView.self, .init("các phong trào khác", "the other movements")) { $0.others },
  ]
}

/// A milestone.
struct MilestoneView: View {
  let milestone: Milestone
  let isPast: Bool

  static let name = "milestone"
  static let fields: [ViewField<MilestoneView>] = [
    .text("name", .init("tên mốc", "its name")) { $0.milestone.name },
    .record("date", DateView.self, .init("ngày", "its day")) { DateView(day: $0.milestone.date) },
    .optional("about", .text, .init("việc của mốc", "what is due")) { $0.milestone.about },
    .flag("isPast", .init("đã qua", "whether it is past")) { $0.isPast },
  ]
}

/// How many examples stand at a stage.
struct StageCountView: View {
  let stage: Stage
  let count: Int

  static let name = "stage-count"
  static let fields: [ViewField<StageCountView>] = [
    .symbol("stage", of: Stage.self, .init("mức", "the stage")) { $0.stage },
    .text("count", .init("số điển hình", "how many")) { String($0.count) },
  ]
}

/// A target.
struct TargetView: View {
  let target: Target

  static let name = "target"
  static let fields: [ViewField<TargetView>] = [
    .text("name", .init("tên chỉ tiêu", "its name")) { $0.target.name },
    .text("text", .init("mức phải đạt", "what is to be reached")) { $0.target.text },
    .optional("source", .text, .init("nguồn", "where it is laid down")) { $0.target.source },
  ]
}

/// Values that the plan names together.
struct ValueGroupView: View {
  let group: ValueGroup

  static let name = "value-group"
  static let fields: [ViewField<ValueGroupView>] = [
    .text("name", .init("tên nhóm", "its name")) { $0.group.name },
    .list("terms", .text, .init("các giá trị", "its values")) { $0.group.words.map(\.name) },
  ]
}
