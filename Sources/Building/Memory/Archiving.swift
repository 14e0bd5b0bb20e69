// The parts of the memory as bytes.
package import Archive
import Files
import Model
import Rendering

extension RememberedSource: Archived {
  func write(to writer: inout Writer) {
    path.write(to: &writer)
    mark.write(to: &writer)
    hasRested.write(to: &writer)
    print.write(to: &writer)
    meaning.write(to: &writer)
    isSilent.write(to: &writer)
    reading.write(to: &writer)
    readingPrint.write(to: &writer)
  }

  init(from reader: inout Reader) throws(Damage) {
    self.init(
      path: try reader.read(), mark: try reader.read(), hasRested: try reader.read(), print: try reader.read(),
      meaning: try reader.read(), isSilent: try reader.read(), reading: try reader.read(),
      readingPrint: try reader.read())
  }
}

extension RememberedTheme: Archived {
  func write(to writer: inout Writer) {
    folders.write(to: &writer)
    files.write(to: &writer)
    bodyWords.write(to: &writer)
  }

  init(from reader: inout Reader) throws(Damage) {
    self.init(folders: try reader.read(), files: try reader.read(), bodyWords: try reader.read())
  }
}

extension RememberedThemeFile: Archived {
  func write(to writer: inout Writer) {
    path.write(to: &writer)
    mark.write(to: &writer)
    hasRested.write(to: &writer)
  }

  init(from reader: inout Reader) throws(Damage) {
    self.init(path: try reader.read(), mark: try reader.read(), hasRested: try reader.read())
  }
}

extension RememberedFile: Archived {
  func write(to writer: inout Writer) {
    known.write(to: &writer)
    origin.write(to: &writer)
    writer.write(byte: reason.rawValue)
  }

  init(from reader: inout Reader) throws(Damage) {
    let (known, origin): (Known, Origin) = (try reader.read(), try reader.read())
    guard let reason = Reason(rawValue: try reader.byte()) else { throw Damage() }
    self.init(known: known, origin: origin, reason: reason)
  }
}

extension Origin: Archived {
  func write(to writer: inout Writer) {
    switch self {
    case .page(let key, let bodies):
      writer.write(byte: 0)
      key.write(to: &writer)
      bodies.write(to: &writer)
    case .asset: writer.write(byte: 1)
    case .copy(let path):
      writer.write(byte: 2)
      path.write(to: &writer)
    }
  }

  init(from reader: inout Reader) throws(Damage) {
    switch try reader.byte() {
    case 0: self = .page(key: try reader.read(), bodies: try reader.read())
    case 1: self = .asset
    case 2: self = .copy(of: try reader.read())
    default: throw Damage()
    }
  }
}

extension RememberedBody: Archived {
  func write(to writer: inout Writer) {
    path.write(to: &writer)
    print.write(to: &writer)
    leads.write(to: &writer)
    part.write(to: &writer)
    shift.write(to: &writer)
    range.write(to: &writer)
  }

  init(from reader: inout Reader) throws(Damage) {
    self.init(
      path: try reader.read(), print: try reader.read(), leads: try reader.read(), part: try reader.read(),
      shift: try reader.read(),
      range: try reader.read())
  }
}

extension Tool: Archived {
  /// Field by field.
  package func write(to writer: inout Writer) {
    mark.write(to: &writer)
    print.write(to: &writer)
    libraries.write(to: &writer)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(mark: try reader.read(), print: try reader.read(), libraries: try reader.read())
  }
}
