// Turns libyaml's complaint into the mistake that a person made, by looking at the line it points to.

/// A mistake in YAML, and the mark at which the author should look.
struct YAMLMistake {
  enum Kind: Equatable {
    case tabIndentation, indentation, missingKey, missingColon, colonInText, listAfterKey, missingDash, strayDash
    case unclosedQuote, textAfterValue, badEscape, badBlockText, badName, unknown
    /// A bracket whose partner is on none of the following lines.
    case unclosed(String, by: String)
    /// Neither a comma nor this bracket follows an item.
    case separator(String)
    /// A second colon in a value between brackets.
    case colonInBrackets
    /// A value that begins with a sign YAML keeps for itself.
    case reservedStart(String)
  }

  let kind: Kind
  let mark: YAMLMark

  private init(_ kind: Kind, at mark: YAMLMark) {
    self.kind = kind
    self.mark = mark
  }
}

extension YAMLMistake {
  /// The mistake behind a fault in a text; `unknown` when the complaint is a rare one.
  ///
  /// `open` is where the innermost list or mapping begins that was not closed yet.
  init(_ fault: YAMLFault, in text: ArraySlice<UInt8>, open: YAMLMark?) {
    let line = SourceLine(number: fault.mark.line, in: text)
    let isFirst = fault.mark.column <= line.indentation
    switch fault.problem {
    case "found character that cannot start any token":
      let sign = line.scalar(at: fault.mark.column)
      self.init(sign == "\t" ? .tabIndentation : .reservedStart(sign), at: fault.mark)
    case "mapping values are not allowed in this context", "found unexpected ':'":
      self.init(colonAt: fault.mark, in: line)
    case "did not find expected node content", "mapping keys are not allowed in this context":
      let sign = line.scalar(at: fault.mark.column)
      self =
        sign.isEmpty
        ? YAMLMistake(.unknown, bracketAt: open, else: fault.mark, in: text)
        : YAMLMistake(.reservedStart(sign), at: fault.mark)
    case "block sequence entries are not allowed in this context":
      self.init(isFirst ? .strayDash : .listAfterKey, bracketAt: open, else: fault.mark, in: text)
    case "did not find expected key" where line.scalar(at: fault.mark.column) == ":":
      self.init(.missingKey, at: fault.mark)
    case "did not find expected key":
      self.init(isFirst ? .indentation : .textAfterValue, at: fault.mark)
    case "did not find expected '-' indicator":
      self.init(isFirst ? .missingDash : .textAfterValue, at: fault.mark)
    case "did not find expected ',' or ']'":
      self.init(unclosed: "[", by: "]", fault, in: line)
    case "did not find expected ',' or '}'":
      self.init(unclosed: "{", by: "}", fault, in: line)
    default:
      let (kind, isAtBegin) = YAMLMistake.direct[fault.problem] ?? (.unknown, false)
      self.init(kind, at: isAtBegin ? fault.beginning : fault.mark)
    }
  }

  /// Without a key before it on its line, a colon belongs to a key in the wrong column.
  private init(colonAt mark: YAMLMark, in line: SourceLine) {
    let begin = YAMLMark(line: mark.line, column: line.indentation)
    if mark.column <= line.indentation {
      self.init(.missingKey, at: begin)
    } else if line.hasKey(before: mark.column) {
      self.init(.colonInText, at: mark)
    } else {
      self.init(.indentation, at: begin)
    }
  }

  /// A bracket that is still open explains best what follows it; else the mistake is of this kind.
  private init(_ kind: Kind, bracketAt open: YAMLMark?, else mark: YAMLMark, in text: ArraySlice<UInt8>) {
    switch open.map({ SourceLine(number: $0.line, in: text).scalar(at: $0.column) }) {
    case "[": self.init(.unclosed("[", by: "]"), at: open ?? mark)
    case "{": self.init(.unclosed("{", by: "}"), at: open ?? mark)
    default: self.init(kind, at: mark)
    }
  }

  private init(unclosed open: String, by close: String, _ fault: YAMLFault, in line: SourceLine) {
    if fault.mark.line != fault.beginning.line {
      self.init(.unclosed(open, by: close), at: fault.beginning)
    } else {
      let isColon = line.scalar(at: fault.mark.column) == ":"
      self.init(isColon ? .colonInBrackets : .separator(close), at: fault.mark)
    }
  }

  /// Complaints of libyaml 0.2 that mean one mistake, and whether it is shown where the broken thing begins.
  private static let direct: [String: (Kind, isAtBegin: Bool)] = [
    "found a tab character that violates indentation": (.tabIndentation, false),
    "found a tab character where an indentation space is expected": (.tabIndentation, false),
    "could not find expected ':'": (.missingColon, true),
    "found unexpected end of stream": (.unclosedQuote, true),
    "found unexpected document indicator": (.unclosedQuote, true),
    "found unknown escape character": (.badEscape, false),
    "did not find expected hexdecimal number": (.badEscape, false),
    "found invalid Unicode character escape code": (.badEscape, false),
    "did not find expected comment or line break": (.badBlockText, false),
    "found an indentation indicator equal to 0": (.badBlockText, false),
    "did not find expected alphabetic or numeric character": (.badName, true),
    "did not find expected '!'": (.badName, true),
    "did not find expected tag URI": (.badName, true),
    "did not find expected whitespace or line break": (.badName, true),
    "did not find URI escaped octet": (.badName, true),
    "did not find the expected '>'": (.badName, true),
    "found undefined tag handle": (.badName, false),
    "did not find expected <document start>": (.textAfterValue, false),
    "found unknown directive name": (.reservedStart("%"), true),
    "found incompatible YAML document": (.reservedStart("%"), false),
  ]
}

/// One line of a source, for a closer look.
private struct SourceLine {
  let scalars: [Unicode.Scalar]

  /// Lines count from 0; a line beyond the end is empty.
  init(number: Int, in text: ArraySlice<UInt8>) {
    var start = text.startIndex
    for _ in 0..<number where start < text.endIndex { start = line(from: start, in: text).next }
    let bytes = text[start..<line(from: start, in: text).end]
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// How many spaces and tabs the line begins with.
  var indentation: Int { scalars.prefix { $0 == " " || $0 == "\t" }.count }

  /// The scalar at a column from 0, as text; empty at the end.
  func scalar(at column: Int) -> String {
    column < scalars.count ? String(scalars[column]) : ""
  }

  /// Whether a colon with space after it stands before a column.
  func hasKey(before column: Int) -> Bool {
    zip(scalars.prefix(column), scalars.dropFirst()).contains { $0 == ":" && ($1 == " " || $1 == "\t") }
  }
}
