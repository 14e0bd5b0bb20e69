// Composes what inspections found, and exports it (R30).
import Cells
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// Whether this edition knows of any inspection.
  var hasInspections: Bool { !edition.inspections.isEmpty }

  /// What should have been put right by now, the longest overdue first.
  var overdueFindings: [(inspection: Inspection, finding: InspectionFinding, due: Day, days: Int)] {
    edition.inspections.flatMap { inspection in
      inspection.findings.compactMap { finding in
        guard let due = finding.due?.value, let days = finding.daysLate(on: edition.asOf) else { return nil }
        return (inspection, finding, due, days)
      }
    }.sorted { ($0.due, $0.inspection.id.value) < ($1.due, $1.inspection.id.value) }
  }

  /// The counts by unit, what is overdue, and every inspection.
  func inspectionsPage() -> Page {
    let view = InspectionsView(
      site: site(.work), page: head("", path: Addresses.inspections), office: office(.inspections),
      units: inspectedUnits(), overdue: overdueFindings.compactMap { overdue($0, in: $1, since: $2, days: $3) },
      inspections: edition.inspections.compactMap(inspection),
      downloads: downloads(Addresses.inspections, OfficeExport.inspections.rawValue))
    return Page(path: Addresses.inspections, template: "inspections", view: view.record())
  }

  /// A row for each unit that exists on the edition's day or was inspected, whether anything was found or not.
  private func inspectedUnits() -> [InspectedUnitView] {
    let visits = Dictionary(grouping: edition.inspections, by: \.unit.value)
    return edition.units.compactMap { unit in
      let own = visits[unit.id] ?? []
      guard let view = unitView(unit.id), !own.isEmpty || (unit.to.map { $0 >= edition.asOf } ?? true)
      else { return nil }
      let found = own.flatMap(\.findings)
      return InspectedUnitView(
        unit: view, head: head(of: unit.id, on: edition.asOf).flatMap { filed($0, on: edition.asOf) },
        visits: own.count, counts: FindingType.allCases.map { type in found.count { $0.type == type } },
        open: found.count { $0.type != .good && $0.done == nil })
    }
  }

  private func overdue(
    _ inspection: Inspection, in finding: InspectionFinding, since due: Day, days: Int
  ) -> OverdueFindingView? {
    unitView(inspection.unit.value).map { unit in
      OverdueFindingView(
        finding: found(finding, in: inspection), unit: unit,
        responsible: head(of: inspection.unit.value, on: edition.asOf).flatMap { filed($0, on: edition.asOf) },
        found: inspection.date, due: due, days: days)
    }
  }

  private func inspection(_ inspection: Inspection) -> InspectionView? {
    unitView(inspection.unit.value).map { unit in
      let own = chapter(on: inspection.date)
      return InspectionView(
        id: inspection.id.value.text, date: inspection.date,
        by: inspection.by.compactMap { filed($0.value, on: inspection.date) }, unit: unit,
        movement: own.isPresent
          ? nil : LinkView(label: own.movement.campaign.name, address: own.at(Addresses.movement)),
        findings: inspection.findings.map { found($0, in: inspection) })
    }
  }

  private func found(_ finding: InspectionFinding, in inspection: Inspection) -> FoundView {
    let own = chapter(on: inspection.date)
    let criterion = own.criteria[finding.criterion.value]
    return FoundView(
      finding: finding, badge: criterion.map { BadgeView(criterion: $0, folder: own.folder) },
      label: label(finding, in: inspection), late: finding.daysLate(on: edition.asOf))
  }

  /// The name of the item, or of the criterion, in the movement of the inspection's day.
  private func label(_ finding: InspectionFinding, in inspection: Inspection) -> String {
    let id = finding.criterion.value
    let criterion = chapter(on: inspection.date).criteria[id]
    return criterion?.items.first { $0.id.text == id }?.name ?? criterion?.name ?? ""
  }

  /// A line for each finding; one for an inspection that noted nothing.
  func inspections() -> Export {
    Export(
      columns: [
        .init("inspection", "Mã"), .init("date", "Ngày kiểm tra"), .init("by", "Người kiểm tra"),
        .init("unit", "Mã đơn vị"), .init("name", "Đơn vị"), .init("type", "Loại"), .init("criterion", "Mã tiêu chí"),
        .init("criterionName", "Tiêu chí"), .init("note", "Ghi nhận"), .init("due", "Hạn khắc phục"),
        .init("done", "Ngày khắc phục"), .init("days", "Quá hạn (ngày)"),
      ],
      rows: edition.inspections.flatMap { inspection in
        let start = visit(inspection)
        let nothing = Array(repeating: CellValue.text(""), count: 7)
        return inspection.findings.isEmpty
          ? [start + nothing] : inspection.findings.map { start + cells($0, in: inspection) }
      })
  }

  private func visit(_ inspection: Inspection) -> [CellValue] {
    [
      .text(inspection.id.value.text), .text(inspection.date.iso),
      .text(inspection.by.compactMap { people[$0.value]?.name.full }.joined(separator: ", ")),
      .text(inspection.unit.value.text), .text(units[inspection.unit.value]?.name ?? ""),
    ]
  }

  private func cells(_ finding: InspectionFinding, in inspection: Inspection) -> [CellValue] {
    [
      .text(words(for: finding.type)), .text(finding.criterion.value), .text(label(finding, in: inspection)),
      .text(finding.note), .text(finding.due?.value.iso ?? ""), .text(finding.done?.value.iso ?? ""),
      .whole(finding.daysLate(on: edition.asOf)),
    ]
  }
}

/// A type of findings, as a saved table says it.
private func words(for type: FindingType) -> String {
  switch type {
  case .good: "làm tốt"
  case .remind: "nhắc nhở"
  case .breach: "vi phạm"
  }
}
