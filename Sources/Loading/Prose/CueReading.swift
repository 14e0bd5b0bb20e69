// What stands behind a cue decides whether it is a mention at all.
import Model

extension ProseReader {
  /// Looks behind the two words read last.
  mutating func take(_ cue: Cue, of text: [UInt8]) {
    let rest = Following(text, from: last.end)
    switch cue {
    case .health: add(.health, from: beforeLast, to: last.end, of: text)
    case .belief: add(.belief, from: beforeLast, to: last.end, of: text)
    case .superlative: add(.superlative, from: beforeLast, to: last.end, of: text)
    case .longSuperlative: add(.superlative, from: run.before.end > 0 ? run.before : beforeLast, to: last.end, of: text)
    case .first:
      if let end = rest.word(in: claimsOfPriority) { add(.superlative, from: beforeLast, to: end, of: text) }
    case .birth: if let end = rest.day { add(.birth, from: beforeLast, to: end, of: text) }
    case .ethnicity:
      // `Ban Dân tộc` is an office; `dân tộc Việt Nam` and `dân tộc thiểu số` are nobody's.
      if !beforeLast.isCapital, let end = rest.capital(except: nation) {
        add(.ethnicity, from: beforeLast, to: end, of: text)
      }
    case .home:
      if let end = rest.digits ?? rest.word(in: wordsOfHomes) { add(.home, from: beforeLast, to: end, of: text) }
    case .passport: if let end = rest.passport { add(.identity, from: beforeLast, to: end, of: text) }
    case .party: if let end = rest.party { add(.belief, from: beforeLast, to: end, of: text) }
    case .figure: if let end = rest.figure { add(.figure, from: beforeLast, to: end, of: text) }
    }
  }
}

private let nation = WordHash.spellings("việt")
private let wordsOfHomes = WordTable(words: "số nhà ấp thôn xã phường đường phố khu tổ hẻm ngõ chung")
private let wordsOfParty = WordTable(words: "đảng")

/// What follows a place in a text, on its line and the next.
private struct Following {
  private let text: [UInt8]
  private let start: Int
  private let end: Int

  init(_ text: [UInt8], from place: Int) {
    self.text = text
    end = min(place + 48, text.count)
    var start = place
    while start < end, Following.isGap(text[start]) { start += 1 }
    self.start = start
  }

  private static func isGap(_ byte: UInt8) -> Bool { " \n:\t".utf8.contains(byte) }

  private func isDigit(_ index: Int) -> Bool { index < end && text[index] &- 0x30 < 10 }

  private func isLetter(_ index: Int) -> Bool { index < end && byteKinds[Int(text[index])] == .letter }

  private func wordEnd(from index: Int) -> Int {
    var index = index
    while index < text.count, byteKinds[Int(text[index])].isOfWords { index += 1 }
    return index
  }

  private func hash(_ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for byte in text[range] { hash.take(byte) }
    return hash.value
  }

  /// The end of a run of digits that begins here.
  var digits: Int? { isDigit(start) ? wordEnd(from: start) : nil }

  /// The end of the word that begins here, when it is one of some.
  func word(in words: WordTable<Bool>) -> Int? {
    guard isLetter(start) else { return nil }
    let end = wordEnd(from: start)
    return words[hash(start..<end)] == nil ? nil : end
  }

  /// The end of the capitalised word that begins here, unless it is one of some.
  func capital(except words: [UInt64]) -> Int? {
    guard isLetter(start) else { return nil }
    let end = wordEnd(from: start)
    let first = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first
    guard first?.properties.isUppercase ?? false, !words.contains(hash(start..<end)) else { return nil }
    return end
  }

  /// The end of `12/3/1985`, `12.3.1985` or `12 tháng 3 năm 1985`.
  var day: Int? {
    var (index, numbers, digits) = (start, 0, 0)
    while index < end, numbers < 3 {
      if isDigit(index) {
        let stop = wordEnd(from: index)
        (digits, numbers, index) = (stop - index, numbers + 1, stop)
      } else if "/.- áăntghm".utf8.contains(text[index]), numbers > 0 || text[index] == 0x20 {
        index += 1
      } else {
        return nil
      }
    }
    return numbers == 3 && digits == 4 ? index : nil
  }

  /// The end of a letter and seven digits within the next words, as passports are numbered.
  var passport: Int? {
    for index in start..<max(start, end) where text[index] &- UInt8(ascii: "A") < 26 {
      let stop = wordEnd(from: index)
      if stop - index == 8, text[(index + 1)..<stop].allSatisfy({ $0 &- 0x30 < 10 }) { return stop }
    }
    return nil
  }

  /// The end of `Đảng` among the next two words.
  var party: Int? {
    var index = start
    for _ in 0..<2 {
      guard isLetter(index) else { return nil }
      let stop = wordEnd(from: index)
      if wordsOfParty[hash(index..<stop)] != nil { return stop }
      index = stop
      while index < end, Following.isGap(text[index]) { index += 1 }
    }
    return nil
  }

  /// The end of the first number of the same sentence.
  var figure: Int? {
    var index = start
    while index < end, text[index] != UInt8(ascii: "."), text[index] != UInt8(ascii: ";") {
      if isDigit(index) { return figureEnd(from: index) }
      index += 1
    }
    return nil
  }

  private func figureEnd(from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] &- 0x30 < 10 || ",.%".utf8.contains(text[index]) { index += 1 }
    while index > start, ",.".utf8.contains(text[index - 1]) { index -= 1 }
    return index
  }
}
