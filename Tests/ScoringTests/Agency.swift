// The people, decisions and sheets that the rules on sheets are tried on.
import Diagnostics
import Exact
import Model
import Scoring

/// A small agency with its decisions; what the rules find in its sheets.
struct Agency {
  let people = [
    person("an"), person("binh"), person("head"), person("office", [membership("b")]),
    person("mover", [membership("a", to: "2022-03-15"), membership("b", from: "2022-03-16")]),
    person("new", [membership("a", from: "2022-03-10")]),
  ]
  let decisions = [
    decision(
      "qd-1",
      awards: [award("gk-1", to: "an"), award("gk-2", to: "binh"), award("gk-3", to: "an", revoked: "2022-03-31")]),
    decision("qd-2", revoked: "2022-04-01"), decision("qd-3", awards: [award("gk-4", to: "an")], revoked: "2022-02-20"),
  ]

  func diagnostics(_ sheets: [Sheet], _ rubric: Rubric = full) -> [Diagnostic] {
    let all = library(people: people, rubric: rubric, sheets, decisions: decisions)
    return checkScores(all, campaign: campaign(of: rubric), rubric: rubric)
  }

  func findings(_ sheets: Sheet...) -> [Finding] {
    diagnostics(sheets).map { Finding($0) }
  }
}

/// A sheet with full points, but for what is given.
func fullSheet(
  _ person: String = "an", _ when: String = "2022-03", unit: String = "a", file: String? = nil, rubric: String = "r",
  selfScores: [ItemScore] = [], scores: [ItemScore] = fullPoints(full), deductions: [Deduction] = [],
  bonuses: [Bonus] = [], signoffs: [Signoff] = []
) -> Sheet {
  sheet(
    person, when, unit: unit, file: file, rubric: rubric, selfScores: selfScores, scores, deductions: deductions,
    bonuses: bonuses, signoffs: signoffs)
}
