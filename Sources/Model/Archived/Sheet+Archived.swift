// Score sheets as bytes.
package import Archive

extension Sheet: Archived {
  package func write(to writer: inout Writer) {
    writer.write(name: file)
    writer.write(spot)
    writer.write(rubric)
    writer.write(period)
    writer.write(person)
    writer.write(unit)
    writer.write(selfScores)
    writer.write(finalScores)
    writer.write(deductions)
    writer.write(bonuses)
    writer.write(penalties)
    writer.write(signoffs)
    writer.write(void)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      file: try reader.name(), spot: try reader.read(), rubric: try reader.read(), period: try reader.read(),
      person: try reader.read(), unit: try reader.read(), selfScores: try reader.read(), finalScores: try reader.read(),
      deductions: try reader.read(), bonuses: try reader.read(), penalties: try reader.read(),
      signoffs: try reader.read(), void: try reader.read())
  }
}

extension Voidance: Archived {
  package func write(to writer: inout Writer) {
    writer.write(reason)
    writer.write(decision)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(reason: try reader.text(), decision: try reader.read())
  }
}

extension Penalty: Archived {
  package func write(to writer: inout Writer) {
    writer.write(rule)
    writer.write(date)
    writer.write(count)
    writer.write(reason)
    writer.write(evidence)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      rule: try reader.read(), date: try reader.read(), count: try reader.read(), reason: try reader.text(),
      evidence: try reader.text())
  }
}

extension ItemScore: Archived {
  package func write(to writer: inout Writer) {
    writer.write(item)
    writer.write(points)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(item: try reader.read(), points: try reader.read())
  }
}

extension Deduction: Archived {
  package func write(to writer: inout Writer) {
    writer.write(item)
    writer.write(rule)
    writer.write(date)
    writer.write(count)
    writer.write(reason)
    writer.write(evidence)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      item: try reader.read(), rule: try reader.read(), date: try reader.read(), count: try reader.read(),
      reason: try reader.text(), evidence: try reader.text())
  }
}

extension Bonus: Archived {
  package func write(to writer: inout Writer) {
    writer.write(type)
    writer.write(decision)
    writer.write(award)
    writer.write(achievement)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      type: try reader.read(), decision: try reader.read(), award: try reader.read(), achievement: try reader.read())
  }
}

extension Signoff: Archived {
  package func write(to writer: inout Writer) {
    writer.write(role)
    writer.write(by)
    writer.write(decision)
    writer.write(at)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(role: try reader.read(), by: try reader.read(), decision: try reader.read(), at: try reader.read())
  }
}

extension SignoffRole: Archived {}
