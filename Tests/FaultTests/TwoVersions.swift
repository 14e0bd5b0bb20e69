// A small project that goes to and fro between two versions, so that each build has much to change.
import Files
import Testing

/// The one or the other state of the sources.
enum Version: CaseIterable {
  case plain, other

  var next: Version { self == .plain ? .other : .plain }
}

/// A project with two versions, and the sites that clean builds make of them.
struct TwoVersions {
  let project: Project
  private let sources: [Version: [String: [UInt8]]]
  private let sites: [Version: Tree]
  /// The output that is tried; the workshop beside it.
  static let site = "site"
  static let workshop = ".site.guong"

  static let build = ["build", "--as-of", "2022-12-31"]

  /// Runs a test with a project in its plain version and no site yet.
  static func with<Outcome>(_ body: (TwoVersions) throws -> Outcome) throws -> Outcome {
    try Project.with { try body(TwoVersions($0, sites: cleanSites.get())) }
  }

  /// Made once for all tests.
  private static let cleanSites = Result {
    try Project.with { project in
      let versions = try TwoVersions(project, sites: [:])
      var sites: [Version: Tree] = [:]
      for version in Version.allCases {
        try versions.wear(version)
        sites[version] = try versions.clean()
      }
      try #require(sites[.plain]?.differences(from: #require(sites[.other])).isEmpty == false)
      return sites
    }
  }

  private init(_ project: Project, sites: [Version: Tree]) throws {
    (self.project, self.sites) = (project, sites)
    try project.copy("Tests/BuildingTests/Sites/every-kind/content", to: "content")
    try project.copy("Tests/BuildingTests/Themes/bare", to: "themes/bare")
    let plain = try TwoVersions.files(of: project)
    sources = [.plain: plain, .other: TwoVersions.other(plain)]
  }

  /// The site that a clean build makes of a version.
  func tree(_ version: Version) throws -> Tree { try #require(sites[version]) }

  /// Gives the sources one version, touching only files that differ.
  func wear(_ version: Version, in folder: String = "") throws {
    let wanted = try #require(sources[version])
    for (path, bytes) in wanted {
      let target = folder + path
      if try !project.exists(target) || project.bytes(target) != bytes { try project.write(target, bytes) }
    }
    for path in try #require(sources[version.next]).keys where wanted[path] == nil {
      if try project.exists(folder + path) { try Disk.remove(project.path(folder + path)) }
    }
  }

  /// What a build into a new folder makes of the sources as they stand.
  func clean() throws -> Tree {
    let run = try project.guong(TwoVersions.build + ["--output", "clean"])
    try #require(run.code == 0, "\(run.said)")
    defer { _ = try? project.shell("rm -rf clean .clean.guong") }
    return try project.tree("clean")
  }

  private static func files(of project: Project) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for folder in ["content", "themes"] {
      let tree = try project.tree(folder)
      for path in tree.files { found[folder + "/" + path] = tree[path] }
    }
    return found
  }

  /// Other words on every page, a page less, a page more, other styles, and a page where a folder was.
  private static func other(_ plain: [String: [UInt8]]) -> [String: [UInt8]] {
    var other = plain
    let stories = "content/stories/2022/"
    func change(_ path: String, _ old: String, _ new: String) {
      let text = String(decoding: plain[path] ?? [], as: UTF8.self)
      other[path] = Array(text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new).utf8)
    }
    change("content/site.yaml", "Gương mẫu", "Gương sáng")
    change(stories + "nguoi-mo-cua.md", "làm đều", "làm đều tay")
    change("themes/bare/assets/bare.css", "{", "{ margin: 0; ")
    other[stories + "nhat-giay.md"] = nil
    change(stories + "nhat-giay.md", "Nhặt giấy", "Nhặt giấy lần nữa")
    other[stories + "nhat-giay-lan-nua.md"] = other[stories + "nhat-giay.md"]
    other[stories + "nhat-giay.md"] = nil
    return other
  }
}

// What must hold after any accident.
extension TwoVersions {
  /// What is torn, lost or strange in the site after an accident between two versions: each file must be the old or
  /// the new one, and one that both have must stand.
  func wounds(between old: Version?, and new: Version) throws -> [String] {
    let (now, after) = (try project.tree(TwoVersions.site), try tree(new))
    let before = try old.map(tree)
    var found: [String] = []
    for path in now.files where now[path] != before?[path] && now[path] != after[path] {
      found.append("\(path): neither the old file nor the new one")
    }
    for path in before?.files ?? [] where after[path] != nil && now[path] == nil {
      found.append("\(path): lost")
    }
    return found + (try strangers())
  }

  /// Names beside the site that are nobody's. `during` a build that died, its workshop may hold anything.
  func strangers() throws -> [String] {
    let known = ["content", "themes", TwoVersions.site, TwoVersions.workshop]
    return try Disk.list(project.root).map(\.shownName).filter { !known.contains($0) }.map { "\($0): left behind" }
  }

  /// Builds and says what is not as a clean build would have it.
  func mend(to version: Version) throws -> [String] {
    let run = try project.guong(TwoVersions.build)
    guard run.code == 0 else { return ["the next build: \(run.ending): \(run.said)"] }
    return try sores(version)
  }

  /// What is not as a clean build of a version would have it, in the site and beside it.
  func sores(_ version: Version) throws -> [String] {
    let known = [".gitignore", "lock", "memory"]
    let left = try Disk.list(project.path(TwoVersions.workshop)).map(\.shownName).filter { !known.contains($0) }
    return try project.tree(TwoVersions.site).differences(from: tree(version)) + strangers()
      + left.map { "\(TwoVersions.workshop)/\($0): left behind" }
  }
}
