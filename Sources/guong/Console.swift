// What the tool says: results on standard output, messages on standard error, in the language asked for.
import Diagnostics
import Files
import Synchronization

/// The two streams. A stream that nobody reads any more is no reason to fail; a result that a disk has no room for is.
struct Console: Sendable {
  let language: Language
  let paint: Paint

  /// Why a result was cut; nil when all were written, or given up by whoever read them.
  static var lost: FileError? { failure.withLock { $0 } }
  private static let failure = Mutex<FileError?>(nil)

  /// A result.
  func result(_ text: String) {
    do throws(FileError) {
      try Disk.writeStandardOutput(Array(text.utf8))
    } catch  where error.isClosedPipe {
      // Whoever read it has seen enough.
    } catch {
      Console.failure.withLock { $0 = $0 ?? error }
    }
  }

  /// A message.
  func say(_ text: String) {
    do throws(FileError) {
      try Disk.writeStandardError(Array(text.utf8))
    } catch {
      // Nobody listens; there is nowhere left to say so.
    }
  }

  /// A message in the language asked for.
  func say(_ message: Bilingual) {
    say(message.text(in: language) + "\n")
  }

  /// A finding.
  func say(_ diagnostic: Diagnostic, line: String?) {
    say(printed(diagnostic, line: line, in: language, paint: paint))
  }
}
