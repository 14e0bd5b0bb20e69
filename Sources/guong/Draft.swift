// A file as it would be after its repairs: shown in pairs of lines, and put in its place in one instant.
import Diagnostics
import Files
import Loading
import Repairs

struct Draft {
  /// Inside the content folder.
  let path: String
  let original: [UInt8]
  let change: Change

  enum Change {
    case text(Mended)
    /// The bytes of a picture without what it tells beside its pixels.
    case picture([UInt8])

    var bytes: [UInt8] {
      switch self {
      case .text(let mended): mended.bytes
      case .picture(let bytes): bytes
      }
    }
  }

  /// Bytes of a file that is looked at; a larger one is refused by every build.
  static let limit = pictureLimit
  private static let mostLines = 20

  /// Its name, what is mended, and what differs, before and after.
  func shown(in language: Language, as name: String) -> String {
    switch change {
    case .text(let mended): shown(mended, in: language, as: name)
    case .picture(let bytes):
      visible(name)
        + Bilingual(
          vi: " – sửa: bỏ thông tin ẩn của ảnh, giữ nguyên điểm ảnh (\(original.count) → \(bytes.count) byte)\n",
          en: " – mends: takes the hidden facts away, keeps every pixel (\(original.count) → \(bytes.count) bytes)\n"
        ).text(in: language)
    }
  }

  /// Each line of a text that changes.
  private func shown(_ mended: Mended, in language: Language, as name: String) -> String {
    let names = mended.names.map { $0.text(in: language) }.joined(separator: "; ")
    let (before, after) = (lines(mended.before), lines(mended.bytes))
    let changed = zip(before, after).enumerated().filter { !$1.0.elementsEqual($1.1) }
    var text = visible(name) + (language == .vi ? " – sửa: " : " – mends: ") + names + "\n"
    for (index, (old, new)) in changed.prefix(Draft.mostLines) {
      let number = String(index + 1)
      let margin = String(repeating: " ", count: number.utf8.count)
      text += "\(number) | - \(shown(old))\n\(margin) | + \(shown(new))\n"
    }
    let rest = changed.count - Draft.mostLines
    if rest > 0 { text += language == .vi ? "… và \(rest) dòng nữa\n" : "… and \(rest) more line(s)\n" }
    return text
  }

  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  /// A line without what a terminal would obey, cut where it is very long.
  private func shown(_ line: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
    let (part, most) = (scalars.prefix(200), 200)
    return visible(String(part)) + (scalars.count > most ? "…" : "")
  }

  /// Puts the mended file in the place of the old one, with its rights; one that has changed since is left alone.
  func write(below content: String) throws(FileError) {
    let file = Path.join(content, path)
    guard try Disk.read(path, below: content, atMost: Draft.limit) == original else { return }
    let beside = file + ".guong-fix"
    try Disk.writeNew(change.bytes, to: beside)
    do throws(FileError) {
      try Disk.takeRights(of: file, for: beside)
      try Disk.rename(beside, to: file)
    } catch {
      try Disk.remove(beside)
      throw error
    }
  }
}
