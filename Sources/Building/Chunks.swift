// Spreads work over the processors in coarse chunks, and puts the results back in order.

/// How many chunks a job is cut into: few enough to cost nothing, enough to keep uneven ones from waiting.
private let chunkCount = 32

/// Each item changed, in the items' order whatever thread did it, on so many processors. The first failure in that
/// order is thrown.
func inChunks<Item: Sendable, Answer: Sendable, Failure: Error>(
  _ items: [Item], _ jobs: Int, tell: (_ done: Int) -> Void = { _ in },
  _ change: @escaping @Sendable (Item) throws(Failure) -> Answer
) async throws(Failure) -> [Answer] {
  let size = max(1, (items.count + chunkCount - 1) / chunkCount)
  let starts = Array(stride(from: 0, to: items.count, by: size))
  guard jobs > 1, starts.count > 1 else {
    var answers: [Answer] = []
    for start in starts {
      answers += try inOrder(items[start..<min(start + size, items.count)], change)
      tell(answers.count)
    }
    return answers
  }
  let chunks = await withTaskGroup(of: (Int, Result<[Answer], Failure>).self) { group in
    var waiting = starts.makeIterator()
    func startNext() {
      guard let start = waiting.next() else { return }
      group.addTask {
        (start, Result { () throws(Failure) in try inOrder(items[start..<min(start + size, items.count)], change) })
      }
    }
    for _ in 0..<jobs { startNext() }
    var done: [(Int, Result<[Answer], Failure>)] = []
    while let chunk = await group.next() {
      done.append(chunk)
      tell(min(done.count * size, items.count))
      startNext()
    }
    return done.sorted { $0.0 < $1.0 }.map(\.1)
  }
  var answers: [Answer] = []
  answers.reserveCapacity(items.count)
  for chunk in chunks { answers += try chunk.get() }
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
