// How a value is written and read: declared once, used to read, to describe and to help.

package import Diagnostics

/// A way to write values of one type.
@usableFromInline
package struct Format<Value: Sendable>: Sendable {
  /// What the format expects, as a value.
  package let description: FormatDescription
  /// The value of a node; nil when it is wrong, which is then already among the findings.
  @usableFromInline
  package let read: @Sendable (Node, inout Findings) -> Value?

  /// A format of one's own: `read` returns nil only after it has reported why.
  package init(
    _ description: FormatDescription, read: @escaping @Sendable (Node, inout Findings) -> Value?
  ) {
    self.description = description
    self.read = read
  }

  /// The same way to write, read into another type.
  package func map<Other: Sendable>(_ change: @escaping @Sendable (Value) -> Other) -> Format<Other> {
    let read = read
    return Format<Other>(description) { node, findings in read(node, &findings).map(change) }
  }

  /// The same way to write, described as text of a form of its own: a regular expression of ECMA 262 for all of it.
  /// What is read does not change: the rule that refuses other forms says why.
  package func following(_ pattern: String) -> Format<Value> {
    Format(.patterned(description, pattern), read: read)
  }

  /// The same way to write, with one more rule: `complaint` returns what is wrong with a value, or nil.
  package func check(
    _ rule: String, hint: Bilingual? = nil, _ complaint: @escaping @Sendable (Value) -> Bilingual?
  ) -> Format<Value> {
    let read = read
    return Format(description) { node, findings in
      guard let value = read(node, &findings) else { return nil }
      guard let message = complaint(value) else { return value }
      findings.error(rule, at: node.spot, message, hint: hint)
      return nil
    }
  }
}

extension Format {
  /// A format of scalars; anything else is reported with what was expected.
  static func scalar(
    _ description: FormatDescription, expected: Bilingual,
    _ read: @escaping @Sendable (Scalar, Spot, inout Findings) -> Value?
  ) -> Format {
    Format(description) { node, findings in
      guard let scalar = node.scalar(expected: expected, &findings) else { return nil }
      return read(scalar, node.spot, &findings)
    }
  }
}

extension Node {
  /// The scalar of a node that must be one; nil when it is not, which is then reported.
  func scalar(expected: Bilingual, _ findings: inout Findings) -> Scalar? {
    switch kind {
    case .scalar(let scalar) where !isEmpty: return scalar
    case .scalar: findings.reportEmpty(at: spot)
    case .sequence: findings.reportShape(expected, found: Bilingual(vi: "một danh sách", en: "a list"), at: spot)
    case .mapping:
      findings.reportShape(
        expected, found: Bilingual(vi: "một nhóm trường", en: "a group of keys"), at: spot,
        hint: Bilingual(
          vi: "nếu là chữ có dấu ':' hoặc '{', đặt cả đoạn trong dấu ngoặc kép",
          en: "if it is text with ':' or '{', put all of it in quotation marks"))
    case .refused: break
    }
    return nil
  }
}

extension Findings {
  /// A value of the wrong kind.
  mutating func reportShape(_ expected: Bilingual, found: Bilingual, at spot: Spot, hint: Bilingual? = nil) {
    error(
      "wrong-kind", at: spot,
      Bilingual(
        vi: "\(named.vi) phải là \(expected.vi), không phải \(found.vi)",
        en: "\(named.en) must be \(expected.en), not \(found.en)"), hint: hint)
  }

  /// A value that does not follow its format.
  mutating func reportValue(
    _ rule: String, _ expected: Bilingual, not text: String, at spot: Spot, hint: Bilingual? = nil
  ) {
    error(
      rule, at: spot,
      Bilingual(
        vi: "\(named.vi) phải là \(expected.vi), không phải \(quoted(text))",
        en: "\(named.en) must be \(expected.en), not \(quoted(text))"), hint: hint)
  }

  /// A value that was left out where one is needed.
  mutating func reportEmpty(at spot: Spot, hint: Bilingual? = nil) {
    error(
      "empty-value", at: spot, Bilingual(vi: "\(named.vi) đang để trống", en: "\(named.en) is empty"),
      hint: hint ?? Bilingual(vi: "điền giá trị hoặc xóa dòng này", en: "fill it in or delete the line"))
  }
}
