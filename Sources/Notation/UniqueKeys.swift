// One key, one value: a second key with the same bytes is an error at its own place.

import Diagnostics

/// The entries without those whose key was there before; each of them is reported.
func uniqueEntries(_ entries: [Entry], _ findings: inout Findings) -> [Entry] {
  let repeats = entries.count <= 16 ? repeatsByPairs(entries) : repeatsByHash(entries)
  guard !repeats.isEmpty else { return entries }
  var dropped = Set<Int>()
  for (index, first) in repeats {
    dropped.insert(index)
    if !findings.isFull { report(entries[index], after: entries[first], &findings) }
  }
  return entries.indices.filter { !dropped.contains($0) }.map { entries[$0] }
}

private typealias Repeat = (index: Int, first: Int)

private func repeatsByPairs(_ entries: [Entry]) -> [Repeat] {
  var repeats: [Repeat] = []
  for index in entries.indices.dropFirst() {
    let key = entries[index].key
    if let first = entries[..<index].firstIndex(where: { sameBytes($0.key, key) }) { repeats.append((index, first)) }
  }
  return repeats
}

private func repeatsByHash(_ entries: [Entry]) -> [Repeat] {
  var repeats: [Repeat] = []
  var firsts: [ByteKey: Int] = [:]
  firsts.reserveCapacity(entries.count)
  for (index, entry) in entries.enumerated() {
    let key = ByteKey(text: entry.key)
    if let first = firsts[key] { repeats.append((index, first)) } else { firsts[key] = index }
  }
  return repeats
}

/// A text compared and hashed by its bytes. `String` hashes NFC and NFD alike, which thousands of keys could abuse.
private struct ByteKey: Hashable {
  let text: String

  static func == (one: ByteKey, other: ByteKey) -> Bool { sameBytes(one.text, other.text) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

private func report(_ second: Entry, after first: Entry, _ findings: inout Findings) {
  let note = Note(
    at: Place(file: findings.file, first.keySpot),
    Bilingual(vi: "lần đầu ở dòng \(first.keySpot.line)", en: "first written on line \(first.keySpot.line)"))
  findings.error(
    "duplicate-key", at: second.keySpot,
    Bilingual(
      vi: "\(quoted(second.key)) đã có ở trên, mỗi tên chỉ viết một lần",
      en: "\(quoted(second.key)) is already there, each key may stand once"),
    hint: Bilingual(vi: "giữ một dòng, xóa hoặc gộp dòng kia", en: "keep one of them, delete or join the other"),
    notes: [note])
}
