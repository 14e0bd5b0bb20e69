// The decimal figures of a number, one by one: rounded without overflow however large it is.

import Exact

struct Figures {
  /// 0 to 9 each, the most significant first.
  private var digits: [UInt8]
  /// How many of them stand after the comma.
  var scale: Int
  private let isNegative: Bool

  init(_ value: Fixed) {
    digits = Figures.of(value.unscaled.magnitude)
    scale = value.scale
    isNegative = value.unscaled < 0
    fillFront()
  }

  /// The quotient cut off, not rounded, after `scale` digits.
  init(_ quotient: Ratio, scale: Int) {
    let divisor = quotient.denominator.magnitude
    var (whole, rest) = quotient.numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    digits = Figures.of(whole)
    for _ in 0..<scale {
      let ten = rest.multipliedFullWidth(by: 10)
      (whole, rest) = divisor.dividingFullWidth((ten.high, ten.low))
      digits.append(UInt8(whole))
    }
    self.scale = scale
    isNegative = quotient.numerator < 0
  }

  private static func of(_ number: UInt) -> [UInt8] {
    String(number).utf8.map { $0 - UInt8(ascii: "0") }
  }

  /// Puts zeros before the digits until one stands before the comma.
  private mutating func fillFront() {
    let missing = scale + 1 - digits.count
    if missing > 0 { digits.insert(contentsOf: repeatElement(0, count: missing), at: 0) }
  }

  /// Brings the digits after the comma to a count: adds zeros, or rounds half away from zero.
  mutating func round(to count: Int) {
    if scale <= count {
      digits.append(contentsOf: repeatElement(0, count: count - scale))
    } else {
      let kept = digits.count - (scale - count)
      let isUp = digits[kept] >= 5
      digits.removeLast(scale - count)
      if isUp { increment() }
    }
    scale = count
  }

  private mutating func increment() {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }

  /// Takes the zeros off the end, and at last the comma.
  mutating func trim() {
    while scale > 0, digits.last == 0 {
      digits.removeLast()
      scale -= 1
    }
  }

  /// With a dot between thousands, a comma, and U+2212 before a number below zero. Zero has no sign.
  var text: String {
    let zero = UInt8(ascii: "0")
    let whole = digits.dropLast(scale).drop { $0 == 0 }
    var text = Array((isNegative && digits.contains { $0 != 0 } ? "−" : "").utf8)
    if whole.isEmpty { text.append(zero) }
    for index in whole.indices {
      if index > whole.startIndex, (whole.endIndex - index) % 3 == 0 { text.append(UInt8(ascii: ".")) }
      text.append(zero + whole[index])
    }
    if scale > 0 {
      text.append(UInt8(ascii: ","))
      for digit in digits.suffix(scale) { text.append(zero + digit) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
