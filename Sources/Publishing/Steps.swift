// A count of the changes made to the disk, so that tests can end a publication after any one of them.
import Files

/// Says before each change whether it may be made. Outside tests it always may.
struct Steps: Sendable {
  /// How a publication ends early.
  enum Ending: Sendable {
    /// The disk refuses one change: the publication fails and tidies up.
    case failure
    /// The program dies: nothing is tidied.
    case death
  }

  private var left: Int?
  private let ending: Ending
  private let code: Int32

  /// No end.
  init() {
    (left, ending, code) = (nil, .failure, 0)
  }

  /// An end after so many changes, as the given `errno` would make it.
  init(endingAfter count: Int, by ending: Ending, code: Int32) {
    (left, self.ending, self.code) = (count, ending, code)
  }

  /// True once the program has died: then nothing may touch the disk any more.
  var died: Bool {
    left == 0 && ending == .death
  }

  /// Before each change of the disk.
  mutating func take(_ operation: FileError.Operation, _ path: String) throws(FileError) {
    guard let count = left else { return }
    if count == 0 { throw FileError(operation, path, code) }
    left = count - 1
  }
}
