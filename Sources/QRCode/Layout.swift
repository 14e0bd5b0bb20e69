// What stands where in a QR code of one size: patterns, places of data, masks (ISO/IEC 18004, sections 6.3, 7.7, 7.8).

/// A size's fixed parts, made once.
struct Layout: Sendable {
  /// The patterns that every code of the size has, those that tell its version among them.
  private let patterns: Grid
  /// The places of data, in order, as y × 64 + x.
  private let places: [UInt16]
  /// The eight masks. None covers a pattern; each has the bits of the format that says which it is (section 7.9).
  let masks: [Grid]

  private static let all = Version.all.map(Layout.init)

  /// Of a version.
  static func of(_ version: Version) -> Layout { all[version.number - 1] }

  private init(_ version: Version) {
    let size = version.size
    var drawing = Drawing(size: size)
    drawing.draw(version)
    patterns = drawing.patterns
    var free = Grid(size: size)
    places = zigzag(size).filter { !drawing.taken.isDark($0.x, $0.y) }.map {
      free.set($0.x, $0.y)
      return UInt16($0.y * 64 + $0.x)
    }
    masks = (0..<8).map { number in
      var mask = Grid(size: size)
      for y in 0..<size {
        for x in 0..<size where free.isDark(x, y) && turns(number, x, y) { mask.set(x, y) }
      }
      // Level M, whose two bits are zero, and the mask's number.
      let bits = checked(number, by: 0x537, of: 10) ^ 0x5412
      for (bit, place) in formatPlaces(size).enumerated() where bits >> (bit % 15) & 1 == 1 {
        mask.set(place.x, place.y)
      }
      return mask
    }
  }

  /// The patterns and the codewords, unmasked.
  func grid(of codewords: [UInt8]) -> Grid {
    var grid = patterns
    grid.darken(places, whereSetIn: codewords)
    return grid
  }
}

/// Whether a mask turns a module round.
private func turns(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
  switch mask {
  case 0: (x + y) % 2 == 0
  case 1: y % 2 == 0
  case 2: x % 3 == 0
  case 3: (x + y) % 3 == 0
  case 4: (x / 3 + y / 2) % 2 == 0
  case 5: x * y % 2 + x * y % 3 == 0
  case 6: (x * y % 2 + x * y % 3) % 2 == 0
  default: ((x + y) % 2 + x * y % 3) % 2 == 0
  }
}

/// All places in the order of data: two columns at a time from the right, up and down in turn, without the column of
/// the timing pattern.
private func zigzag(_ size: Int) -> [(x: Int, y: Int)] {
  var (places, right, isUpward): ([(x: Int, y: Int)], Int, Bool) = ([], size - 1, true)
  while right > 0 {
    if right == 6 { right = 5 }
    for line in 0..<size {
      let y = isUpward ? size - 1 - line : line
      places += [(right, y), (right - 1, y)]
    }
    isUpward.toggle()
    right -= 2
  }
  return places
}

/// Where the fifteen bits of the format stand, the least first: beside the first finder, then beside the two others.
func formatPlaces(_ size: Int) -> [(x: Int, y: Int)] {
  let first = [0, 1, 2, 3, 4, 5, 7, 8].map { (x: 8, y: $0) } + [7, 5, 4, 3, 2, 1, 0].map { (x: $0, y: 8) }
  let second = (0..<8).map { (x: size - 1 - $0, y: 8) } + (0..<7).map { (x: 8, y: size - 7 + $0) }
  return first + second
}

/// A number followed by the bits that check it.
///
/// - Parameters:
///   - polynomial: by which it is divided.
///   - count: how many bits the remainder has.
func checked(_ number: Int, by polynomial: Int, of count: Int) -> Int {
  var rest = number
  for _ in 0..<count { rest = rest << 1 ^ (rest >> (count - 1)) * polynomial }
  return number << count | rest
}
