// The numbers of words: capitals of ASCII are taken as small letters wherever they stand, and nothing else is changed.
import Testing

@testable import Loading

@Suite("numbers of words")
struct WordHashTests {
  /// The number of a run of bytes, as a reader takes them.
  private func number(_ bytes: [UInt8]) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.take(byte) }
    return hash.value
  }

  @Test("a capital of ASCII counts as its small letter at every place of a word", arguments: 0..<17)
  func capitals(place: Int) {
    for capital in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      var (word, small) = ([UInt8](repeating: 0x6E, count: 17), [UInt8](repeating: 0x6E, count: 17))
      (word[place], small[place]) = (capital, capital | 0x20)
      #expect(number(word) == number(small))
    }
  }

  @Test("every other byte has a number of its own at every place of a word", arguments: 0..<17)
  func others(place: Int) {
    var seen: [UInt64: UInt8] = [:]
    for byte in UInt8.min...UInt8.max where !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
      var word = [UInt8](repeating: 0x6E, count: 17)
      word[place] = byte
      let other = seen.updateValue(byte, forKey: number(word))
      #expect(other == nil, "\(byte) and \(other ?? 0)")
    }
  }

  @Test("a word is found with a capital of its own alphabet, and longer or shorter ones are not it")
  func spellings() {
    let words = WordTable<Bool>(words: "điển sinh")
    for word in ["điển", "Điển", "sinh", "Sinh", "SINH"] { #expect(words[WordHash.of(word)] == true) }
    for word in ["điể", "điểnn", "sin", "sinhh", "", "dien"] { #expect(words[WordHash.of(word)] == nil) }
  }
}
