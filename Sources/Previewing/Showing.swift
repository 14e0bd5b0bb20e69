// What the preview shows at a moment, and its answer to each address.
import Diagnostics

/// The last attempt, and the last site that could be built.
struct Showing: Sendable {
  /// Grows with each attempt; open pages compare it with their own.
  let number: Int
  let attempt: Attempt
  /// The site of the last attempt that gave one; nil when none did.
  let good: Served?
  let language: Language

  init(_ attempt: Attempt, number: Int, language: Language, good: Served? = nil) {
    self.number = number
    self.attempt = attempt
    self.good = attempt.site ?? good
    self.language = language
  }

  /// After one more attempt.
  func next(_ attempt: Attempt) -> Showing {
    Showing(attempt, number: number + 1, language: language, good: good)
  }

  /// The answer to an address. Pages of the site keep theirs, whether they can be shown or not, so that an open page is
  /// at the right place again when all is mended.
  func answer(to target: String) async -> Answer {
    guard let path = SitePath(target: target) else { return refusal(.notUnderstood) }
    if path.isBelow(Reserved.folder) { return await own(path) }
    if let site = attempt.site { return await serve(site, path, below: "") }
    if path.isPage { return await findingsPage(.broken, for: path) }
    guard let good else { return refusal(.missing) }
    return await serve(good, path, below: "")
  }

  /// A sentence for a request that is not answered.
  func refusal(_ status: Status) -> Answer {
    Answer(status, .sentence, Array((status.sentence.text(in: language) + ".\n").utf8))
  }

  /// What the preview itself brings: script, style, the findings, and the last good site under an address of its own.
  private func own(_ path: SitePath) async -> Answer {
    let rest = path.below(2)
    switch path.segments.dropFirst().first {
    case "reload.js" where rest.segments.isEmpty: return Answer(.fine, .script, Array(reloadScript.utf8))
    case "mark.svg" where rest.segments.isEmpty: return Answer(.fine, ContentType(of: path.file), Array(mark.utf8))
    case "style.css" where rest.segments.isEmpty: return Answer(.fine, .style, Array(style.utf8))
    case Reserved.good:
      guard attempt.site == nil, let good else { return moved(to: rest.address + rest.query) }
      return await serve(good, rest, below: Reserved.address(of: Reserved.good))
    case Reserved.findings:
      return attempt.findings.isEmpty
        ? moved(to: rest.address + rest.query) : await findingsPage(.fine, for: rest)
    default: return refusal(.missing)
    }
  }

  /// A file of a site; `folder` stands before its address when it is not shown at the root.
  private func serve(_ site: Served, _ path: SitePath, below folder: String) async -> Answer {
    if let bytes = await site.file(path.file) {
      let type = ContentType(of: path.file)
      return Answer(.fine, type, type == .page ? completed(bytes, path) : bytes)
    }
    if !path.isFolder, await site.file(path.file + "/index.html") != nil {
      return moved(to: folder + path.address + "/" + path.query)
    }
    return path.isPage ? missingPage() : refusal(.missing)
  }

  private func moved(to address: String) -> Answer {
    Answer(.elsewhere, .sentence, [], location: "/" + address)
  }
}

/// Addresses that are the preview's and not the site's.
enum Reserved {
  static let folder = "_guong"
  static let good = "good"
  static let findings = "findings"

  /// Without a slash before it, with one after it.
  static func address(of name: String) -> String { folder + "/" + name + "/" }
}

extension SitePath {
  /// Whether a person would look at it: a folder, a page, or a name without an ending.
  var isPage: Bool {
    isFolder || file.hasSuffix(".html") || !(segments.last?.utf8.contains(UInt8(ascii: ".")) ?? false)
  }
}
