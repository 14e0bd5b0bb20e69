// A compiled template: a flat list of steps over a record, checked before any of them runs.

/// Where a value is found while a page is printed.
struct Location: Sendable, Hashable {
  /// Which open section's thing to start from; 0 is the page's own record.
  let frame: Int
  /// The fields to go through from there, as a range of the program's `fields`.
  let fields: Range<Int>
}

/// A yes-or-no question that a section asks.
enum Question: Sendable, Hashable {
  case flag(Location)
  case symbol(Location, is: Int)
  case present(Location)
  case empty(Location)
  /// Whether the loop, counted from the outermost, is at its first or last item.
  case first(loop: Int)
  case last(loop: Int)
}

/// One step of a program. Targets are indices of steps.
enum Step: Sendable, Hashable {
  case literal(Range<Int>)
  case text(Location)
  case markup(Location)
  case address(Location)
  /// Prints the entry of a table that a symbol chooses.
  case choice(Location, table: Int)
  /// Goes to the target unless the answer is the wanted one.
  case unless(Question, is: Bool, target: Int)
  case jump(target: Int)
  /// Opens a thing as a new frame, or closes the last one.
  case enter(Location)
  case leave
  /// Opens the first item of a list as a frame, or goes to the target when there is none.
  case loop(Location, target: Int)
  /// Opens the next item and goes back to the target, or closes the list after its last.
  case next(target: Int)
}

/// A page template ready to print any number of records, from any number of tasks at once.
package struct Compiled: Sendable, Hashable {
  /// The template's name.
  package let name: String
  /// The name of the schema it was checked against.
  package let schema: String
  var steps: [Step] = []
  /// The bytes that `Step.literal` points into.
  var literals: [UInt8] = []
  /// The field numbers that locations point into.
  var fields: [Int] = []
  /// Ready-made escaped bytes for each token of a vocabulary.
  var tables: [[[UInt8]]] = []
  /// Literals before this step are not lengthened: something jumps to just behind them.
  private var sealed = 0

  /// Whether it prints plain text, where nothing has to be escaped.
  let isPlain: Bool

  init(name: String, schema: String) {
    self.name = name
    self.schema = schema
    isPlain = MarkupState.Dialect(of: name) == .plain
  }
}

extension Compiled {
  mutating func append(_ step: Step) {
    steps.append(step)
  }

  /// Adds literal bytes, to the literal before them where that is the last step.
  mutating func append(literal bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if steps.count > sealed, case .literal(let range) = steps.last, range.upperBound == start {
      steps[steps.count - 1] = .literal(range.lowerBound..<literals.count)
    } else {
      steps.append(.literal(start..<literals.count))
    }
  }

  /// The index of the step to come, as a place to jump to.
  mutating func label() -> Int {
    sealed = steps.count
    return steps.count
  }

  /// Sets the target of a step that was appended before its target was known.
  mutating func aim(_ step: Int, at target: Int) {
    switch steps[step] {
    case .unless(let question, let answer, _): steps[step] = .unless(question, is: answer, target: target)
    case .jump: steps[step] = .jump(target: target)
    case .loop(let location, _): steps[step] = .loop(location, target: target)
    default: preconditionFailure("only steps that jump have a target")
    }
  }

  /// The number of a table with these entries, which is shared when it is there already.
  mutating func table(_ entries: [[UInt8]]) -> Int {
    if let known = tables.firstIndex(of: entries) { return known }
    tables.append(entries)
    return tables.count - 1
  }

  mutating func location(_ path: Path) -> Location {
    let start = fields.count
    fields.append(contentsOf: path.fields)
    return Location(frame: path.frame, fields: start..<fields.count)
  }
}
