// Headings, links and images of a body as bytes.
package import Archive
package import Markdown

extension Heading: Archived {
  package func write(to writer: inout Writer) {
    writer.write(level)
    writer.write(text)
    writer.write(id)
    writer.write(spot)
    writer.write(hasWords)
  }

  /// A level that no heading has is damage.
  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      level: try reader.int(), text: try reader.text(), id: try reader.text(), spot: try reader.read(),
      hasWords: try reader.read())
    guard (2...6).contains(level) else { throw Damage() }
  }
}

extension Link: Archived {
  package func write(to writer: inout Writer) {
    writer.write(destination)
    writer.write(text)
    writer.write(spot)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(destination: try reader.text(), text: try reader.text(), spot: try reader.read())
  }
}

extension Image: Archived {
  package func write(to writer: inout Writer) {
    writer.write(destination)
    writer.write(alt)
    writer.write(title)
    writer.write(spot)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      destination: try reader.text(), alt: try reader.text(), title: try reader.text(), spot: try reader.read())
  }
}
