// Vietnamese dictionary order as bytes: syllable by syllable, in each first the letters, then the tone; case last.

/// A text's place in dictionary order. Texts that differ only in punctuation, in the placement of tone marks or in
/// leading zeros have equal keys: compare something else (an id) to tell them apart.
package struct SortKey: Sendable, Hashable, Comparable {
  /// Compared byte by byte, a shorter key before one that goes on.
  package let bytes: [UInt8]

  /// Bytes that a key had; they are not looked into.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Dictionary order.
  package static func < (one: SortKey, other: SortKey) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes)
  }
}

/// The place of a text in the order a ă â b c d đ e ê … y z; ngang, huyền, hỏi, ngã, sắc, nặng; lower before upper.
///
/// Syllables end at white space and punctuation, but not at an apostrophe (`K'Brôi`). Numbers come before letters and
/// are compared by value: Khối 2 before Khối 10. Letters of other scripts come last, by code point.
package func sortKey(_ text: String) -> SortKey {
  let composed = NFC.comparable(Array(text.utf8)[...])
  var writer = SortKeyWriter()
  var index = composed.startIndex
  while index < composed.endIndex {
    if isDigit(composed[index]) {
      let run = composed[index...].prefix(while: isDigit)
      writer.addNumber(run)
      index = run.endIndex
    } else if let cell = LetterMap.cell(in: composed, at: index), Weight.table[cell.index].kind != .foreign {
      writer.add(Weight.table[cell.index])
      index += cell.length
    } else {
      let (scalar, length) = scalar(in: composed, at: index)
      if let scalar { writer.addForeign(scalar) }
      index += length
    }
  }
  return writer.key
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= 0x30 && byte <= 0x39
}

/// Builds a key: for each syllable its letters, 1, its tones and accents, 1; then 0 and the case of the letters.
///
/// Every letter weighs more than 1, so `ba` ends before `ban` goes on; ngang adds nothing, so it comes first.
private struct SortKeyWriter {
  private var out: [UInt8] = []
  private var accents: [UInt8] = []
  private var cases: [UInt8] = []
  private var isInSyllable = false
  private var hasUpper = false

  mutating func add(_ weight: Weight) {
    switch weight.kind {
    case .letter:
      isInSyllable = true
      out.append(weight.first)
      if weight.second != 0 { out.append(weight.second) }
      cases.append(weight.isUpper ? 2 : 1)
      hasUpper = hasUpper || weight.isUpper
      if weight.accent != 0 { accents.append(weight.accent) }
      if weight.tone != 0 { accents.append(weight.tone) }
    case .mark: accents.append(weight.accent)
    case .ignored: break
    case .separator, .foreign: endSyllable()
    }
  }

  /// Adds digits so that more digits weigh more: their count, in as many bytes as it needs, then the digits.
  mutating func addNumber(_ digits: ArraySlice<UInt8>) {
    isInSyllable = true
    let value = digits.drop { $0 == UInt8(ascii: "0") }
    out.append(Weight.number)
    out.append(contentsOf: repeatElement(0xFF, count: value.count / 0xFF))
    out.append(UInt8(value.count % 0xFF))
    out.append(contentsOf: value)
  }

  mutating func addForeign(_ scalar: Unicode.Scalar) {
    if scalar.properties.isAlphabetic {
      isInSyllable = true
      out.append(Weight.foreign)
      out.append(scalar)
    } else if scalar != "’", Canonical.order(scalar) == 0 {
      endSyllable()
    }
  }

  private mutating func endSyllable() {
    guard isInSyllable else { return }
    out.append(1)
    out.append(contentsOf: accents)
    out.append(1)
    accents.removeAll(keepingCapacity: true)
    isInSyllable = false
  }

  var key: SortKey {
    var done = self
    done.endSyllable()
    return SortKey(bytes: hasUpper ? done.out + [0] + cases : done.out)
  }
}
