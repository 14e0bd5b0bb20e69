// Spreads work over the processors in coarse chunks, and puts the results back in order.

/// How many chunks a job is cut into: few enough to cost nothing, enough to keep uneven ones from waiting.
private let chunkCount = 32

/// Each item changed, in the items' order whatever thread did it.
func inChunks<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ change: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let size = max(1, (items.count + chunkCount - 1) / chunkCount)
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    for start in stride(from: 0, to: items.count, by: size) {
      group.addTask { (start, items[start..<min(start + size, items.count)].map(change)) }
    }
    var chunks: [(Int, [Result])] = []
    for await chunk in group { chunks.append(chunk) }
    return chunks.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}
