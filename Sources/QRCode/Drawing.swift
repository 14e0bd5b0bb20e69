// Draws the patterns that stand in every QR code of one size (ISO/IEC 18004, section 6.3).

/// Patterns as they are drawn, and which places they take.
struct Drawing {
  private(set) var patterns: Grid
  /// Dark where data must not stand.
  private(set) var taken: Grid
  private let size: Int

  init(size: Int) {
    self.size = size
    patterns = Grid(size: size)
    taken = patterns
  }

  /// All that a version has.
  mutating func draw(_ version: Version) {
    for line in 0..<size {
      place(6, line, dark: line % 2 == 0)
      place(line, 6, dark: line % 2 == 0)
    }
    drawFinder(3, 3)
    drawFinder(size - 4, 3)
    drawFinder(3, size - 4)
    drawAlignments(version.alignments)
    for spot in formatPlaces(size) { place(spot.x, spot.y, dark: false) }
    place(8, size - 8, dark: true)
    if version.number >= 7 { drawNumber(version.number) }
  }

  private mutating func place(_ x: Int, _ y: Int, dark: Bool) {
    patterns.set(x, y, dark: dark)
    taken.set(x, y)
  }

  /// Three rings around a middle, the outermost light; what falls outside is left out.
  private mutating func drawFinder(_ x: Int, _ y: Int) {
    for down in -4...4 {
      for right in -4...4 where (0..<size).contains(x + right) && (0..<size).contains(y + down) {
        let ring = max(abs(right), abs(down))
        place(x + right, y + down, dark: ring != 2 && ring != 4)
      }
    }
  }

  /// Wherever two of the lines cross, but for the corners of the finders.
  private mutating func drawAlignments(_ middles: [Int]) {
    guard let first = middles.first, let last = middles.last else { return }
    for y in middles {
      for x in middles where !((x == first && (y == first || y == last)) || (x == last && y == first)) {
        for down in -2...2 {
          for right in -2...2 { place(x + right, y + down, dark: max(abs(right), abs(down)) != 1) }
        }
      }
    }
  }

  /// The version's number, twice (section 7.10).
  private mutating func drawNumber(_ number: Int) {
    let bits = checked(number, by: 0x1F25, of: 12)
    for bit in 0..<18 {
      let (near, far, dark) = (bit / 3, size - 11 + bit % 3, bits >> bit & 1 == 1)
      place(near, far, dark: dark)
      place(far, near, dark: dark)
    }
  }
}
