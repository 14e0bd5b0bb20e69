// Fingerprints agree with the published algorithm, byte for byte and at every length of the tail.
import Archive
import Testing

/// The reference implementation's answers for bytes 3, 10, 17, … of each count.
@Test(
  "fingerprints are those of MurmurHash3 128",
  arguments: [
    (0, "00000000000000000000000000000000"), (1, "726ac6dd306a3e594e711127c5b5a8e4"),
    (2, "20397a993ff703622cab193a4622361c"), (3, "6e3febcaf3b53dcee5bb83e375ffb688"),
    (7, "becbbf54236ce3a12b3ba492e39cef50"), (8, "a5ee2a9a9132d3bd259e7f3a617e003a"),
    (9, "51ba2ea10afadbb61f8153c3131e0496"), (15, "ba6a4b5e80ade4f4e00e5a8ff7e8f26d"),
    (16, "c4b099c52f8f4ea17d670219d92afe48"), (17, "d4ae4b39fe53b1276602453b6681dbe9"),
    (31, "9d91fedff00436fb7ea851ba737ebfd0"), (32, "65bdb8dd080643ffbec31b8aa5f3910a"),
    (33, "b16757d8c4f72f1a9171ee56072d60a6"), (100, "176a52a2b675a4d3a2ac0b70381c282a"),
    (255, "8ef15364d673d2b091db853f0bb9d4d9"),
  ])
func referenceVectors(count: Int, hex: String) {
  let print = Fingerprint((0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + 3) })
  #expect(print.hex == Array(hex.utf8))
  #expect(Fingerprint(hex: Array(hex.utf8)[...]) == print)
}

@Test("text has the fingerprint that everybody gets for it")
func knownText() {
  let print = Fingerprint(Array("The quick brown fox jumps over the lazy dog".utf8))
  #expect(print.hex == Array("e34bbc7bbc071b6c7a433ca9c49a9347".utf8))
}

@Test("one changed bit changes the fingerprint", arguments: [1, 8, 16, 31, 64])
func everyBitCounts(count: Int) {
  let bytes = [UInt8](repeating: 0x5A, count: count)
  var seen: Set<Fingerprint> = [Fingerprint(bytes)]
  for bit in 0..<(count * 8) {
    var changed = bytes
    changed[bit / 8] ^= 1 << UInt8(bit % 8)
    seen.insert(Fingerprint(changed))
  }
  #expect(seen.count == count * 8 + 1)
}

@Test(
  "what is not 32 lower-case digits is no fingerprint",
  arguments: [
    "", "0", "g0000000000000000000000000000000", "726AC6DD306A3E594E711127C5B5A8E4",
    "000000000000000000000000000000000",
  ])
func refusesOtherText(text: String) {
  #expect(Fingerprint(hex: Array(text.utf8)[...]) == nil)
}
