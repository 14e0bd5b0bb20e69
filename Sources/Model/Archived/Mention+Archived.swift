// What texts say in passing, as bytes.
package import Archive

extension MentionKind: Archived {}

extension Mention: Archived {
  package func write(to writer: inout Writer) {
    writer.write(kind)
    writer.write(text)
    writer.write(spot)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(try reader.read(), try reader.text(), at: try reader.read())
  }
}

extension Likeness: Archived {
  /// Its two numbers.
  package func write(to writer: inout Writer) {
    writer.write(fixed: first)
    writer.write(fixed: second)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(first: try reader.fixed(), second: try reader.fixed())
  }
}
