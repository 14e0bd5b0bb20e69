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
  for entry in manifest.entries {
    guard let status = standing[entry.path] else {
      found.append(findings.missing(entry.path))
      continue
    }
    guard status.kind == .file, status.size == entry.size,
      Fingerprint(try Disk.read(site.inSite(entry.path), atMost: entry.size)) == entry.print
    else {
      found.append(findings.changed(entry.path))
      continue
    }
  }
  return found
}
