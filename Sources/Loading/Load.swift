// The first stage: a content folder becomes a library, and whatever is wrong with its files a finding each.
package import Diagnostics
import Exact
package import Files
package import Model
import Notation

/// A library and what was found while reading it. The library is nil when there is nothing to build on.
package struct Loaded: Sendable {
  package let library: Library?
  package let diagnostics: [Diagnostic]
}

/// Reads a content folder. Only a folder that cannot be listed is an error of the tool; all else is a finding.
///
/// Files are named `content/…` whatever the folder is called, so that nothing depends on where it stands.
package func load(content folder: String) throws(FileError) -> Loaded {
  var shelf = Shelf(folder: folder)
  let walk = try Disk.walk(folder)
  for file in walk.files { shelf.place(file) }
  shelf.diagnostics += (walk.unreadable + walk.tooDeep).map { unlisted("content/" + $0) }
  return shelf.library()
}

/// A path that cannot be looked into: its name is not UTF-8, or it lies too deep.
private func unlisted(_ name: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "cannot-read", at: Place(file: name),
    .init(
      "Tên này không phải UTF-8 hoặc nằm quá sâu, không đọc được",
      "this name is not UTF-8 or lies too deep to be read"),
    hint: .init("đổi tên tệp hoặc thư mục bằng chữ không dấu", "rename the file or folder in plain letters"))
}

/// What has been read so far.
struct Shelf {
  let folder: String
  var site: Site?
  var campaigns: [Campaign] = []
  var organisation: Organisation?
  var stories: [Story] = []
  var pages: [PlainPage] = []
  var decisions: [Decision] = []
  /// Where each award was first declared.
  var awards: [ID<Award>: Place] = [:]
  var consents: [Consent] = []
  var rubrics: [Rubric] = []
  var sheets: [Sheet] = []
  var pictures: [Picture] = []
  /// Files with errors, and the ids they would have had: references to them are no second error.
  var unread: [String] = []
  var diagnostics: [Diagnostic] = []

  init(folder: String) {
    self.folder = folder
  }

  /// Reads one file of the folder and puts what it holds where it belongs.
  mutating func place(_ entry: WalkedFile) {
    guard !isOfNobody(entry.path) else { return }
    let name = "content/" + entry.path
    switch entry.status.kind {
    case .folder: return
    case .link, .other:
      diagnostics.append(notRegular(name))
      return
    case .file: break
    }
    let purpose = purpose(of: entry.path)
    switch purpose {
    case .picture: placePicture(name, path: entry.path)
    // Prose for review reports: nothing draws on it yet, and nobody should think so.
    case .report: diagnostics.append(unused(name))
    case .unknown:
      if let finding = wrongEnding(entry.path) {
        diagnostics.append(finding.diagnostic)
        unread += [name] + finding.ids
      } else {
        diagnostics.append(unused(name))
      }
    default:
      let (file, found) = SourceFile.read(folder + "/" + entry.path, as: name, atMost: Shelf.fileLimit)
      diagnostics += found
      guard let file else {
        unread += [name] + (purpose.id.map { [$0] } ?? [])
        return
      }
      read(file, for: purpose)
    }
  }

  /// Bytes of one file: sheets of a large agency are the largest.
  static let fileLimit = 4 << 20

  /// What was read, by id; nil when the site itself is unknown, or a file that every site has is not there.
  func library() -> Loaded {
    var all = diagnostics
    if site == nil, !unread.contains("content/site.yaml") { all.append(missing("content/site.yaml")) }
    if organisation == nil { all.append(missing("content/organisation.yaml")) }
    if campaigns.isEmpty { all.append(missing("content/campaigns/<id>.yaml")) }
    guard let site, let organisation, !campaigns.isEmpty else { return Loaded(library: nil, diagnostics: all) }
    let library = Library(
      site: site, campaigns: campaigns.sorted { ($0.window.lowerBound, $0.id) < ($1.window.lowerBound, $1.id) },
      units: organisation.units, people: organisation.people, stories: stories.sorted { $0.id < $1.id },
      pages: pages.sorted { $0.id < $1.id }, decisions: decisions.sorted { $0.id < $1.id }, consents: consents,
      rubrics: rubrics, sheets: sheets, pictures: pictures, unread: unread)
    return Loaded(library: library.withoutBlamingScores, diagnostics: all)
  }

  private func missing(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "file-missing", at: Place(file: name),
      Bilingual(vi: "Thiếu tệp này trong thư mục nội dung", en: "this file is missing from the content folder"))
  }
}

/// A link or a device where a file should be.
func notRegular(_ name: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "not-a-file", at: Place(file: name),
    Bilingual(
      vi: "Đây là liên kết hoặc thiết bị, không phải tệp thường; Guong không đi theo liên kết",
      en: "this is a link or a device, not a plain file; links are not followed"),
    hint: Bilingual(vi: "chép tệp thật vào đây", en: "copy the real file here"))
}

/// A file that stands where nothing looks for one.
func unused(_ name: String) -> Diagnostic {
  Diagnostic(
    .warning, rule: "file-unused", at: Place(file: name),
    Bilingual(vi: "Tệp này không được dùng vào đâu", en: "this file is used for nothing"),
    hint: Bilingual(
      vi: "xem lại tên và thư mục của tệp, hoặc chuyển tệp ra khỏi thư mục nội dung",
      en: "check its name and folder, or move it out of the content folder"))
}
