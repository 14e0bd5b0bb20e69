// What names mean at a place in a template: the open sections from the inside out, and the fields of what they opened.

/// The way to a value: an open section's thing, then fields in it.
struct Path: Sendable, Hashable {
  /// 0 is the page's own record; each section that opens a thing adds one.
  let frame: Int
  var fields: [Int] = []
}

/// A thing that a section opened.
struct Scope: Sendable {
  let shape: Shape
  /// The optional whose presence this scope is, so that its name can be used inside.
  var presenceOf: Path?
  /// The loop whose item this is, counted from the outermost.
  var loop: Int?
}

/// What a name turned out to be.
enum Meaning: Sendable {
  case value(Path, Shape)
  /// `{{kind.id}}`.
  case token(Path, Vocabulary)
  /// `{{#kind.person}}`: the index of the token asked for.
  case isToken(Path, Int)
  /// `{{#.first}}` and `{{#.last}}`.
  case isFirst(loop: Int), isLast(loop: Int)
}

/// Why a name means nothing here.
enum Misnomer: Error {
  /// No such step; what could stand in its place.
  case unknown(step: String, near: [String])
  /// The step goes into a thing that may be absent; the name of that thing.
  case absent(String)
  /// The step goes into a thing that has no parts; the name of that thing.
  case whole(String)
  /// `{{#.first}}` outside of any list.
  case noLoop(String)
}

/// The open sections of a place, outermost first.
struct Scopes: Sendable {
  private(set) var open: [Scope]

  init(_ schema: Schema) {
    open = [Scope(shape: .record(schema))]
  }

  mutating func enter(_ scope: Scope) { open.append(scope) }

  mutating func leave() { open.removeLast() }

  /// How many lists are open.
  var loops: Int { open.count { $0.loop != nil } }

  /// The names that can be written here, innermost section first; a name hidden by an inner one appears once.
  var names: [String] {
    var seen: Set<String> = []
    return open.reversed().flatMap(\.shape.parts).filter { seen.insert($0).inserted }
  }

  /// Finds out what a name means: its first step belongs to the innermost section that has it, the others follow.
  func meaning(of name: String) throws(Misnomer) -> Meaning {
    var steps = steps(of: name)[...]
    let item = Path(frame: open.count - 1)
    if name.utf8.first == UInt8(ascii: ".") {
      if steps.count == 1, let loop = try loopQuestion(String(steps[0])) { return loop }
      return try follow(steps, from: item, open[item.frame].shape, called: ".")
    }
    let first = steps.removeFirst()
    for (frame, scope) in open.enumerated().reversed() {
      guard case .record(let schema) = scope.shape, let index = schema.index(of: first) else { continue }
      let path = Path(frame: frame, fields: [index])
      return try follow(steps, from: path, schema.fields[index].shape, called: String(first))
    }
    throw .unknown(step: String(first), near: names)
  }

  private func loopQuestion(_ step: String) throws(Misnomer) -> Meaning? {
    guard same(step, "first") || same(step, "last") else { return nil }
    guard let loop = open.last(where: { $0.loop != nil })?.loop else { throw .noLoop("." + step) }
    return same(step, "first") ? .isFirst(loop: loop) : .isLast(loop: loop)
  }

  private func follow(
    _ steps: ArraySlice<Substring>, from path: Path, _ shape: Shape, called name: String
  ) throws(Misnomer) -> Meaning {
    var (path, shape, name) = (path, shape, name)
    for (index, step) in zip(steps.indices, steps) {
      (path, shape) = present(path, shape)
      switch shape {
      case .record(let schema):
        guard let field = schema.index(of: step) else { throw .unknown(step: String(step), near: shape.parts) }
        path.fields.append(field)
        shape = schema.fields[field].shape
      case .symbol(let vocabulary) where index == steps.indices.last:
        if step.utf8.elementsEqual("id".utf8) { return .token(path, vocabulary) }
        if let token = vocabulary.cases.firstIndex(where: { $0.utf8.elementsEqual(step.utf8) }) {
          return .isToken(path, token)
        }
        throw .unknown(step: String(step), near: shape.parts)
      case .optional: throw .absent(name)
      default: throw .whole(name)
      }
      name += (name.utf8.last == UInt8(ascii: ".") ? "" : ".") + step
    }
    return .value(path, shape)
  }

  /// The thing itself, when it is an optional that an open section has found present.
  func present(_ path: Path, _ shape: Shape) -> (Path, Shape) {
    guard case .optional(let inner) = shape, let frame = open.lastIndex(where: { $0.presenceOf == path }) else {
      return (path, shape)
    }
    return (Path(frame: frame), inner)
  }
}

extension Shape {
  /// The names that can follow this thing and a dot.
  fileprivate var parts: [String] {
    switch self {
    case .record(let schema): schema.fields.map(\.name)
    case .symbol(let vocabulary): ["id"] + vocabulary.cases
    default: []
    }
  }
}
