// Which paths a site may use: names that every server, every disk and Windows take, and no two of them alike.
import Diagnostics
import Files

/// The rules for paths inside the output folder.
enum OutputPath {
  /// In bytes: Windows allows 260 for a whole path.
  static let longest = 180

  /// What is wrong with a path; nil when nothing is.
  static func fault(_ path: String) -> Bilingual? {
    guard path.utf8.count <= longest else {
      return Bilingual(vi: "dài hơn \(longest) ký tự", en: "is longer than \(longest) characters")
    }
    for segment in path.utf8.split(separator: slash, omittingEmptySubsequences: false) {
      if let fault = fault(ofSegment: Array(segment)) { return fault }
    }
    return nil
  }

  /// The folders above a path, the highest first: `a`, `a/b` for `a/b/c`.
  static func folders(above path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == slash }.map { String(path[..<$0]) }
  }

  /// ASCII capitals made small: the key by which Windows and macOS tell names apart.
  static func folded(_ path: String) -> String {
    String(decoding: path.utf8.map(small), as: UTF8.self)
  }

  private static func fault(ofSegment name: [UInt8]) -> Bilingual? {
    if name.isEmpty { return Bilingual(vi: "có một đoạn rỗng", en: "has an empty segment") }
    if name.first == dot || name.last == dot {
      return Bilingual(vi: "có đoạn bắt đầu hoặc kết thúc bằng dấu chấm", en: "has a segment that starts or ends with a dot")
    }
    if !name.allSatisfy(isAllowed) {
      return Bilingual(
        vi: "chỉ được gồm chữ cái không dấu, chữ số, '.', '-' và '_'",
        en: "may hold only ASCII letters, digits, '.', '-' and '_'")
    }
    let stem = String(decoding: name.prefix { $0 != dot }.map(small), as: UTF8.self)
    if reserved.contains(stem) {
      return Bilingual(vi: "dùng tên '\(stem)' mà Windows giữ riêng", en: "uses '\(stem)', a name that Windows reserves")
    }
    return nil
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, dot, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}

extension OutputPath {
  /// Paths that one disk or another would take for the same: two files, a file and a folder, or one folder spelled
  /// in two ways. Paths with faults of their own are left to `fault`.
  static func clashes(_ paths: [String]) -> [(path: String, other: String)] {
    var spellings: [String: (path: String, isFolder: Bool)] = [:]
    var clashes: [(path: String, other: String)] = []
    var lastFolder = ""
    for path in paths.sorted(by: Path.precedes) where fault(path) == nil {
      let folder = Path.folder(of: path) ?? ""
      // Neighbours in order share their folders, which were looked at with the first of them.
      if folder != lastFolder {
        for above in folders(above: path) {
          if let other = note(above, isFolder: true, in: &spellings) { clashes.append((path, other)) }
        }
        lastFolder = folder
      }
      if let other = note(path, isFolder: false, in: &spellings) { clashes.append((path, other)) }
    }
    return clashes
  }

  /// Notes a name and gives the earlier one that it clashes with.
  private static func note(
    _ path: String, isFolder: Bool, in spellings: inout [String: (path: String, isFolder: Bool)]
  ) -> String? {
    let key = folded(path)
    guard let other = spellings[key] else {
      spellings[key] = (path, isFolder)
      return nil
    }
    return isFolder && other.isFolder && other.path == path ? nil : other.path
  }
}
