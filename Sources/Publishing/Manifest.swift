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
/// It is kept as the bytes of the file, which are searched where they lie: a site may have a hundred thousand files.
struct Manifest: Sendable, Hashable {
  let edition: Audience
  /// The whole file.
  let bytes: [UInt8]
  /// Where the line of each file begins, and where the last of them ends.
  private let starts: [UInt32]

  /// Inside the output folder.
  static let name = ".guong-manifest"
  /// In bytes: room for half a million files.
  static let limit = 64 << 20
  private static let title = "guong manifest 1"

  /// Lists files that come in the order of the bytes of their paths.
  init(edition: Audience, sorted files: some Collection<Known>) {
    let room = files.reduce(32) { $0 + $1.path.utf8.count + 48 }
    var text = SealedText(title: Manifest.title, room: room)
    text.add("edition \(edition.rawValue)")
    var starts: [UInt32] = []
    starts.reserveCapacity(files.count + 1)
    for file in files {
      starts.append(UInt32(text.bytes.count))
      text.add(file.print, file.size, file.path)
    }
    starts.append(UInt32(text.bytes.count))
    self.starts = starts
    self.edition = edition
    bytes = text.sealed()
  }

  /// Reads it back; nil when it is damaged, unsorted or lists a path that no build of ours writes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count <= Manifest.limit, let lines = SealedText.lines(of: bytes, title: Manifest.title),
      let first = bytes[lines].firstIndex(of: SealedText.newline), bytes[lines].starts(with: "edition ".utf8),
      let edition = Audience(rawValue: String(decoding: bytes[(lines.lowerBound + 8)..<first], as: UTF8.self)),
      let starts = Manifest.starts(in: bytes, (first + 1)..<lines.upperBound)
    else { return nil }
    self.edition = edition
    self.bytes = bytes
    self.starts = starts
  }

  /// How many files it lists.
  var count: Int { starts.count - 1 }

  /// The path of a file, by its number.
  func path(at number: Int) -> String {
    String(decoding: bytes[pathStart(number)..<(Int(starts[number + 1]) - 1)], as: UTF8.self)
  }

  /// Its size in bytes.
  func size(at number: Int) -> Int {
    var size = 0
    var at = Int(starts[number]) + 33
    while bytes[at] != SealedText.space {
      size = size * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
    }
    return size
  }

  /// Its fingerprint; nil never, for the digits were looked at when the list was read.
  func print(at number: Int) -> Fingerprint? {
    Fingerprint(hex: bytes[Int(starts[number])..<(Int(starts[number]) + 32)])
  }

  /// Below zero when the path of a file comes before a path in order of bytes, above when after, zero when it is it.
  func order(at number: Int, to path: String) -> Int {
    let listed = bytes.span.extracting(pathStart(number)..<(Int(starts[number + 1]) - 1))
    return PathOrder.bytes(listed, path.utf8.span)
  }

  /// Whether a file is listed just so under a number.
  func lists(_ known: Known, at number: Int) -> Bool {
    number < count && order(at: number, to: known.path) == 0 && size(at: number) == known.size
      && self.print(at: number) == known.print
  }

  /// The number of a file by its path; nil when it is not listed.
  func number(of path: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let order = order(at: middle, to: path)
      if order == 0 { return middle }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func pathStart(_ number: Int) -> Int {
    var at = Int(starts[number]) + 33
    while bytes[at] != SealedText.space { at += 1 }
    return at + 1
  }
}
