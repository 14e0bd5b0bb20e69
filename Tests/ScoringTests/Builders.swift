// Small libraries, rubrics and sheets for the tests, with spots that say what stands there.
import Diagnostics
import Exact
import Model
import Vietnamese

let campaignWindow = day("2022-02-01")...day("2022-12-31")

func number(_ text: String) -> Fixed {
  Fixed(text)!
}

func day(_ text: String) -> Day {
  Day(iso: text)!
}

func period(_ text: String) -> Period {
  Period(text)!
}

/// The months of 2022 from one number to another.
func months(_ range: ClosedRange<Int>) -> [String] {
  range.map { "2022-" + ($0 < 10 ? "0" : "") + String($0) }
}

extension Placed {
  init(_ value: Value, _ line: Int = 1, _ column: Int = 1) {
    self.init(value, at: Spot(line: line, column: column))
  }
}

// MARK: - Who

func membership(_ unit: String, from: String = "2016-01-01", to: String? = nil) -> Membership {
  Membership(unit: Placed(ID(unit)), position: "Chuyên viên", from: day(from), to: to.map(day))
}

func absence(_ from: String, _ to: String, _ kind: AbsenceKind = .leave) -> Absence {
  Absence(kind: kind, from: day(from), to: day(to))
}

func person(
  _ id: String, name: String? = nil, _ memberships: [Membership] = [membership("a")], away: [Absence] = []
) -> Person {
  Person(
    id: ID(id), file: "organisation.yaml", spot: .wholeFile, name: PersonName(name ?? id, sortName: nil),
    memberships: memberships, absences: away)
}

func unit(_ id: String, isLeadership: Bool = false, head: String? = nil) -> Unit {
  let heads = head.map { [Headship(person: Placed(ID($0)), from: day("2016-01-01"), to: nil)] } ?? []
  return Unit(
    id: ID(id), file: "organisation.yaml", spot: .wholeFile, name: id, short: id, from: nil, to: nil, successor: nil,
    isLeadership: isLeadership, heads: heads)
}

// MARK: - By which rules

func item(_ id: String, _ max: String, _ mode: ScoringMode = .award, _ rules: [DeductionRule] = []) -> RubricItem {
  RubricItem(id: Placed(ID(id), 5, 2), max: Placed(number(max), 5, 20), mode: mode, rules: rules)
}

func rule(_ id: String, _ points: String, _ disqualify: Disqualification? = nil) -> DeductionRule {
  DeductionRule(id: id, name: nil, points: number(points), disqualify: disqualify)
}

func criterion(_ id: String, _ max: String, _ items: [RubricItem]) -> RubricCriterion {
  RubricCriterion(id: Placed(ID(id), 4, 2), max: Placed(number(max), 4, 20), items: items)
}

func bands(_ list: [(String, String)] = [("xuat-sac", "90"), ("tot", "70"), ("dat", "50"), ("chua-dat", "0")]) -> [Band]
{
  list.map { Band(id: ID($0.0), name: nil, min: number($0.1)) }
}

func cap(
  _ ratio: String = "0.20", _ base: CapBase = .goodOrBetter, on band: String = "xuat-sac", by group: CapGroup = .agency
) -> Cap {
  Cap(band: Placed(ID(band), 7, 7), ratio: number(ratio), base: base, group: group)
}

func rubric(
  _ criteria: [RubricCriterion], scale: String = "100", decimals: Int = 2, bands list: [Band] = bands(),
  caps: [Cap] = [], weights: AnnualWeights = .equal, minScored: Int = 1, penalties: [DeductionRule] = [],
  totalCap: String? = nil, tieBreak: [TieBreak] = [], leave: LeaveRule? = nil
) -> Rubric {
  let types = [
    BonusType(id: "sk-co-so", name: nil, points: number("5"), needs: .decision),
    BonusType(id: "dot-xuat", name: nil, points: number("2"), needs: .award),
    BonusType(id: "sk-tinh", name: nil, points: number("3"), needs: .decision),
  ]
  return Rubric(
    id: ID("r"), file: "content/scores/r/rubric.json", campaign: ID("r"), effective: campaignWindow,
    scale: Placed(number(scale), 2, 10), decimals: decimals, criteria: criteria,
    bonus: BonusRules(cap: number("10"), types: types), penalties: penalties, totalCap: totalCap.map(number),
    bands: list, caps: caps, tieBreak: tieBreak.map { Placed($0, 8, 8) },
    annual: AnnualRules(weights: weights, minScored: minScored, leave: leave))
}

/// One awarded item that holds the whole scale: for tests of what comes after the total.
func plain(
  caps: [Cap] = [], weights: AnnualWeights = .equal, minScored: Int = 1, penalties: [DeductionRule] = [],
  totalCap: String? = nil, leave: LeaveRule? = nil
) -> Rubric {
  rubric(
    [criterion("C1", "100", [item("C1.1", "100")])], caps: caps, weights: weights, minScored: minScored,
    penalties: penalties, totalCap: totalCap, leave: leave)
}

/// The default weights of scoring.md with three of its rules.
let full = rubric([
  criterion(
    "C1", "30",
    [
      item("C1.1", "5"), item("C1.2", "6", .deduct, [rule("late", "1")]), item("C1.3", "3", .deduct),
      item("C1.4", "3", .deduct, [rule("alcohol", "3", .period), rule("drunk", "3", .year)]),
      item("C1.5", "2", .deduct), item("C1.6", "3", .deduct, [rule("no-card", "0.5")]), item("C1.7", "3"),
      item("C1.8", "3"), item("C1.9", "2", .deduct),
    ]),
  criterion("C2", "25", [item("C2.1", "6"), item("C2.2", "7"), item("C2.3", "4"), item("C2.4", "8")]),
  criterion("C3", "20", [item("C3.1", "6"), item("C3.2", "6"), item("C3.3", "4"), item("C3.4", "4")]),
  criterion("C4", "15", [item("C4.1", "8"), item("C4.2", "7")]),
  criterion("C5", "10", [item("C5.1", "10")]),
])

/// A plan with the criteria and items of a rubric.
func campaign(of rubric: Rubric, window: ClosedRange<Day> = campaignWindow) -> Campaign {
  let criteria = rubric.criteria.map { criterion in
    Criterion(
      id: criterion.id.value, name: "", text: "",
      items: criterion.items.map { CriterionItem(id: $0.id.value, name: "", text: "") })
  }
  return Campaign(
    id: ID("r"), file: "r.yaml", name: "", lead: nil, window: window, basis: [], purpose: [], criteria: criteria,
    values: [], fields: [], toward: [], milestones: [], targets: [])
}

// MARK: - What was scored

/// Points by item, each on its own line from 10 on: the item in column 5, its points in column 15.
func given(_ points: [(String, String)], line: Int = 10) -> [ItemScore] {
  points.enumerated().map { index, entry in
    ItemScore(item: Placed(ID(entry.0), line + index, 5), points: Placed(number(entry.1), line + index, 15))
  }
}

/// Full points for every awarded item of a rubric, but for those named.
func fullPoints(_ rubric: Rubric, _ changed: [String: String] = [:]) -> [ItemScore] {
  let awarded = rubric.criteria.flatMap(\.items).filter { $0.mode == .award }
  return given(awarded.map { ($0.id.value.text, changed[$0.id.value.text] ?? $0.max.value.text) })
}

/// A deduction on line 40: item, rule, date and count in columns 5, 15, 25 and 35.
func deduction(
  _ item: String, _ rule: String, _ date: String = "2022-03-09", count: Int = 1, reason: String = "đi muộn",
  evidence: String = "bb-0309"
) -> Deduction {
  Deduction(
    item: Placed(ID(item), 40, 5), rule: Placed(rule, 40, 15), date: Placed(day(date), 40, 25),
    count: Placed(count, 40, 35), reason: reason, evidence: evidence)
}

/// A bonus on line 50: type, decision, award and achievement in columns 5, 15, 25 and 35.
func bonus(
  _ type: String, decision: String? = nil, award: String? = nil, achievement: String? = nil, line: Int = 50
) -> Bonus {
  Bonus(
    type: Placed(type, line, 5), decision: decision.map { Placed(ID($0), line, 15) },
    award: award.map { Placed(ID($0), line, 25) }, achievement: achievement.map { Placed($0, line, 35) })
}

/// A sign-off: who and when in columns 5 and 15.
func signoff(
  _ role: SignoffRole, _ at: String, by: String? = nil, decision: String? = nil, line: Int = 60
) -> Signoff {
  Signoff(
    role: role, by: by.map { Placed(ID($0), line, 5) }, decision: decision.map { Placed(ID($0), line, 10) },
    at: Placed(day(at), line, 15))
}

func sheet(
  _ person: String, _ when: String, unit: String = "a", file: String? = nil, rubric: String = "r",
  selfScores: [ItemScore] = [], _ scores: [ItemScore], deductions: [Deduction] = [], bonuses: [Bonus] = [],
  penalties: [Penalty] = [], signoffs: [Signoff] = [], void: Voidance? = nil
) -> Sheet {
  Sheet(
    file: file ?? "content/scores/r/\(when)/\(unit).json", spot: Spot(line: 3, column: 3),
    rubric: Placed(ID(rubric), 1, 11), period: Placed(period(when), 2, 11), person: Placed(ID(person), 4, 5),
    unit: Placed(ID(unit), 4, 25), selfScores: selfScores, finalScores: scores, deductions: deductions,
    bonuses: bonuses, penalties: penalties, signoffs: signoffs, void: void)
}

/// A unit's own sheet of one item.
func ownSheet(_ unit: String, _ when: String, _ points: String) -> Sheet {
  var own = sheet("nobody", when, unit: unit, given([("C1.1", points)]))
  own.person = nil
  return own
}

/// A penalty on line 45: rule, date and count in columns 5, 15 and 25.
func penalty(_ rule: String, _ date: String = "2022-03-09", count: Int = 1, reason: String = "thư nhắc") -> Penalty {
  Penalty(
    rule: Placed(rule, 45, 5), date: Placed(day(date), 45, 15), count: Placed(count, 45, 25), reason: reason,
    evidence: "cv-12")
}

/// Sheets of one item that give exactly these totals, one a period.
func sheets(_ person: String, unit: String = "a", _ totals: [(String, String)]) -> [Sheet] {
  totals.map { sheet(person, $0.0, unit: unit, given([("C1.1", $0.1)])) }
}

func decision(
  _ id: String, _ date: String = "2022-03-15", awards: [Award] = [], selection: Selection? = nil,
  revoked: String? = nil
) -> Decision {
  Decision(
    id: ID(id), file: "decisions/\(id).yaml", number: id, title: "", type: "", date: day(date), campaign: nil,
    session: nil, items: [], awards: awards, selection: selection, signer: nil, revoked: revoked.map(day))
}

/// A choice on line 70: period, band and people in columns 5, 15 and from 25 on.
func selection(
  _ people: String..., band: String = "xuat-sac", in when: String = "2022", override: String? = nil
) -> Selection {
  Selection(
    period: Placed(period(when), 70, 5), band: Placed(ID(band), 70, 15),
    people: people.enumerated().map { Placed(ID($1), 70, 25 + $0) }, capOverride: override)
}

func award(_ id: String, to person: String = "p", revoked: String? = nil) -> Award {
  Award(
    id: ID(id), form: "Giấy khen", level: .agency, recipient: .person(Placed(ID(person))), story: nil,
    achievement: nil, reason: "", revoked: revoked.map(day))
}

func library(
  people: [Person], units: [Unit] = [unit("a"), unit("b")], rubric: Rubric, _ sheets: [Sheet],
  decisions: [Decision] = []
) -> Library {
  let site = Site(
    file: "site.yaml", title: "", agency: "", parentAgency: nil, notice: nil, address: nil, theme: Placed("guong"),
    privacy: Privacy(), corrections: nil, signatories: [], menu: [])
  return Library(
    site: site, campaigns: [campaign(of: rubric)], units: units, people: people, stories: [], pages: [],
    decisions: decisions, consents: [], rubrics: [rubric], sheets: sheets, pictures: [], unread: [])
}
