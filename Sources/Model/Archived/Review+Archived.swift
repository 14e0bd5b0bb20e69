// Reviews as bytes.
package import Archive

extension Review: Archived {
  package func write(to writer: inout Writer) {
    writer.write(page)
    writer.write(type)
    writer.write(period)
    writer.write(number)
    writer.write(place)
    writer.write(date)
    writer.write(signer)
    writer.write(recipients)
    writer.write(status)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      page: try reader.read(), type: try reader.read(), period: try reader.read(), number: try reader.read(),
      place: try reader.read(), date: try reader.read(), signer: try reader.read(), recipients: try reader.read(),
      status: try reader.read())
  }
}

extension ReviewType: Archived {}

extension Annex: Archived {}

extension Pack: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name)
    writer.write(hasProse)
    writer.write(annexes)
    writer.write(names)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.text(), name: try reader.text(), hasProse: try reader.read(), annexes: try reader.read(),
      names: try reader.read())
  }
}
