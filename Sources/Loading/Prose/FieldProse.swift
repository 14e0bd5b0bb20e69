// The texts of a front matter that readers see: they are read like the body.
import Diagnostics
import Notation

extension ProseReader {
  /// Reads every text of some fields. A photographer is named as such, and what only the managers see names nobody.
  mutating func read(_ frontMatter: Node) {
    var open = [frontMatter]
    while let node = open.popLast() {
      switch node.kind {
      case .mapping(let entries):
        guard !entries.contains(where: { $0.key == "audience" && $0.value.text == "manager" }) else { continue }
        for entry in entries.reversed() where !unreadKeys.contains(entry.key) { open.append(entry.value) }
      case .sequence(let nodes): open += nodes.reversed()
      case .scalar(let scalar) where scalar.style != .number && scalar.style != .literal:
        read(scalar, at: node.spot)
      case .scalar, .refused: break
      }
    }
  }

  private mutating func read(_ scalar: Scalar, at spot: Spot) {
    // Ids and days: no text has so little in it.
    guard scalar.text.utf8.contains(0x20) || scalar.text.utf8.contains(UInt8(ascii: "@")) else { return }
    let isExact = spot.width > 0 && scalar.style != .block
    let start = Spot(line: Int(spot.line), column: Int(spot.column) + (scalar.style == .quoted ? 1 : 0))
    read(Array(scalar.text.utf8), from: ProseOrigin(spot: isExact ? start : spot, isExact: isExact))
  }
}

extension Node {
  fileprivate var text: String? {
    if case .scalar(let scalar) = kind { scalar.text } else { nil }
  }
}

/// Fields that are no text, or that no page shows to everybody.
private let unreadKeys: Set<String> = [
  "credit", "file", "people", "units", "unit", "criteria", "date", "published", "discovered", "nurture", "aliases",
  "consent", "decision", "award", "adopts", "movements", "values", "field", "toward", "kind", "stage",
  "status",
]
