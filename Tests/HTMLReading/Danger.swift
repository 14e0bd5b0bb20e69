// Addresses that a page of ours must not lead to or load from.

/// Why a browser must not follow an address, such as `javascript:`; nil when it may.
///
/// Reads it as a browser does: without tabs and line ends, and without what stands before.
package func danger(of address: String) -> String? {
  let bytes = address.utf8.filter { ![9, 10, 13].contains($0) }
  let trimmed = Array(bytes.drop { $0 <= 32 })
  if trimmed.isEmpty { return "empty" }
  let turned = trimmed.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
  if turned.starts(with: "//".utf8) { return "//" }
  guard let end = trimmed.firstIndex(where: { ":/?#".utf8.contains($0) }), trimmed[end] == UInt8(ascii: ":") else {
    return nil
  }
  let scheme = String(decoding: trimmed[..<end], as: UTF8.self).lowercased()
  return ["http", "https", "mailto", "tel"].contains(scheme) ? nil : scheme + ":"
}
