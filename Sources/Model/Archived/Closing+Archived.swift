// Closed periods and adjustments as bytes.
package import Archive

extension Closing: Archived {
  package func write(to writer: inout Writer) {
    writer.write(name: file)
    writer.write(campaign)
    writer.write(period)
    writer.write(on)
    writer.write(appealsUntil)
    writer.write(decision)
    writer.write(totals)
    writer.write(unitTotals)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      file: try reader.name(), campaign: try reader.read(), period: try reader.read(), on: try reader.read(),
      appealsUntil: try reader.read(), decision: try reader.read(), totals: try reader.read(),
      unitTotals: try reader.read())
  }
}

extension ClosedTotal: Archived {
  package func write(to writer: inout Writer) {
    writer.write(holder)
    writer.write(total)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(holder: try reader.read(), total: try reader.read())
  }
}

extension Adjustment: Archived {
  package func write(to writer: inout Writer) {
    writer.write(name: file)
    writer.write(campaign)
    writer.write(spot)
    writer.write(person)
    writer.write(period)
    writer.write(old)
    writer.write(new)
    writer.write(reason)
    writer.write(decision)
    writer.write(date)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      file: try reader.name(), campaign: try reader.read(), spot: try reader.read(), person: try reader.read(),
      period: try reader.read(), old: try reader.read(), new: try reader.read(), reason: try reader.text(),
      decision: try reader.read(), date: try reader.read())
  }
}
