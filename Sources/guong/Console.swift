// What the tool says: results on standard output, messages on standard error, in the language asked for.
import Diagnostics
import Files

/// The two streams. A stream that nobody reads any more is no reason to fail.
struct Console: Sendable {
  let language: Language
  let paint: Paint

  /// A result.
  func result(_ text: String) {
    write(text) { bytes throws(FileError) in try Disk.writeStandardOutput(bytes) }
  }

  /// A message.
  func say(_ text: String) {
    write(text) { bytes throws(FileError) in try Disk.writeStandardError(bytes) }
  }

  /// A message in the language asked for.
  func say(_ message: Bilingual) {
    say(message.text(in: language) + "\n")
  }

  /// A finding.
  func say(_ diagnostic: Diagnostic, line: String?) {
    say(printed(diagnostic, line: line, in: language, paint: paint))
  }

  private func write(_ text: String, to stream: ([UInt8]) throws(FileError) -> Void) {
    do throws(FileError) {
      try stream(Array(text.utf8))
    } catch {
      // Nobody listens; there is nowhere left to say so.
    }
  }
}
