// Taking letters apart into a base and its marks, and putting them together again, as Unicode's canonical forms do.

/// Canonical decomposition and composition of the letters in `compositions`, and of a few characters that Unicode
/// holds equal to another one. Whatever is not in these tables is left alone.
enum Canonical {
  struct Pair: Hashable {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  /// A letter and its marks, innermost first.
  struct Cluster: Equatable {
    var base: Unicode.Scalar
    var marks: [Unicode.Scalar]
  }

  /// The letter that a letter and one mark make.
  static let wholes: [Pair: Unicode.Scalar] = {
    var table: [Pair: Unicode.Scalar] = [:]
    for row in compositions {
      let letters = row.pairs.unicodeScalars.filter { !$0.properties.isWhitespace }
      for pair in zip(letters, letters.dropFirst()).enumerated() where pair.offset % 2 == 0 {
        table[Pair(base: pair.element.0, mark: row.mark)] = pair.element.1
      }
    }
    return table
  }()

  /// The letter and mark that make a letter.
  static let parts = Dictionary(uniqueKeysWithValues: wholes.map { ($0.value, $0.key) })

  /// Characters that Unicode replaces by others whatever stands beside them.
  static let singletons: [Unicode.Scalar: [Unicode.Scalar]] = [
    "\u{0340}": ["\u{0300}"], "\u{0341}": ["\u{0301}"],  // tone marks once set apart for Vietnamese
    "\u{0343}": ["\u{0313}"], "\u{0344}": ["\u{0308}", "\u{0301}"],
    "\u{0374}": ["\u{02B9}"], "\u{037E}": [";"], "\u{0387}": ["\u{00B7}"],
    "\u{2000}": ["\u{2002}"], "\u{2001}": ["\u{2003}"],
    "\u{2126}": ["\u{03A9}"], "\u{212A}": ["K"], "\u{212B}": ["Å"],
    "\u{2329}": ["\u{3008}"], "\u{232A}": ["\u{3009}"],
  ]

  /// Where a mark stands among the marks of a letter; 0 for what is no mark. The standard library knows this of all
  /// scripts, and Unicode promises never to change it.
  static func order(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// A letter taken apart completely.
  static func decomposed(_ letter: Unicode.Scalar) -> Cluster {
    var cluster = Cluster(base: letter, marks: [])
    while let pair = parts[cluster.base] {
      cluster = Cluster(base: pair.base, marks: [pair.mark] + cluster.marks)
    }
    return cluster
  }

  /// The shortest form of a letter with marks: the marks in order, and as many of them as possible inside the letter.
  static func composed(_ letter: Unicode.Scalar, _ marks: [Unicode.Scalar], toneLast: Bool = false) -> Cluster {
    let whole = decomposed(letter)
    var cluster = Cluster(base: whole.base, marks: [])
    var last: UInt8 = 0
    for mark in sorted(whole.marks + marks, toneLast: toneLast) {
      // A mark reaches the letter only past marks of a lower class than its own.
      if cluster.marks.isEmpty || last < order(mark), let next = wholes[Pair(base: cluster.base, mark: mark)] {
        cluster.base = next
      } else {
        cluster.marks.append(mark)
        last = order(mark)
      }
    }
    return cluster
  }

  /// Marks by class; those of one class keep their order, since it shows: `é` + U+0302 is not `ế` to Unicode. It is to
  /// those who compare Vietnamese words, so for them the tone may go last in its class.
  static func sorted(_ marks: [Unicode.Scalar], toneLast: Bool = false) -> [Unicode.Scalar] {
    guard marks.count > 1 else { return marks }
    let keyed = marks.enumerated().map { offset, mark in
      (order(mark), toneLast && Tone(mark: mark) != nil ? 1 : 0, offset, mark)
    }
    return keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }
}
