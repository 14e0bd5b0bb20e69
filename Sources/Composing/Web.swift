// Places for a drawing of who learnt from whom: points on a circle and arrows between them, in whole numbers.

/// A point of a drawing 480 wide and high.
struct Point: Hashable {
  let x: Int
  let y: Int
}

private let centre = 240
private let radius = 200

/// Sine of whole degrees from 0 to 90, in ten-thousandths: the same on every machine.
private let sines = [
  0, 175, 349, 523, 698, 872, 1045, 1219, 1392, 1564, 1736, 1908, 2079, 2250, 2419, 2588, 2756, 2924, 3090, 3256, 3420,
  3584, 3746, 3907, 4067, 4226, 4384, 4540, 4695, 4848, 5000, 5150, 5299, 5446, 5592, 5736, 5878, 6018, 6157, 6293,
  6428,
  6561, 6691, 6820, 6947, 7071, 7193, 7314, 7431, 7547, 7660, 7771, 7880, 7986, 8090, 8192, 8290, 8387, 8480, 8572,
  8660,
  8746, 8829, 8910, 8988, 9063, 9135, 9205, 9272, 9336, 9397, 9455, 9511, 9563, 9613, 9659, 9703, 9744, 9781, 9816,
  9848,
  9877, 9903, 9925, 9945, 9962, 9976, 9986, 9994, 9998, 10000,
]

private func sine(_ degrees: Int) -> Int {
  let angle = (degrees % 360 + 360) % 360
  switch angle {
  case 0...90: return sines[angle]
  case 91...180: return sines[180 - angle]
  case 181...270: return -sines[angle - 180]
  default: return -sines[360 - angle]
  }
}

/// So many points on a circle, clockwise from the top.
func circle(of count: Int) -> [Point] {
  (0..<count).map { index in
    let degrees = 360 * index / max(1, count)
    return Point(x: centre + radius * sine(degrees) / 10_000, y: centre - radius * sine(degrees + 90) / 10_000)
  }
}

/// A bent line with a head, as an SVG path: bent towards the centre, so that both ways between two points can be seen.
func arrow(from start: Point, to end: Point) -> String {
  // The control point lies beside the middle, to the right of the way.
  let (dx, dy) = (end.x - start.x, end.y - start.y)
  let control = Point(x: (start.x + end.x) / 2 - dy / 6, y: (start.y + end.y) / 2 + dx / 6)
  let (from, to) = (between(start, control), between(end, control))
  let (bx, by) = (to.x - control.x, to.y - control.y)
  let length = max(1, squareRoot(bx * bx + by * by))
  let (ux, uy) = (bx * 1000 / length, by * 1000 / length)
  let left = Point(x: to.x - (ux * 12 - uy * 6) / 1000, y: to.y - (uy * 12 + ux * 6) / 1000)
  let right = Point(x: to.x - (ux * 12 + uy * 6) / 1000, y: to.y - (uy * 12 - ux * 6) / 1000)
  let line = "M\(from.x) \(from.y)Q\(control.x) \(control.y) \(to.x) \(to.y)"
  return line + "M\(left.x) \(left.y)L\(to.x) \(to.y)L\(right.x) \(right.y)"
}

/// A point a little away from an end, towards another; at least as far as a disc reaches.
private func between(_ end: Point, _ other: Point) -> Point {
  let (dx, dy) = (other.x - end.x, other.y - end.y)
  let length = max(1, squareRoot(dx * dx + dy * dy))
  let free = min(length / 3, 18)
  return Point(x: end.x + dx * free / length, y: end.y + dy * free / length)
}

/// The whole part of a root.
private func squareRoot(_ value: Int) -> Int {
  var root = 0
  while (root + 1) * (root + 1) <= value { root += 1 }
  return root
}
