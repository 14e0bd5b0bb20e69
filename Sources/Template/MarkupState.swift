// Where in HTML a template stands after each literal byte, so that variables stand only where escaping protects them.

/// The state of a small HTML tokenizer (after the WHATWG "Tokenization" section), as far as safety needs it.
struct MarkupState: Sendable, Hashable {
  enum Dialect: Sendable, Hashable {
    case html, xml, plain

    /// Told by the ending of a template's name.
    init(of name: String) {
      let ending = name.utf8.suffix(4)
      self = ending.elementsEqual(".xml".utf8) ? .xml : ending.elementsEqual(".txt".utf8) ? .plain : .html
    }
  }

  /// What kind of element or attribute value the state is in decides what may be printed there.
  enum Mode: Sendable, Hashable {
    case text
    /// In `<title>` or `<textarea>` (text only), or in `<script>`, `<style>` and their like; so many bytes of the end
    /// tag have been matched.
    case raw(element: [UInt8], matched: Int)
    /// After `<`, after `</`, after `<!`.
    case opening, closing, declaration(dashes: Int)
    case comment(Ending)
    /// `<!doctype …>`, `<?…>` or another thing that `>` ends.
    case bogus
    /// `<![CDATA[…]]>` in XML, after so many brackets of its end.
    case cdata(brackets: Int)
    case elementName
    /// Between attributes.
    case inside
    /// A name that one branch of a section may have left unfinished: only white space, `/` or `>` can follow.
    case nameEnd
    case attributeName([UInt8])
    case afterName([UInt8])
    case beforeValue([UInt8])
    case unquoted
    case singleQuoted
    case value(Attribute)
    /// A name went on after a section had left it open.
    case broken
  }

  /// How far the end of a comment has been read; `<!-->` and `<!--->` end one too.
  enum Ending: Sendable, Hashable { case started, startedDash, none, dash, dashes, bang }

  /// A double-quoted value of an attribute.
  enum Attribute: Sendable, Hashable {
    case plain
    /// Scripts and styles: nothing can be printed there.
    case forbidden
    /// Candidates for a picture: addresses, each with a literal width or density.
    case addresses
    /// One address, read so far.
    case address(Address)
  }

  enum Address: Sendable, Hashable {
    /// Nothing yet but these bytes of what may be `mailto:` or `tel:`.
    case start([UInt8])
    /// After `#`, `mailto:` or `tel:`, where text can do no harm.
    case tail
    /// After anything else.
    case begun
  }

  let dialect: Dialect
  var mode: Mode = .text
  /// The element whose tag the state is in, in lower case; of an end tag, nothing.
  var element: [UInt8] = []

  init(_ dialect: Dialect) {
    self.dialect = dialect
  }
}

extension MarkupState {
  /// What a tag can print, as far as its place cares.
  enum Thing: Sendable, Hashable { case text, address, markup }

  /// Whether a thing can be printed here.
  func takes(_ thing: Thing) -> Bool {
    switch mode {
    case .text: dialect != .plain || thing != .markup
    case .raw(let element, _): thing != .markup && rawTextOnly.contains(element)
    case .value(.plain): thing != .markup
    case .value(.address(.start([]))), .value(.addresses): thing == .address
    case .value(.address(.tail)): thing == .text
    default: false
    }
  }

  /// Something was printed where it stood.
  mutating func printed() {
    if case .value(.address(.start)) = mode { mode = .value(.address(.begun)) }
  }

  /// A section begins or ends: what stands here may be followed by different things.
  mutating func settle() {
    switch mode {
    case .elementName, .attributeName, .afterName: mode = .nameEnd
    default: break
    }
  }

  /// The state after two branches that end in these; nil when what follows would mean different things after each.
  static func join(_ one: MarkupState, _ other: MarkupState) -> MarkupState? {
    if one == other { return one }
    guard one.element == other.element else { return nil }
    switch (one.mode, other.mode) {
    case (.value(.address), .value(.address)):
      // Whatever the branches wrote, text is safe after `#` alone.
      var joined = one
      joined.mode = .value(.address(.begun))
      return joined
    case (.nameEnd, .inside): return one
    case (.inside, .nameEnd): return other
    default: return nil
    }
  }

  /// Whether a section's body can come again after itself, having begun in one state and ended in another.
  static func canRepeat(from start: MarkupState, to end: MarkupState) -> Bool {
    start == end || start.mode == .nameEnd && end.mode == .inside && start.element == end.element
  }
}

/// Elements whose content is text without tags, where escaped text is safe.
let rawTextOnly: Set<[UInt8]> = [Array("title".utf8), Array("textarea".utf8)]

/// Elements whose content a browser does not unescape.
let rawElements: Set<[UInt8]> = Set(
  ["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"].map { Array($0.utf8) })
