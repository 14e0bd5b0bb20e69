// Everything that a value holds, found without knowing its type: what an edition could say, whatever pages do with it.

/// The texts and numbers in a value, at any depth.
struct Atoms {
  private(set) var texts: Set<String> = []
  private(set) var numbers: Set<Int> = []

  init(of value: Any) {
    walk(value)
  }

  private mutating func walk(_ value: Any) {
    switch value {
    case let text as String: texts.insert(text)
    case let number as Int: numbers.insert(number)
    case let bytes as [UInt8]: texts.insert(String(decoding: bytes, as: UTF8.self))
    default:
      for child in Mirror(reflecting: value).children { walk(child.value) }
    }
  }

  /// Whether a mark stands anywhere, also inside a longer text.
  func say(_ mark: String) -> Bool { texts.contains { $0.contains(mark) } }
}
