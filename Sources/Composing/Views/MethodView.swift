// How scores are made: the rubric in words and tables.
import Diagnostics
import Exact
import Model
import Template

/// The method page.
struct MethodView: View {
  let site: Made<SiteView>
  let page: HeadView
  let rubric: Rubric
  let criteria: [RubricCriterionView]
  let bonuses: [BonusTypeView]
  let bands: [BandView]
  let keys: [String]
  let leave: LeaveRuleView?
  let example: HonourEntryView?
  let examplePeriod: String

  static let name = "method"
  static let fields: [ViewField<MethodView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .text("scale", .init("thang điểm", "what all criteria add up to")) { points($0.rubric.scale.value) },
    .text("decimals", .init("số chữ số lẻ", "digits after the point")) { String($0.rubric.decimals) },
    .record("from", DateView.self, .init("hiệu lực từ", "holds from")) {
      DateView(day: $0.rubric.effective.lowerBound)
    },
    .record("to", DateView.self, .init("hiệu lực đến", "holds until")) {
      DateView(day: $0.rubric.effective.upperBound)
    },
    .list("criteria", of: RubricCriterionView.self, .init("điểm từng tiêu chí", "points by criterion")) { $0.criteria },
    .text("bonusCap", .init("tổng thưởng tối đa", "the most bonus")) { points($0.rubric.bonus.cap) },
    .list("bonuses", of: BonusTypeView.self, .init("các loại thưởng", "the bonuses")) { $0.bonuses },
    .list("penalties", of: DeductionRuleView.self, .init("các khoản trừ vào tổng", "what comes off totals")) {
      $0.rubric.penalties.map(DeductionRuleView.init(rule:))
    },
    .optional("totalCap", .text, .init("tổng điểm tối đa", "where totals stop")) {
      $0.rubric.totalCap.map { points($0) }
    },
    .list("keys", .text, .init("khóa phụ khi bằng điểm", "what parts equals")) { $0.keys },
    .optional("leave", .record(LeaveRuleView.self), .init("nghỉ dài ngày", "long leave")) { $0.leave },
    .list("deadlines", of: DeadlineView.self, .init("hạn ký", "by when each role signs")) {
      $0.rubric.deadlines.map(DeadlineView.init(deadline:))
    },
    .list("bands", of: BandView.self, .init("các mức", "the bands")) { $0.bands },
    .symbol("weights", of: AnnualWeights.self, .init("trọng số các kỳ", "how periods count")) {
      $0.rubric.annual.weights
    },
    .text("minScored", .init("số kỳ tối thiểu", "fewest scored periods")) { String($0.rubric.annual.minScored) },
    .optional("example", .record(HonourEntryView.self), .init("một bài tính mẫu", "a worked example")) { $0.example },
    .text("examplePeriod", .init("kỳ của bài tính mẫu", "the example's period")) { $0.examplePeriod },
  ]
}

/// What long leave does.
struct LeaveRuleView: View {
  let rule: LeaveRule
  let band: String

  static let name = "leave-rule"
  static let fields: [ViewField<LeaveRuleView>] = [
    .text("months", .init("từ bao nhiêu tháng", "from so many months")) { String($0.rule.months) },
    .text("band", .init("mức cao nhất được xếp", "the highest band then")) { $0.band },
    .list("except", of: AbsenceView.self, .init("loại nghỉ không tính", "kinds that do not count")) {
      $0.rule.except.map(AbsenceView.init(kind:))
    },
  ]
}

/// A kind of absence.
struct AbsenceView: View {
  let kind: AbsenceKind

  static let name = "absence"
  static let fields: [ViewField<AbsenceView>] = [
    .symbol("absence", of: AbsenceKind.self, .init("loại nghỉ", "the kind")) { $0.kind }
  ]
}

/// A criterion's points.
struct RubricCriterionView: View {
  let badge: BadgeView
  let max: String
  let items: [RubricItemView]

  static let name = "rubric-criterion"
  static let fields: [ViewField<RubricCriterionView>] = [
    .record("badge", BadgeView.self, .init("tiêu chí", "the criterion")) { $0.badge },
    .text("max", .init("điểm tối đa", "its points")) { $0.max },
    .list("items", of: RubricItemView.self, .init("các mục", "its items")) { $0.items },
  ]
}

/// An item's points.
struct RubricItemView: View {
  let code: String
  let name: String
  let max: String
  let mode: ScoringMode
  let rules: [DeductionRuleView]

  static let name = "rubric-item"
  static let fields: [ViewField<RubricItemView>] = [
    .text("code", .init("mã", "its id")) { $0.code },
    .text("name", .init("tên ngắn", "its short name")) { $0.name },
    .text("max", .init("điểm tối đa", "its points")) { $0.max },
    .symbol("mode", of: ScoringMode.self, .init("cộng hay trừ", "award or deduct")) { $0.mode },
    .list("rules", of: DeductionRuleView.self, .init("các lỗi", "what is taken off")) { $0.rules },
  ]
}

/// What one occurrence takes off.
struct DeductionRuleView: View {
  let rule: DeductionRule

  static let name = "deduction-rule"
  static let fields: [ViewField<DeductionRuleView>] = [
    .text("name", .init("tên lỗi", "its name")) { $0.rule.name ?? $0.rule.id },
    .text("points", .init("điểm trừ mỗi lần", "points each time")) { points($0.rule.points) },
    .optional("disqualify", .symbol("disqualify", of: Disqualification.self), .init("loại khỏi bình xét", "rules out"))
    {
      $0.rule.disqualify
    },
  ]
}

/// A kind of bonus.
struct BonusTypeView: View {
  let type: BonusType

  static let name = "bonus-type"
  static let fields: [ViewField<BonusTypeView>] = [
    .text("name", .init("tên loại", "its name")) { $0.type.name ?? $0.type.id },
    .text("points", .init("điểm", "its points")) { points($0.type.points) },
    .symbol("needs", of: BonusBasis.self, .init("phải dẫn", "what it must cite")) { $0.type.needs },
  ]
}

/// A band with the share that may stand in it.
struct BandView: View {
  let title: String
  let min: String
  let cap: Cap?

  static let name = "band"
  static let fields: [ViewField<BandView>] = [
    .text("name", .init("tên mức", "its name")) { $0.title },
    .text("min", .init("từ bao nhiêu điểm", "from so many points")) { $0.min },
    .optional("ratio", .text, .init("tỷ lệ tối đa", "the largest share")) { $0.cap.map { share($0.ratio) } },
    .optional("base", .symbol("base", of: CapBase.self), .init("tính trên ai", "a share of whom")) { $0.cap?.base },
    .optional("group", .symbol("group", of: CapGroup.self), .init("tính chung hay theo đơn vị", "over whom")) {
      $0.cap?.group
    },
  ]
}
