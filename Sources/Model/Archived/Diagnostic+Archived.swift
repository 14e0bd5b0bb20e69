// Findings and places as bytes.
public import Archive
package import Diagnostics

extension Spot: Archived {
  /// Three numbers; nothing when places are omitted.
  package func write(to writer: inout Writer) {
    guard !writer.omitsPlaces else { return }
    writer.write(Int(line))
    writer.write(Int(column))
    writer.write(Int(width))
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(line: try reader.int(), column: try reader.int(), width: try reader.int())
  }
}

extension Place: Archived {
  package func write(to writer: inout Writer) {
    writer.write(name: file)
    writer.write(spot)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(file: try reader.name(), try reader.read())
  }
}

extension Placed: Archived where Value: Archived {
  package func write(to writer: inout Writer) {
    writer.write(value)
    writer.write(spot)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(try reader.read(), at: try reader.read())
  }
}

extension Severity: Archived {}

extension Bilingual: Archived {
  package func write(to writer: inout Writer) {
    writer.write(vi)
    writer.write(en)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(vi: try reader.text(), en: try reader.text())
  }
}

extension Note: Archived {
  package func write(to writer: inout Writer) {
    writer.write(place)
    writer.write(message)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(at: try reader.read(), try reader.read())
  }
}

extension Diagnostic: Archived {
  package func write(to writer: inout Writer) {
    writer.write(severity)
    writer.write(rule)
    writer.write(place)
    writer.write(message)
    writer.write(hint)
    writer.write(notes)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      try reader.read(), rule: try reader.text(), at: try reader.read(), try reader.read(), hint: try reader.read(),
      notes: try reader.read())
  }
}
