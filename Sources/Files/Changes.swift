// Changes below folders, told to whoever listens: by the system's notices, or by looking again and again.
import Dispatch
import Synchronization

/// What a watch noticed since the last change it told of.
package struct Change: Sendable, Hashable {
  /// Files that came, went or were written, below one of the folders as it was named, in order of their bytes; nil
  /// when anything may have changed, because folders came or went or the system lost count.
  package let paths: [String]?

  package init(paths: [String]?) {
    self.paths = paths?.sorted(by: Path.precedes)
  }

  /// Both changes as one.
  package func joined(with other: Change) -> Change {
    guard let paths, let others = other.paths else { return Change(paths: nil) }
    return Change(paths: paths + others.filter { other in !paths.contains { Path.same($0, other) } })
  }
}

extension Disk {
  /// Changes below folders, each told once it has gone quiet; joined while nobody takes them. It never ends by itself:
  /// a folder that is missing is waited for, and where the system gives no notices (network shares, full tables, or
  /// `polling`) the folders are looked at every second.
  ///
  /// Names that begin with `.` or end in `~` are an editor's own and do not count.
  package static func changes(in folders: [String], polling: Bool = false) -> AsyncStream<Change> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let isOver = Atomic(false)
      continuation.onTermination = { _ in isOver.store(true, ordering: .relaxed) }
      let stands = DispatchSemaphore(value: 0)
      // A thread of its own, because it waits in the system.
      DispatchQueue(label: "guong.changes").async {
        var watch = Watch(folders, polling: polling)
        stands.signal()
        while !isOver.load(ordering: .relaxed) {
          guard let change = watch.next() else { continue }
          if case .dropped(let earlier) = continuation.yield(change) {
            continuation.yield(earlier.joined(with: change))
          }
        }
      }
      // From here on nothing is missed.
      stands.wait()
    }
  }
}

/// Whether a name says nothing about the content: hidden files, and copies that editors keep.
func isNoise(_ name: some Collection<UInt8>) -> Bool {
  name.first == UInt8(ascii: ".") || name.dropFirst(max(0, name.count - 1)).first == UInt8(ascii: "~")
}
