// Addresses in print: relative to the page that shows them, or under the site's address.
import Archive

/// How addresses inside the site are printed. Outside addresses and `#fragments` are printed as they are.
package enum LinkStyle: Sendable, Hashable {
  /// Before each address goes the way up to the site's root, such as `../../`; empty for a page at the root.
  case relative(prefix: [UInt8])
  /// Before each address goes the site's own, ending in `/`, such as `https://x.example/guong/`.
  case absolute(base: [UInt8])

  /// Links as a page at this path inside the site writes them: one `../` for each folder it is in.
  package static func relative(from page: String) -> LinkStyle {
    let depth = page.utf8.count { $0 == UInt8(ascii: "/") }
    return .relative(prefix: Array(repeatElement("../".utf8, count: depth).joined()))
  }

  var prefix: [UInt8] {
    switch self {
    case .relative(let bytes), .absolute(let bytes): bytes
    }
  }
}

/// Where an address leads, as far as printing it goes.
private enum Destination {
  case outside, fragment, inside, disguised
}

/// Appends an address, escaped. One that looks like a scheme we do not know, or like another host, is printed
/// as a path under `./`, where it can do nothing: a second wall behind the checks of what people write.
func appendAddress(_ address: String, _ links: LinkStyle, isPlain: Bool = false, to out: inout [UInt8]) {
  switch destination(of: address) {
  case .outside, .fragment: break
  case .inside: out.append(contentsOf: links.prefix)
  case .disguised:
    out.append(contentsOf: links.prefix)
    out.append(contentsOf: "./".utf8)
  }
  if isPlain { out.append(utf8: address) } else { appendEscaped(address, to: &out) }
}

private func destination(of address: String) -> Destination {
  let bytes = address.utf8.span
  guard let first = bytes.isEmpty ? nil : bytes[0] else { return .inside }
  if first == UInt8(ascii: "#") { return .fragment }
  if first == UInt8(ascii: "/") || first == UInt8(ascii: "\\") || first <= 0x20 { return .disguised }
  for offset in bytes.indices {
    switch bytes[offset] {
    case UInt8(ascii: ":"):
      let scheme = address.utf8.prefix(offset).map { $0 | 0x20 }
      return schemes.contains { scheme.elementsEqual($0.utf8) } ? .outside : .disguised
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return .inside
    default: continue
    }
  }
  return .inside
}

private let schemes = ["https", "http", "mailto", "tel"]
