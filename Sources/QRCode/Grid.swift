// A square of modules, kept by rows and by columns, and how badly it would be read (ISO/IEC 18004, section 7.8.3).

/// A square of at most 64 × 64 modules.
struct Grid: Sendable, Hashable {
  let size: Int
  /// Bit x of row y is the module at (x, y).
  private(set) var rows: [UInt64]
  /// The same, transposed: what holds along rows is asked along columns in the same way.
  private(set) var columns: [UInt64]

  /// All light.
  init(size: Int) {
    self.size = size
    rows = Array(repeating: 0, count: size)
    columns = rows
  }

  /// Makes a module dark or light.
  mutating func set(_ x: Int, _ y: Int, dark: Bool = true) {
    let (inRow, inColumn) = (UInt64(1) << UInt64(x), UInt64(1) << UInt64(y))
    if dark {
      rows[y] |= inRow
      columns[x] |= inColumn
    } else {
      rows[y] &= ~inRow
      columns[x] &= ~inColumn
    }
  }

  /// Makes those places dark, each y × 64 + x, whose bit is set: the first byte's highest bit is the first place's.
  mutating func darken(_ places: [UInt16], whereSetIn bytes: [UInt8]) {
    for (index, byte) in bytes.enumerated() {
      var rest = byte
      while rest != 0 {
        let bit = rest.leadingZeroBitCount
        rest &= ~(0x80 >> UInt8(bit))
        let place = places[index * 8 + bit]
        let (x, y) = (place & 63, place >> 6)
        rows[Int(y)] |= UInt64(1) &<< UInt64(x)
        columns[Int(x)] |= UInt64(1) &<< UInt64(y)
      }
    }
  }

  /// Whether a module is dark.
  func isDark(_ x: Int, _ y: Int) -> Bool { rows[y] >> UInt64(x) & 1 == 1 }

  /// Becomes another grid with the modules turned round that are dark in a mask. All three are of one size.
  mutating func become(_ plain: Grid, under mask: Grid) {
    for line in 0..<size {
      rows[line] = plain.rows[line] ^ mask.rows[line]
      columns[line] = plain.columns[line] ^ mask.columns[line]
    }
  }

  /// The sum of the four penalties: the less, the better it reads. Nil as soon as it is no less than a limit.
  func penalty(below limit: Int) -> Int? {
    var (sum, above) = (10 * imbalance, rows[0])
    sum += 40 * (finders(in: above) + finders(in: columns[0])) + runs(in: above) + runs(in: columns[0])
    for line in 1..<size {
      let (row, column) = (rows[line], columns[line])
      sum += 40 * (finders(in: row) + finders(in: column)) + runs(in: row) + runs(in: column)
      sum += 3 * blocks(above, row)
      guard sum < limit else { return nil }
      above = row
    }
    return sum
  }

  /// Three for each run of five alike, and one for each more.
  private func runs(in line: UInt64) -> Int {
    let alike = ~(line ^ line >> 1) & ones(size - 1)
    let four = alike & alike >> 1
    let five = four & four >> 2
    return five.nonzeroBitCount + 2 * (five & ~(five << 1)).nonzeroBitCount
  }

  /// How often something looks like a finder pattern: 1 dark, 1 light, 3 dark, 1 light, 1 dark, and four light beside
  /// it. Outside the square all is light.
  private func finders(in line: UInt64) -> Int {
    let (dark, light) = (line, ~line)
    let likeness = dark & light >> 1 & dark >> 2 & dark >> 3 & dark >> 4 & light >> 5 & dark >> 6 & ones(size - 6)
    guard likeness != 0 else { return 0 }
    let before = ~(line << 1 | line << 2 | line << 3 | line << 4)
    let after = ~(line >> 7 | line >> 8 | line >> 9 | line >> 10)
    return (likeness & before).nonzeroBitCount + (likeness & after).nonzeroBitCount
  }

  /// How many squares of two by two are alike, in two lines.
  private func blocks(_ one: UInt64, _ other: UInt64) -> Int {
    let alike = ~(one ^ other)
    return (alike & alike >> 1 & ~(one ^ one >> 1) & ones(size - 1)).nonzeroBitCount
  }

  /// How many whole twentieths the share of dark modules is off a half.
  private var imbalance: Int {
    let dark = rows.reduce(0) { $0 + $1.nonzeroBitCount }
    return abs(dark * 20 - size * size * 10) / (size * size)
  }
}

/// The lowest bits, so many of them; at most 63.
private func ones(_ count: Int) -> UInt64 { UInt64(1) << UInt64(count) - 1 }
