// The memory as one file: an index that is always read, and readings that are looked up in it.
import Archive
import Files
import Diagnostics
import Model

/// The readings of all sources as they lie in the file.
struct Readings: Sendable {
  let bytes: [UInt8]
  /// Where the first of them begins.
  let start: Int
}

extension Memory {
  /// The first bytes of the file; another form of it has another number.
  private static let title = Array("guong memory 6\n".utf8)
  /// In bytes: a hundred thousand stories take about a hundred and fifty million.
  private static let limit = 2 << 30

  /// Reads a memory; nil when there is none, and for anything that is not wholly one.
  package static func load(from path: String) -> Memory? {
    do {
      return Memory(try Disk.read(path, atMost: limit))
    } catch {
      return nil
    }
  }

  /// Reads it from the bytes of its file.
  package init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes)
    do throws(Damage) {
      guard bytes[try reader.run(of: Memory.title.count)].elementsEqual(Memory.title) else { return nil }
      let print: Fingerprint = try reader.read()
      let index = try reader.run(of: try reader.length())
      guard Fingerprint(bytes, in: index) == print else { return nil }
      try self.init(Reader(bytes, in: index), Readings(bytes: bytes, start: index.upperBound))
    } catch {
      return nil
    }
  }

  private init(_ reader: consuming Reader, _ readings: Readings) throws(Damage) {
    tool = try reader.read()
    request = try reader.read()
    sources = try reader.read()
    theme = try reader.read()
    judgements = try reader.read()
    files = try reader.read()
    companions = try reader.read()
    self.readings = readings
    guard reader.isAtEnd else { throw Damage() }
  }

  /// What a source held; nil when its bytes are not as they were written.
  func reading(_ number: Int) -> Reading? {
    let source = sources[number]
    guard let range = readings.range(of: source), Fingerprint(readings.bytes, in: range) == source.readingPrint else {
      return nil
    }
    var reader = Reader(readings.bytes, in: range)
    do throws(Damage) {
      let reading: Reading = try reader.read()
      return reader.isAtEnd ? reading : nil
    } catch {
      return nil
    }
  }

  /// The bytes of a file that holds this memory with these readings, in pieces: the readings of a large site are not
  /// copied once more.
  ///
  /// - Parameter sources: the remembered sources as bytes.
  static func file(
    tool: Tool, request: Fingerprint, sources: [UInt8], theme: RememberedTheme, judgements: [Diagnostic],
    files: [RememberedFile], companions: [Known], readings: [ArraySlice<UInt8>]
  ) -> [ArraySlice<UInt8>] {
    var index = Writer(capacity: sources.count + 320 * files.count + 4096)
    tool.write(to: &index)
    request.write(to: &index)
    index.write(raw: sources)
    theme.write(to: &index)
    judgements.write(to: &index)
    files.write(to: &index)
    companions.write(to: &index)
    var head = Writer(capacity: title.count + 24)
    head.write(raw: title)
    Fingerprint(index.bytes).write(to: &head)
    head.write(fixed: UInt64(index.bytes.count))
    return [head.bytes[...], index.bytes[...]] + readings
  }
}

extension Readings {
  /// Where the reading of a source lies in the bytes; nil when it would lie outside.
  func range(of source: RememberedSource) -> Range<Int>? {
    let (low, high) = (source.reading.lowerBound, source.reading.upperBound)
    guard low >= 0, high <= bytes.count - start else { return nil }
    return (start + low)..<(start + high)
  }
}

extension Reader {
  /// A length of eight bytes.
  fileprivate mutating func length() throws(Damage) -> Int {
    guard let length = Int(exactly: try fixed()) else { throw Damage() }
    return length
  }
}
