// A story's own page.
import Diagnostics
import Exact
import Model
import Template

/// A story's page.
struct StoryView: View {
  let site: Made<SiteView>
  let page: HeadView
  let card: Made<CardView>
  let kind: StoryKind
  let credits: [CreditView]
  let units: [Made<UnitView>]
  let day: Day
  let stages: [StageView]
  let contents: [HeadingView]
  /// At least one part.
  let body: [BodyPartView]
  let hero: PictureView?
  let pictures: [PictureView]
  let results: [ResultView]
  let savings: [SavingView]
  let adoptsFrom: LinkView?
  let adoptions: [AdoptionView]
  let ripple: RippleView?
  let reach: String?
  let documents: [BasisView]
  let decision: DecisionLineView?
  let awards: [AwardView]
  let evidence: [EvidenceView]
  let values: [Made<LinkView>]
  let field: Made<LinkView>?
  let toward: [Made<LinkView>]
  let tags: [String]
  let related: [Made<CardView>]
  let nurture: NurtureView?
  let poster: String?
  let newer: LinkView?
  let older: LinkView?

  static let name = "story"
  static let fields: [ViewField<StoryView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .record("story", Made<CardView>.self, .init("bài", "the story")) { $0.card },
    .address("kindAddress", .init("danh sách cùng loại", "the list of its kind")) {
      Addresses.list(of: $0.kind)
    },
    .list("credits", of: CreditView.self, .init("những người trong bài", "its people")) { $0.credits },
    .list("units", of: Made<UnitView>.self, .init("các đơn vị", "its units")) { $0.units },
    .record("day", DateView.self, .init("ngày của việc làm", "the day of the deed")) { DateView(day: $0.day) },
    .list("stages", of: StageView.self, .init("các bước của điển hình", "the stages of an example")) { $0.stages },
    .list("contents", of: HeadingView.self, .init("mục lục", "the table of contents")) { $0.contents },
    .list(
      "body", of: BodyPartView.self,
      .init("nội dung bài, từng phần một quanh các bảng mà bài đặt", "the body, in parts around the tables it places")
    ) { $0.body },
    .optional(
      "hero", .record(PictureView.self),
      .init("ảnh chính, khi nội dung không đặt sẵn", "the first picture, unless the body shows it")
    ) {
      $0.hero
    },
    .list("pictures", of: PictureView.self, .init("ảnh ngoài ảnh chính", "pictures besides the first")) { $0.pictures },
    .list(
      "results", of: ResultView.self,
      .init("kết quả đo được, khi nội dung không đặt sẵn", "measured results, unless the body places them")
    ) { $0.results },
    .list("savings", of: SavingView.self, .init("những gì tiết kiệm được", "what was saved")) { $0.savings },
    .optional("adoptsFrom", .record(LinkView.self), .init("bài mà bài này làm theo", "what it replicates")) {
      $0.adoptsFrom
    },
    .list(
      "adoptions", of: AdoptionView.self,
      .init("ai đã làm theo, khi nội dung không đặt sẵn", "who took it up, unless the body places it")
    ) { $0.adoptions },
    .optional("ripple", .record(RippleView.self), .init("vòng lan tỏa", "its ripples")) { $0.ripple },
    .optional(
      "reach", .text, .init("bao nhiêu đơn vị khác đã làm theo, như 3/4 (75%)", "how many other units took it up")
    ) { $0.reach },
    .list("documents", of: BasisView.self, .init("văn bản làm căn cứ", "documents it was done under")) { $0.documents },
    .optional("decision", .record(DecisionLineView.self), .init("quyết định", "the decision")) { $0.decision },
    .list("awards", of: AwardView.self, .init("khen thưởng", "its awards")) { $0.awards },
    .list("evidence", of: EvidenceView.self, .init("minh chứng", "proof")) { $0.evidence },
    .list("values", of: Made<LinkView>.self, .init("các giá trị", "the values it shows")) { $0.values },
    .optional("field", .record(Made<LinkView>.self), .init("lĩnh vực", "the field of work")) { $0.field },
    .list("toward", of: Made<LinkView>.self, .init("việc dành cho ai", "whom it was for")) { $0.toward },
    .list("tags", .text, .init("từ khóa", "its tags")) { $0.tags },
    .list("related", of: Made<CardView>.self, .init("bài liên quan", "related stories")) { $0.related },
    .optional("nurture", .record(NurtureView.self), .init("kế hoạch bồi dưỡng", "the plan to nurture it")) {
      $0.nurture
    },
    .optional("poster", .address, .init("áp phích để in; bản nháp không có", "its poster, for print; not of a draft")) {
      $0.poster
    },
    .optional("newer", .record(LinkView.self), .init("bài đăng sau bài này", "the story published after it")) {
      $0.newer
    },
    .optional("older", .record(LinkView.self), .init("bài đăng trước bài này", "the story published before it")) {
      $0.older
    },
  ]
}

/// A person's part in a story.
struct CreditView: View {
  let person: PersonView
  let role: CreditRole

  static let name = "credit"
  static let fields: [ViewField<CreditView>] = [
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .symbol("role", of: CreditRole.self, .init("vai trò", "what they did")) { $0.role },
  ]
}

/// Where a stage stands for this story.
enum StageState: String, Sendable, Hashable, CaseIterable {
  case done, now, ahead
}

/// One of the four rings of an example.
struct StageView: View {
  let stage: Stage
  let state: StageState
  let day: Day?

  static let name = "stage-step"
  static let fields: [ViewField<StageView>] = [
    .symbol("stage", of: Stage.self, .init("bước", "the stage")) { $0.stage },
    .symbol("state", of: StageState.self, .init("đã qua, đang ở, chưa tới", "past, present, ahead")) { $0.state },
    .optional("date", .record(DateView.self), .init("từ ngày", "since when")) { $0.day.map(DateView.init(day:)) },
  ]
}

/// A measured result.
struct ResultView: View {
  let metric: String
  let unit: String
  let before: String
  let after: String
  /// Such as `−40%`; nil when nothing can be divided.
  let change: Change?
  let period: String?
  let source: String?

  static let name = "result"
  static let fields: [ViewField<ResultView>] = [
    .text("metric", .init("đo cái gì", "what is measured")) { $0.metric },
    .text("unit", .init("đơn vị đo, kèm khoảng cách trước nó", "unit of measure, with the space before it")) {
      $0.unit
    },
    .text("before", .init("trước", "before")) { $0.before },
    .text("after", .init("sau", "after")) { $0.after },
    .optional("change", .text, .init("thay đổi, như −40%", "the change, such as −40%")) { $0.change?.text },
    .optional("formula", .text, .init("cách tính thay đổi", "how the change was reckoned")) { $0.change?.formula },
    .optional("period", .text, .init("thời gian đo", "when it was measured")) { $0.period },
    .optional("source", .text, .init("nguồn số liệu", "where the numbers come from")) { $0.source },
  ]
}

/// A saving.
struct SavingView: View {
  let what: String
  let amount: String
  let unit: String
  let source: String?

  static let name = "saving"
  static let fields: [ViewField<SavingView>] = [
    .text("what", .init("tiết kiệm cái gì", "what is saved")) { $0.what },
    .text("amount", .init("bao nhiêu", "how much")) { $0.amount },
    .text("unit", .init("đơn vị đo", "unit of measure")) { $0.unit },
    .optional("source", .text, .init("nguồn số liệu", "where the number comes from")) { $0.source },
  ]
}

/// Somebody who took a story up.
struct AdoptionView: View {
  let number: Int
  let unit: Made<UnitView>
  let day: Day
  /// The unit it was learnt from, when not from the story's own.
  let after: String?
  let adaptation: String?
  let result: String?
  let story: LinkView?

  static let name = "adoption"
  static let fields: [ViewField<AdoptionView>] = [
    .text("number", .init("số thứ tự", "its number")) { String($0.number) },
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
    .record("date", DateView.self, .init("từ ngày", "since when")) { DateView(day: $0.day) },
    .optional("after", .text, .init("học theo đơn vị nào", "learnt from which unit")) { $0.after },
    .optional("adaptation", .text, .init("đã đổi gì", "what they changed")) { $0.adaptation },
    .optional("result", .text, .init("kết quả", "what came of it")) { $0.result },
    .optional("story", .record(LinkView.self), .init("bài của đơn vị ấy", "that unit's story")) { $0.story },
  ]
}

/// A piece of evidence.
struct EvidenceView: View {
  let evidence: Evidence

  static let name = "evidence"
  static let fields: [ViewField<EvidenceView>] = [
    .field("type", .symbol("evidence", of: EvidenceType.self), .init("loại", "its type")) { $0.evidence.type },
    .text("reference", .init("số hiệu, nơi lưu", "where it is")) { $0.evidence.reference },
    .optional("date", .record(DateView.self), .init("ngày", "its date")) { $0.evidence.date.map(DateView.init(day:)) },
  ]
}

/// The plan to nurture a new factor; only the manager edition has one.
struct NurtureView: View {
  let mentor: PersonView?
  let actions: [String]
  let milestones: [NurtureMilestone]
  let review: Day?

  static let name = "nurture"
  static let fields: [ViewField<NurtureView>] = [
    .optional("mentor", .record(PersonView.self), .init("người kèm cặp", "who guides")) { $0.mentor },
    .list("actions", .text, .init("việc cần làm", "what to do")) { $0.actions },
    .list("milestones", of: NurtureStepView.self, .init("các mốc", "the steps")) {
      $0.milestones.map(NurtureStepView.init(milestone:))
    },
    .optional("review", .record(DateView.self), .init("ngày xem lại", "when it is reviewed")) {
      $0.review.map(DateView.init(day:))
    },
  ]
}

/// A step of that plan.
struct NurtureStepView: View {
  let milestone: NurtureMilestone

  static let name = "nurture-step"
  static let fields: [ViewField<NurtureStepView>] = [
    .record("date", DateView.self, .init("ngày", "the day")) { DateView(day: $0.milestone.date) },
    .text("text", .init("nội dung", "what is due")) { $0.milestone.text },
  ]
}
