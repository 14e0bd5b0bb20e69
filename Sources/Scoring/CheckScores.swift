// The rules on a rubric and its sheets, run together.
package import Diagnostics
package import Model

/// What is wrong with a rubric and its sheets, in the order of files and lines; each finding once.
///
/// Nothing here depends on the day: a sheet that is not there yet is a gap of the results, not a finding.
package func checkScores(_ library: Library, campaign: Campaign, rubric: Rubric) -> [Diagnostic] {
  let register = Register(library, campaign, rubric)
  let rules = [
    rubricSums(rubric), rubricPlan(rubric, campaign), rubricIDs(rubric), rubricBands(rubric), rubricNumbers(rubric),
    rubricCap(rubric), rubricKeys(rubric),
  ].flatMap { $0 }
  // Against a wrong rubric every sheet would be wrong: a wall of findings with one cause.
  let found = (rules.hasErrors ? rules : rules + checkSheets(library, register)).sorted()
  return zip(found, found.dropFirst()).filter { $0 != $1 }.map(\.0) + found.suffix(1)
}

private func checkSheets(_ library: Library, _ register: Register) -> [Diagnostic] {
  let rubric = register.rubric
  let sheets = library.sheets.filter { $0.rubric.value == rubric.id }
  return sheetRubric(library.sheets, rubric, among: library.rubrics) + sheetTwice(sheets) + bonusTwice(sheets)
    + sheets.flatMap { check($0, register) } + selections(library, register)
    + closedPeriods(library, sheets, register)
}

private func check(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  let void = sheet.void?.decision.flatMap { unknownDecision($0, in: sheet, register) }
  let person = sheet.person.flatMap { unknownPerson($0, in: sheet, register) }
  return [
    sheetPeriod(sheet, register), [person, void].compactMap { $0 },
    sheetUnit(sheet, register), sheetItems(sheet, register), missingPoints(sheet, register),
    scoreRange(sheet, register), scoreDigits(sheet, register), deductions(sheet, register), penalties(sheet, register),
    bonuses(sheet, register),
    signoffs(sheet, register),
  ].flatMap { $0 }
}
