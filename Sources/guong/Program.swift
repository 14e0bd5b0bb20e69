// Which program this is: a memory that another one left is not used.
import Archive
import Building
import Files

enum Program {
  /// The program's own file as the disk knows it, and the fingerprint of its build ID, or of all its bytes where the
  /// linker gave it none; taken over from a memory of the same file. Nil where the system does not tell which file it
  /// is.
  static func tool(_ known: Tool?) -> Tool? {
    do throws(FileError) {
      let path = try Disk.realPath("/proc/self/exe")
      guard let mark = try Disk.status(path).map(Mark.init) else { return nil }
      if let known, known.mark == mark { return Tool(mark: mark, print: known.print) }
      if let id = buildID(in: try Disk.readHeader(path, buildIDReach)) {
        return Tool(mark: mark, print: Fingerprint(id))
      }
      return Tool(mark: mark, print: Fingerprint(try Disk.read(path, atMost: 1 << 30)))
    } catch {
      return nil
    }
  }
}
