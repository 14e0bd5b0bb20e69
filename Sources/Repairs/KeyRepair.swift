// Keys that are one slip away from a declared one, where there is no doubt which is meant.
import Diagnostics
import Notation

/// Where keys stand in a file, and what they ought to be.
let misspeltKeys = Repair(.init("tên trường gõ sai", "misspelt keys")) { bytes, shape in
  var (now, previous): ([UInt8], [UInt8]) = (bytes, [])
  // One key that is right now may leave no doubt about another. Each round mends a key, so there is an end.
  while now != previous {
    previous = now
    now = withMendedKeys(now, shape)
  }
  return now
}

/// A key as it is written and as it ought to be.
private struct Slip {
  let spot: Spot
  let written: String
  let meant: String
}

private func withMendedKeys(_ bytes: [UInt8], _ shape: FileShape) -> [UInt8] {
  guard let root = tree(of: bytes, shape) else { return bytes }
  var slips: [Slip] = []
  var open = [(root, shape.description)]
  while let (node, format) = open.popLast() {
    switch (node.kind, format) {
    case (.mapping(let entries), .record(let fields)):
      slips += misspelt(in: entries, fields)
      for entry in entries {
        if let field = fields.first(where: { $0.key == entry.key }) { open.append((entry.value, field.format)) }
      }
    case (.mapping(let entries), .table(_, let values)): open += entries.map { ($0.value, values) }
    case (.sequence(let nodes), .list(let item)), (.sequence(let nodes), .oneOrMany(let item)):
      open += nodes.map { ($0, item) }
    case (.mapping, .oneOrMany(let item)): open.append((node, item))
    case (_, .either(_, let full)): open.append((node, full))
    default: break
    }
  }
  return replaced(slips, in: bytes)
}

/// The tree of what is in a notation; nil when it cannot be read.
private func tree(of bytes: [UInt8], _ shape: FileShape) -> Node? {
  if shape.notation == .json { return parseJSON(bytes, file: "").node }
  guard shape.hasFrontMatter else { return parseYAML(bytes, file: "").node }
  guard let parts = FrontMatter.split(bytes, file: "").0 else { return nil }
  return parseYAML(bytes[parts.yaml], file: "", firstLine: parts.yamlFirstLine).node
}

/// Unknown keys with one likely meaning, which no other key claims.
private func misspelt(in entries: [Entry], _ fields: [FieldDescription]) -> [Slip] {
  let free = fields.map(\.key).filter { key in !entries.contains { $0.key == key } }
  let found = entries.compactMap { entry -> Slip? in
    guard !fields.contains(where: { $0.key == entry.key }), entry.key.utf8.count >= 3 else { return nil }
    let near = allNearest(to: entry.key.lowercased(), among: free)
    return near.count == 1 ? Slip(spot: entry.keySpot, written: entry.key, meant: near[0]) : nil
  }
  return found.filter { slip in !found.contains { $0.meant == slip.meant && $0.spot != slip.spot } }
}

/// The text with keys exchanged, those that stand where they were read; the last first, so that places stay true.
private func replaced(_ slips: [Slip], in bytes: [UInt8]) -> [UInt8] {
  guard !slips.isEmpty else { return bytes }
  var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  for slip in slips.sorted(by: { $0.spot > $1.spot }) {
    let number = Int(slip.spot.line) - 1
    guard lines.indices.contains(number) else { continue }
    var scalars = Array(String(decoding: lines[number], as: UTF8.self).unicodeScalars)
    var start = Int(slip.spot.column) - 1
    guard scalars.indices.contains(start) else { continue }
    if scalars[start] == "\"" || scalars[start] == "'" { start += 1 }
    let written = Array(slip.written.unicodeScalars)
    guard scalars[start...].starts(with: written) else { continue }
    scalars.replaceSubrange(start..<(start + written.count), with: Array(slip.meant.unicodeScalars))
    lines[number] = Array(String(String.UnicodeScalarView(scalars)).utf8)
  }
  return Array(lines.joined(separator: [0x0A]))
}
