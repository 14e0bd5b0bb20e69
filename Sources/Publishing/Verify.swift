// Is a published folder still what a build wrote? The manifest answers.
import Archive
package import Diagnostics
package import Files

/// Compares a published folder with its manifest: files that are missing, have other bytes, or were not made by a
/// build, in order of path. Links are not followed. Empty folders say nothing.
package func verify(_ output: String) throws(FileError) -> [Diagnostic] {
  try verification(of: output).findings
}

/// The same, with how many files the manifest lists; nil when there is none that can be read.
package func verification(of output: String) throws(FileError) -> (findings: [Diagnostic], listed: Int?) {
  let findings = Findings(output: output)
  let folders = try Folders(output)
  let listing = try Disk.status(folders.manifest)
  guard let listing, listing.kind == .file, listing.size <= Manifest.limit,
    let manifest = Manifest(try Disk.read(folders.manifest, atMost: Manifest.limit))
  else { return ([findings.unmarked()], nil) }
  let walk = try Disk.walk(folders.site, depth: OutputPath.longest, pastClosed: true)
  var found = (walk.unreadable + walk.tooDeep).map(findings.foreign) + walk.closed.map(findings.closed)
  func miss(_ number: Int) {
    let path = manifest.path(at: number)
    // What lies in a closed folder may well be there.
    if !walk.closed.contains(where: { path.utf8.starts(with: ($0.path + "/").utf8) }) {
      found.append(findings.missing(path))
    }
  }
  // Both are in order of the bytes of their paths.
  var number = 0
  for file in walk.files where file.status.kind != .folder && !Path.same(file.path, Manifest.name) {
    while number < manifest.count, manifest.order(at: number, to: file.path) < 0 {
      miss(number)
      number += 1
    }
    if number < manifest.count, manifest.order(at: number, to: file.path) == 0 {
      do throws(FileError) {
        if try !isSame(file, folders, manifest, number) { found.append(findings.changed(file.path)) }
      } catch {
        found.append(findings.unread(file.path, error))
      }
      number += 1
    } else {
      found.append(findings.foreign(file.path))
    }
  }
  for number in number..<manifest.count { miss(number) }
  return (found.sorted(), manifest.count)
}

private func isSame(
  _ file: WalkedFile, _ folders: Folders, _ manifest: Manifest, _ number: Int
) throws(FileError) -> Bool {
  guard file.status.kind == .file, file.status.size == manifest.size(at: number) else { return false }
  let bytes = try Disk.read(folders.inSite(file.path), atMost: file.status.size)
  return Fingerprint(bytes) == manifest.print(at: number)
}
