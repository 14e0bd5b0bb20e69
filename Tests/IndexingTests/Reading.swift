// The scripts of an index, read as the browser reads them.
import Foundation
import Model
import Testing

/// One occurrence of a syllable.
struct Occurrence: Equatable {
  let entry: Int
  let place: Int
  let isLast: Bool

  init(_ entry: Int, _ place: Int, last: Bool = false) {
    (self.entry, self.place, isLast) = (entry, place, last)
  }
}

/// An index, as its scripts say.
struct ReadIndex {
  let files: [String: Any]
  let first: [String: Any]

  init(_ pages: [Page]) throws {
    var files: [String: Any] = [:]
    for page in pages {
      let text = try #require(page.plainText)
      let name = page.path.dropFirst("tim-kiem/".count).dropLast(".js".count)
      let head = "guongSearch(\"\(name)\","
      try #require(page.path == "tim-kiem/\(name).js" && text.hasPrefix(head) && text.hasSuffix(");\n"))
      let value = text.utf8.dropFirst(head.utf8.count).dropLast(3)
      files[String(name)] = try JSONSerialization.jsonObject(with: Data(value))
    }
    self.files = files
    first = try #require(files["index"] as? [String: Any])
  }

  /// The keys of a layer with their forms, in order of its files.
  func rows(_ layer: String) throws -> [[String]] {
    let words = try #require((first["words"] as? [String: [[Any]]])?[layer])
    return try words.indices.flatMap { try #require(files["\(layer)\($0 + 1)"] as? [[String]]) }
  }

  /// Where a syllable, as it sounds, occurs in a layer.
  func occurrences(_ layer: String, _ bare: String, _ exact: String) throws -> [Occurrence] {
    guard let row = try rows(layer).first(where: { $0[0] == bare }) else { return [] }
    for at in stride(from: 1, to: row.count, by: 2) where row[at] == (exact == bare ? "" : exact) {
      return decoded(row[at + 1])
    }
    return []
  }

  /// The records of `e` or `b`.
  func records(_ name: String) throws -> [[String]] {
    let count = try #require((first["records"] as? [String: [String]])?[name]?.count)
    return try (0..<count).flatMap { try #require(files["\(name)\($0 + 1)"] as? [[String]]) }
  }

  private func decoded(_ digits: String) -> [Occurrence] {
    let all = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")
    var numbers: [Int] = []
    var (sum, shift) = (0, 0)
    for digit in digits {
      let value = all.firstIndex(of: digit)!
      sum |= (value & 31) << shift
      shift += 5
      if value < 32 {
        numbers.append(sum)
        (sum, shift) = (0, 0)
      }
    }
    var entry = 0
    return stride(from: 0, to: numbers.count, by: 2).map { at in
      entry += numbers[at]
      return Occurrence(entry, numbers[at + 1] >> 1, last: numbers[at + 1] & 1 == 1)
    }
  }
}
