// Compiling what prints: variables, words and tokens, each in a place that can take it.

import Diagnostics

/// A name to be printed: in a tag, or between the braces of a word.
struct Mention {
  let name: String
  /// Whether it asks for markup, `{{{x}}}`.
  let markup: Bool
  let place: Place
  let notes: [Note]
}

extension Compiler {
  mutating func print(_ tag: Tag, in site: Site) {
    let mention = Mention(
      name: tag.name, markup: tag.kind == .markup, place: site.place(tag), notes: site.notes)
    if let key = wordKey(tag.name) {
      printWord(key, mention)
    } else {
      print(mention)
    }
  }

  private mutating func print(_ mention: Mention) {
    defer { state.printed() }
    guard let meaning = meaning(of: mention) else { return }
    switch meaning {
    case .value(let path, let shape): printValue(scopes.present(path, shape), mention)
    case .token(let path, let vocabulary):
      if mention.markup { return report(.notMarkup(mention)) }
      if takes(.text, mention) { choose(path, vocabulary.cases) }
    case .isToken, .isFirst, .isLast: report(.notPrintable(mention, .flag))
    }
  }

  private mutating func printValue(_ thing: (path: Path, shape: Shape), _ mention: Mention) {
    switch (thing.shape, mention.markup) {
    case (.html, true): if takes(.markup, mention) { program.append(.markup(program.location(thing.path))) }
    case (.html, false): report(.markupAsText(mention))
    case (.optional, _): report(.optionalPrinted(mention))
    case (.flag, _), (.list, _), (.record, _): report(.notPrintable(mention, thing.shape))
    case (_, true): report(.notMarkup(mention))
    case (.text, false): if takes(.text, mention) { program.append(.text(program.location(thing.path))) }
    case (.address, false): if takes(.address, mention) { program.append(.address(program.location(thing.path))) }
    case (.symbol(let vocabulary), false):
      if takes(.text, mention), let words = words(of: vocabulary, mention) { choose(thing.path, words) }
    }
  }

  private mutating func choose(_ path: Path, _ texts: [String]) {
    let table = program.table(texts.map { escaped($0, isPlain: program.isPlain) })
    program.append(.choice(program.location(path), table: table))
  }

  /// Whether a thing can be printed where the markup stands.
  private mutating func takes(_ thing: MarkupState.Thing, _ mention: Mention) -> Bool {
    if state.takes(thing) { return true }
    report(.forbiddenPlace(mention, thing, state))
    return false
  }

  /// What the name means here; nil, and reported, when nothing.
  mutating func meaning(of mention: Mention) -> Meaning? {
    do {
      return try scopes.meaning(of: mention.name)
    } catch {
      report(.misnomer(error, mention, names: scopes.names))
      return nil
    }
  }
}

// Words of the theme.
extension Compiler {
  private mutating func printWord(_ key: String, _ mention: Mention) {
    defer { state.printed() }
    guard !mention.markup else { return report(.notMarkup(mention)) }
    guard let word = set.words[key] else {
      return report(.unknownWord(key, mention, near: set.words.unordered))
    }
    usedWords.insert(key)
    guard takes(.text, mention) else { return }
    let place = set.words.place(of: key)
    let notes = [Note.used(at: mention.place)] + mention.notes
    guard let pieces = Words.pieces(of: word.value) else { return report(.badWord(word.value, at: place, notes)) }
    for piece in pieces {
      switch piece {
      case .text(let text): program.append(literal: escaped(text, isPlain: program.isPlain))
      case .name(let name): print(Mention(name: name, markup: false, place: place, notes: notes))
      }
    }
  }

  /// The word of each token; nil, and reported, when one is missing.
  private mutating func words(of vocabulary: Vocabulary, _ mention: Mention) -> [String]? {
    let notes = [Note.used(at: mention.place)] + mention.notes
    var found: [String] = []
    for token in vocabulary.cases {
      let key = vocabulary.key(token)
      usedWords.insert(key)
      switch set.words[key].map({ (word: $0.value, pieces: Words.pieces(of: $0.value)) }) {
      case nil: report(.missingWord(key, vocabulary, at: Place(file: set.words.path), notes))
      case (let word, .some(let pieces))? where pieces.count == 1: found.append(word)
      case (let word, _)?: report(.tokenWordWithPlace(word, at: set.words.place(of: key), notes))
      }
    }
    return found.count == vocabulary.cases.count ? found : nil
  }
}

/// The key of a word, when the name is one of the theme's words.
func wordKey(_ name: String) -> String? {
  name.utf8.starts(with: "words.".utf8) ? String(decoding: name.utf8.dropFirst(6), as: UTF8.self) : nil
}

private func escaped(_ text: String, isPlain: Bool) -> [UInt8] {
  if isPlain { return Array(text.utf8) }
  var bytes: [UInt8] = []
  appendEscaped(text, to: &bytes)
  return bytes
}
