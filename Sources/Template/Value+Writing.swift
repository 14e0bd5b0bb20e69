// Values as bytes: two values have the same bytes only when they are the same, so their fingerprint is their key.

package import Archive

extension Value {
  /// A record that is written as its fingerprint.
  @usableFromInline
  package init(making record: Record) {
    var writer = Writer()
    record.write(to: &writer)
    self = .made(record, Fingerprint(writer.bytes))
  }
}

extension Value {
  /// Appends the case and what it holds. No value's bytes begin another's, so that a list of them is read one way.
  package func write(to writer: inout Writer) {
    switch self {
    case .text(let text):
      writer.write(byte: 0)
      writer.write(text)
    case .html(let bytes):
      writer.write(byte: 1)
      writer.write(bytes)
    case .slot(let number):
      writer.write(byte: 2)
      writer.write(number)
    case .address(let address):
      writer.write(byte: 3)
      writer.write(address)
    case .flag(let answer): writer.write(byte: answer ? 5 : 4)
    case .symbol(let index):
      writer.write(byte: 6)
      writer.write(index)
    case .record(let record):
      writer.write(byte: 7)
      record.write(to: &writer)
    case .made(_, let print):
      writer.write(byte: 10)
      print.write(to: &writer)
    case .list(let items):
      writer.write(byte: 8)
      writer.write(items)
    case .none: writer.write(byte: 9)
    }
  }
}

extension Record {
  /// Appends the schema's name and the values.
  package func write(to writer: inout Writer) {
    writer.write(schema)
    writer.write(values)
  }
}

extension Writer {
  fileprivate mutating func write(_ values: [Value]) {
    write(values.count)
    // Not one by one: that would count each in and out.
    let span = values.span
    for index in span.indices { span[index].write(to: &self) }
  }
}
