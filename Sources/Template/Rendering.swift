// Running a program: each step appends bytes or moves on. Nothing is looked up by name and nothing can be missing.
import Archive

extension Compiled {
  /// Appends the page for a record, in UTF-8. The record follows the schema that the template was compiled with.
  ///
  /// `slots` is called where a `Markup.slot` stands and appends its markup.
  package func render(
    _ record: Record, into out: inout [UInt8], links: LinkStyle,
    slots: (_ number: Int, _ out: inout [UInt8]) -> Void
  ) {
    precondition(same(record.schema, schema), "a template prints records of the schema it was checked against")
    // A copy of our own: tasks that count their uses of one array wait for each other.
    var literals: [UInt8] = []
    literals.append(contentsOf: self.literals)
    var rendering = Rendering(fields: fields, page: record)
    var at = 0
    while at < steps.count {
      switch steps[at] {
      case .literal(let range): out.append(range, of: literals)
      case .text(let location): rendering.appendText(location, isPlain: isPlain, to: &out)
      case .address(let location): rendering.appendAddress(at: location, links, isPlain: isPlain, to: &out)
      case .choice(let location, let table): out.append(contentsOf: tables[table][rendering.symbol(location)])
      case .markup(let location):
        switch rendering.value(location) {
        case .html(let bytes): out.append(contentsOf: bytes)
        case .slot(let number): slots(number, &out)
        default: disagreement()
        }
      default:
        at = rendering.take(steps[at], at: at)
        continue
      }
      at += 1
    }
  }
}

/// What changes while a program runs: the things that sections have opened.
private struct Rendering {
  struct Loop {
    let items: [Value]
    var index = 0
  }

  let fields: [Int]
  /// The open things, and beside each the values of its fields: none when it is no record.
  var frames: [Value] = []
  var records: [[Value]] = []
  var loops: [Loop] = []

  init(fields: [Int], page: Record) {
    self.fields = fields
    open(.record(page))
  }

  mutating func open(_ value: Value) {
    frames.append(value)
    records.append(value.fields)
  }

  mutating func close() {
    frames.removeLast()
    records.removeLast()
  }

  /// Most values are a field of an open thing, reached in one step and without a copy of what holds it.
  @inline(__always)
  func value(_ location: Location) -> Value {
    guard location.fields.count == 1 else { return farValue(location) }
    return records[location.frame][fields[location.fields.lowerBound]]
  }

  private func farValue(_ location: Location) -> Value {
    guard let last = location.fields.last else { return frames[location.frame] }
    var values = records[location.frame]
    for step in location.fields.dropLast() { values = values[fields[step]].fields }
    return values[fields[last]]
  }

  func symbol(_ location: Location) -> Int {
    guard case .symbol(let index) = value(location) else { disagreement() }
    return index
  }

  func appendText(_ location: Location, isPlain: Bool, to out: inout [UInt8]) {
    guard case .text(let text) = value(location) else { disagreement() }
    if isPlain { out.append(utf8: text) } else { appendEscaped(text, to: &out) }
  }

  func appendAddress(at location: Location, _ links: LinkStyle, isPlain: Bool, to out: inout [UInt8]) {
    guard case .address(let address) = value(location) else { disagreement() }
    Template.appendAddress(address, links, isPlain: isPlain, to: &out)
  }

  /// Takes a step that prints nothing; answers which step is next.
  mutating func take(_ step: Step, at: Int) -> Int {
    switch step {
    case .unless(let question, let wanted, let target): return answer(question) == wanted ? at + 1 : target
    case .jump(let target): return target
    case .enter(let location): open(value(location))
    case .leave: close()
    case .loop(let location, let target):
      guard case .list(let items) = value(location) else { disagreement() }
      guard let first = items.first else { return target }
      loops.append(Loop(items: items))
      open(first)
    case .next(let target): if advance() { return target }
    default: break
    }
    return at + 1
  }

  /// Opens the next item of the innermost loop; false, and the loop is closed, when there is none.
  private mutating func advance() -> Bool {
    let last = loops.count - 1
    loops[last].index += 1
    close()
    if loops[last].index < loops[last].items.count {
      open(loops[last].items[loops[last].index])
      return true
    }
    loops.removeLast()
    return false
  }

  private func answer(_ question: Question) -> Bool {
    switch question {
    case .flag(let location):
      guard case .flag(let answer) = value(location) else { disagreement() }
      return answer
    case .symbol(let location, let token): return symbol(location) == token
    case .present(let location):
      if case .none = value(location) { return false }
      return true
    case .empty(let location):
      guard case .list(let items) = value(location) else { disagreement() }
      return items.isEmpty
    case .first(let loop): return loops[loop].index == 0
    case .last(let loop): return loops[loop].index == loops[loop].items.count - 1
    }
  }
}

/// A record was filled otherwise than its schema says, which `View` makes impossible.
private func disagreement() -> Never {
  preconditionFailure("a record holds the shapes that its schema declares")
}
