// Pages of the preview, drawn when somebody asks for them; the last few stay as they were seen.
import Building
import Files
import Model
import Publishing
import Synchronization

/// Draws pages and keeps some.
struct Shelf: ~Copyable, Sendable {
  /// Not private: the compiler of 6.3 dies of a mutex over a type that other files cannot see.
  struct Seen {
    /// The one asked for last stands last.
    var pages: [(path: String, bytes: [UInt8])] = []
  }

  /// A writer looks at few pages while one is broken.
  private static let room = 32

  private let seen = Mutex(Seen())

  /// A file of a site; nil when it has none of that path, or when it cannot be read any more.
  func file(at path: String, of site: Blueprint, in content: String) -> [UInt8]? {
    do throws(FileError) {
      switch try site.file(at: path)?.content {
      case .bytes(let bytes):
        keep(bytes, at: path)
        return bytes
      case .copy(let file): return try Disk.read(file, below: content, atMost: Stager.largestCopy)
      case nil: return nil
      }
    } catch {
      // Its text has changed: either the next build has the new one, or that is broken and this is the last good page.
      return seen.withLock { $0.pages.first { Path.same($0.path, path) }?.bytes }
    }
  }

  private func keep(_ bytes: [UInt8], at path: String) {
    seen.withLock { seen in
      seen.pages.removeAll { Path.same($0.path, path) }
      seen.pages.append((path, bytes))
      if seen.pages.count > Shelf.room { seen.pages.removeFirst() }
    }
  }
}
