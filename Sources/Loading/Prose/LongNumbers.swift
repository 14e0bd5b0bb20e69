// Numbers in the shape of a telephone's or an identity card's, told from those of documents, money and days.
import Model

extension ProseReader {
  /// Reads the digits that begin at a place, with the spaces, dots and hyphens between them; the offset behind them.
  mutating func number(at start: Int, _ place: ProseWord, of text: [UInt8]) -> Int {
    let groups = groups(at: start, of: text)
    let end = groups[groups.count - 1].upperBound
    if isPercentage(end, text) { add(.figure, from: place, to: end + 1, of: text) }
    guard end - start >= 9, !isPartOfWord(before: start, text), !goesOnAsDocument(end, text) else { return end }
    for (index, group) in groups.enumerated() {
      var place = place
      place.start = group.lowerBound
      if let stop = phone(groups[index...], text) {
        if text[start - min(start, 1)] == UInt8(ascii: "+"), index == 0, start > 0 { place.start -= 1 }
        add(.phone, from: place, to: stop, of: text)
        return end
      }
      if let stop = identity(groups[index...], text) {
        add(.identity, from: place, to: stop, of: text)
        return end
      }
    }
    return end
  }

  /// Runs of digits with one space, dot, hyphen or bracket between them.
  private func groups(at start: Int, of text: [UInt8]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var index = start
    while true {
      let begin = index
      while index < text.count, isDigit(text[index]) { index += 1 }
      groups.append(begin..<index)
      var next = index
      if next < text.count, text[next] == UInt8(ascii: ")") { next += 1 }
      if next < text.count, " .-".utf8.contains(text[next]) { next += 1 }
      guard next > index, next < text.count, isDigit(text[next]) else { return groups }
      index = next
    }
  }

  private func isPercentage(_ end: Int, _ text: [UInt8]) -> Bool {
    end < text.count && text[end] == UInt8(ascii: "%")
  }

  /// A letter before it: `C2.1`, `H000`; or a slash: the number of a document.
  private func isPartOfWord(before start: Int, _ text: [UInt8]) -> Bool {
    guard start > 0 else { return false }
    return text[start - 1] == UInt8(ascii: "/") || text[start - 1] == UInt8(ascii: "_")
  }

  /// `167/KH-UBND`; or a decimal comma.
  private func goesOnAsDocument(_ end: Int, _ text: [UInt8]) -> Bool {
    guard end + 1 < text.count else { return false }
    let isNumber = isDigit(text[end + 1])
    return text[end] == UInt8(ascii: "/") && !isNumber || text[end] == UInt8(ascii: ",") && isNumber
      || text[end] == UInt8(ascii: "_")
  }

  /// A mobile number (0 and 3, 5, 7, 8 or 9; ten digits) or a landline (02; eleven digits), also with +84 for the 0.
  private func phone(_ groups: ArraySlice<Range<Int>>, _ text: [UInt8]) -> Int? {
    guard let first = groups.first else { return nil }
    let isAbroad =
      text[first.lowerBound...].starts(with: "84".utf8) && first.lowerBound > 0
      && text[first.lowerBound - 1] == UInt8(ascii: "+")
    guard isAbroad || first.count >= 3 && text[first.lowerBound] == UInt8(ascii: "0") else { return nil }
    var digits: [UInt8] = isAbroad ? [0x30] : []
    for group in groups {
      digits += text[group].dropFirst(isAbroad && group == first ? 2 : 0)
      // A 0 that is kept behind +84 changes nothing.
      let plain = isAbroad && digits.starts(with: "00".utf8) ? Array(digits.dropFirst()) : digits
      if plain.count >= 10, isPhone(plain) { return group.upperBound }
      if plain.count > 11 { return nil }
    }
    return nil
  }

  private func isPhone(_ digits: [UInt8]) -> Bool {
    switch digits[1] {
    case UInt8(ascii: "2"): digits.count == 11
    case UInt8(ascii: "3"), UInt8(ascii: "5"), UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "9"):
      digits.count == 10
    default: false
    }
  }

  /// Twelve digits as cards have them (a province 001–096, a century 0–3), or nine or twelve behind the card's name.
  private func identity(_ groups: ArraySlice<Range<Int>>, _ text: [UInt8]) -> Int? {
    guard let first = groups.first, let last = groups.last else { return nil }
    guard groups.count <= 12 else { return nil }
    let digits = Array(groups.map { text[$0] }.joined())
    let isAlone = groups.count == 1 && !(first.lowerBound > 0 && byteKinds[Int(text[first.lowerBound - 1])] == .letter)
    if digits.count == 12, isAlone, isCard(digits) { return last.upperBound }
    guard digits.count == 9 || digits.count == 12, followsCardName(first.lowerBound, text) else { return nil }
    return last.upperBound
  }

  private func isCard(_ digits: [UInt8]) -> Bool {
    let province = digits[..<3].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1...96).contains(province) && digits[3] <= UInt8(ascii: "3")
  }

  private func followsCardName(_ start: Int, _ text: [UInt8]) -> Bool {
    let before = String(decoding: text[max(0, start - 48)..<start], as: UTF8.self).lowercased()
    return ["cmnd", "cccd", "cmt", "chứng minh", "căn cước", "định danh"].contains { before.contains($0) }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

extension ProseReader {
  /// Reads the e-mail address around an `@`, if there is one.
  mutating func email(at sign: Int, _ place: ProseWord, of text: [UInt8]) {
    var (start, end) = (sign, sign + 1)
    while start > place.lineStart, isAddress(text[start - 1]) { start -= 1 }
    while end < text.count, isAddress(text[end]) { end += 1 }
    while end > sign, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard start < sign, text[sign..<end].contains(UInt8(ascii: ".")) else { return }
    var place = place
    place.start = start
    add(.email, from: place, to: end, of: text)
  }

  private func isAddress(_ byte: UInt8) -> Bool {
    byte < 0x80 && byteKinds[Int(byte)] != .other && byte != 0x0A && byte != UInt8(ascii: "@")
      || "._-+".utf8.contains(byte)
  }
}
