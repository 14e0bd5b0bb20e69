// Inspections as bytes.
package import Archive

extension Inspection: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name: file)
    writer.write(date)
    writer.write(by)
    writer.write(unit)
    writer.write(findings)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), file: try reader.name(), date: try reader.read(), by: try reader.read(),
      unit: try reader.read(), findings: try reader.read())
  }
}

extension InspectionFinding: Archived {
  package func write(to writer: inout Writer) {
    writer.write(type)
    writer.write(criterion)
    writer.write(note)
    writer.write(due)
    writer.write(done)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      type: try reader.read(), criterion: try reader.read(), note: try reader.text(), due: try reader.read(),
      done: try reader.read())
  }
}

extension FindingType: Archived {}
