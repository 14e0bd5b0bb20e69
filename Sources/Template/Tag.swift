// Tags: what stands between braces in a template, and where.

import Diagnostics

/// One tag of a template.
struct Tag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case variable, markup, section, inverted, close, partial, layout, block, comment
  }

  let kind: Kind
  /// The name as written, without white space; empty for a comment.
  let name: String
  /// The whole tag, braces included.
  let spot: Spot
  /// The bytes of the file that the tag takes the place of: its line when it stands there alone and prints nothing.
  let span: Range<Int>

  /// The names between the dots; `.` has none and `.first` has one.
  var steps: [Substring] { Template.steps(of: name) }
  /// Whether the name is about the thing of the innermost section itself.
  var startsAtItem: Bool { name.utf8.first == UInt8(ascii: ".") }

  /// The tag as its author wrote it, with spaces tidied away.
  var written: String {
    switch kind {
    case .variable: "{{\(name)}}"
    case .markup: "{{{\(name)}}}"
    case .section: "{{#\(name)}}"
    case .inverted: "{{^\(name)}}"
    case .close: "{{/\(name)}}"
    case .partial: "{{>\(name)}}"
    case .layout: "{{<\(name)}}"
    case .block: "{{$\(name)}}"
    case .comment: "{{!}}"
    }
  }
}

extension Tag.Kind {
  init?(sigil: UInt8) {
    switch sigil {
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .layout
    case UInt8(ascii: "$"): self = .block
    default: return nil
    }
  }

  /// Whether a name has the form that this kind of tag takes.
  func accepts(_ name: String) -> Bool {
    switch self {
    case .variable, .markup, .section, .inverted: isPath(name)
    case .partial, .layout: isTemplateName(name)
    case .block: isFieldName(name)
    case .close: isPath(name) || isTemplateName(name)
    case .comment: true
    }
  }
}

/// The names between the dots of a name.
func steps(of name: String) -> [Substring] { name.utf8.split(separator: UInt8(ascii: ".")).map { Substring($0) } }

/// A name with dots between its steps, perhaps one before them; or the dot alone.
func isPath(_ name: String) -> Bool {
  if name.utf8.elementsEqual(".".utf8) { return true }
  let steps = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return steps.enumerated().allSatisfy { index, step in
    step.isEmpty ? index == 0 && steps.count > 1 : step.allSatisfy(isNameByte)
  }
}

private func isTemplateName(_ name: String) -> Bool {
  !name.isEmpty && name.utf8.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
}
