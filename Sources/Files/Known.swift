// What a build may remember of a file that it published, so that the next one need not make it again.
package import Archive

/// A file of the site: what the manifest says of it, and how the disk knew it when it held those bytes.
package struct Known: Sendable, Hashable {
  /// Relative to the output folder, with `/`.
  package let path: String
  /// In bytes.
  package let size: Int
  package let print: Fingerprint
  /// Nanoseconds since 1970 in UTC, or `unsettled`.
  package let modified: Int64
  /// When anything about the file changed, its name included: tools set `modified` back, only the system sets this.
  package let changed: Int64
  /// Which file of its device.
  package let inode: UInt64

  /// A time that no file has: the next build reads this file, whatever the disk says of it.
  package static let unsettled = Int64.min

  /// From the last build's answer, or from wherever that was kept.
  package init(path: String, size: Int, print: Fingerprint, modified: Int64, changed: Int64, inode: UInt64) {
    self.path = path
    self.size = size
    self.print = print
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// As a look at the file says.
  package init(path: String, size: Int, print: Fingerprint, _ status: Status) {
    self.init(
      path: path, size: size, print: print, modified: status.modified, changed: status.changed, inode: status.inode)
  }

  /// The same, its time believed only when it lies well before a moment after which others could reach the file:
  /// two changes within a tick of the clock leave one time, as for a `Mark`.
  package func settled(before moment: Int64) -> Known {
    let (limit, overflow) = moment.subtractingReportingOverflow(Known.tick)
    if !overflow, modified < limit { return self }
    return Known(path: path, size: size, print: print, modified: Known.unsettled, changed: changed, inode: inode)
  }

  /// Whether a file has not been touched since it was known, by all that the disk says.
  package func isSame(as status: Status) -> Bool {
    size == status.size && modified == status.modified && changed == status.changed && inode == status.inode
  }

  /// The same after its name was changed, or a second one given or taken, which the disk counts as a change. Where
  /// something else stands now, the next build finds that.
  package func renamed(_ status: Status?) -> Known {
    guard let status, size == status.size, modified == status.modified, inode == status.inode else { return self }
    return Known(path: path, size: size, print: print, status)
  }

  /// 20 ms in nanoseconds. A mark waits longer because its moment is by another clock; here both times are by that of
  /// the file system on which the site lies, where an earlier tick is over, however long it took.
  private static let tick: Int64 = 20_000_000
}
