// Looks through a folder for a person, file after file, and prints what it finds as it goes.
import Diagnostics
import Files
import Traces

/// Places, and the files or folders they are in.
struct ForgetCount: Equatable {
  var places = 0
  var files = 0
}

struct ForgetSearch {
  let wanted: Wanted
  let words: ForgetWords
  let console: Console
  /// In all folders that were looked through.
  private(set) var total = ForgetCount()
  /// Places of these that may mean somebody else of the same name.
  private(set) var shared = 0
  /// Files that were looked at by their names only.
  private(set) var opaque = 0
  /// Files and folders that could not be read, or not all of them.
  private(set) var unread = 0

  /// Bytes of a text that is looked through; no build makes or takes one as long.
  private static let limit = 256 << 20

  init(wanted: Wanted, words: ForgetWords, console: Console) {
    (self.wanted, self.words, self.console) = (wanted, words, console)
  }

  /// Looks through all below a folder but the history that git keeps there. Links are looked at by their names.
  mutating func look(through folder: String, as heading: Bilingual) throws(FileError) {
    console.result(words.heading(heading, folder))
    let walk = try Disk.walk(folder)
    let before = total
    // Compressed files stand behind those they are made of.
    var named: Set<String> = []
    for file in walk.files where !Path.segments(of: file.path).contains(where: { Path.same($0, ".git") }) {
      let path = Path.join(folder, file.path)
      let names = traces(of: wanted, inName: Path.name(of: file.path))
      shared += names.count { !$0.also.isEmpty }
      var lines = names.map { words.line(path, $0, isFolder: file.status.kind == .folder) }
      if file.status.kind == .file { lines += try contents(of: file, at: path, named: named) }
      guard !lines.isEmpty else { continue }
      named.insert(file.path)
      total.places += lines.count
      total.files += 1
      console.result(lines.joined())
    }
    for path in walk.unreadable + walk.tooDeep { miss(Path.join(folder, path)) }
    console.result(words.count(.init(places: total.places - before.places, files: total.files - before.files)))
  }

  /// A line for each place in a file.
  private mutating func contents(of file: WalkedFile, at path: String, named: Set<String>) throws(FileError) -> [String]
  {
    if isOpaque(file.path) {
      if file.path.hasSuffix(".gz"), named.contains(String(file.path.dropLast(3))) { return [words.compressed(path)] }
      opaque += 1
      return []
    }
    guard file.status.size <= ForgetSearch.limit else {
      miss(path)
      return []
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Disk.read(path, atMost: ForgetSearch.limit)
    } catch  where error.isMissing {
      // It went while we looked.
      return []
    }
    guard let found = traces(of: wanted, in: bytes, of: file.path) else {
      opaque += 1
      return []
    }
    if !isReadable(bytes) { miss(path) }
    shared += found.count { !$0.also.isEmpty }
    return found.map { words.line(path, $0) }
  }

  private mutating func miss(_ path: String) {
    unread += 1
    console.result(words.unread(path))
  }
}
