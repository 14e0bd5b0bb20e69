// One literal byte of a template moves the markup state: the steps of the HTML tokenizer.

extension MarkupState {
  /// Reads one byte of literal markup.
  mutating func read(_ byte: UInt8) {
    switch mode {
    case .text: if byte == UInt8(ascii: "<"), dialect != .plain { mode = .opening }
    case .raw(let element, let matched): readRaw(byte, element, matched)
    case .opening, .closing, .declaration: readOpening(byte)
    case .comment(let ending): mode = afterComment(byte, ending)
    case .bogus: if byte == UInt8(ascii: ">") { mode = .text }
    case .cdata(let brackets): readCDATA(byte, brackets)
    case .elementName, .inside, .nameEnd, .attributeName, .afterName: readTag(byte)
    case .beforeValue(let name): readValueStart(byte, of: name)
    case .unquoted:
      if isSpace(byte) { mode = .inside }
      if byte == UInt8(ascii: ">") { endTag() }
    case .singleQuoted: if byte == UInt8(ascii: "'") { mode = .inside }
    case .value(let attribute): readValue(byte, attribute)
    case .broken: break
    }
  }

  private mutating func readOpening(_ byte: UInt8) {
    element = []
    switch (mode, byte) {
    case (.opening, UInt8(ascii: "/")): mode = .closing
    case (.opening, UInt8(ascii: "!")): mode = .declaration(dashes: 0)
    case (.opening, UInt8(ascii: "?")): mode = .bogus
    case (.opening, _) where isLetter(byte):
      mode = .elementName
      element = [lowercased(byte)]
    case (.opening, UInt8(ascii: "<")): break
    case (.opening, _): mode = .text
    case (.closing, _) where isLetter(byte): mode = .elementName
    case (.declaration(dashes: 0), UInt8(ascii: "-")): mode = .declaration(dashes: 1)
    case (.declaration(dashes: 1), UInt8(ascii: "-")): mode = .comment(.started)
    case (.declaration(dashes: 0), UInt8(ascii: "[")) where dialect == .xml: mode = .cdata(brackets: 0)
    default: mode = byte == UInt8(ascii: ">") ? .text : .bogus
    }
  }

  private func afterComment(_ byte: UInt8, _ ending: Ending) -> Mode {
    switch (ending, byte) {
    case (.started, UInt8(ascii: "-")): .comment(.startedDash)
    case (.startedDash, UInt8(ascii: "-")), (.dash, UInt8(ascii: "-")), (.dashes, UInt8(ascii: "-")): .comment(.dashes)
    case (.none, UInt8(ascii: "-")), (.bang, UInt8(ascii: "-")): .comment(.dash)
    case (.dashes, UInt8(ascii: "!")): .comment(.bang)
    case (.started, UInt8(ascii: ">")), (.startedDash, UInt8(ascii: ">")): .text
    case (.dashes, UInt8(ascii: ">")), (.bang, UInt8(ascii: ">")): .text
    default: .comment(.none)
    }
  }

  private mutating func readCDATA(_ byte: UInt8, _ brackets: Int) {
    switch byte {
    case UInt8(ascii: "]"): mode = .cdata(brackets: min(2, brackets + 1))
    case UInt8(ascii: ">") where brackets == 2: mode = .text
    default: mode = .cdata(brackets: 0)
    }
  }

  /// In raw text nothing counts but `</`, the element's name and a byte that cannot belong to a name.
  private mutating func readRaw(_ byte: UInt8, _ element: [UInt8], _ matched: Int) {
    let end = Array("</".utf8) + element
    if matched == end.count, isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      self.element = []
      mode = .inside
      if byte == UInt8(ascii: ">") { endTag() }
    } else if matched < end.count, lowercased(byte) == end[matched] {
      mode = .raw(element: element, matched: matched + 1)
    } else {
      mode = .raw(element: element, matched: byte == UInt8(ascii: "<") ? 1 : 0)
    }
  }

  private mutating func readTag(_ byte: UInt8) {
    switch (mode, byte) {
    case (_, UInt8(ascii: ">")): endTag()
    case (_, UInt8(ascii: "/")): mode = .inside
    case (.attributeName(let name), UInt8(ascii: "=")), (.afterName(let name), UInt8(ascii: "=")):
      mode = .beforeValue(name)
    case (.attributeName(let name), _): mode = isSpace(byte) ? .afterName(name) : .attributeName(extended(name, byte))
    case (.afterName, _) where isSpace(byte): break
    case (.elementName, _) where !isSpace(byte): if !element.isEmpty { element = extended(element, byte) }
    case (.nameEnd, _) where !isSpace(byte): mode = .broken
    case (_, _) where isSpace(byte): mode = .inside
    default: mode = .attributeName([lowercased(byte)])
    }
  }

  private mutating func readValueStart(_ byte: UInt8, of name: [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): mode = .value(Attribute(named: name))
    case UInt8(ascii: "'"): mode = .singleQuoted
    case UInt8(ascii: ">"): endTag()
    default: if !isSpace(byte) { mode = .unquoted }
    }
  }

  private mutating func readValue(_ byte: UInt8, _ attribute: Attribute) {
    if byte == UInt8(ascii: "\"") {
      mode = .inside
    } else if case .address(let address) = attribute {
      mode = .value(.address(address.reading(byte)))
    }
  }

  private mutating func endTag() {
    let raw = dialect == .html && (rawElements.contains(element) || rawTextOnly.contains(element))
    mode = raw ? .raw(element: element, matched: 0) : .text
    element = []
  }
}

extension MarkupState.Attribute {
  /// What the value of an attribute of this name (in lower case) can hold.
  init(named name: [UInt8]) {
    let name = String(decoding: name, as: UTF8.self)
    switch name {
    case "style", "srcdoc": self = .forbidden
    case "srcset", "imagesrcset": self = .addresses
    case "href", "src", "action", "poster", "cite", "data", "formaction", "xlink:href", "ping", "background",
      "longdesc",
      "manifest":
      self = .address(.start([]))
    default: self = name.utf8.starts(with: "on".utf8) ? .forbidden : .plain
    }
  }
}

extension MarkupState.Address {
  fileprivate func reading(_ byte: UInt8) -> MarkupState.Address {
    if byte == UInt8(ascii: "#") { return .tail }
    guard case .start(let bytes) = self else { return self }
    if bytes.isEmpty, isSpace(byte) { return self }
    let longer = bytes + [lowercased(byte)]
    if longer == Array("mailto:".utf8) || longer == Array("tel:".utf8) { return .tail }
    return longer.count < 7 ? .start(longer) : .begun
  }
}

/// A name with one byte more. What is longer than any name that matters stays as it is.
private func extended(_ name: [UInt8], _ byte: UInt8) -> [UInt8] {
  name.count < 32 ? name + [lowercased(byte)] : name
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

private func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
