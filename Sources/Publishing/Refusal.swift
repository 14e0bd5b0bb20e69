// Output folders that would cost somebody their files, refused before anything is written.
package import Diagnostics
package import Files
import Model

/// Why a folder cannot be published into.
package struct Refusal: Sendable, Hashable {
  /// What the folder is.
  package enum Reason: Sendable, Hashable {
    case root, home, project, content, themes
    case link, notFolder, otherDisk
    /// It lies in another site, or in what Guong keeps beside one.
    case site
    /// It holds files and no manifest of ours.
    case foreign
    /// Its manifest cannot be read.
    case damaged
    /// Its manifest is of another audience, which is named.
    case edition(String)
  }

  /// What the folder is.
  package let reason: Reason
  /// As its owner wrote it.
  package let output: String

  /// The finding to print.
  package var diagnostic: Diagnostic {
    Diagnostic(.error, rule: "output-folder", at: nil, message, hint: hint)
  }
}

/// Why a site must not be published to a place; nil when it may. Looks, and changes nothing.
///
/// A folder is fit when it is missing, empty, or carries the manifest of an earlier build of the same edition; when
/// it is not `/`, a home or the project nor holds one of them; when neither content nor themes lie in it nor it in
/// them; when no other disk begins in it; when it does not lie in another site, whose readers could fetch what is
/// remembered beside this one; and when it is no link.
package func refusal(of place: OutputPlace) throws(FileError) -> Refusal? { try examine(place).refusal }

/// What was seen of a place where a site is to be published.
package struct Examination: Sendable, Hashable {
  /// Why nothing can be published there; nil when something can.
  package let refusal: Refusal?
  /// What the last build wrote there; nil when there was none.
  let listed: Manifest?

  init(refusal: Refusal? = nil, listed: Manifest? = nil) {
    self.refusal = refusal
    self.listed = listed
  }
}

/// The same, with what the last build wrote there.
///
/// - Parameter known: what was seen there a moment ago: a list of the same bytes is not read again.
package func examine(_ place: OutputPlace, knowing known: Examination? = nil) throws(FileError) -> Examination {
  func refused(_ reason: Refusal.Reason) -> Examination {
    Examination(refusal: Refusal(reason: reason, output: place.output))
  }
  let standing = try Disk.status(Disk.absolute(place.output))
  if standing?.kind == .link { return refused(.link) }
  let real = try Disk.realPath(place.output)
  if let reason = try clash(of: real, with: place) { return refused(reason) }
  guard let standing else { return Examination() }
  guard standing.kind == .folder else { return refused(.notFolder) }
  if let above = Path.folder(of: real), try Disk.status(above)?.device != standing.device {
    return refused(.otherDisk)
  }
  let path = Path.join(real, Manifest.name)
  guard let status = try Disk.status(path) else { return try Disk.isEmpty(real) ? Examination() : refused(.foreign) }
  guard status.kind == .file, status.size <= Manifest.limit else { return refused(.damaged) }
  let bytes = try Disk.read(path, atMost: Manifest.limit)
  guard let manifest = known?.listed?.bytes == bytes ? known?.listed : Manifest(bytes) else { return refused(.damaged) }
  guard manifest.edition == place.edition else { return refused(.edition(manifest.edition.rawValue)) }
  return Examination(listed: manifest)
}

/// Whether a folder is, holds or lies in one that it must not.
private func clash(of real: String, with place: OutputPlace) throws(FileError) -> Refusal.Reason? {
  if Path.same(real, "/") { return .root }
  let project = try Disk.realPath(place.project)
  if Path.same(real, project) { return .project }
  for home in place.homes where try covers(real, Disk.realPath(home)) { return .home }
  for (source, reason) in [(place.content, Refusal.Reason.content), (place.themes, .themes)] {
    let source = try Disk.realPath(source)
    if covers(real, source) || covers(source, real) { return reason }
  }
  if covers(real, project) { return .project }
  return try liesInSite(real) ? .site : nil
}

/// Whether a folder above has a list of ours, or is the workshop of a site.
private func liesInSite(_ real: String) throws(FileError) -> Bool {
  for above in OutputPath.folders(above: real) where !above.isEmpty {
    if try Disk.exists(Path.join(above, Manifest.name)) { return true }
    if try Folders.isWorkshop(above) { return true }
  }
  return false
}

private func covers(_ high: String, _ deep: String) -> Bool {
  Path.same(high, deep) || Path.lies(deep, below: high)
}

extension Refusal {
  /// What is wrong with the folder.
  package var message: Bilingual {
    switch reason {
    case .root: say("là gốc của cả ổ đĩa", "is the root of the whole disk")
    case .home: say("là thư mục cá nhân hoặc chứa thư mục cá nhân", "is a home folder or holds one")
    case .project: say("là thư mục dự án hoặc chứa cả dự án", "is the project folder or holds it")
    case .content: say("trùng, chứa hoặc nằm trong thư mục nội dung", "is, holds or lies in the content folder")
    case .themes: say("trùng, chứa hoặc nằm trong thư mục giao diện", "is, holds or lies in the themes folder")
    case .site:
      say("nằm trong một trang khác hoặc trong thư mục riêng của nó", "lies in another site or in its workshop")
    case .link: say("là một liên kết (symbolic link), không phải thư mục thật", "is a symbolic link, not a folder")
    case .notFolder: say("là một tệp, không phải thư mục", "is a file, not a folder")
    case .otherDisk: say("là điểm gắn của một đĩa khác", "is where another disk is mounted")
    case .foreign: say("đã có tệp mà Guong không tạo ra", "holds files that Guong did not make")
    case .damaged: say("có tệp '\(Manifest.name)' bị hỏng", "has a damaged '\(Manifest.name)'")
    case .edition(let other): say("đang chứa bản '\(other)'", "holds the '\(other)' edition")
    }
  }

  /// What to do about it.
  package var hint: Bilingual {
    switch reason {
    case .root, .home, .project, .content, .themes, .site:
      Bilingual(vi: "chọn một thư mục riêng cho trang, ví dụ 'site'", en: "choose a folder of its own, such as 'site'")
    case .link:
      Bilingual(vi: "ghi đường dẫn mà liên kết trỏ tới", en: "name the folder that the link points to")
    case .otherDisk:
      Bilingual(vi: "chọn một thư mục con bên trong nó", en: "choose a folder inside it")
    case .notFolder, .foreign:
      Bilingual(
        vi: "chọn thư mục khác, hoặc tự chuyển các tệp ấy đi nơi khác rồi chạy lại",
        en: "choose another folder, or move those files away yourself and build again")
    case .damaged: Findings.restoring
    case .edition:
      Bilingual(vi: "dùng một thư mục riêng cho mỗi bản", en: "use a folder of its own for each edition")
    }
  }

  private func say(_ vi: String, _ en: String) -> Bilingual {
    Bilingual(vi: "thư mục xuất bản '\(output)' \(vi)", en: "output folder '\(output)' \(en)")
  }
}
