// Where the links of a body lead, as bytes: what a build remembers of a page that it drew.
package import Archive

extension Lead: Archived {
  package func write(to writer: inout Writer) {
    writer.write(written)
    writer.write(printed)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(written: try reader.read(), printed: try reader.read())
  }
}
