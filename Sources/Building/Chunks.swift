// Spreads work over the processors in coarse chunks, and puts the results back in order.

/// The chunks of a job, the first ones large and the last ones single items: few enough to cost nothing, and none is
/// left to one processor while the others have nothing to do.
private func chunks(of count: Int, for jobs: Int) -> [Range<Int>] {
  var (chunks, start): ([Range<Int>], Int) = ([], 0)
  while start < count {
    let end = start + max(1, (count - start) / (16 * jobs))
    chunks.append(start..<end)
    start = end
  }
  return chunks
}

/// Each item changed, in the items' order whatever thread did it, on so many processors; with room for more answers.
/// The first failure in that order is thrown.
func inChunks<Item: Sendable, Answer: Sendable, Failure: Error>(
  _ items: [Item], _ jobs: Int, room: Int = 0, tell: (_ done: Int) -> Void = { _ in },
  _ change: @escaping @Sendable (Item) throws(Failure) -> Answer
) async throws(Failure) -> [Answer] {
  // More than there is to do would only be counted out.
  let jobs = min(jobs, items.count)
  let parts = chunks(of: items.count, for: jobs)
  guard jobs > 1, parts.count > 1 else {
    var answers: [Answer] = []
    answers.reserveCapacity(items.count + room)
    for part in parts {
      answers += try inOrder(items[part], change)
      tell(answers.count)
    }
    return answers
  }
  let results = await withTaskGroup(of: (Int, Result<[Answer], Failure>).self) { group in
    var waiting = parts.enumerated().makeIterator()
    func startNext() {
      guard let (number, part) = waiting.next() else { return }
      group.addTask { (number, Result { () throws(Failure) in try inOrder(items[part], change) }) }
    }
    for _ in 0..<jobs { startNext() }
    var (results, done): ([(Int, Result<[Answer], Failure>)], Int) = ([], 0)
    while let result = await group.next() {
      results.append(result)
      done += parts[result.0].count
      tell(done)
      startNext()
    }
    return results.sorted { $0.0 < $1.0 }.map(\.1)
  }
  return try joined(consume results, count: items.count + room)
}

/// The answers of all chunks in a list with room for so many; none is there twice for long.
private func joined<Answer, Failure: Error>(
  _ results: consuming [Result<[Answer], Failure>], count: Int
) throws(Failure) -> [Answer] {
  var answers: [Answer] = []
  answers.reserveCapacity(count)
  for number in results.indices {
    answers += try results[number].get()
    results[number] = .success([])
  }
  return answers
}

/// The same, one after the other.
func inOrder<Item, Answer, Failure: Error>(
  _ items: some Collection<Item>, _ change: (Item) throws(Failure) -> Answer
) throws(Failure) -> [Answer] {
  var answers: [Answer] = []
  answers.reserveCapacity(items.count)
  for item in items { answers.append(try change(item)) }
  return answers
}
