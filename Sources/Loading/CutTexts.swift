// A ` # ` inside a text without quotation marks begins a note in YAML: the rest of the line would be lost in silence.
import Diagnostics
import Notation

/// A warning for each text of the front matter that a single space and `#` cut short.
///
/// Notes that are meant as such stand on a line of their own, or two spaces off.
func cutTexts(in node: Node, of lines: ArraySlice<UInt8>, firstLine: Int, file: String) -> [Diagnostic] {
  guard mayCut(lines) else { return [] }
  let texts = lines.split(separator: 0x0A, omittingEmptySubsequences: false)
  var found: [Diagnostic] = []
  var open = [node]
  while let node = open.popLast() {
    switch node.kind {
    case .mapping(let entries): open += entries.map(\.value)
    case .sequence(let nodes): open += nodes
    case .scalar(let scalar) where scalar.style == .plain && node.spot.width > 0:
      let index = Int(node.spot.line) - firstLine
      guard texts.indices.contains(index) else { continue }
      let rest = String(decoding: texts[index], as: UTF8.self).unicodeScalars
        .dropFirst(Int(node.spot.column + node.spot.width) - 1)
      guard rest.starts(with: " #".unicodeScalars) else { continue }
      found.append(finding(at: Place(file: file, node.spot)))
    case .scalar, .refused: continue
    }
  }
  return found
}

/// Whether a space and `#` stand anywhere: most files have no note at all, and need no closer look.
private func mayCut(_ lines: ArraySlice<UInt8>) -> Bool {
  var previous: UInt8 = 0
  for byte in lines {
    if byte == UInt8(ascii: "#"), previous == UInt8(ascii: " ") { return true }
    previous = byte
  }
  return false
}

private func finding(at place: Place) -> Diagnostic {
  Diagnostic(
    .warning, rule: "text-cut", at: place,
    .init("Từ dấu # trở đi bị bỏ qua, chỉ phần này được dùng", "what follows # is dropped, only this much is used"),
    hint: .init("đặt cả đoạn trong dấu ngoặc kép", "put all of the text in quotation marks"))
}
