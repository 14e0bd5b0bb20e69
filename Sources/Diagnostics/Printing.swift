// How a finding is printed: one form for the terminal, the tests and the preview.

/// A finding as text: place, severity, message and rule; the line with carets under what is meant; notes; the hint.
///
/// `line` is the source line that the place names, when it is at hand. Control and bidirectional characters of
/// whatever people wrote are shown, never sent (promise 24). Ends in a line end.
package func printed(
  _ diagnostic: Diagnostic, line: String?, in language: Language, paint: Paint = .none
) -> String {
  let label = diagnostic.severity.label(in: language)
  let message = visible(bounded(diagnostic.message.text(in: language)))
  var text = diagnostic.place.map { paint.bold(placed($0)) + ": " } ?? ""
  text += paint.severity(diagnostic.severity, label) + ": " + message + paint.dim(" [" + diagnostic.rule + "]") + "\n"
  if let spot = diagnostic.place?.spot, let line, spot.line > 0 {
    let number = String(spot.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    let (shown, place) = clipped(line, around: spot)
    text += paint.dim(number + " | ") + visible(shown) + "\n"
    text += paint.dim(margin + " | ") + paint.severity(diagnostic.severity, carets(under: shown, place)) + "\n"
  }
  for note in diagnostic.notes {
    text += "  = \(visible(bounded(note.message.text(in: language)))): \(placed(note.place))\n"
  }
  if let hint = diagnostic.hint {
    text += "  = " + (language == .vi ? "gợi ý: " : "hint: ") + visible(bounded(hint.text(in: language))) + "\n"
  }
  return text
}

/// `file:line:column`, or the file alone.
func placed(_ place: Place) -> String {
  let file = visible(place.file)
  guard place.spot.line > 0 else { return file }
  return "\(file):\(place.spot.line):\(place.spot.column)"
}

/// The part of a very long line that surrounds a spot, and the spot in it: a file of one line must not be printed anew
/// for each finding in it.
private func clipped(_ line: String, around spot: Spot) -> (line: String, spot: Spot) {
  let (before, after) = (200, 400)
  guard line.utf8.count > before + after else { return (line, spot) }
  let scalars = line.unicodeScalars
  let column = max(0, Int(spot.column) - 1)
  let skipped = column > before ? column - before : 0
  let part = scalars.dropFirst(skipped).prefix(before + after)
  let head = skipped > 0 ? "…" : ""
  let tail = part.endIndex < scalars.endIndex ? "…" : ""
  let place = Spot(
    line: Int(spot.line), column: Int(spot.column) - skipped + head.unicodeScalars.count,
    width: min(Int(spot.width), after))
  return (head + String(part) + tail, place)
}

/// Spaces up to a spot and carets under it, for a terminal that shows each scalar of the line in its own width.
///
/// A spot that begins with a mark is shown under the letter that bears it.
private func carets(under line: String, _ spot: Spot) -> String {
  let scalars = Array(line.unicodeScalars)
  var start = min(max(0, Int(spot.column) - 1), scalars.count)
  let end = min(scalars.count, start + max(1, Int(spot.width)))
  while start > 0, start < end, cells(of: scalars[start]) == 0 { start -= 1 }
  let before = scalars[..<start].map { $0 == "\t" ? "\t" : String(repeating: " ", count: cells(of: $0)) }.joined()
  let width = scalars[start..<end].reduce(0) { $0 + cells(of: $1) }
  return before + String(repeating: "^", count: max(1, width))
}

/// How many cells of a terminal a scalar takes: none for marks, two for wide letters, more for what is shown escaped.
private func cells(of scalar: Unicode.Scalar) -> Int {
  if isHidden(scalar) { return escape(scalar).utf8.count }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  default: break
  }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
    return 2
  case 0x1F1E6...0x1F1FF: return 1  // half a flag
  default: return scalar.properties.isEmojiPresentation ? 2 : 1
  }
}

/// A text with every character that a terminal would obey, or that hides or turns others, written as `\u{…}`.
package func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isHidden) else { return text }
  return text.unicodeScalars.map { isHidden($0) ? escape($0) : String($0) }.joined()
}

/// Whether a character would be obeyed, or hides or turns others. By Unicode's own properties; the selectors of a
/// letter's shape (`❤` or `❤️`) and tabs are sent: they hide nothing.
package func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20..<0x7F, 0xFE00...0xFE0F: return false
  // The letters of Vietnamese and their marks: none of these hides anything, and most texts have no others.
  case 0xAE...0x34E, 0x1E00...0x1EFF: return false
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control: return scalar != "\t"
  case .format, .lineSeparator, .paragraphSeparator: return true
  default: return scalar.properties.isDefaultIgnorableCodePoint
  }
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
}

extension Severity {
  /// As messages print it.
  package func label(in language: Language) -> String {
    switch (self, language) {
    case (.error, .vi): "lỗi"
    case (.error, .en): "error"
    case (.warning, .vi): "cảnh báo"
    case (.warning, .en): "warning"
    }
  }
}

/// Colours for a terminal, or none.
package enum Paint: Sendable, Hashable {
  case none, ansi

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }

  func severity(_ severity: Severity, _ text: String) -> String {
    wrap(text, severity == .error ? "1;31" : "1;33")
  }

  private func wrap(_ text: String, _ code: String) -> String {
    self == .ansi ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// What a message says, cut where it quotes more than anybody reads: a file of one word may be a megabyte.
private func bounded(_ text: String) -> String {
  let most = 1_000
  guard text.utf8.count > most * 4 else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most))) + "…"
}
