// The list of what a build wrote, kept inside the output folder: the mark by which a folder is known as ours.
import Archive
import Files
import Model

/// What an earlier build wrote. Only files listed here are ever replaced or removed.
///
/// It stands in the output and not beside it, because the folder must be known as ours after it was moved, renamed or
/// cloned with git, and because it must change in step with the files it lists. It names nothing that the folder does
/// not hold, so it betrays nothing if it is served; a server need not carry it. Text, sorted by path, without dates:
///
///     guong manifest 1
///     edition staff
///     e34bbc7bbc071b6c7a433ca9c49a9347 5120 index.html
///     end 6e3febcaf3b53dcee5bb83e375ffb688
///
/// The last line is the fingerprint of all before it: a list that was cut or edited is damaged, and removes nothing.
struct Manifest: Sendable, Hashable {
  /// One file that was written.
  struct Entry: Sendable, Hashable {
    let path: String
    /// In bytes.
    let size: Int
    let print: Fingerprint
  }

  let edition: Audience
  /// In order of the bytes of their paths.
  let entries: [Entry]

  /// Inside the output folder.
  static let name = ".guong-manifest"
  /// In bytes: room for half a million files.
  static let limit = 64 << 20

  init(edition: Audience, entries: [Entry]) {
    self.edition = edition
    self.entries = entries.sorted { Path.precedes($0.path, $1.path) }
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var text = SealedText(title: "guong manifest 1")
    text.add("edition \(edition.rawValue)")
    for entry in entries {
      text.add(entry.print.hex + Array(" \(entry.size) \(entry.path)".utf8))
    }
    return text.sealed
  }

  /// Reads it back; nil when it is damaged, unsorted or lists a path that no build of ours writes.
  init?(_ bytes: [UInt8]) {
    guard let lines = SealedText.lines(of: bytes, title: "guong manifest 1"), let first = lines.first
    else { return nil }
    let words = first.split(separator: SealedText.space)
    guard words.count == 2, words[0].elementsEqual("edition".utf8),
      let edition = Audience(rawValue: String(decoding: words[1], as: UTF8.self))
    else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      guard let entry = Entry(line) else { return nil }
      if let last = entries.last, !Path.precedes(last.path, entry.path) { return nil }
      entries.append(entry)
    }
    self.edition = edition
    self.entries = entries
  }
}

extension Manifest.Entry {
  /// From one line: fingerprint, size, path.
  init?(_ line: ArraySlice<UInt8>) {
    let words = line.split(separator: SealedText.space, maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, let print = Fingerprint(hex: words[0]),
      let size = Int(String(decoding: words[1], as: UTF8.self)), size >= 0
    else { return nil }
    guard OutputPath.fault(words[2]) == nil else { return nil }
    self.init(path: String(decoding: words[2], as: UTF8.self), size: size, print: print)
  }
}
