// What a body places, and the words that it shows, as bytes.
package import Archive
package import Markdown

extension ComputedTable: Archived {}

extension BodyWords: Archived {
  package func write(to writer: inout Writer) {
    for words in [notes, note, back, done, open] { writer.write(words) }
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      notes: try reader.text(), note: try reader.text(), back: try reader.text(), done: try reader.text(),
      open: try reader.text())
  }
}
