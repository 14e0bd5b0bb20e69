// The site of every text that a writer controls, with one text in the place of them all.
import Building
import Diagnostics
import Exact
import Files
import HTMLReading
import Model
import Testing

/// What stands where the site holds no hostile text: one word, so that its first letter is its initial.
let harmless = "Zzz"

struct HostileSite {
  /// What stands in every field.
  var fields = harmless
  /// What stands as code in every body.
  var code = harmless
  /// What stands as Markdown in a body.
  var body = "Body"

  /// The pages of the harmless site, read once for all tests.
  static let plain = Task { try await HostileSite().built() }

  /// The pages and feeds by path, with what was found; no pages when the site could not be built.
  func built() async throws -> (pages: [String: Tokens], rules: [String]) {
    let built = try await files()
    let pages = built.files.compactMap { path, bytes -> (String, Tokens)? in
      // Tables to take away and scripts are no markup: what they guard against is shown elsewhere.
      if [".csv", ".json", ".ics", ".js", "/thu.txt"].contains(where: path.hasSuffix) { return nil }
      return (path, Tokens(bytes, path.hasSuffix(".xml") ? .xml : .html))
    }
    return (Dictionary(uniqueKeysWithValues: pages), built.rules)
  }

  /// The bytes of all files but the theme's own and pictures, by path, with what was found.
  func files() async throws -> (files: [String: [UInt8]], rules: [String]) {
    let folder = try temporary("hostile")
    defer { Ground.forget(folder) }
    for (path, bytes) in try Ground.files(in: Path.join(Ground.hostile, "content")) {
      let isText = !path.hasSuffix(".png")
      try Ground.write(isText ? filled(bytes, quoted: quoted) : bytes, to: Path.join(folder, path))
    }
    let request = BuildRequest(
      content: folder, themes: Path.join(Ground.project, "themes"), audience: .manager,
      asOf: try #require(Day(iso: "2022-12-31")), drafts: false)
    let built = try await build(request)
    let files = (built.files ?? []).compactMap { file -> (String, [UInt8])? in
      guard case .bytes(let bytes) = file.content, !file.path.hasPrefix("assets/") else { return nil }
      return (file.path, bytes)
    }
    return (Dictionary(uniqueKeysWithValues: files), built.diagnostics.map(\.rule))
  }

  /// A file with every mark replaced by what stands for it.
  private func filled(_ bytes: [UInt8], quoted: (Int) -> [UInt8]) -> [UInt8] {
    var pieces = String(decoding: bytes, as: UTF8.self).components(between: "«", and: "»")[...]
    var filled: [UInt8] = []
    while let text = pieces.popFirst() {
      filled += text.utf8
      switch pieces.popFirst() {
      case nil: break
      case "code": filled += code.utf8
      case "body": filled += body.utf8
      case let length?: filled += quoted(Int(length) ?? 0)
      }
    }
    return filled
  }

  /// The text of the fields, cut to a length, as YAML and JSON spell it between quotation marks.
  private func quoted(_ length: Int) -> [UInt8] {
    fields.unicodeScalars.prefix(length).flatMap { scalar -> [UInt8] in
      switch scalar {
      case "\"", "\\": Array("\\\(scalar)".utf8)
      default: isSpelled(scalar) ? Array(spelled(scalar).utf8) : Array(String(scalar).utf8)
      }
    }
  }

  private func isSpelled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x300...0x36F, 0x200B...0x206F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private func spelled(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension String {
  /// What stands outside and between marks, in turns, the first outside.
  fileprivate func components(between open: Unicode.Scalar, and close: Unicode.Scalar) -> [String] {
    unicodeScalars.split(omittingEmptySubsequences: false) { $0 == open || $0 == close }.map { String($0) }
  }
}
