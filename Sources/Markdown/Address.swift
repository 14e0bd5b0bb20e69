// Which addresses a text may lead to: an allow list, judged on bytes.

/// The policy for links and images: http, https, mailto, tel, paths and fragments; anything else is refused.
package enum Address {
  /// What an address is, or why it may not stand on a page.
  package enum Verdict: Sendable, Hashable {
    /// An http or https address with a host.
    case web
    /// A mailto address.
    case mail
    /// A tel number.
    case phone
    /// A path, absolute or relative, with or without query and fragment.
    case path
    /// A `#fragment` of the same page.
    case fragment
    /// Not allowed.
    case refused(Reason)
  }

  /// Why an address is refused.
  package enum Reason: Sendable, Hashable {
    /// Nothing is written.
    case empty
    /// A space first or last, which browsers drop.
    case outerSpace
    /// A control character (C0, DEL, C1), raw or percent-encoded in a path.
    case control
    /// A `\`, which browsers read as `/`.
    case backslash
    /// `//host`, whose scheme depends on the page.
    case noScheme
    /// http, https, mailto or tel with nothing behind it.
    case noTarget
    /// Another scheme, in lower case.
    case scheme(String)
    /// A scheme or host hidden behind entities or percent-encoding.
    case disguise
  }

  /// Judges an address as libcmark hands it out or a resolver returns it; never by its host.
  package static func judge(_ text: String) -> Verdict {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return .refused(.empty) }
    if first == space || last == space { return .refused(.outerSpace) }
    if holdsControl(bytes) { return .refused(.control) }
    if bytes.contains(UInt8(ascii: "\\")) { return .refused(.backslash) }
    if bytes.starts(with: "//".utf8) { return .refused(.noScheme) }
    if first == UInt8(ascii: "#") { return .fragment }
    if let colon = schemeEnd(bytes) { return judge(scheme: bytes[..<colon], rest: bytes[(colon + 1)...]) }
    return judge(path: bytes)
  }

  private static func judge(scheme: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) -> Verdict {
    let name = String(decoding: scheme.map { isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    switch name {
    case "http", "https":
      guard rest.starts(with: "//".utf8) else { return .refused(.noTarget) }
      guard let host = rest.dropFirst(2).first, !"/?#:@ ".utf8.contains(host) else { return .refused(.noTarget) }
      return .web
    case "mailto": return rest.isEmpty ? .refused(.noTarget) : .mail
    case "tel": return rest.isEmpty ? .refused(.noTarget) : .phone
    default: return .refused(.scheme(name))
    }
  }

  /// A path must stay one when somebody decodes it once too often.
  private static func judge(path: [UInt8]) -> Verdict {
    if hidesEntity(path) { return .refused(.disguise) }
    let query = path.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? path.endIndex
    var plain = Array(path[..<query])
    for _ in 0..<4 {
      let decoded = percentDecoded(plain)
      if decoded.count == plain.count { return .path }
      plain = decoded
      if holdsControl(plain) { return .refused(.control) }
      if plain.starts(with: "//".utf8) || plain.contains(UInt8(ascii: "\\")) { return .refused(.disguise) }
      if schemeEnd(plain) != nil { return .refused(.disguise) }
    }
    return .refused(.disguise)
  }
}

extension Address.Verdict {
  /// True for what an image can be fetched from.
  var fitsImage: Bool { self == .web || self == .path }

  /// True for what may be printed.
  func fits(isImage: Bool) -> Bool {
    if case .refused = self { return false }
    return !isImage || fitsImage
  }
}

private let space = UInt8(ascii: " ")

/// C0, DEL, and C1 as UTF-8 writes it.
private func holdsControl(_ bytes: [UInt8]) -> Bool {
  for (index, byte) in bytes.enumerated() {
    if byte < 0x20 || byte == 0x7F { return true }
    if byte == 0xC2, index + 1 < bytes.count, (0x80...0x9F).contains(bytes[index + 1]) { return true }
  }
  return false
}

/// The first `:` before any `/`, `?` or `#`: what stands before it would be read as a scheme.
private func schemeEnd(_ bytes: [UInt8]) -> Int? {
  let end = bytes.firstIndex { ":/?#".utf8.contains($0) }
  return end.flatMap { bytes[$0] == UInt8(ascii: ":") ? $0 : nil }
}

/// `&#` or `&name;` in the first segment: an entity that a second decoding would turn into a character.
private func hidesEntity(_ bytes: [UInt8]) -> Bool {
  let segment = bytes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
  guard let ampersand = segment.firstIndex(of: UInt8(ascii: "&")) else { return false }
  let rest = segment[ampersand...]
  return rest.contains(UInt8(ascii: ";")) || rest.contains(UInt8(ascii: "#"))
}

private func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
  var plain: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
    {
      plain.append(high << 4 | low)
      index += 3
    } else {
      plain.append(bytes[index])
      index += 1
    }
  }
  return plain
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

private func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
