// The "did you mean": which of the allowed words is the one an author probably meant.

/// The candidate closest to a word by edit distance (a swap of neighbours counts one), or nil when none is near.
///
/// Near means: at most a third of the longer word's scalars, and at least one; or words joined by `-` were left out
/// at the end, which counts two. Of equals the first in order of candidates wins, so the answer
/// does not depend on chance.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  allNearest(to: word, among: candidates).first
}

/// The same among candidates in no order, such as keys: of equally close ones the first as texts are sorted.
package func nearest(to word: String, anyOf candidates: some Sequence<String>) -> String? {
  allNearest(to: word, among: candidates).min()
}

/// Among so many candidates a near one is looked for: hundreds of searches among more would hold a build for seconds.
package let mostSearched = 5_000

/// All candidates that are equally close to a word, closer than every other: one when there is no doubt, none when
/// none is near. In order of the candidates. Among more than `mostSearched` none is looked for.
package func allNearest(to word: String, among candidates: some Sequence<String>) -> [String] {
  let wanted = Array(word.unicodeScalars)
  guard wanted.count <= 64, candidates.underestimatedCount <= mostSearched else { return [] }
  var best: (distance: Int, candidates: [String]) = (.max, [])
  for candidate in candidates {
    // Bytes are never fewer than scalars, nor more than four each: most candidates need no closer look.
    guard candidate.utf8.count <= 256 else { continue }
    let other = Array(candidate.unicodeScalars)
    let isCut = wanted.count >= 4 && other.starts(with: wanted + ["-"])
    let limit = min(isCut ? 2 : max(1, max(wanted.count, other.count) / 3), best.distance)
    guard other.count <= 64, isCut || abs(other.count - wanted.count) <= limit else { continue }
    let distance = isCut ? 2 : editDistance(wanted, other, atMost: limit)
    guard distance <= limit else { continue }
    best = (distance, distance < best.distance ? [candidate] : best.candidates + [candidate])
  }
  return best.candidates
}

/// Optimal string alignment: insertions, deletions, changes and swaps of neighbours, each costing one. Anything beyond
/// the limit when the distance is larger than that.
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost limit: Int) -> Int {
  if one.isEmpty || other.isEmpty { return max(one.count, other.count) }
  var beforeLast = [Int](repeating: 0, count: other.count + 1)
  var last = Array(0...other.count)
  var row = last
  for i in 1...one.count {
    row[0] = i
    var least = i
    for j in 1...other.count {
      let change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
      var cost = min(change, last[j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
        cost = min(cost, beforeLast[j - 2] + 1)
      }
      row[j] = cost
      least = min(least, cost)
    }
    // A swap reaches back one row more, and costs one.
    if least > limit, (last.min() ?? 0) + 1 > limit { return limit + 1 }
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return last[other.count]
}
