// The sample movement that comes with Guong, read once, to be broken line by line.
import Building
import Diagnostics
import Exact
import Files
import Model
import SampleSites
import Testing

enum SampleContent {
  /// The root of the package.
  static let root = Path.segments(of: #filePath).dropLast(3).reduce("") { $0 + "/" + $1 }

  /// Everything in `content/`.
  static let site: SampleSite = {
    var site = SampleSite([:])
    let files = (try? Disk.walk(root + "/content").files) ?? []
    for file in files where file.status.kind == .file {
      site.files[file.path] = try? Disk.read(root + "/content/" + file.path, atMost: 8 << 20)
    }
    return site
  }()

  /// The text of one of its files.
  static func text(_ path: String) throws -> String {
    String(decoding: try #require(site.files[path]), as: UTF8.self)
  }

  /// The sample with the sheets of two months only: reading eleven a hundred times would tell nothing more.
  static let brief: SampleSite = {
    var brief = site
    brief.files = site.files.filter { path, _ in
      !path.hasPrefix("scores/vhcs-2022/2022-") && !path.hasPrefix("scores/vhcs-2022/closed/")
        || path.contains("/2022-03") || path.contains("/2022-09")
    }
    return brief
  }()

  /// Builds a site in memory, as of the last day of its movement.
  static func build(_ site: SampleSite) async throws -> Built {
    try await withScratchFolder { folder in
      for (path, bytes) in site.files { try place(bytes, at: path, below: folder) }
      let day = try #require(Day(iso: "2022-12-31"))
      return try await Building.build(
        BuildRequest(content: folder, themes: root + "/themes", audience: .staff, asOf: day, drafts: false))
    }
  }
}
