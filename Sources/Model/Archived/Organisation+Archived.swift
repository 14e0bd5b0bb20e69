// Units and people as bytes.
package import Archive

extension Organisation: Archived {
  package func write(to writer: inout Writer) {
    writer.write(units)
    writer.write(people)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(units: try reader.read(), people: try reader.read())
  }
}

extension Unit: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name: file)
    writer.write(spot)
    writer.write(name)
    writer.write(short)
    writer.write(from)
    writer.write(to)
    writer.write(successor)
    writer.write(isLeadership)
    writer.write(heads)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), file: try reader.name(), spot: try reader.read(), name: try reader.text(),
      short: try reader.text(), from: try reader.read(), to: try reader.read(), successor: try reader.read(),
      isLeadership: try reader.read(), heads: try reader.read())
  }
}

extension Headship: Archived {
  package func write(to writer: inout Writer) {
    writer.write(person)
    writer.write(from)
    writer.write(to)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(person: try reader.read(), from: try reader.read(), to: try reader.read())
  }
}

extension Person: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name: file)
    writer.write(spot)
    writer.write(name)
    writer.write(memberships)
    writer.write(absences)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), file: try reader.name(), spot: try reader.read(), name: try reader.read(),
      memberships: try reader.read(), absences: try reader.read())
  }
}

extension Membership: Archived {
  package func write(to writer: inout Writer) {
    writer.write(unit)
    writer.write(position)
    writer.write(from)
    writer.write(to)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(unit: try reader.read(), position: try reader.text(), from: try reader.read(), to: try reader.read())
  }
}

extension Absence: Archived {
  package func write(to writer: inout Writer) {
    writer.write(kind)
    writer.write(from)
    writer.write(to)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(kind: try reader.read(), from: try reader.read(), to: try reader.read())
  }
}

extension AbsenceKind: Archived {}
