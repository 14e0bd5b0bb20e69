// A case: a small site in a folder of `Sites`, what it becomes, and what is said about it.
import Building
import Diagnostics
import Exact
import Files
import Model
import Testing

/// A folder with `content`, `expected` and `diagnostics.txt`, and perhaps `options.txt` as the tool takes them.
struct SiteCase: Sendable, CustomTestStringConvertible {
  let name: String
  private let options: [String]

  init(_ name: String) throws {
    self.name = name
    let file = Path.join(Path.join(Ground.sites, name), "options.txt")
    options = try Disk.exists(file) ? Ground.text(file).split { $0 == " " || $0 == "\n" }.map(String.init) : []
  }

  /// Every case there is, by name.
  static func all() throws -> [SiteCase] {
    try Disk.list(Ground.sites).compactMap(\.name).sorted(by: Path.precedes).map(SiteCase.init)
  }

  var testDescription: String { name }

  var folder: String { Path.join(Ground.sites, name) }

  /// What people wrote: the case's own, or that of the case which `--content-of` names.
  var content: String {
    Path.join(option("--content-of").map { Path.join(Ground.sites, $0) } ?? folder, "content")
  }

  /// The build that the options ask for.
  func request() throws -> BuildRequest {
    BuildRequest(
      content: content, themes: Ground.themes,
      audience: try #require(Audience(rawValue: option("--edition") ?? "staff")),
      asOf: try #require(Day(iso: option("--as-of") ?? "2022-12-31")), drafts: options.contains("--drafts"))
  }

  private func option(_ name: String) -> String? {
    options.firstIndex(of: name).map { options[$0 + 1] }
  }
}

/// What a site became and what was said about it.
struct Outcome: Equatable {
  /// By path; nothing when the site could not be built.
  var files: [String: [UInt8]]
  /// The findings as the tool prints them, in Vietnamese and then in English.
  var said: String
}

extension SiteCase {
  /// Builds the site in memory.
  func built() async throws -> Outcome {
    let built = try await build(request())
    let files = try (built.files ?? []).map { ($0.path, try bytes(of: $0.content)) }
    let said = try Language.allCases.map { language in
      try built.diagnostics.map { printed($0, line: try line(of: $0.place), in: language) }.joined()
    }
    return Outcome(
      files: try #require(uniquely(files), "two files of one path"),
      said: said.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private func bytes(of content: OutputContent) throws -> [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .copy(let path): try Ground.bytes(Path.join(self.content, path))
    }
  }

  private func uniquely(_ files: [(String, [UInt8])]) -> [String: [UInt8]]? {
    let table = Dictionary(files, uniquingKeysWith: { first, _ in first })
    return table.count == files.count ? table : nil
  }

  /// The line that a place names.
  private func line(of place: Place?) throws -> String? {
    guard let place, place.spot.line > 0, place.file.hasPrefix("content/") else { return nil }
    let text = try Ground.text(Path.join(content, String(place.file.dropFirst("content/".count))))
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return String(Substring(lines[Int(place.spot.line) - 1]))
  }
}

extension SiteCase {
  private var expected: String { Path.join(folder, "expected") }
  private var diagnostics: String { Path.join(folder, "diagnostics.txt") }

  /// What was recorded.
  func recorded() throws -> Outcome {
    Outcome(
      files: try Ground.files(in: expected),
      said: try Disk.exists(diagnostics) ? Ground.text(diagnostics) : "(nothing recorded)")
  }

  /// Takes an outcome for what is to be expected from now on.
  func record(_ outcome: Outcome) throws {
    try Ground.clear(expected)
    for (path, bytes) in outcome.files { try Ground.write(bytes, to: Path.join(expected, path)) }
    try Ground.write(Array(outcome.said.utf8), to: diagnostics)
  }
}
