// A small manager edition: one unit with its head, the leadership, a rubric, and whatever the ledger of a test holds.
import Diagnostics
import Exact
import Model
import Vietnamese

let march = Period.month(year: 2022, 3)
let april = Period.month(year: 2022, 4)

/// One criterion with an item that is awarded and one that loses points; 20% of the good or better may be excellent.
let smallRubric = Rubric(
  id: ID("r"), file: "content/scores/c/rubric.json", campaign: ID("c"), effective: campaign.window,
  scale: at(fixed("100")), decimals: 2,
  criteria: [
    RubricCriterion(
      id: at(ID("C1")), max: at(fixed("100")),
      items: [
        RubricItem(id: at(ID("C1.1")), max: at(fixed("60")), mode: .award, rules: []),
        RubricItem(
          id: at(ID("C1.2")), max: at(fixed("40")), mode: .deduct,
          rules: [
            DeductionRule(id: "late", name: "Đi muộn", points: fixed("0.5"), disqualify: nil),
            DeductionRule(id: "alcohol", name: "Uống rượu", points: fixed("3"), disqualify: .year),
          ]),
      ])
  ], bonus: BonusRules(cap: fixed("10"), types: []),
  penalties: [DeductionRule(id: "chung", name: "Trừ chung", points: fixed("2"), disqualify: nil)],
  bands: zip(["xuat-sac", "tot", "dat", "chua-dat"], ["90", "70", "50", "0"]).map {
    Band(id: ID($0), name: $0 == "xuat-sac" ? "xuất sắc" : $0, min: fixed($1))
  }, caps: [Cap(band: at(ID("xuat-sac")), ratio: fixed("0.20"), base: .goodOrBetter)],
  annual: AnnualRules(
    weights: .equal, minScored: 6, leave: LeaveRule(months: 3, band: at(ID("dat")), except: [.maternity])),
  deadlines: [Deadline(role: .self, days: 3), Deadline(role: .head, days: 5)])

let emptyLedger = Ledger(
  sheets: [], states: [], unitScores: [], unitGaps: [], adjustments: [], late: [], closings: [])

/// Unit `a` is led by `h`, the leadership by `g`.
func managerEdition(
  _ stories: [Story] = [], people: [Person] = [], tables: [Table] = [], scores: [PeriodScore] = [],
  decisions: [Decision] = [], asOf: String = "2022-05-20", ledger change: (inout Ledger) -> Void = { _ in }
) -> Edition {
  func led(_ unit: Unit, by head: String) -> Unit {
    var unit = unit
    unit.heads = [Headship(person: at(ID(head)), from: day("2020-01-01"), to: nil)]
    return unit
  }
  var edition = edition(
    stories, units: [led(unit("top", isLeadership: true), by: "g"), led(unit("a"), by: "h"), unit("b")],
    people: [person("g", "Hồ Thị Giang", unit: "top"), person("h", "Lê Văn Hòa")] + people, asOf: asOf)
  edition.audience = .manager
  edition.movement.rubric = smallRubric
  (edition.movement.tables, edition.movement.scores, edition.decisions) = (tables, scores, decisions)
  var ledger = emptyLedger
  change(&ledger)
  edition.movement.ledger = ledger
  return edition
}

/// A standing whose mean is one month's total, or as many months' as there are totals.
func standing(
  _ id: String, _ totals: [String], unit: String = "a", band: String? = "xuat-sac", state: StandingState = .final,
  rank: Int? = nil, shared: Bool = false, missing: [Period] = []
) -> Standing {
  let terms = totals.enumerated().map { index, total in
    MeanTerm(period: .month(year: 2022, index + 2), unit: ID(unit), total: fixed(total), weight: 1)
  }
  let sum = terms.map(\.total).reduce(Fixed.zero) { $0.adding($1)! }
  return Standing(
    person: ID(id), unit: ID(unit),
    mean: Mean(terms: terms, missing: missing, numerator: sum, denominator: terms.count),
    value: sum.quotient(by: terms.count, to: 2)!, band: band.map { ID($0) }, state: state, rank: rank, shared: shared,
    honoured: state == .final && rank != nil && band == "xuat-sac")
}

/// A sheet of `C1.1` in March, and what it comes to.
func sheet(
  _ id: String?, _ points: String, own: String? = nil, taken: [TakenPoints] = [], penalties: [TakenPoints] = [],
  signoffs: [Signoff] = []
) -> (sheet: Sheet, tally: Tally) {
  let file = "content/scores/c/2022-03/a.json"
  let spot = Spot(line: 4, column: 3)
  func given(_ points: String) -> ItemScore { ItemScore(item: at(ID("C1.1")), points: at(fixed(points))) }
  let loss = (taken + penalties).map { Fixed(unscaled: $0.points.unscaled * $0.count, scale: $0.points.scale) }
  let total = loss.reduce(fixed(points).adding(fixed("40"))!) { $0.adding($1.negated)! }
  let items = [
    ItemResult(item: ID("C1.1"), max: fixed("60"), base: fixed(points), taken: [], points: fixed(points)),
    ItemResult(item: ID("C1.2"), max: fixed("40"), base: fixed("40"), taken: taken, points: fixed("40")),
  ]
  let criteria = [CriterionScore(criterion: ID("C1"), max: fixed("100"), items: items, points: total)]
  return (
    Sheet(
      file: file, spot: spot, rubric: at(ID("r")), period: at(march), person: id.map { at(ID($0)) }, unit: at(ID("a")),
      selfScores: own.map { [given($0)] } ?? [], finalScores: [given(points)], deductions: [], bonuses: [],
      signoffs: signoffs),
    Tally(
      criteria: criteria, bonus: BonusScore(entries: [], sum: .zero, cap: fixed("10"), points: .zero),
      penalties: penalties, total: total, disqualified: nil, source: Place(file: file, spot))
  )
}

func signoff(_ role: SignoffRole, by: String? = nil, _ date: String) -> Signoff {
  Signoff(role: role, by: by.map { at(ID($0)) }, decision: nil, at: at(day(date)))
}

func state(_ id: String, _ state: PersonPeriodState, _ period: Period = march, unit: String? = "a") -> PersonPeriod {
  PersonPeriod(person: ID(id), period: period, unit: unit.map { ID($0) }, state: state)
}

func late(_ id: String?, due: String, signed: String?, by: String? = "h") -> LateSignoff {
  LateSignoff(
    person: id.map { ID($0) }, unit: ID("a"), period: march, role: .head, due: day(due), signed: signed.map(day),
    responsible: by.map { ID($0) })
}
