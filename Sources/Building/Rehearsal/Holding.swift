// What one process holds of a source between its builds: the reading itself, which a file would have to be decoded for.
import Archive
import Files
import Loading
import Model

/// A source as it was when it was last read.
struct HeldSource: KnownSource {
  let path: String
  var mark: Mark
  var hasRested: Bool
  let print: Fingerprint?
  /// Of the whole reading.
  let whole: Fingerprint
  /// Of the reading without places and without the text of its body.
  let meaning: Fingerprint
  let reading: Reading

  /// What was seen of a file at a moment; `held` is what was known before.
  init(_ file: WalkedFile, _ seen: Seen, at moment: Int64, held: [HeldSource]) {
    let mark = Mark(file.status)
    switch seen {
    case .read(let fresh): self.init(file.path, mark, fresh)
    case .same(let number):
      self = held[number]
      self.mark = mark
    }
    hasRested = mark.hasRested(by: moment)
  }

  private init(_ path: String, _ mark: Mark, _ fresh: FreshReading) {
    (self.path, self.mark, hasRested) = (path, mark, false)
    (print, whole, meaning, reading) = (fresh.print, fresh.archivedPrint, fresh.meaning, fresh.reading)
  }
}

extension [HeldSource] {
  /// The texts of bodies that differ from those of earlier sources, by the names of their files; nil when more differs.
  func texts(changedSince earlier: [HeldSource]) -> [String: BodyText]? {
    guard count == earlier.count else { return nil }
    var texts: [String: BodyText] = [:]
    for (old, new) in zip(earlier, self) {
      guard Path.same(old.path, new.path) else { return nil }
      if old.whole == new.whole { continue }
      // What a finding points at may have moved.
      guard old.meaning == new.meaning, new.reading.diagnostics.isEmpty, let text = new.reading.facts?.body?.text
      else { return nil }
      texts[text.file] = text
    }
    return texts
  }
}

extension [HeldSource] {
  /// The number of the source at a path; they are in order of the bytes of their paths.
  func number(of path: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Path.precedes(self[middle].path, path) { low = middle + 1 } else { high = middle }
    }
    return low < count && Path.same(self[low].path, path) ? low : nil
  }
}

extension [WalkedFile] {
  /// What is known of files after a look at each; `held` is what was known before.
  func sources(_ request: BuildRequest, held: [HeldSource]) async -> [HeldSource] {
    let seen = await look(at: self, request, knowing: held)
    return zip(self, seen).map { HeldSource($0, $1, at: request.moment, held: held) }
  }
}
