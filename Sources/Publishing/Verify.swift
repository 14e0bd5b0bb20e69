// Is a published folder still what a build wrote? The manifest answers.
import Archive
package import Diagnostics
package import Files

/// Compares a published folder with its manifest: files that are missing or have other bytes, in order of path.
/// Files that no build wrote are nobody's business here.
package func verify(_ output: String) throws(FileError) -> [Diagnostic] {
  let findings = Findings(output: output)
  let site = try Folders(output)
  guard try Disk.status(site.manifest)?.kind == .file,
    let manifest = Manifest(try Disk.read(site.manifest, atMost: Manifest.limit))
  else { return [findings.unmarked()] }
  let standing = try Standing(in: site.site)
  var found: [Diagnostic] = []
  for number in 0..<manifest.count {
    let (path, size) = (manifest.path(at: number), manifest.size(at: number))
    guard let status = try standing.look(path) else {
      found.append(findings.missing(path))
      continue
    }
    guard status.kind == .file, status.size == size, try standing.link(above: path) == nil,
      Fingerprint(try Disk.read(site.inSite(path), atMost: size)) == manifest.print(at: number)
    else {
      found.append(findings.changed(path))
      continue
    }
  }
  return found
}
