// Which paths a site may use: names that every server, every disk and Windows take.
import Diagnostics
import Model
import Files

/// The rules for paths inside the output folder.
enum OutputPath {
  /// In bytes: Windows allows 260 for a whole path.
  static let longest = 180

  /// What is wrong with a path; nil when nothing is.
  static func fault(_ path: String) -> Bilingual? {
    fault(Array(path.utf8)[...])
  }

  /// The same for its bytes.
  static func fault(_ path: ArraySlice<UInt8>) -> Bilingual? {
    guard path.count <= longest else {
      return Bilingual(vi: "dài hơn \(longest) ký tự", en: "is longer than \(longest) characters")
    }
    var rest = path
    while let slash = rest.firstIndex(of: slash) {
      if let fault = fault(ofSegment: rest[..<slash]) { return fault }
      rest = rest[(slash + 1)...]
    }
    return fault(ofSegment: rest)
  }

  /// The folders above a path, the highest first: `a`, `a/b` for `a/b/c`.
  static func folders(above path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == slash }.map { String(path[..<$0]) }
  }

  /// ASCII capitals made small: the key by which Windows and macOS tell names apart.
  static func folded(_ path: String) -> String {
    String(decoding: path.utf8.map(small), as: UTF8.self)
  }

  static func small(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  private static func fault(ofSegment name: ArraySlice<UInt8>) -> Bilingual? {
    if name.isEmpty { return Bilingual(vi: "có một đoạn rỗng", en: "has an empty segment") }
    if name.first == dot || name.last == dot {
      return Bilingual(
        vi: "có đoạn bắt đầu hoặc kết thúc bằng dấu chấm", en: "has a segment that starts or ends with a dot")
    }
    if !name.allSatisfy(isAllowed) {
      return Bilingual(
        vi: "chỉ được gồm chữ cái không dấu, chữ số, '.', '-' và '_'",
        en: "may hold only ASCII letters, digits, '.', '-' and '_'")
    }
    let stem = name.firstIndex(of: dot).map { name[..<$0] } ?? name
    // All reserved names are that short, and few of ours are.
    guard stem.count == 3 || stem.count == 4 else { return nil }
    let word = String(decoding: stem.map(small), as: UTF8.self)
    guard Addresses.reserved.contains(word) else { return nil }
    return Bilingual(vi: "dùng tên '\(word)' mà Windows giữ riêng", en: "uses '\(word)', a name that Windows reserves")
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, dot, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
