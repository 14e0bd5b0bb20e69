// Which file of the content folder is what, told by its path alone (content.md, "Content").
import Diagnostics
import Files
import Model
import Vietnamese

/// What a file is for.
enum FilePurpose: Sendable, Hashable {
  case site
  case campaign(id: String)
  case organisation
  case consents
  case inspections
  case decision(id: String)
  case story(id: String)
  case page(id: String)
  case review(id: String)
  case rubric(campaign: String)
  case sheets
  case closing(campaign: String, period: String)
  case adjustments(campaign: String)
  case picture
  /// Nothing that the site uses.
  case unknown

  /// The id that others use for what the file holds; none when its name is none.
  var ids: [String] {
    switch self {
    case .story(let id), .page(let id), .review(let id): [id]
    default: []
    }
  }
}

/// Where Windows keeps how a folder is shown.
private let settings = ["Thumbs.db", "desktop.ini"]

/// Whether a path is an editor's or a system's own: hidden, a backup, or a folder's settings.
func isOfNobody(_ path: String) -> Bool {
  var previous = UInt8(ascii: "/")
  for byte in path.utf8 {
    if byte == UInt8(ascii: "."), previous == UInt8(ascii: "/") { return true }
    previous = byte
  }
  if previous == UInt8(ascii: "~") { return true }
  return settings.contains {
    path.utf8.elementsEqual($0.utf8)
      || path.hasSuffix($0) && path.utf8.dropLast($0.utf8.count).last == UInt8(ascii: "/")
  }
}

/// The purpose of a path inside the content folder, with `/` and no `content/` before it.
func purpose(of path: String) -> FilePurpose {
  let parts = Path.segments(of: path)
  let name = parts.last ?? ""
  switch (parts.first ?? "", parts.count) {
  case ("site.yaml", 1): return .site
  case ("organisation.yaml", 1): return .organisation
  case ("consents.yaml", 1): return .consents
  case ("inspections.yaml", 1): return .inspections
  case ("campaigns", 2) where name.hasSuffix(".yaml"): return .campaign(id: String(name.dropLast(5)))
  case ("decisions", 2) where name.hasSuffix(".yaml"): return .decision(id: String(name.dropLast(5)))
  case ("pages", 2) where name.hasSuffix(".md"): return .page(id: String(name.dropLast(3)))
  case ("reports", 2) where name.hasSuffix(".md"): return .review(id: String(name.dropLast(3)))
  case ("stories", 4) where name == "index.md": return .story(id: parts[2])
  case ("stories", 3) where name.hasSuffix(".md"): return .story(id: String(name.dropLast(3)))
  case ("stories", 4) where isPictureName(name): return .picture
  case ("scores", 3) where name == "rubric.json": return .rubric(campaign: parts[1])
  case ("scores", 3) where name == "adjustments.json": return .adjustments(campaign: parts[1])
  case ("scores", 4) where parts[2] == "closed" && name.hasSuffix(".json"):
    return .closing(campaign: parts[1], period: String(name.dropLast(5)))
  case ("scores", 4) where name.hasSuffix(".json"): return .sheets
  default: return .unknown
  }
}

/// The kind of a path inside the content folder; nil for pictures and what nothing reads.
package func contentKind(of path: String) -> ContentKind? {
  switch purpose(of: path) {
  case .site: .site
  case .campaign: .campaign
  case .organisation: .organisation
  case .consents: .consents
  case .inspections: .inspections
  case .decision: .decision
  case .story: .story
  case .page: .page
  case .review: .review
  case .rubric: .rubric
  case .sheets: .sheet
  case .closing: .closing
  case .adjustments: .adjustments
  case .picture, .unknown: nil
  }
}

/// Whether a path inside the content folder is where a story's pictures stand.
package func isPicture(_ path: String) -> Bool {
  if case .picture = purpose(of: path) { true } else { false }
}

/// Whether a name ends like a picture's; what the file really is, its header tells.
func isPictureName(_ name: String) -> Bool {
  let lower = name.lowercased()
  return ["jpg", "jpeg", "png", "webp", "gif", "svg"].contains { lower.hasSuffix("." + $0) }
}

/// A finding when a file's name cannot be an id, with the form that can.
func badName(_ id: String, file: String) -> Diagnostic? {
  let slugged = slug(id)
  guard slugged != id || id.isEmpty else { return nil }
  let suggestion = slugged.isEmpty ? nil : slugged
  return Diagnostic(
    .error, rule: "file-name", at: Place(file: file),
    Bilingual(
      vi: "'\(id)' không dùng làm mã được: tên tệp gồm chữ thường không dấu và số, nối bằng -",
      en: "'\(id)' cannot be an id: a file's name is lower-case letters without marks and digits, joined by -"),
    hint: suggestion.map { Bilingual(vi: "đổi tên thành '\($0)'", en: "rename it to '\($0)'") })
}

extension Survey {
  /// The ids that stories, pages and reviews have, or decisions, as the names of their files say.
  package func ids(ofDecisions: Bool) -> Set<String> {
    var ids: Set<String> = []
    for file in files {
      switch purpose(of: file.path) {
      case .story(let id), .page(let id), .review(let id): if !ofDecisions { ids.insert(id) }
      case .decision(let id): if ofDecisions { ids.insert(id) }
      default: break
      }
    }
    return ids
  }
}
