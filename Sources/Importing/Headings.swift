// What the words at the head of a column mean: matched without marks, case, spaces and punctuation.
import Diagnostics
import Exact
import Model
import Vietnamese

/// What a column holds.
enum Meaning: Hashable {
  case id, name, unit
  /// Official points, points that people gave themselves, and what was taken off.
  case final(ID<CriterionItem>)
  case own(ID<CriterionItem>)
  case losses(ID<CriterionItem>)
  /// The day on which a role signed, and who did; for the council, by which decision.
  case day(SignoffRole)
  case signer(SignoffRole)
  /// Numbering, notes, totals: never read.
  case unread

  /// Whether it has to do with an item of the rubric.
  var isOfItem: Bool {
    switch self {
    case .final, .own, .losses: true
    default: false
    }
  }
}

/// A text as its words, folded, one space between them.
func plainWords(_ text: String) -> String {
  let scalars = folded(text, .bare).unicodeScalars
  return scalars.split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }.map { String($0) }
    .joined(separator: " ")
}

/// The headings that a rubric understands.
struct Vocabulary {
  private var fixed: [String: Meaning] = [:]
  private var items: [String: [ID<CriterionItem>]] = [:]
  /// The ids of items, for “did you mean”.
  let ids: [String]

  init(_ rubric: Rubric, _ campaign: Campaign?) {
    ids = rubric.criteria.flatMap(\.items).map(\.id.value.text)
    for (meaning, words) in fixedHeadings { for word in words { fixed[word] = meaning } }
    let names = Dictionary((campaign?.items ?? []).map { ($0.id, $0.name) }) { first, _ in first }
    for item in rubric.criteria.flatMap(\.items) {
      let (id, name) = (plainWords(item.id.value.text), plainWords(names[item.id.value] ?? ""))
      let max = plainWords(item.max.value.trimmed.text)
      for key in Set([id] + (name.isEmpty ? [] : [name, "\(id) \(name)", "\(name) \(id)"])) {
        for ending in ["", " \(max)", " \(max) diem", " toi da \(max)", " toi da \(max) diem"] {
          items[key + ending, default: []].append(item.id.value)
        }
      }
    }
  }

  /// All that a heading may mean: nothing, one thing, or several.
  func meanings(of heading: String) -> [Meaning] {
    guard heading.utf8.count <= 300 else { return [] }
    let words = plainWords(heading)
    if let meaning = fixed[words] { return [meaning] }
    var found = items[words, default: []].map(Meaning.final)
    for (marker, kind) in markers {
      if words.hasPrefix(marker + " ") {
        found += items[String(words.dropFirst(marker.utf8.count + 1)), default: []].map(kind.meaning)
      } else if words.hasSuffix(" " + marker) {
        found += items[String(words.dropLast(marker.utf8.count + 1)), default: []].map(kind.meaning)
      }
    }
    return found.reduce(into: []) { unique, meaning in if !unique.contains(meaning) { unique.append(meaning) } }
  }
}

/// Words before or behind an item, and what they say of its column.
private let markers: [(String, Kind)] =
  ["tu cham", "diem tu cham", "tu danh gia", "diem tu danh gia", "ca nhan tu cham", "self"].map { ($0, .own) }
  + ["tru", "diem tru", "vi pham", "deduction", "deductions"].map { ($0, .losses) }
  + ["diem", "chinh thuc", "diem chinh thuc", "diem cham", "final"].map { ($0, .final) }

/// What is said of an item.
private enum Kind {
  case final, own, losses

  func meaning(_ item: ID<CriterionItem>) -> Meaning {
    switch self {
    case .final: .final(item)
    case .own: .own(item)
    case .losses: .losses(item)
    }
  }
}

private let fixedHeadings: [(Meaning, [String])] = [
  (
    .id, ["ma", "ma nguoi", "ma so", "ma can bo", "ma cong chuc", "ma nhan vien", "ma nv", "person", "person id", "id"]
  ),
  (
    .name,
    [
      "ho ten", "ho va ten", "ten", "ho ten can bo", "ho va ten can bo", "ho ten cong chuc", "ho va ten cong chuc",
      "can bo", "cong chuc", "name", "full name",
    ]
  ),
  (
    .unit,
    [
      "don vi", "phong", "phong ban", "don vi phong", "phong don vi", "ma don vi", "ma phong", "don vi cong tac",
      "bo phan", "unit",
    ]
  ),
  (.day(.`self`), ["ngay tu cham", "ngay ky tu cham", "ngay tu cham ky", "ngay ca nhan ky", "self date"]),
  (.day(.head), ["ngay truong phong ky", "ngay truong don vi ky", "ngay ky truong phong", "head date"]),
  (.day(.office), ["ngay van phong ky", "ngay ky van phong", "office date"]),
  (.day(.council), ["ngay hoi dong", "ngay hoi dong ky", "ngay hoi dong duyet", "council date"]),
  (.signer(.head), ["truong phong ky", "truong don vi ky", "nguoi ky truong phong", "head"]),
  (.signer(.office), ["van phong ky", "nguoi ky van phong", "office"]),
  (.signer(.council), ["quyet dinh hoi dong", "ma quyet dinh hoi dong", "council"]),
  (
    .unread,
    [
      "stt", "tt", "so tt", "so thu tu", "no", "ghi chu", "chuc vu", "chuc danh", "tong", "tong diem", "tong cong",
      "tong so", "cong", "xep loai", "ky", "ky ten", "ngay sinh", "gioi tinh", "notes", "total", "position",
    ]
  ),
]
