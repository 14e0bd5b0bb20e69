// Every syllable that occurs, folded once: a text becomes numbers, however often its syllables come back.
import Vietnamese

/// The forms of syllables that were met, numbered in the order of meeting. A form is a syllable as it sounds (`hòa`
/// and `Hoà` are one); what it is without marks is its key.
struct SyllableTable {
  struct Form {
    /// By `searchKey` at the level `.exact`.
    let exact: [UInt8]
    /// At the level `.bare`.
    let bare: [UInt8]
  }

  private(set) var forms: [Form] = []
  /// Of the text that was read last. One list for all texts: there are tens of thousands.
  private(set) var current: [Int32] = []
  private var numbers: [[UInt8]: Int] = [:]
  /// Syllables as they are written, one behind the other, and where each begins and ends.
  private var written: [UInt8] = []
  private var spellings: [Spelling] = []
  /// Places in `spellings` and 1 more, by hash; 0 is free. As long as a power of two.
  private var slots: [Int32] = Array(repeating: 0, count: 4_096)
  /// Of the text that is being read; kept for its storage.
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []

  private struct Spelling {
    let hash: UInt32
    let start: Int32
    let end: Int32
    let form: Int32
  }

  /// Reads a text: the forms of its syllables, in their order, are `current` until the next.
  mutating func read(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    ranges.removeAll(keepingCapacity: true)
    syllables(of: bytes, into: &ranges)
    current.removeAll(keepingCapacity: true)
    for range in ranges { current.append(form(range)) }
  }

  /// The forms of a text's syllables.
  mutating func forms(of text: String) -> [Int32] {
    read(text)
    return current
  }

  /// The form of a syllable in `bytes`.
  private mutating func form(_ range: Range<Int>) -> Int32 {
    // FNV: most syllables have fewer than eight bytes.
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let spelling = spellings[Int(slots[slot]) - 1]
      if spelling.hash == hash, isWritten(spelling, range) { return spelling.form }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(range, hash)
  }

  private func isWritten(_ spelling: Spelling, _ range: Range<Int>) -> Bool {
    guard Int(spelling.end - spelling.start) == range.count else { return false }
    for offset in 0..<range.count where written[Int(spelling.start) + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func add(_ range: Range<Int>, _ hash: UInt32) -> Int32 {
    let number = formNumber(bytes[range])
    let start = written.count
    written.append(contentsOf: bytes[range])
    spellings.append(Spelling(hash: hash, start: Int32(start), end: Int32(written.count), form: Int32(number)))
    if spellings.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for index in spellings.indices { place(index) }
    } else {
      place(spellings.count - 1)
    }
    return Int32(number)
  }

  private mutating func place(_ index: Int) {
    var slot = Int(spellings[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index + 1)
  }

  /// The number of a syllable's form, which is new when none sounded like it before.
  private mutating func formNumber(_ syllable: ArraySlice<UInt8>) -> Int {
    var exact: [UInt8] = []
    let short = beginning(of: syllable)
    searchKey(short, .exact, into: &exact)
    if let number = numbers[exact] { return number }
    var bare: [UInt8] = []
    searchKey(short, .bare, into: &bare)
    forms.append(Form(exact: exact, bare: bare))
    numbers[exact] = forms.count - 1
    return forms.count - 1
  }
}

/// In scalars, as in query.js: of a longer run only the beginning is compared. No syllable comes near it.
private let longest = 32

/// So many scalars of a syllable's UTF-8, whole ones.
private func beginning(of syllable: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard syllable.count > longest else { return syllable }
  var scalars = 0
  for index in syllable.indices where syllable[index] & 0xC0 != 0x80 {
    if scalars == longest { return syllable[..<index] }
    scalars += 1
  }
  return syllable
}
