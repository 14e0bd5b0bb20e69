// Three ways to take the same word for the same: as it sounds, without its tone, and as typed without any marks.

/// How much of a text folding forgets.
package enum FoldLevel: Sendable, Hashable, CaseIterable {
  /// Composed, lower case, the tone mark in one place: HÒA, hòa and hoà are equal; hoa is another word.
  case exact
  /// And without tones; ă â đ ê ô ơ ư are kept: tổ, tố and tô are equal.
  case toneless
  /// And without any mark, in ASCII: đ is d. Letters of other scripts are kept.
  case bare
}

/// The text in the form by which texts are compared. For comparing only: authors' words are shown as written.
package func folded(_ text: String, _ level: FoldLevel) -> String {
  var out: [UInt8] = []
  fold(Array(text.utf8)[...], level, into: &out)
  return String(decoding: out, as: UTF8.self)
}

/// Adds the folded form of UTF-8 bytes to `out`. Bytes that are not UTF-8 pass through.
package func fold(_ bytes: ArraySlice<UInt8>, _ level: FoldLevel, into out: inout [UInt8]) {
  let composed = NFC.comparable(bytes)
  out.reserveCapacity(out.count + composed.count)
  switch level {
  case .exact: TonePlace.append(composed, to: &out)
  case .toneless: tonelessMap.append(composed, to: &out)
  case .bare: bareMap.append(composed, to: &out)
  }
}

/// Marks that no letter could take in are dropped like those that are part of a letter.
private let tonelessMap = LetterMap { scalar in
  Tone(mark: scalar) == nil ? String(Letters.lower(Letters.toneless(scalar))) : ""
}

private let bareMap = LetterMap { scalar in
  Canonical.order(scalar) == 0 ? Letters.bare(scalar) : ""
}
