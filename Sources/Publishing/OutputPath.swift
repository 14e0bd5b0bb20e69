// Which paths a site may use: names that every server, every disk and Windows take.
import Diagnostics
import Model

/// The rules for paths inside the output folder.
enum OutputPath {
  /// In bytes: Windows allows 260 for a whole path.
  static let longest = 180

  /// What is wrong with a path; nil when nothing is.
  static func fault(_ path: String) -> Bilingual? {
    fault(path.utf8.span)
  }

  /// The same for its bytes.
  static func fault(_ path: Span<UInt8>) -> Bilingual? {
    guard path.count <= longest else {
      return Bilingual(vi: "dài hơn \(longest) ký tự", en: "is longer than \(longest) characters")
    }
    var start = 0
    for index in path.indices where path[index] == slash {
      if let fault = fault(ofSegment: path.extracting(start..<index)) { return fault }
      start = index + 1
    }
    return fault(ofSegment: path.extracting(start..<path.count))
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

  private static func fault(ofSegment name: Span<UInt8>) -> Bilingual? {
    if name.isEmpty { return Bilingual(vi: "có một đoạn rỗng", en: "has an empty segment") }
    if name[0] == dot || name[name.count - 1] == dot {
      return Bilingual(
        vi: "có đoạn bắt đầu hoặc kết thúc bằng dấu chấm", en: "has a segment that starts or ends with a dot")
    }
    var stem = name.count
    for index in name.indices {
      guard isAllowed(name[index]) else {
        return Bilingual(
          vi: "chỉ được gồm chữ cái không dấu, chữ số, '.', '-' và '_'",
          en: "may hold only ASCII letters, digits, '.', '-' and '_'")
      }
      if name[index] == dot { stem = min(stem, index) }
    }
    guard let word = reservedWord(name.extracting(..<stem)) else { return nil }
    return Bilingual(vi: "dùng tên '\(word)' mà Windows giữ riêng", en: "uses '\(word)', a name that Windows reserves")
  }

  /// All reserved names are three or four letters long and begin like CON, PRN, AUX, NUL, COM1 or LPT1.
  private static func reservedWord(_ stem: Span<UInt8>) -> String? {
    guard stem.count == 3 || stem.count == 4, "cpanl".utf8.contains(small(stem[0])) else { return nil }
    let word = String(decoding: stem.indices.map { small(stem[$0]) }, as: UTF8.self)
    return Addresses.reserved.contains(word) ? word : nil
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, dot, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
