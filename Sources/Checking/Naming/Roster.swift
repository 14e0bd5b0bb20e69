// Everybody in organisation.yaml by the forms in which a text may name them.
import Exact
import Model
import Vietnamese

/// The names of the agency's people, made once for all texts.
struct Roster: Sendable {
  /// By the full name as it sounds: the tone in one place, in lower case.
  private var exact: [String: [ID<Person>]] = [:]
  /// By the full name without marks; several people when their names differ in marks only.
  private var bare: [String: [ID<Person>]] = [:]
  /// By tên, and by tên with the đệm before it.
  private var given: [String: [ID<Person>]] = [:]
  /// First words of names: no other word begins one.
  private var beginnings: Set<String> = []
  /// First words of the names of units: behind a name they begin something else.
  private var units: Set<String>
  /// Words of the longest name.
  private var longest = 0

  init(_ library: Library) {
    units = Set(library.units.compactMap { syllables(of: $0.name).first })
    for person in library.people {
      let words = syllables(of: person.name.full)
      guard words.count > 1, let first = words.first, let last = words.last else { continue }
      let whole = words.joined(separator: " ")
      exact[whole, default: []].append(person.id)
      bare[folded(whole, .bare), default: []].append(person.id)
      given[last, default: []].append(person.id)
      if words.count > 2 { given[words.suffix(2).joined(separator: " "), default: []].append(person.id) }
      beginnings.formUnion([first, folded(first, .bare)])
      longest = max(longest, words.count)
    }
  }

  /// Everybody of a full name that stands in capitalised words, the longest name first. A name inside a longer one,
  /// such as `Nguyễn Thị Hoa` in `Nguyễn Thị Hoa Mai`, names somebody else.
  ///
  /// In words that are all capitals nothing tells where a name ends: there any full name counts.
  func people(in words: [String], isShouted: Bool = false) -> [(ids: [ID<Person>], words: Range<Int>)] {
    var found: [(ids: [ID<Person>], words: Range<Int>)] = []
    var start = 0
    while start + 1 < words.count {
      guard beginnings.contains(words[start]), let match = person(in: words, from: start) else {
        start += 1
        continue
      }
      if isShouted || stands(match.words, in: words) { found.append(match) }
      start = match.words.upperBound
    }
    return found
  }

  /// Whoever is called by tên, or đệm and tên.
  func people(called name: String) -> [ID<Person>] { given[name] ?? [] }

  private func person(in words: [String], from start: Int) -> (ids: [ID<Person>], words: Range<Int>)? {
    for end in stride(from: min(words.count, start + longest), to: start + 1, by: -1) {
      let name = words[start..<end].joined(separator: " ")
      if let ids = exact[name] { return (ids, start..<end) }
      // Typed without marks, a name is somebody's when it can be nobody else's.
      if name.utf8.allSatisfy({ $0 < 0x80 }), let ids = bare[name], ids.count == 1 { return (ids, start..<end) }
    }
    return nil
  }

  private func stands(_ range: Range<Int>, in words: [String]) -> Bool {
    if range.lowerBound > 0 {
      let before = words[range.lowerBound - 1]
      if isFamilyName(before) || places.contains(before) { return false }
    }
    guard range.upperBound < words.count else { return true }
    let next = words[range.upperBound]
    return units.contains(next) || beginnings.contains(next) || isAddress(next)
  }
}

/// The words of a name as it sounds.
func syllables(of name: String) -> [String] {
  folded(name, .exact).split(separator: " ").map(String.init)
}

/// Whether people are addressed by a word: `anh`, `chị`.
func isAddress(_ word: String) -> Bool { addresses.contains(word) }

/// Whether a name may begin with a word.
func isFamilyName(_ word: String) -> Bool { familyNames.contains(word) }

private let addresses: Set<String> = ["ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "đồng", "chí"]

/// What is named after people. In the middle of a sentence such a word is no part of the capitalised words.
private let places: Set<String> = [
  "đường", "phố", "trường", "cầu", "xã", "phường", "huyện", "giải", "quỹ", "hẻm", "ngõ",
]

/// The commonest, which nine in ten people bear, and some of the province.
private let familyNames: Set<String> = [
  "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý",
  "đinh", "đoàn", "lâm", "mai", "trịnh", "đào", "cao", "hà", "tạ", "thái", "lưu", "vương", "châu", "quách", "tô", "tôn",
  "trương", "phùng", "kiều", "đồng", "lục", "hứa", "từ", "bạch", "chu", "la", "mạc", "nghiêm", "ninh", "phó", "quan",
  "thạch", "tiêu", "triệu", "văn", "viên", "điểu", "thị", "nông", "vi", "lò", "giàng", "ksor", "rơ",
]
