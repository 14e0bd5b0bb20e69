// Unicode normalisation form C, so that one Vietnamese word is one sequence of bytes.

/// Normalisation to composed letters, for the Latin letters: `e` + U+0302 + U+0301, `ê` + U+0301 and `ế` become `ế`.
///
/// Marks of all scripts are put in canonical order. Compositions of other scripts, and bytes that are not UTF-8,
/// are left as they are.
package enum NFC {
  /// The bytes in composed form. Costs one scan, and returns the same bytes, when there is nothing to compose.
  package static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    hasSuspect(bytes[...]) ? rewritten(bytes[...]) : bytes
  }

  /// The text in composed form.
  package static func normalized(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return hasSuspect(bytes[...]) ? String(decoding: rewritten(bytes[...]), as: UTF8.self) : text
  }

  /// Whether normalising would change nothing.
  package static func isNormalized(_ bytes: [UInt8]) -> Bool {
    !hasSuspect(bytes[...]) || rewritten(bytes[...]) == bytes
  }

  /// Whether there is a combining mark, or a character that always stands for another: only then can bytes change.
  private static func hasSuspect(_ bytes: ArraySlice<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] >= 0xCC {
      if !isHarmless(bytes, at: index), isSuspect(bytes, at: index) { return true }
    }
    return false
  }

  /// Whether the bytes begin what fills Vietnamese text: U+1E00–1EFF (ạ … ỹ), or punctuation from U+2002 to U+203F.
  private static func isHarmless(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.endIndex else { return false }
    return switch bytes[index] {
    case 0xE1: bytes[index + 1] & 0xFC == 0xB8
    case 0xE2: bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x82
    default: false
    }
  }

  private static func isSuspect(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard let scalar = scalar(in: bytes, at: index).scalar else { return false }
    return Canonical.order(scalar) != 0 || Canonical.singletons[scalar] != nil
  }

  /// The form in which Vietnamese texts are compared: composed, and `é` + U+0302, which Unicode tells apart from `ế`,
  /// composed to it.
  static func comparable(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    hasSuspect(bytes) ? rewritten(bytes, toneLast: true)[...] : bytes
  }

  private static func rewritten(_ bytes: ArraySlice<UInt8>, toneLast: Bool = false) -> [UInt8] {
    var writer = ComposingWriter(toneLast: toneLast)
    writer.out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (scalar, length) = scalar(in: bytes, at: index)
      if let scalar {
        writer.take(scalar)
      } else {
        writer.close()
        writer.out.append(bytes[index])
      }
      index += length
    }
    writer.close()
    return writer.out
  }
}

/// Gathers a letter and the marks behind it, and writes them composed when the next letter comes.
private struct ComposingWriter {
  private let toneLast: Bool
  var out: [UInt8] = []
  private var base: Unicode.Scalar?
  private var marks: [Unicode.Scalar] = []

  init(toneLast: Bool) {
    self.toneLast = toneLast
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0x340, let others = Canonical.singletons[scalar] {
      for other in others { place(other) }
    } else {
      place(scalar)
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    if Canonical.order(scalar) != 0 {
      marks.append(scalar)
    } else {
      close()
      base = scalar
    }
  }

  mutating func close() {
    if let base, marks.isEmpty {
      out.append(base)
    } else if let base {
      let cluster = Canonical.composed(base, marks, toneLast: toneLast)
      out.append(cluster.base)
      for mark in cluster.marks { out.append(mark) }
    } else {
      for mark in Canonical.sorted(marks) { out.append(mark) }
    }
    base = nil
    marks.removeAll(keepingCapacity: true)
  }
}
