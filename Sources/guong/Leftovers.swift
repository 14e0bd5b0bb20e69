// What a command no longer needs at its end: the system clears it away at once, piece by piece it takes as long as
// writing the memory.
import Synchronization

/// Values that live as long as the process. A command that is about to end puts there what is large.
enum Leftovers {
  private static let kept = Mutex<[any Sendable]>([])

  static func keep(_ value: some Sendable) {
    kept.withLock { $0.append(value) }
  }
}
