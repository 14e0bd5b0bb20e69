// Finding text that was garbled by its encoding, and what it was meant to be.

/// A line as it was meant, and where it was garbled first.
package struct Repair: Sendable, Hashable {
  /// The encoding whose bytes were shown as Latin letters.
  package let encoding: LegacyEncoding
  /// The whole line, with its garbled words restored and all else as it stands.
  package let text: String
  /// How many scalars stand before the first garbled word, and how many it has.
  package let garbled: Range<Int>
}

/// What a garbled line was meant to say; nil for a line that is right, in Vietnamese or any other language.
///
/// A word is held to be garbled when it is no Vietnamese syllable and becomes one. One such word may be chance
/// (`Niño`), so two are asked for, and four of five must become right; of UTF-8, whose bytes fit by chance next to
/// never, one.
package func repaired(_ line: String) -> Repair? {
  guard line.unicodeScalars.contains(where: { !$0.isASCII }) else { return nil }
  let chunks = line.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map { Chunk($0) }
  guard chunks.contains(where: { $0.isForeign && !$0.isRight }) else { return nil }
  let attempts = [LegacyEncoding.utf8, .tcvn3, .vni, .viscii].map { Attempt($0, chunks) }
  guard let best = attempts.filter(\.isConvincing).max(by: { $0.good < $1.good }), let first = best.first else {
    return nil
  }
  let before = chunks[..<first].reduce(0) { $0 + $1.text.unicodeScalars.count + 1 }
  return Repair(
    encoding: best.encoding, text: best.words.joined(separator: " "),
    garbled: before..<before + chunks[first].text.unicodeScalars.count)
}

/// What bytes that are not UTF-8 say, in the encoding that makes most sense of them; nil when none does.
package func repaired(_ bytes: [UInt8]) -> (text: String, encoding: LegacyEncoding)? {
  var best: (text: String, encoding: LegacyEncoding, score: Int)?
  for encoding in [LegacyEncoding.tcvn3, .vni, .viscii, .windows1258] {
    guard let text = encoding.decoded(bytes) else { continue }
    let words = foreignWords(in: text)
    let score = words.reduce(0) { $0 + (isSyllable($1) ? 1 : -3) }
    if score > max(0, best?.score ?? 0) { best = (text, encoding, score) }
  }
  return best.map { ($0.text, $0.encoding) }
}

/// A line read in one encoding, word by word.
private struct Attempt {
  let encoding: LegacyEncoding
  private(set) var words: [String]
  /// Words that became right, and words that only became others.
  private(set) var good = 0
  private(set) var bad = 0
  /// Whether the line also has words that are right and cannot be this encoding's.
  private var isMixed = false
  /// The first word that became right.
  private(set) var first: Int?

  init(_ encoding: LegacyEncoding, _ chunks: [Chunk]) {
    self.encoding = encoding
    words = chunks.map(\.text)
    var doubtful: [(index: Int, meant: String)] = []
    for (index, chunk) in chunks.enumerated() where chunk.isForeign {
      guard let meant = encoding.restored(chunk.text) else {
        isMixed = isMixed || chunk.isRight
        continue
      }
      guard !meant.unicodeScalars.elementsEqual(chunk.text.unicodeScalars) else { continue }
      if chunk.isRight {
        if isRight(meant) { doubtful.append((index, meant)) }
      } else if isRight(meant) {
        words[index] = meant
        good += 1
        first = first ?? index
      } else {
        bad += 1
      }
    }
    // `sù` is a word, and `sự` in TCVN3: beside garbled words it is garbled too, unless others are right already.
    if !isMixed { for (index, meant) in doubtful { words[index] = meant } }
  }

  var isConvincing: Bool { good >= fewest && good >= 4 * bad }

  /// VISCII gives a letter for nearly every sign, so it fits by chance more often.
  private var fewest: Int {
    switch encoding {
    case .utf8: 1
    case .viscii: 3
    default: 2
    }
  }
}

/// What stands between two spaces.
private struct Chunk {
  let text: String
  /// Whether it has a character beyond ASCII.
  let isForeign: Bool
  /// Whether it is right as it stands.
  let isRight: Bool

  init(_ scalars: some Collection<Unicode.Scalar>) {
    text = String(String.UnicodeScalarView(scalars))
    isForeign = scalars.contains { !$0.isASCII }
    isRight = isForeign && Vietnamese.isRight(text)
  }
}

/// Whether all words of a chunk that are not plain ASCII are syllables, and there is one.
private func isRight(_ chunk: String) -> Bool {
  let words = foreignWords(in: chunk)
  return !words.isEmpty && words.allSatisfy(isSyllable)
}

/// Runs of two letters and more with one beyond ASCII among them.
/// Signs such as `¨` and `³` belong to the word they stand in.
private func foreignWords(in text: String) -> [String] {
  text.unicodeScalars.split { scalar in
    scalar.value < 0xA0 ? !scalar.properties.isAlphabetic : isMark(scalar)
  }.map { String($0) }.filter { $0.unicodeScalars.count > 1 && $0.unicodeScalars.contains { !$0.isASCII } }
}

/// Punctuation that stands around words.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\u{A0}" || scalar == "«" || scalar == "»" || scalar == "·" || (0x2000...0x206F).contains(scalar.value)
}
