// Where the dots of a line chart stand: whole units of a field 640 wide and 200 high, the same on every machine.
import Exact

/// A chart of values in their order.
///
/// The field begins at the whole number below the least value and ends at the one above the greatest, and says so:
/// small changes are to be seen, and nobody is to take them for large ones.
struct LineChart {
  static let (left, right, top, bottom) = (48, 620, 20, 160)

  let lower: Int
  let upper: Int
  /// One for each value.
  let dots: [(x: Int, y: Int)]

  init(_ values: [Fixed]) {
    let scale = values.map(\.scale).max() ?? 0
    let unit = Fixed.power(scale)
    let units = values.map { $0.unscaled(at: scale) ?? 0 }
    let (least, most) = (units.min() ?? 0, units.max() ?? 0)
    // Both bounds are whole numbers: down to the one below, up to the one above.
    let (floor, rest) = least.quotientAndRemainder(dividingBy: unit)
    lower = rest < 0 ? floor - 1 : floor
    let (ceiling, over) = most.quotientAndRemainder(dividingBy: unit)
    upper = max(over > 0 ? ceiling + 1 : ceiling, lower + 1)
    let (bottom, span) = (lower * unit, (upper - lower) * unit)
    let count = max(values.count - 1, 1)
    dots = units.enumerated().map { index, value in
      let x = LineChart.left + (LineChart.right - LineChart.left) * index / count
      let height = (LineChart.bottom - LineChart.top) * (value - bottom) / span
      return (x, LineChart.bottom - height)
    }
  }

  /// The line through the dots as an SVG path.
  var path: String {
    dots.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x) \($1.y)" }.joined()
  }
}
