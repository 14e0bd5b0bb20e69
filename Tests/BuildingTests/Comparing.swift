// Two drawings of one page compared: the same tags, and other words only where a text took another's place.
import HTMLReading

/// The pieces of a page without initials: the one thing that is made of a text's letters, and empty when it has none.
private func lasting(_ tokens: Tokens) -> [Token] {
  var isInitial = false
  return tokens.tokens.filter { token in
    defer { isInitial = holdsInitial(token) }
    if case .text = token { return !isInitial }
    return true
  }
}

/// Rings hold the initial of a name, the list of people goes by them.
private func holdsInitial(_ token: Token) -> Bool {
  guard case .start(let tag) = token else { return false }
  return tag["class"]?.hasPrefix("ring") ?? (tag["id"] ?? tag["href"])?.contains("chu-") ?? false
}

/// The tags of a page with the names of their attributes.
func shape(of page: Tokens) -> [String] {
  lasting(page).map(\.shape)
}

/// What differs between two pages beyond `old` having become `new`.
func changes(from plain: Tokens, to hostile: Tokens, replacing old: String, by new: String) -> [String] {
  guard shape(of: plain) == shape(of: hostile) else { return ["other tags"] + hostile.faults }
  let words = zip(texts(of: plain), texts(of: hostile)).compactMap { before, after -> String? in
    let expected = replaced(before, old, new)
    return expected.utf8.elementsEqual(after.utf8) ? nil : "'\(after)' is not '\(expected)'"
  }
  return words + hostile.faults
}

/// All that a page says, in tags and between them.
private func texts(of tokens: Tokens) -> [String] {
  lasting(tokens).flatMap { token -> [String] in
    switch token {
    case .start(let tag): tag.attributes.map(\.value)
    case .text(let text), .comment(let text), .declaration(let text): [text]
    case .end: []
    }
  }
}

/// A text with every occurrence of a word replaced, by bytes.
func replaced(_ text: String, _ old: String, _ new: String) -> String {
  let (bytes, word) = (Array(text.utf8), Array(old.utf8))
  var out: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index...].starts(with: word) {
      out += new.utf8
      index += word.count
    } else {
      out.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: out, as: UTF8.self)
}

/// `tag` and `tag attribute` of everything in a page.
func names(of tokens: Tokens) -> Set<String> {
  Set(tokens.tags.flatMap { tag in [tag.name] + tag.attributes.map { "\(tag.name) \($0.name)" } })
}

/// Handlers, styles and addresses that may not be there.
func dangers(in tokens: Tokens) -> [String] {
  tokens.tags.flatMap(\.attributes).compactMap { attribute in
    if attribute.name.hasPrefix("on") || ["style", "srcdoc"].contains(attribute.name) { return attribute.name }
    guard ["href", "src", "action", "formaction", "xlink:href"].contains(attribute.name) else { return nil }
    return danger(of: attribute.value).map { "\(attribute.name) \($0)" }
  }
}

/// The same on a page of a site: e-mails have their styles in the tags, where mailboxes leave them.
func dangers(in tokens: Tokens, of path: String) -> [String] {
  dangers(in: tokens).filter { $0 != "style" || !path.hasSuffix("/thu.html") }
}
