// The files of the last build that the new site does without: which go, and when.
import Diagnostics
import Archive
import Files

/// What is taken away.
struct Removals {
  private(set) var steps: [Journal.Step] = []
  private(set) var findings: [Diagnostic] = []

  /// `puts` in the order of the bytes of their paths. A file that a person has deleted needs no step; one that a person
  /// has changed forbids the publication.
  init(_ puts: [Put], _ stager: Stager) throws(FileError) {
    guard let listed = stager.listed else { return }
    var number = 0
    for put in puts {
      while number < listed.count, listed.order(at: number, to: put.file.path) < 0 {
        try remove(number, of: listed, stager)
        number += 1
      }
      if number < listed.count, listed.order(at: number, to: put.file.path) == 0 { number += 1 }
    }
    for number in number..<listed.count { try remove(number, of: listed, stager) }
  }

  private mutating func remove(_ number: Int, of listed: Manifest, _ stager: Stager) throws(FileError) {
    let path = listed.path(at: number)
    guard let status = try stager.standing.file(path), let print = listed.print(at: number) else { return }
    if status.size == listed.size(at: number),
      Fingerprint(try Disk.read(stager.folders.inSite(path), atMost: status.size)) == print
    {
      steps.append(.remove(path, was: print))
    } else {
      findings.append(stager.findings.edited(path))
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
