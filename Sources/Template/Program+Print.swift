// A program's fingerprint: the same in every process for one template, and another when anything it prints changes.

package import Archive

extension Compiled {
  /// The fingerprint of everything that its output depends on besides the record: names, steps, literals, fields and
  /// tables. Made anew at each call.
  package var print: Fingerprint {
    var writer = Writer(capacity: literals.count + 16 * steps.count)
    writer.write(name)
    writer.write(schema)
    writer.write(literals)
    fields.write(to: &writer)
    writer.write(tables.count)
    for table in tables {
      writer.write(table.count)
      for entry in table { writer.write(entry) }
    }
    writer.write(steps.count)
    for step in steps { step.write(to: &writer) }
    return Fingerprint(writer.bytes)
  }
}

extension Step {
  /// Appends the kind of step and its operands.
  fileprivate func write(to writer: inout Writer) {
    switch self {
    case .literal(let range): writer.write(kind: 0, range.lowerBound, range.upperBound)
    case .text(let location): writer.write(kind: 1, location)
    case .markup(let location): writer.write(kind: 2, location)
    case .address(let location): writer.write(kind: 3, location)
    case .choice(let location, let table): writer.write(kind: 4, location, table)
    case .unless(let question, let wanted, let target):
      writer.write(kind: 5, wanted ? 1 : 0, target)
      question.write(to: &writer)
    case .jump(let target): writer.write(kind: 6, target)
    case .enter(let location): writer.write(kind: 7, location)
    case .leave: writer.write(kind: 8)
    case .loop(let location, let target): writer.write(kind: 9, location, target)
    case .next(let target): writer.write(kind: 10, target)
    }
  }
}

extension Question {
  fileprivate func write(to writer: inout Writer) {
    switch self {
    case .flag(let location): writer.write(kind: 0, location)
    case .symbol(let location, let token): writer.write(kind: 1, location, token)
    case .present(let location): writer.write(kind: 2, location)
    case .empty(let location): writer.write(kind: 3, location)
    case .first(let loop): writer.write(kind: 4, loop)
    case .last(let loop): writer.write(kind: 5, loop)
    }
  }
}

extension Writer {
  fileprivate mutating func write(kind: UInt8, _ numbers: Int...) {
    write(byte: kind)
    for number in numbers { write(number) }
  }

  fileprivate mutating func write(kind: UInt8, _ location: Location, _ numbers: Int...) {
    write(kind: kind, location.frame, location.fields.lowerBound, location.fields.upperBound)
    for number in numbers { write(number) }
  }
}
