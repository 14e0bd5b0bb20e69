// The places of a file that name a person, in whatever form the name is written there.
package import Diagnostics

/// One place that names a person.
package struct Trace: Sendable, Hashable {
  /// Line and column, from 1.
  package let spot: Spot
  /// As it is written there, escapes and all.
  package let text: String
  /// In which part of the file.
  package let part: Part
  /// The ids of those who may be meant as well, having the same name; in order of the people given.
  package let also: [String]
}

/// The places of a file's bytes that name a person, in order; nil when the bytes are no text.
///
/// A name is found composed or not, in any case, with its marks or without, in four orders of its words, divided by
/// spaces, punctuation, hyphens or tags or, when it is long enough, by nothing; written plainly or with escapes of
/// addresses, HTML, XML, JSON and YAML. It is not found inside a longer word, nor with other marks than its own, nor in
/// the longer name of somebody else who is known or in their id. An id is found where it stands as an id.
/// - Parameter path: the file's, by whose ending its parts are told apart.
package func traces(of wanted: Wanted, in bytes: [UInt8], of path: String) -> [Trace]? {
  let kind = TextKind(of: path)
  guard let text = WholeText(bytes, kind: kind) else { return nil }
  let places = places(of: wanted, in: text.scanned, hasLineEscapes: kind.hasLineEscapes)
  guard !places.isEmpty else { return [] }
  var (counting, parts) = (Counting(text.shown), Parts(text.scanned, kind))
  return places.map { place in
    let (range, isInTag) = (place.hit.range, place.hit.isInTag)
    return Trace(
      spot: counting.spot(of: text.origin(of: range.lowerBound)),
      text: String(decoding: text.scanned[range], as: UTF8.self), part: parts.part(of: range, isInTag: isInTag),
      also: place.also)
  }
}

/// What the name of a file or folder says of a person, as in a text of one line; empty when nothing. Of two people of
/// one name, whoever files a picture may take the id of one for both: it is told, as what may be either's.
package func traces(of wanted: Wanted, inName name: String) -> [Trace] {
  let bytes = Array(name.utf8)
  return places(of: wanted, in: bytes, isFileName: true).map {
    Trace(
      spot: .init(line: 1, column: 1), text: String(decoding: bytes[$0.hit.range], as: UTF8.self), part: .text,
      also: $0.also)
  }
}

private struct NamedPlace {
  let hit: Hit
  let also: [String]
}

/// In order, none inside another.
private func places(
  of wanted: Wanted, in bytes: [UInt8], hasLineEscapes: Bool = false, isFileName: Bool = false
) -> [NamedPlace] {
  let ids = wanted.ranges(ofIDIn: bytes).map { NamedPlace(hit: Hit(range: $0, isInTag: isInTag($0, bytes)), also: []) }
  let hits = wanted.patterns.flatMap { Scan.hits(of: $0, in: bytes, hasLineEscapes: hasLineEscapes) }
  guard !hits.isEmpty else { return ids }
  let taken = longerNames(wanted, in: bytes, hasLineEscapes)
  let names = hits.compactMap { hit -> NamedPlace? in
    guard let also = wanted.also(writtenWords(bytes, hit, hasLineEscapes: hasLineEscapes)) else { return nil }
    let owner = wanted.owner(of: hit.range, in: bytes)
    if let owner, owner.isLonger || !isFileName { return nil }
    if isCovered(hit.range, by: taken) { return nil }
    return NamedPlace(hit: hit, also: also + (owner.map { also.contains($0.id) ? [] : [$0.id] } ?? []))
  }
  return merged(ids + names)
}

/// The ranges where somebody stands whose longer name holds the person's, in order.
private func longerNames(_ wanted: Wanted, in bytes: [UInt8], _ hasLineEscapes: Bool) -> [Range<Int>] {
  let hits = wanted.longer.flatMap { other in
    other.patterns.flatMap { Scan.hits(of: $0, in: bytes, hasLineEscapes: hasLineEscapes) }
      .filter { other.forms.likeness(to: writtenWords(bytes, $0, hasLineEscapes: hasLineEscapes)) != nil }
  }
  return hits.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
}

private func isCovered(_ range: Range<Int>, by others: [Range<Int>]) -> Bool {
  var (low, high) = (0, others.count)
  while low < high {
    let middle = (low + high) / 2
    if others[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
  }
  return others[..<low].suffix(8).contains { $0.upperBound >= range.upperBound }
}

/// In order of their beginnings; of places that meet, the one that begins first, an id before a name.
private func merged(_ places: [NamedPlace]) -> [NamedPlace] {
  var kept: [NamedPlace] = []
  let order = places.indices.sorted { (places[$0].hit.range.lowerBound, $0) < (places[$1].hit.range.lowerBound, $1) }
  for index in order where places[index].hit.range.lowerBound >= (kept.last?.hit.range.upperBound ?? 0) {
    kept.append(places[index])
  }
  return kept
}

/// Whether the last `<` or `>` before a range, not far away, opens a tag.
private func isInTag(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
  bytes[max(0, range.lowerBound - 2_000)..<range.lowerBound].last { $0 == 0x3C || $0 == 0x3E } == 0x3C
}
