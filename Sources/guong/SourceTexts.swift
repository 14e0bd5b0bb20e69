// The lines that findings point at, read again when they are to be shown, and the folders' real names.
import Diagnostics
import Files
import Vietnamese

/// The lines of one text.
struct SourceLines {
  private let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    lines = NFC.normalized(bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  /// A spot's line without its end; nil for the file as a whole.
  subscript(spot: Spot?) -> String? {
    guard let spot, spot.line > 0, spot.line <= lines.count else { return nil }
    var line = lines[Int(spot.line) - 1]
    if line.last == 0x0D { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }
}

/// The texts of a project's files, by the names that findings use: `content/…` and `themes/…`.
struct SourceTexts {
  /// What the two folders are really called.
  let names: [(prefix: String, folder: String)]
  private var texts: [String: SourceLines] = [:]

  init(_ source: SourceOptions) {
    names = [("content/", Path.join(source.content, "")), ("themes/", Path.join(source.themes, ""))]
  }

  /// The line that a place means; nil when the file cannot be read any more.
  mutating func line(of place: Place?) -> String? {
    guard let place, place.spot.line > 0 else { return nil }
    if texts[place.file] == nil {
      do throws(FileError) {
        texts[place.file] = SourceLines(try Disk.read(real(place.file, names), atMost: 4 << 20))
      } catch {
        return nil
      }
    }
    return texts[place.file]?[place.spot]
  }
}

/// The path of a file as its author knows it.
private func real(_ file: String, _ names: [(prefix: String, folder: String)]) -> String {
  for (prefix, folder) in names where file.hasPrefix(prefix) {
    return folder + file.dropFirst(prefix.count)
  }
  return file
}

extension Diagnostic {
  /// The finding with files named as their author knows them.
  func with(_ names: [(prefix: String, folder: String)]) -> Diagnostic {
    Diagnostic(
      severity, rule: rule, at: place.map { Place(file: real($0.file, names), $0.spot) }, message, hint: hint,
      notes: notes.map { Note(at: Place(file: real($0.place.file, names), $0.place.spot), $0.message) })
  }
}
