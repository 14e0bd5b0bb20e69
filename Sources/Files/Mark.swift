// How the disk knew a file when it was read: as long as nothing of that differs, it need not be read again.
package import Archive

/// What tells whether a file may have changed, without opening it.
package struct Mark: Sendable, Hashable {
  /// In bytes.
  package let size: Int
  /// When the bytes changed, in nanoseconds since 1970 in UTC; tools set it back.
  package let modified: Int64
  /// When anything about the file changed; only the system sets it.
  package let changed: Int64
  package let inode: UInt64
  package let device: UInt64

  package init(_ status: Status) {
    size = status.size
    modified = status.modified
    changed = status.changed
    inode = status.inode
    device = status.device
  }

  /// Whether the file had rested when it was looked at: a second change within a tick of the clock leaves the same
  /// time, so a file that changed just before can change again unseen. (Git knows the same as “racily clean”.)
  ///
  /// - Parameter moment: when the look was taken, in nanoseconds since 1970 in UTC.
  package func hasRested(by moment: Int64) -> Bool {
    let latest = max(modified, changed)
    let (limit, overflow) = latest.addingReportingOverflow(Mark.tick(of: latest))
    return !overflow && limit < moment
  }

  /// More than any tick of a clock that wrote such a time: some file systems count whole seconds, or pairs of them. The
  /// moment of the look is by another clock, this machine's own.
  private static func tick(of time: Int64) -> Int64 {
    time % 1_000_000 == 0 ? 2_500_000_000 : 50_000_000
  }
}

extension Mark: Archived {
  /// Field by field.
  package func write(to writer: inout Writer) {
    writer.write(size)
    writer.write(fixed: UInt64(bitPattern: modified))
    writer.write(fixed: UInt64(bitPattern: changed))
    writer.write(fixed: inode)
    writer.write(fixed: device)
  }

  package init(from reader: inout Reader) throws(Damage) {
    size = try reader.int()
    modified = Int64(bitPattern: try reader.fixed())
    changed = Int64(bitPattern: try reader.fixed())
    inode = try reader.fixed()
    device = try reader.fixed()
  }
}

extension Known: Archived {
  /// Field by field.
  package func write(to writer: inout Writer) {
    writer.write(path)
    writer.write(size)
    print.write(to: &writer)
    writer.write(fixed: UInt64(bitPattern: modified))
    writer.write(fixed: UInt64(bitPattern: changed))
    writer.write(fixed: inode)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      path: try reader.text(), size: try reader.int(), print: try reader.read(),
      modified: Int64(bitPattern: try reader.fixed()), changed: Int64(bitPattern: try reader.fixed()),
      inode: try reader.fixed())
  }
}
