// Once every file was put: what goes, what moves, in which order, and what forbids it.
import Archive
import Diagnostics
import Files
import Model

/// The whole of a publication before its first move.
struct Plan {
  let manifest: Manifest
  let journal: Journal
  let published: Published
  /// Not empty: nothing may be published.
  let findings: [Diagnostic]

  init(_ puts: [Put], edition: Audience, _ stager: Stager) throws(FileError) {
    let paths = Set(puts.map(\.entry.path))
    let removals = try Removals(stager.listed.values.filter { !paths.contains($0.path) }, stager)
    let writes = puts.compactMap(\.write).sorted { Path.precedes($0.path, $1.path) }

    var findings = removals.findings + puts.compactMap(\.finding)
    let clashes = OutputPath.clashes(puts.map(\.entry.path)).map { stager.findings.clash($0.path, $0.other) }
    if !clashes.isEmpty { findings = findings.filter { $0.rule != clashes[0].rule } + clashes }
    let gone = Set(removals.steps.map(\.path))
    for write in writes {
      if let obstacle = stager.standing.obstacle(to: write.path, removing: gone) {
        findings.append(stager.findings.inTheWay(of: write.path, obstacle))
      }
    }
    self.findings = Array(Set(findings)).sorted()

    manifest = Manifest(edition: edition, entries: puts.map(\.entry))
    let (first, last) = removals.split(around: writes.map(\.path))
    journal = Journal(steps: first + writes + last)
    published = Published(
      written: writes.map(\.path), unchanged: puts.count - writes.count,
      removed: removals.steps.map(\.path))
  }
}

extension Put {
  fileprivate var write: Journal.Step? {
    guard case .staged(let old) = change else { return nil }
    return .write(entry.path, was: old, becomes: entry.print)
  }

  fileprivate var finding: Diagnostic? {
    guard case .refused(let finding) = change else { return nil }
    return finding
  }
}

/// The files of the last build that the new site does without.
private struct Removals {
  private(set) var steps: [Journal.Step] = []
  private(set) var findings: [Diagnostic] = []

  /// One that a person has deleted needs no step; one that a person has changed forbids the publication.
  init(_ entries: [Manifest.Entry], _ stager: Stager) throws(FileError) {
    for entry in entries.sorted(by: { Path.precedes($0.path, $1.path) }) {
      guard let status = stager.standing[entry.path], status.kind == .file else { continue }
      if status.size == entry.size,
        Fingerprint(try Disk.read(stager.folders.inSite(entry.path), atMost: entry.size)) == entry.print
      {
        steps.append(.remove(entry.path, was: entry.print))
      } else {
        findings.append(stager.findings.edited(entry.path))
      }
    }
  }

  /// Readers lose pages last, except where a file gives way to a folder, a folder to a file, or a name to itself in
  /// other capitals: there the old one must go first.
  func split(around writes: [String]) -> (first: [Journal.Step], last: [Journal.Step]) {
    guard !steps.isEmpty else { return ([], []) }
    let files = Set(writes.map(OutputPath.folded))
    let folders = Set(writes.flatMap(OutputPath.folders).map(OutputPath.folded))
    func isInTheWay(_ path: String) -> Bool {
      let folded = OutputPath.folded(path)
      return folders.contains(folded) || files.contains(folded)
        || OutputPath.folders(above: folded).contains { files.contains($0) }
    }
    return (steps.filter { isInTheWay($0.path) }, steps.filter { !isInTheWay($0.path) })
  }
}
