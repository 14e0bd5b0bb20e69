// Inspections: managers see those whose day has come; nobody else learns that there were any.
import Diagnostics
package import Model

/// The inspections up to the edition's day, the latest first; empty for every audience but managers.
package func inspections(of library: Library, _ options: RedactionOptions) -> [Inspection] {
  guard options.audience == .manager else { return [] }
  return library.inspections.filter { $0.date <= options.asOf }.map { asKnown($0, options) }
    .sorted { ($1.date, $0.id.value) < ($0.date, $1.id.value) }
}

/// As it stood on the edition's day: what was put right later was still open then.
private func asKnown(_ inspection: Inspection, _ options: RedactionOptions) -> Inspection {
  var inspection = inspection
  inspection.findings = inspection.findings.map { finding in
    var finding = finding
    finding.done = finding.done.flatMap { $0.value <= options.asOf ? $0 : nil }
    return finding
  }
  return inspection
}
