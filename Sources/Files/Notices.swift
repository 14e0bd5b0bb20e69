// The system's notices (inotify) about folders and all folders in them.
import Glibc

/// Owns a queue of notices. Folders that come later are not in it: a new one is made when it says it is uncertain.
struct Notices: ~Copyable {
  /// What was read from the queue.
  struct Batch {
    var paths: [String] = []
    /// Whether more may have changed than the paths say.
    var isUncertain = false
    /// Files that were made and not closed yet, or that went: more may follow. A file that was moved has the number
    /// that its arrival will have, others zero.
    fileprivate var unfinished: [(path: String, move: UInt32)] = []

    /// Whether all that is told is a file or two, whole again, as an editor saves.
    var isSave: Bool { !isUncertain && unfinished.isEmpty && (1...2).contains(paths.count) }
  }

  private let queue: Descriptor
  private let roots: [String]
  private let identities: [Status.Identity?]
  /// The folder that each watch of the system belongs to.
  private var watched: [Int32: String] = [:]

  private init(_ queue: consuming Descriptor, of folders: [String]) {
    self.queue = queue
    roots = folders
    identities = Notices.identities(of: folders)
  }

  /// A folder that is missing has no notices yet; `isCurrent` tells when it has come.
  static func begun(in folders: [String]) throws(FileError) -> Notices {
    let number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard number >= 0 else { throw FileError(.inspect, "inotify", errno) }
    var notices = Notices(Descriptor(owning: number, path: "inotify"), of: folders)
    for folder in folders { try notices.watch(folder) }
    return notices
  }

  /// Whether the folders are still those that are watched.
  var isCurrent: Bool { Notices.identities(of: roots) == identities }

  /// Whether there is anything to read, waited for so many milliseconds.
  borrowing func wait(_ milliseconds: Int) throws(FileError) -> Bool {
    var asked = pollfd(fd: queue.number, events: Int16(POLLIN), revents: 0)
    return try Disk.retry(.inspect, queue.path) { unsafe Int(poll(&asked, 1, Int32(milliseconds))) } > 0
  }

  /// Takes what is in the queue.
  mutating func read(into batch: inout Batch) throws(FileError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Disk.chunk(of: queue.number, upTo: 65_536, path: queue.path)
    } catch  where error.code == EAGAIN {
      return
    }
    var rest = bytes[...]
    while rest.count >= Notice.header { take(Notice(from: &rest), into: &batch) }
  }

  private func take(_ notice: Notice, into batch: inout Batch) {
    guard let folder = watched[notice.watch], notice.mask & Notices.aboutFolders == 0 else {
      batch.isUncertain = true
      return
    }
    guard !isNoise(notice.name) else { return }
    guard let name = String(validating: notice.name, as: UTF8.self), !name.isEmpty else {
      batch.isUncertain = true
      return
    }
    let path = Path.join(folder, name)
    if !batch.paths.contains(where: { Path.same($0, path) }) { batch.paths.append(path) }
    guard notice.mask & Notices.rights == 0 else { return }
    let isWhole = notice.mask & Notices.whole != 0
    batch.unfinished.removeAll { Path.same($0.path, path) || (isWhole && notice.move != 0 && $0.move == notice.move) }
    if !isWhole { batch.unfinished.append((path, notice.move)) }
  }

  /// Watches a folder, then what is in it: a folder made in between is seen by one of the two.
  private mutating func watch(_ root: String) throws(FileError) {
    var waiting = [(path: root, isRoot: true)]
    while let (path, isRoot) = waiting.popLast() {
      do throws(FileError) {
        try add(path, following: isRoot)
        for entry in try Disk.list(isRoot ? try Disk.realPath(path) : path)
        where entry.kind == .folder && !isNoise(entry.rawName) {
          if let name = entry.name { waiting.append((Path.join(path, name), false)) }
        }
      } catch  where error.isMissing {
        continue
      }
    }
  }

  private mutating func add(_ path: String, following: Bool) throws(FileError) {
    let (queue, mask) = (queue.number, Notices.wanted | UInt32(IN_ONLYDIR) | (following ? 0 : UInt32(IN_DONT_FOLLOW)))
    let watch = try unsafe Disk.call(.inspect, path) { unsafe Int(inotify_add_watch(queue, $0, mask)) }
    watched[Int32(watch)] = path
  }

  private static func identities(of folders: [String]) -> [Status.Identity?] {
    folders.map { folder in
      do throws(FileError) {
        return try Disk.status(try Disk.realPath(folder))?.identity
      } catch {
        return nil
      }
    }
  }

  /// Files made, written and closed, moved in or out, removed, or given other rights: one may be readable now.
  private static let wanted = UInt32(IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB)
  /// After these a file is there with all its bytes.
  private static let whole = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)
  /// This says nothing of its bytes.
  private static let rights = UInt32(IN_ATTRIB)
  private static let aboutFolders = UInt32(IN_ISDIR) | UInt32(IN_Q_OVERFLOW) | UInt32(IN_UNMOUNT) | UInt32(IN_IGNORED)
}

/// One record of the queue, as inotify(7) lays it out: watch, mask, cookie, length, and a name filled up with zeros.
private struct Notice {
  static let header = 16

  let watch: Int32
  let mask: UInt32
  /// The same for both ends of a move; zero for all else.
  let move: UInt32
  let name: ArraySlice<UInt8>

  /// Takes the record off the front of what was read; there is at least a header.
  init(from bytes: inout ArraySlice<UInt8>) {
    func word(_ index: Int) -> UInt32 {
      let place = bytes.startIndex + 4 * index
      return unsafe bytes[place..<place + 4].withUnsafeBytes { unsafe $0.loadUnaligned(as: UInt32.self) }
    }
    (watch, mask, move) = (Int32(bitPattern: word(0)), word(1), word(2))
    let length = Int(word(3))
    name = bytes.dropFirst(Notice.header).prefix(length).prefix { $0 != 0 }
    bytes = bytes.dropFirst(Notice.header + length)
  }
}
