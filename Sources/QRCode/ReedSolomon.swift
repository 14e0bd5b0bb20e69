// The codewords that let a reader mend what it cannot see: Reed–Solomon over the field of 256 elements.

/// Reed–Solomon codes as QR codes use them: the field's polynomial is x⁸ + x⁴ + x³ + x² + 1, its generator 2.
enum ReedSolomon {
  /// Powers of 2 in the field, twice over, so that a sum of two exponents needs no remainder.
  private static let powers: [UInt8] = {
    var (powers, value): ([UInt8], Int) = ([], 1)
    for _ in 0..<510 {
      powers.append(UInt8(value))
      value <<= 1
      if value > 255 { value ^= 0x11D }
    }
    return powers
  }()

  /// The exponent of each element; that of 0 is never asked for.
  private static let exponents: [Int] = {
    var exponents = Array(repeating: 0, count: 256)
    for exponent in 0..<255 { exponents[Int(powers[exponent])] = exponent }
    return exponents
  }()

  /// The exponents of the generator polynomial's coefficients for each number of codewords, without the leading one.
  private static let generators: [[Int]] = (0...30).map { count in
    var polynomial: [UInt8] = [1]
    for root in 0..<count {
      var next = polynomial + [0]
      for (place, coefficient) in polynomial.enumerated() {
        next[place + 1] ^= product(coefficient, powers[root])
      }
      polynomial = next
    }
    return polynomial.dropFirst().map { exponents[Int($0)] }
  }

  /// The product of two elements.
  static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
    one == 0 || other == 0 ? 0 : powers[exponents[Int(one)] + exponents[Int(other)]]
  }

  /// The remainder of the data, times x to the power of `count`, by the generator polynomial.
  ///
  /// - Parameter count: at most 30.
  static func correction(of data: ArraySlice<UInt8>, count: Int) -> [UInt8] {
    let (generator, exponents, powers) = (generators[count], exponents, powers)
    // Room for the whole division, so that nothing is moved along.
    var rest: [UInt8] = []
    rest.reserveCapacity(data.count + count)
    rest += data
    rest += repeatElement(0, count: count)
    // As spans: arrays would be counted as used at each step.
    let (steps, logarithms, elements) = (generator.span, exponents.span, powers.span)
    var remainder = rest.mutableSpan
    for place in 0..<data.count where remainder[place] != 0 {
      let exponent = logarithms[Int(remainder[place])]
      for offset in steps.indices { remainder[place + 1 + offset] ^= elements[steps[offset] + exponent] }
    }
    return Array(rest.suffix(count))
  }
}
