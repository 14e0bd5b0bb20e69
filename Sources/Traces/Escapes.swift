// Characters that are written in other ways than as themselves: in addresses, in HTML and XML, in JSON and YAML.
import Vietnamese

/// A character behind an escape.
struct Unescaped: Equatable {
  let scalar: Unicode.Scalar
  /// The mark of a letter whose reference names both, as `&acirc;` does.
  var mark: Unicode.Scalar?
  /// In bytes of the text.
  let length: Int
}

/// The character that an escape at a position stands for; nil where none begins. An escape that was escaped again is
/// seen through, a few times over. `hasLineEscapes`: whether `\n`, `\r` and `\t` are white space, as in JSON.
func unescaped(_ bytes: [UInt8], at start: Int, hasLineEscapes: Bool) -> Unescaped? {
  switch bytes[start] {
  case UInt8(ascii: "&"): reference(bytes, at: start)
  case UInt8(ascii: "%"): percent(bytes, at: start)
  case UInt8(ascii: "\\"): backslash(bytes, at: start, hasLineEscapes)
  default: nil
  }
}

/// How often an escape may have been escaped.
private let mostLayers = 8

/// `%E1%BA%A7`, and `%25E1%25BA%25A7`.
private func percent(_ bytes: [UInt8], at start: Int) -> Unescaped? {
  var octets: [UInt8] = []
  var at = start
  while octets.count < 4, at < bytes.count, bytes[at] == UInt8(ascii: "%") {
    var digits = at + 1
    for _ in 0..<mostLayers
    where bytes[digits...].starts(with: "25".utf8) && number(bytes, digits + 2, 2, radix: 16) != nil {
      digits += 2
    }
    guard let octet = number(bytes, digits, 2, radix: 16) else { return nil }
    octets.append(UInt8(truncatingIfNeeded: octet))
    at = digits + 2
    if let scalar = scalar(in: octets[...], at: 0).scalar { return Unescaped(scalar: scalar, length: at - start) }
  }
  return nil
}

/// `\u1EA7`, `\u{1EA7}`, `\xE2`; and white space where that is asked for.
private func backslash(_ bytes: [UInt8], at start: Int, _ hasLineEscapes: Bool) -> Unescaped? {
  let at = bytes[start...].prefix(mostLayers).firstIndex { $0 != UInt8(ascii: "\\") } ?? bytes.count
  guard at < bytes.count else { return nil }
  switch bytes[at] {
  case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
    return hasLineEscapes && at == start + 1 ? Unescaped(scalar: " ", length: 2) : nil
  case UInt8(ascii: "x"): return made(number(bytes, at + 1, 2, radix: 16), at + 3 - start)
  case UInt8(ascii: "u"):
    guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "{") else {
      return made(number(bytes, at + 1, 4, radix: 16), at + 5 - start)
    }
    guard let close = bytes[(at + 2)...].prefix(7).firstIndex(of: UInt8(ascii: "}")) else { return nil }
    return made(number(bytes, at + 2, close - at - 2, radix: 16), close + 1 - start)
  default: return nil
  }
}

/// `&#7847;`, `&#x1EA7;`, `&agrave;`, and `&amp;#7847;`.
private func reference(_ bytes: [UInt8], at start: Int) -> Unescaped? {
  var at = start + 1
  var ampersand: Unescaped?
  for _ in 0..<mostLayers {
    if let numbered = numbered(bytes, at, from: start) { return numbered }
    guard let end = bytes[at...].prefix(10).firstIndex(of: UInt8(ascii: ";")) else { break }
    guard let (scalar, mark) = entity(bytes[at..<end]) else { break }
    let found = Unescaped(scalar: scalar, mark: mark, length: end + 1 - start)
    if scalar != "&" { return found }
    ampersand = found
    at = end + 1
  }
  return ampersand
}

private func numbered(_ bytes: [UInt8], _ at: Int, from start: Int) -> Unescaped? {
  guard at < bytes.count, bytes[at] == UInt8(ascii: "#") else { return nil }
  let isHex = at + 1 < bytes.count && bytes[at + 1] | 0x20 == UInt8(ascii: "x")
  let first = at + (isHex ? 2 : 1)
  guard first < bytes.count else { return nil }
  let radix = isHex ? 16 : 10
  let end = bytes[first...].prefix(8).firstIndex { digit($0, radix: radix) == nil } ?? min(first + 8, bytes.count)
  let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
  return made(number(bytes, first, end - first, radix: radix), end + (isClosed ? 1 : 0) - start)
}

/// Named references that can stand in or beside a name.
private func entity(_ name: ArraySlice<UInt8>) -> (Unicode.Scalar, Unicode.Scalar?)? {
  let text = String(decoding: name, as: UTF8.self)
  if let plain = plainEntities[text] { return (plain, nil) }
  guard let letter = name.first, letter < 0x80, let mark = markedEntities[String(text.dropFirst())] else { return nil }
  return (Unicode.Scalar(letter), mark)
}

private let plainEntities: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ",
  "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}", "dstrok": "đ", "Dstrok": "Đ", "eth": "ð", "ETH": "Ð",
  "hyphen": "-", "ndash": "–", "comma": ",", "Tab": " ", "NewLine": " ",
]

private let markedEntities: [String: Unicode.Scalar] = [
  "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}", "breve": "\u{306}", "uml": "\u{308}",
  "ring": "\u{30A}", "caron": "\u{30C}", "cedil": "\u{327}",
]

private func made(_ value: Int?, _ length: Int) -> Unescaped? {
  value.flatMap { UInt32(exactly: $0) }.flatMap(Unicode.Scalar.init).map { Unescaped(scalar: $0, length: length) }
}

/// Exactly so many digits at a position, at most eight; nil when they are not there.
private func number(_ bytes: [UInt8], _ start: Int, _ count: Int, radix: Int) -> Int? {
  guard (1...8).contains(count), start + count <= bytes.count else { return nil }
  var value = 0
  for byte in bytes[start..<(start + count)] {
    guard let digit = digit(byte, radix: radix) else { return nil }
    value = value * radix + digit
  }
  return value
}

private func digit(_ byte: UInt8, radix: Int) -> Int? {
  switch byte {
  case 0x30...0x39: Int(byte - 0x30)
  case 0x41...0x46 where radix == 16: Int(byte - 0x37)
  case 0x61...0x66 where radix == 16: Int(byte - 0x57)
  default: nil
  }
}
