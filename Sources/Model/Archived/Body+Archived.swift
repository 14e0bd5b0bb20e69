// Bodies as bytes.
package import Archive

extension Body: Archived {
  package func write(to writer: inout Writer) {
    writer.write(text)
    writer.write(headings)
    writer.write(links)
    writer.write(images)
    writer.write(summary)
    writer.write(computed)
    writer.write(mentions)
    writer.write(likeness)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      text: try reader.read(), headings: try reader.read(), links: try reader.read(), images: try reader.read(),
      summary: try reader.text(), computed: try reader.read(), mentions: try reader.read(),
      likeness: try reader.read())
  }
}

extension BodyText: Archived {
  /// Without the fingerprint when places are omitted: the facts of the body are beside it.
  package func write(to writer: inout Writer) {
    writer.write(name: file)
    if !writer.omitsPlaces { writer.write(print) }
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(file: try reader.name(), print: try reader.read())
  }
}
