// The site's own facts and plain pages as bytes.
package import Archive

extension Site: Archived {
  package func write(to writer: inout Writer) {
    writer.write(name: file)
    writer.write(title)
    writer.write(agency)
    writer.write(parentAgency)
    writer.write(notice)
    writer.write(address)
    writer.write(theme)
    writer.write(privacy)
    writer.write(corrections)
    writer.write(signatories)
    writer.write(menu)
    writer.write(tables)
    writer.write(packs)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      file: try reader.name(), title: try reader.text(), agency: try reader.text(), parentAgency: try reader.read(),
      notice: try reader.read(), address: try reader.read(), theme: try reader.read(), privacy: try reader.read(),
      corrections: try reader.read(), signatories: try reader.read(), menu: try reader.read(),
      tables: try reader.read(), packs: try reader.read())
  }
}

extension TableForm: Archived {
  package func write(to writer: inout Writer) {
    writer.write(separator)
    writer.write(decimal)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(separator: try reader.read(), decimal: try reader.read())
  }
}

extension CellSeparator: Archived {}

extension DecimalMark: Archived {}

extension Privacy: Archived {
  package func write(to writer: inout Writer) {
    writer.write(consentRequired)
    writer.write(minGroup)
    writer.write(ranks)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(consentRequired: try reader.read(), minGroup: try reader.int(), ranks: try reader.read())
  }
}

extension RankVisibility: Archived {}

extension Corrections: Archived {
  package func write(to writer: inout Writer) {
    writer.write(unit)
    writer.write(text)
    writer.write(email)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(unit: try reader.read(), text: try reader.text(), email: try reader.read())
  }
}

extension Signatory: Archived {
  package func write(to writer: inout Writer) {
    writer.write(person)
    writer.write(title)
    writer.write(from)
    writer.write(until)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(person: try reader.read(), title: try reader.text(), from: try reader.read(), until: try reader.read())
  }
}

extension PlainPage: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name: file)
    writer.write(title)
    writer.write(summary)
    writer.write(body)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), file: try reader.name(), title: try reader.read(), summary: try reader.read(),
      body: try reader.read())
  }
}
