// Once every file was put: what goes, what moves, in which order, and what forbids it.
import Archive
import Diagnostics
import Files
import Model

/// The whole of a publication before its first move.
struct Plan {
  /// Every file of the new site, in order of the bytes of their paths.
  let puts: [Put]
  let manifest: Manifest
  let journal: Journal
  /// Paths that have a file in the stage.
  let written: [String]
  let removed: [String]
  /// Not empty: nothing may be published.
  let findings: [Diagnostic]

  init(_ puts: consuming [Put], edition: Audience, _ stager: Stager) throws(FileError) {
    let puts = Plan.sorted(puts)
    self.puts = puts
    let removals = try Removals(puts, stager)
    let writes = puts.compactMap(\.write)
    written = writes.map(\.path)
    removed = removals.steps.map(\.path)

    var findings = removals.findings + puts.compactMap(\.finding)
    let clashes = Plan.clashes(puts, stager)
    if !clashes.isEmpty { findings = findings.filter { $0.rule != clashes[0].rule } + clashes }
    findings += try Plan.obstacles(to: puts, removing: Set(removed), stager)
    self.findings = Array(Set(findings)).sorted()

    manifest = Manifest(edition: edition, sorted: puts.lazy.map(\.file))
    let (first, last) = removals.split(around: written)
    journal = Journal(steps: first + writes + last)
  }

  /// Paths that name one file on some disk. A list of paths that was published before has none.
  private static func clashes(_ puts: [Put], _ stager: Stager) -> [Diagnostic] {
    if let listed = stager.listed, listed.count == puts.count,
      puts.indices.allSatisfy({ listed.order(at: $0, to: puts[$0].file.path) == 0 })
    {
      return []
    }
    return OutputPath.clashes(puts.map(\.file.path)).map { stager.findings.clash($0.path, $0.other) }
  }

  /// Builds put files in this order anyway, or nearly.
  private static func sorted(_ puts: consuming [Put]) -> [Put] {
    puts.sort { PathOrder.bytes($0.file.path.utf8.span, $1.file.path.utf8.span) < 0 }
    return puts
  }

  /// What was done, and how it stands. Files from the stage could be reached by others after the given moment only.
  ///
  /// - Parameter renamed: gives a file as it stands after its names changed.
  func published(staged moment: Int64, renamed: (Put) -> Known = \.file) -> Published {
    let standing = puts.map { $0.change == .none ? renamed($0) : renamed($0).settled(before: moment) }
    return Published(written: written, unchanged: puts.count - written.count, removed: removed, standing: standing)
  }

  /// What keeps files from their paths. Each folder is looked at once: a file that was kept must not be reached by a
  /// link either, unless that was seen when it was kept.
  private static func obstacles(
    to puts: [Put], removing gone: Set<String>, _ stager: Stager
  ) throws(FileError) -> [Diagnostic] {
    guard !stager.standing.isEmpty else { return [] }
    var found: [Diagnostic] = []
    var visits = FolderVisits()
    for put in puts where !put.isReached && OutputPath.fault(put.file.path) == nil {
      var obstacle: String?
      for folder in visits.new(above: put.file.path) where obstacle == nil {
        obstacle = try stager.standing.obstacle(inPlaceOf: folder, removing: gone)
      }
      if obstacle == nil, case .staged(over: nil) = put.change {
        obstacle = try stager.standing.obstacle(at: put.file.path, removing: gone)
      }
      if let obstacle { found.append(stager.findings.inTheWay(of: put.file.path, obstacle)) }
    }
    return found
  }
}

extension Put {
  fileprivate var write: Journal.Step? {
    guard case .staged(let old) = change else { return nil }
    return .write(file.path, was: old, becomes: file.print)
  }

  fileprivate var finding: Diagnostic? {
    guard case .refused(let finding) = change else { return nil }
    return finding
  }
}
