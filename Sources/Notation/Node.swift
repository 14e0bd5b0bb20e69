// The one tree that YAML and JSON files become: values that remember where they were written.

// Public, because what is inlined into other rooms names its types.
public import Diagnostics

/// A value of a YAML or JSON file and its place.
@usableFromInline
package struct Node: Sendable, Hashable {
  /// The value itself.
  package let kind: Kind
  /// Where the value begins; its width is that of the written text when it ends on the same line, else 0.
  @usableFromInline
  package let spot: Spot

  /// A value and where it was written.
  package init(_ kind: Kind, at spot: Spot) {
    self.kind = kind
    self.spot = spot
  }

  /// What a node holds.
  package enum Kind: Sendable, Hashable {
    case scalar(Scalar)
    case sequence([Node])
    /// In the order of the file; no two keys are alike, byte for byte.
    case mapping([Entry])
    /// A value that was refused and reported; readers pass over it in silence.
    case refused
  }
}

/// A text with the way it was written. What it means is for the reader's schema to say.
package struct Scalar: Sendable, Hashable {
  /// As the author meant it: quotation marks and escapes are resolved, numbers keep every digit.
  package let text: String
  /// How it was written.
  package let style: Style

  /// A text and how it was written.
  package init(_ text: String, _ style: Style) {
    self.text = text
    self.style = style
  }

  /// How a scalar was written.
  package enum Style: Sendable, Hashable {
    /// YAML without quotation marks.
    case plain
    /// YAML in single or double quotation marks; a JSON string.
    case quoted
    /// YAML after `|` or `>`.
    case block
    /// A JSON number.
    case number
    /// JSON `true`, `false` or `null`.
    case literal
  }
}

/// A key of a mapping and its value.
package struct Entry: Sendable, Hashable {
  /// The key's text, quotation marks and escapes resolved.
  package let key: String
  /// Where the key is written.
  package let keySpot: Spot
  /// What the key stands for.
  package let value: Node

  /// A key, where it is written, and its value.
  package init(key: String, at keySpot: Spot, value: Node) {
    self.key = key
    self.keySpot = keySpot
    self.value = value
  }
}

extension Node {
  /// Whether the author left the value out: nothing after the colon, `~`, or `null` without quotation marks.
  package var isEmpty: Bool {
    guard case .scalar(let scalar) = kind else { return false }
    switch scalar.style {
    case .plain: return scalar.text.isEmpty || scalar.text == "~" || scalar.text == "null"
    case .literal: return scalar.text == "null"
    case .quoted, .block, .number: return false
    }
  }
}

/// Whether two texts are the same bytes; `==` would also call NFC and NFD alike.
func sameBytes(_ one: String, _ other: String) -> Bool {
  one.utf8.count == other.utf8.count && one == other && one.utf8.elementsEqual(other.utf8)
}
