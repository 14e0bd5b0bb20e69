// What a file declares: kinds, names, access, and how many lines a body takes.

/// A declaration as its words tell it.
struct Declaration: Equatable {
  enum Scope: Equatable { case file, type, body }

  let keyword: String
  let name: String
  /// Where its keyword stands, from 1.
  let line: Int
  /// `package`, `public` or `open`.
  let isShared: Bool
  let scope: Scope
  /// From the keyword to the closing brace; 0 without a body.
  let length: Int
}

private let typeKeywords: Set = ["struct", "enum", "protocol", "class", "actor", "extension"]
private let keywords = typeKeywords.union(["func", "init", "deinit", "subscript", "let", "var", "typealias"])
private let modifiers: Set = [
  "package", "public", "open", "internal", "fileprivate", "private", "(", "set", ")", "static", "final", "mutating",
  "nonmutating", "indirect", "lazy", "consuming", "borrowing", "nonisolated", "prefix", "postfix", "infix",
]

/// Every declaration of a file, the locals of its bodies among them, in order.
func declarations(in tokens: [Token]) -> [Declaration] {
  var found: [Declaration] = []
  var scopes: [Declaration.Scope] = []
  var typeAhead = false
  for (index, token) in tokens.enumerated() {
    switch token.text {
    case "{":
      scopes.append(typeAhead ? .type : .body)
      typeAhead = false
    case "}": _ = scopes.popLast()
    case let word where keywords.contains(word) && isDeclaration(tokens, index):
      if typeKeywords.contains(word) { typeAhead = true }
      found.append(
        Declaration(
          keyword: word, name: index + 1 < tokens.count ? tokens[index + 1].text : "", line: token.line,
          isShared: isShared(tokens, index), scope: scopes.last ?? .file, length: length(tokens, index)))
    default: break
    }
  }
  return found
}

/// Not `x.init`, not `class func`, not a word of an attribute or a label.
private func isDeclaration(_ tokens: [Token], _ index: Int) -> Bool {
  guard index + 1 < tokens.count else { return false }
  if index > 0, [".", "`"].contains(tokens[index - 1].text) { return false }
  let next = tokens[index + 1].text
  switch tokens[index].text {
  case "init", "subscript": return ["(", "?", "<"].contains(next)
  case "deinit": return next == "{"
  case "class", "actor": return tokens[index + 1].isWord && next != "func" && next != "var"
  default: return next != ":"
  }
}

private func isShared(_ tokens: [Token], _ index: Int) -> Bool {
  let before = tokens[..<index].reversed().prefix { modifiers.contains($0.text) }
  return before.contains { ["package", "public", "open"].contains($0.text) }
}

/// The lines from a function, an initialiser or a computed property to the end of its body.
private func length(_ tokens: [Token], _ index: Int) -> Int {
  guard ["func", "init", "deinit", "subscript", "var"].contains(tokens[index].text) else { return 0 }
  let stops = keywords.union(["}", "case", "package", "public", "private", "static", "mutating"])
  let isVariable = tokens[index].text == "var"
  var (parentheses, braces) = (0, 0)
  for token in tokens[(index + 1)...] {
    switch token.text {
    case "(", "[": parentheses += 1
    case ")", "]": parentheses -= 1
    case "{" where parentheses == 0 || braces > 0: braces += 1
    case "}" where braces > 0:
      braces -= 1
      if braces == 0 { return token.line - tokens[index].line + 1 }
    case let text where braces == 0 && parentheses <= 0 && (stops.contains(text) || (isVariable && text == "=")):
      return 0
    default: break
    }
  }
  return 0
}
