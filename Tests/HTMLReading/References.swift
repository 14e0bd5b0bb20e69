// Character references: the numeric ones, and the names that pages of ours use or that hide addresses.

/// An HTML text with its references resolved.
package func decoded(_ text: String) -> String {
  resolvedReferences(text, .html).text
}

/// A text with its references resolved, and those that are none.
func resolvedReferences(_ text: String, _ dialect: Tokens.Dialect) -> (text: String, unknown: [String]) {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return (text, []) }
  var out = String.UnicodeScalarView()
  var unknown: [String] = []
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    guard scalar == "&" else {
      out.append(scalar)
      continue
    }
    let name = String(rest.prefix(12).prefix { $0 != ";" })
    let isClosed = rest.dropFirst(name.unicodeScalars.count).first == ";"
    if isClosed, let known = named(name, dialect) ?? numeric(name) {
      out.append(known)
      rest = rest.dropFirst(name.unicodeScalars.count + 1)
    } else {
      out.append(scalar)
      unknown.append(String(name.prefix(8)))
    }
  }
  return (String(out), unknown)
}

private func named(_ name: String, _ dialect: Tokens.Dialect) -> Unicode.Scalar? {
  let xml: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
  let html: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "colon": ":", "Tab": "\t", "NewLine": "\n", "sol": "/", "bsol": "\\",
  ]
  return xml[name] ?? (dialect == .html ? html[name] : nil)
}

private func numeric(_ name: String) -> Unicode.Scalar? {
  guard name.utf8.first == UInt8(ascii: "#") else { return nil }
  let digits = name.dropFirst()
  let isHex = digits.utf8.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
  return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
}
