// Where a site goes, and the folder beside it where the next version is made ready.
package import Files
package import Model

/// An output folder and everything it must keep clear of. Paths may be relative to the current folder.
package struct OutputPlace: Sendable, Hashable {
  /// The folder that readers see, as its owner wrote it: messages repeat it.
  package let output: String
  /// The folder of the whole project.
  package let project: String
  /// What people write; copied files come from here.
  package let content: String
  /// Templates, styles and scripts.
  package let themes: String
  /// The person's own folders, which no site may replace.
  package let homes: [String]
  /// Who the site is for: one folder never changes its audience.
  package let edition: Audience

  /// Looks at nothing yet: `examine` says whether the place is fit.
  package init(
    output: String, project: String, content: String, themes: String, homes: [String], edition: Audience
  ) {
    self.output = output
    self.project = project
    self.content = content
    self.themes = themes
    self.homes = homes
    self.edition = edition
  }
}

extension OutputPlace {
  /// Where a build may leave what the next one wants to know: beside the site, not in it.
  package func memory() throws(FileError) -> String { try Folders(output).memory }
}

/// The folders of one publication, as the disk knows them.
///
/// Beside `site` stands `.site.guong`, the workshop: on the same disk, so that a rename moves a file in one instant.
/// It holds `lock`, `stage` (the changed files, until they move), `journal` (while they move), `exchange` (while whole
/// trees change places), a `.gitignore` that hides it all, and the memory, so that only owner and group may look in. It
/// may be deleted whenever no build runs and neither journal nor exchange is in it.
struct Folders: Sendable, Hashable {
  /// Absolute, without links.
  let site: String
  let workshop: String

  init(_ output: String) throws(FileError) {
    site = try Disk.realPath(output)
    workshop = Path.join(Path.folder(of: site) ?? "/", ".\(Path.name(of: site))\(Folders.ending)")
  }

  /// Whether a folder is the workshop of a site, by its name and the lock in it.
  static func isWorkshop(_ folder: String) throws(FileError) -> Bool {
    let name = Path.name(of: folder).utf8
    guard name.first == UInt8(ascii: "."), name.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
      return false
    }
    return try Disk.exists(Path.join(folder, lockName))
  }

  private static let ending = ".guong"
  private static let lockName = "lock"

  var memory: String { Path.join(workshop, "memory") }
  var lock: String { Path.join(workshop, Folders.lockName) }
  var stage: String { Path.join(workshop, "stage") }
  var journal: String { Path.join(workshop, "journal") }
  /// Stands while the stage may hold the old site.
  var exchange: String { Path.join(workshop, "exchange") }
  var ignore: String { Path.join(workshop, ".gitignore") }
  var manifest: String { Path.join(site, Manifest.name) }
  var stagedManifest: String { Path.join(stage, Manifest.name) }

  func inSite(_ path: String) -> String { Path.join(site, path) }
  func inStage(_ path: String) -> String { Path.join(stage, path) }
}
