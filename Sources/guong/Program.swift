// Which program this is: a memory that another one left is not used.
import Archive
import Building
import Files

enum Program {
  /// The program's own file as the disk knows it, and the fingerprint of its bytes, which is taken over from a memory
  /// of the same file; nil where the system does not tell which file it is.
  static func tool(_ known: Tool?) -> Tool? {
    do throws(FileError) {
      let path = try Disk.realPath("/proc/self/exe")
      guard let mark = try Disk.status(path).map(Mark.init) else { return nil }
      if let known, known.mark == mark { return known }
      return Tool(mark: mark, print: Fingerprint(try Disk.read(path, atMost: 1 << 30)))
    } catch {
      return nil
    }
  }
}
