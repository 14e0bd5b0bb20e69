// Cutting a plain text at the end of a word.

/// The text itself when it has at most so many Unicode scalars; else whole words of it and `…`, so many together.
///
/// Punctuation before the cut is dropped. A first word that is too long is cut inside; a mark stays with its letter.
/// Empty when `scalars` is below 1.
package func shortened(_ text: String, to scalars: Int) -> String {
  let all = text.unicodeScalars
  guard scalars > 0 else { return "" }
  guard let limit = all.index(all.startIndex, offsetBy: scalars, limitedBy: all.endIndex), limit < all.endIndex else {
    return text
  }
  let end = all.index(before: limit)
  let head = all[..<wordEnd(in: all, before: end)]
  let kept = head.reversed().drop { $0.properties.isWhitespace || dropped.contains($0) }
  return String(String.UnicodeScalarView(kept.reversed())) + "…"
}

/// What looks wrong before `…`: marks that end or open something.
private let dropped = Array(",;:.!?…–—-/([{“‘\"'".unicodeScalars)

/// The end of the last word that ends at or before a position; inside the first word when that is longer.
private func wordEnd(in all: String.UnicodeScalarView, before end: String.Index) -> String.Index {
  if all[end].properties.isWhitespace { return end }
  if let space = all[..<end].lastIndex(where: \.properties.isWhitespace), all[..<space].contains(where: isWordy) {
    return space
  }
  var cut = end
  while cut > all.startIndex, isMark(all[cut]) { cut = all.index(before: cut) }
  return cut
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  Canonical.order(scalar) != 0
}

private func isWordy(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}
