// Where each form occurs, as a text of digits in base 32 that a script reads quickly and that packs well.

/// The occurrences of all forms in one layer of what is searched.
///
/// Each occurrence is two numbers: how many entries further on than the one before (0: in the same entry), and twice
/// its place in the entry, plus 1 when a part of the entry (a title, a name) ends with it. Places count from 0; between
/// two parts one is left out, so that no phrase reaches over.
struct Postings {
  private var digits: [[UInt8]] = []
  private var lastEntry: [Int32] = []
  private var entry: Int32 = 0
  private var place = 0

  /// From here on occurrences are in this entry; entries come in ascending order.
  mutating func begin(_ entry: Int) {
    self.entry = Int32(entry)
    place = 0
  }

  /// Adds a part of the entry: the forms of its syllables.
  mutating func add(_ part: [Int32]) {
    guard !part.isEmpty else { return }
    var left = part.count
    for form in part {
      left -= 1
      add(Int(form), isLast: left == 0)
    }
    place += 1
  }

  private mutating func add(_ form: Int, isLast: Bool) {
    if form >= digits.count {
      digits += Array(repeating: [], count: form + 1 - digits.count)
      lastEntry += Array(repeating: 0, count: form + 1 - lastEntry.count)
    }
    append(Int(entry - lastEntry[form]), to: &digits[form])
    append(place << 1 | (isLast ? 1 : 0), to: &digits[form])
    lastEntry[form] = entry
    place += 1
  }

  /// The occurrences of a form; empty when there are none.
  func text(of form: Int) -> [UInt8] { form < digits.count ? digits[form] : [] }
}

/// Adds a number, its lowest five bits first; every digit but the last is one of the upper half of the 64.
private func append(_ number: Int, to out: inout [UInt8]) {
  var rest = number
  while rest > 31 {
    out.append(sixtyFour[32 + rest & 31])
    rest >>= 5
  }
  out.append(sixtyFour[rest])
}

/// Digits that need no escape in a script.
private let sixtyFour = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)
