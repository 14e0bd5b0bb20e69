// Whether letters are a syllable that Vietnamese can have: a test that garbled text fails and names and words pass.

/// True for one syllable in any case and either placement of the tone: `Hoà`, `nghiêng`, `QUÝ`. False for words of
/// other languages, most of the time.
package func isSyllable(_ word: String) -> Bool {
  // The longest, `nghiêng`, has seven letters, of up to three bytes and with two marks of two where it is decomposed.
  guard word.utf8.count <= 32 else { return false }
  let letters = Array(NFC.normalized(lowercased(word)).unicodeScalars)
  let tones = letters.map(Letters.tone).filter { $0 != .ngang }
  guard tones.count < 2 else { return false }
  let plain = String(String.UnicodeScalarView(letters.map(Letters.toneless)))
  return onsets.contains { onset in
    guard plain.utf8.starts(with: onset.utf8) else { return false }
    let rime = String(plain.unicodeScalars.dropFirst(onset.unicodeScalars.count))
    guard rimes.contains(rime) else { return false }
    // A syllable that is closed by a stop has one of two tones.
    let isClosed = ["c", "h", "p", "t"].contains(rime.unicodeScalars.last) && !rime.hasSuffix("nh")
    return !isClosed || tones == [.sac] || tones == [.nang]
  }
}

private let onsets = [
  "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r",
  "s", "t", "th", "tr", "v", "x",
]

private let rimes = Set(
  """
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan
  oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn
  ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up
  ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên
  yêng yêt yêu êng
  """.split(whereSeparator: \.isWhitespace).map(String.init))
