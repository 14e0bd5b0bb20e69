// Movements as bytes.
package import Archive

extension Campaign: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name: file)
    writer.write(name)
    writer.write(lead)
    writer.write(window)
    writer.write(basis)
    writer.write(purpose)
    writer.write(criteria)
    writer.write(values)
    writer.write(fields)
    writer.write(toward)
    writer.write(milestones)
    writer.write(targets)
    writer.write(clauses)
    writer.write(gapDays)
    writer.write(noticeDays)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), file: try reader.name(), name: try reader.text(), lead: try reader.read(),
      window: try reader.read(), basis: try reader.read(), purpose: try reader.read(), criteria: try reader.read(),
      values: try reader.read(), fields: try reader.read(), toward: try reader.read(), milestones: try reader.read(),
      targets: try reader.read(), clauses: try reader.read(), gapDays: try reader.int(), noticeDays: try reader.int())
  }
}

extension Criterion: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name)
    writer.write(text)
    writer.write(items)
    writer.write(document)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), name: try reader.text(), text: try reader.text(), items: try reader.read(),
      document: try reader.read())
  }
}

extension CriterionItem: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name)
    writer.write(text)
    writer.write(document)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), name: try reader.text(), text: try reader.text(), document: try reader.read())
  }
}

extension Term: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(id: try reader.text(), name: try reader.text())
  }
}

extension ValueGroup: Archived {
  package func write(to writer: inout Writer) {
    writer.write(name)
    writer.write(words)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(name: try reader.text(), words: try reader.read())
  }
}

extension BasisDocument: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(number)
    writer.write(type)
    writer.write(issuer)
    writer.write(date)
    writer.write(title)
    writer.write(link)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), number: try reader.text(), type: try reader.text(), issuer: try reader.text(),
      date: try reader.read(), title: try reader.text(), link: try reader.read())
  }
}

extension Milestone: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name)
    writer.write(date)
    writer.write(about)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(id: try reader.text(), name: try reader.text(), date: try reader.read(), about: try reader.read())
  }
}

extension Clause: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(part)
    writer.write(text)
    writer.write(shown)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(id: try reader.text(), part: try reader.text(), text: try reader.text(), shown: try reader.read())
  }
}

extension Target: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name)
    writer.write(text)
    writer.write(source)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(id: try reader.text(), name: try reader.text(), text: try reader.text(), source: try reader.read())
  }
}
