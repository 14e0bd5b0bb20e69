// Counting words, which in Vietnamese are syllables, over the bytes of a text.

/// How many runs between white space hold a letter or a digit. `–` is no word, `CT/TW` is one.
package func words(in bytes: ArraySlice<UInt8>) -> Int {
  let known = knownKinds
  var count = 0
  var isCounted = false
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let kind: Kind
    if let cell = LetterMap.cell(in: bytes, at: index) {
      kind = known[cell.index]
      index += cell.length
    } else {
      let (scalar, length) = scalar(in: bytes, at: index)
      kind = scalar.map(Kind.init) ?? .other
      index += length
    }
    if kind == .word, !isCounted { count += 1 }
    isCounted = kind == .word || (isCounted && kind == .other)
  }
  return count
}

/// What a scalar is to a counter of words.
private enum Kind {
  case word, space, other

  init(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    let isWord = properties.isAlphabetic || properties.numericType != nil
    self = isWord ? .word : properties.isWhitespace ? .space : .other
  }
}

private let knownKinds = LetterMap.covered.map(Kind.init)
