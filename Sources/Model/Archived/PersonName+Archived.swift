// Names as bytes, with all their parts, because a sort name is not kept.
package import Archive
package import Vietnamese

extension SortKey: Archived {
  package func write(to writer: inout Writer) {
    writer.write(bytes)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(bytes: try reader.content())
  }
}

extension PersonName: Archived {
  package func write(to writer: inout Writer) {
    writer.write(full)
    writer.write(given)
    writer.write(middle)
    writer.write(family)
    writer.write(sortKey)
    writer.write(indexLetter)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      full: try reader.text(), given: try reader.text(), middle: try reader.text(), family: try reader.text(),
      sortKey: try reader.read(), indexLetter: try reader.text())
  }
}
