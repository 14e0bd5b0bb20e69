// Ranks that equal values share: 1, 2, 2, 4.

/// The ranks of values listed from the highest down: equal values share one, the next is skipped.
package func ranks<Value: Equatable>(ofDescending values: [Value]) -> [Int] {
  var ranks: [Int] = []
  for (index, value) in values.enumerated() {
    ranks.append(index > 0 && values[index - 1] == value ? ranks[index - 1] : index + 1)
  }
  return ranks
}

/// How many share each rank.
func sizes(ofTies ranks: [Int]) -> [Int: Int] {
  Dictionary(ranks.map { ($0, 1) }, uniquingKeysWith: +)
}
