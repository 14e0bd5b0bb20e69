// Rule: inspections name people, units and criteria that exist (R30).
import Diagnostics
import Exact
import Model

/// People and units that inspections name and nobody declared, and criteria that the movement of their day lacks.
func brokenInspections(in survey: Survey) -> [Diagnostic] {
  let inspections = survey.library.inspections
  let inspectors = inspections.flatMap { inspection in inspection.by.map { (file: inspection.file, person: $0) } }
  let cited = inspections.flatMap { inspection in
    inspection.findings.map { (file: inspection.file, criterion: $0.criterion, date: inspection.date) }
  }
  return firstFindings(of: inspectors) { survey.unknown(person: $0.person, in: $0.file) }
    + firstFindings(of: inspections) { survey.unknown(unit: $0.unit, in: $0.file) }
    + firstFindings(of: cited) { survey.unknown(criterion: $0.criterion, on: $0.date, in: $0.file) }
}

extension Survey {
  /// A movement with errors is not held against what cites its criteria.
  fileprivate func unknown(criterion: Placed<String>, on date: Day, in file: String) -> Diagnostic? {
    guard let campaign = campaign(on: date), !isUnread(campaign.file) else { return nil }
    return unknownCriterion(criterion, among: campaign.citable, in: file)
  }
}
