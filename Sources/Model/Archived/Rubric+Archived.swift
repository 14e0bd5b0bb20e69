// Rules of scoring as bytes.
package import Archive

extension Rubric: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name: file)
    writer.write(campaign)
    writer.write(effective)
    writer.write(scale)
    writer.write(decimals)
    writer.write(criteria)
    writer.write(bonus)
    writer.write(penalties)
    writer.write(totalCap)
    writer.write(bands)
    writer.write(caps)
    writer.write(tieBreak)
    writer.write(annual)
    writer.write(deadlines)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), file: try reader.name(), campaign: try reader.read(), effective: try reader.read(),
      scale: try reader.read(), decimals: try reader.int(), criteria: try reader.read(), bonus: try reader.read(),
      penalties: try reader.read(), totalCap: try reader.read(), bands: try reader.read(), caps: try reader.read(),
      tieBreak: try reader.read(), annual: try reader.read(), deadlines: try reader.read())
  }
}

extension Deadline: Archived {
  package func write(to writer: inout Writer) {
    writer.write(role)
    writer.write(days)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(role: try reader.read(), days: try reader.int())
  }
}

extension RubricCriterion: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(max)
    writer.write(items)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(id: try reader.read(), max: try reader.read(), items: try reader.read())
  }
}

extension RubricItem: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(max)
    writer.write(mode)
    writer.write(rules)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(id: try reader.read(), max: try reader.read(), mode: try reader.read(), rules: try reader.read())
  }
}

extension ScoringMode: Archived {}

extension DeductionRule: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name)
    writer.write(points)
    writer.write(disqualify)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(id: try reader.text(), name: try reader.read(), points: try reader.read(), disqualify: try reader.read())
  }
}

extension Disqualification: Archived {}

extension BonusRules: Archived {
  package func write(to writer: inout Writer) {
    writer.write(cap)
    writer.write(types)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(cap: try reader.read(), types: try reader.read())
  }
}

extension BonusType: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name)
    writer.write(points)
    writer.write(needs)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(id: try reader.text(), name: try reader.read(), points: try reader.read(), needs: try reader.read())
  }
}

extension BonusBasis: Archived {}

extension Band: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name)
    writer.write(min)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(id: try reader.read(), name: try reader.read(), min: try reader.read())
  }
}

extension Cap: Archived {
  package func write(to writer: inout Writer) {
    writer.write(band)
    writer.write(ratio)
    writer.write(base)
    writer.write(group)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(band: try reader.read(), ratio: try reader.read(), base: try reader.read(), group: try reader.read())
  }
}

extension CapGroup: Archived {}

extension TieBreak: Archived {
  package func write(to writer: inout Writer) {
    writer.write(text)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(try reader.text())
  }
}

extension CapBase: Archived {}

extension AnnualRules: Archived {
  package func write(to writer: inout Writer) {
    writer.write(weights)
    writer.write(minScored)
    writer.write(leave)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(weights: try reader.read(), minScored: try reader.int(), leave: try reader.read())
  }
}

extension LeaveRule: Archived {
  package func write(to writer: inout Writer) {
    writer.write(months)
    writer.write(band)
    writer.write(except)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(months: try reader.int(), band: try reader.read(), except: try reader.read())
  }
}

extension AnnualWeights: Archived {}
