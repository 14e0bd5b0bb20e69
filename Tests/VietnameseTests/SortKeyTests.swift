// Tests of dictionary order.

import Testing

@testable import Vietnamese

/// Lists that stand in dictionary order.
private let lists: [[String]] = [
  [
    "ác", "ách", "ang", "anh", "ba", "ba ba", "ba bị", "bà", "bà ba", "bà con", "bả", "bã", "bá", "bạ", "ban",
    "băng", "bâng",
    "da", "dạ", "dung", "dũng", "đa", "đức",
  ],
  ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "ẳ", "ẵ", "ắ", "ặ", "â", "ầ", "ẩ", "ẫ", "ấ", "ậ", "b"],
  ["e", "ẹ", "ê", "ệ", "f", "o", "ọ", "ô", "ộ", "ơ", "ợ", "p", "u", "ụ", "ư", "ự", "v", "w", "x", "y", "ỵ", "z"],
  ["Khối 1", "Khối 2", "Khối 2a", "Khối 2b", "Khối 10", "Khối 100", "Khối thi đua"],
  ["2", "10", "9999999999999999999999", "10000000000000000000000", "a", "a2", "a10"],
  ["ba", "Ba", "BA", "ba ba", "ba Ba", "Ba ba", "bà", "Bà"],
  ["hoa", "Hoa", "hòa", "Hoà", "hoan", "hoàn"],
  ["u", "ü", "um", "z", "β", "Д", "中"],
  ["", "a", "a b", "ab"],
]

@Test("a list comes back in dictionary order, reversed or shuffled", arguments: lists)
func dictionaryOrder(_ list: [String]) {
  var random = Sequel(state: 3)
  for _ in 0..<20 {
    #expect(list.shuffled(using: &random).sorted { sortKey($0) < sortKey($1) } == list)
  }
  #expect(list.reversed().sorted { sortKey($0) < sortKey($1) } == list)
  for (one, next) in zip(list, list.dropFirst()) {
    #expect(sortKey(one) < sortKey(next), "strictly")
  }
}

@Test(
  "what only looks different has one place",
  arguments: [
    ("hòa", "hoà"), ("thúy", "thuý"), ("ba ba", "ba-ba"), ("ba  ba", " ba ba."), ("K'Brôi", "K’Brôi"), ("05", "5"),
    ("tổ", "to\u{302}\u{309}"), ("tổ", "tỏ\u{302}"), ("“Một cửa”", "Một cửa"),
  ])
func equalKeys(_ one: String, _ other: String) {
  #expect(sortKey(one) == sortKey(other))
  #expect(sortKey(one).hashValue == sortKey(other).hashValue)
}

@Test("numbers of any length are compared by value")
func longNumbers() {
  let nines = { String(repeating: "9", count: $0) }
  for count in [254, 255, 256, 509, 510, 511] {
    #expect(sortKey(nines(count)) < sortKey("1" + String(repeating: "0", count: count)))
    #expect(sortKey(nines(count) + " a") < sortKey(nines(count + 1)))
  }
}
