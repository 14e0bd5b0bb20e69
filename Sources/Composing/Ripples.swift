// Places the take-ups of a story on rings around it, in whole numbers, the same on every machine.

/// Where things stand in a drawing of 240 × 240.
private let centre = 120

/// The rings' radii by depth; what lies deeper stays on the last.
private let radii = [52, 82, 110]

/// Cosine and sine of 24 directions, 15° apart from the top clockwise, in thousandths: no machine's rounding enters.
private let directions: [(x: Int, y: Int)] = [
  (0, -1000), (259, -966), (500, -866), (707, -707), (866, -500), (966, -259),
  (1000, 0), (966, 259), (866, 500), (707, 707), (500, 866), (259, 966),
  (0, 1000), (-259, 966), (-500, 866), (-707, 707), (-866, 500), (-966, 259),
  (-1000, 0), (-966, -259), (-866, -500), (-707, -707), (-500, -866), (-259, -966),
]

/// The drawing of a story's take-ups; nil when there are none.
func ripple(_ takeUps: [TakeUp]) -> RippleView? {
  guard !takeUps.isEmpty else { return nil }
  var places: [(x: Int, y: Int)] = []
  for (index, takeUp) in takeUps.enumerated() {
    // Spread over the circle; the start is turned so that a pair does not stand on one line.
    let direction = directions[(2 + index * directions.count / max(3, takeUps.count)) % directions.count]
    let radius = radii[min(takeUp.depth, radii.count) - 1]
    places.append((centre + direction.x * radius / 1000, centre + direction.y * radius / 1000))
  }
  let edges = takeUps.indices.map { index in
    let from = takeUps[index].parent.map { places[$0] } ?? (centre, centre)
    return "M\(from.0) \(from.1)L\(places[index].x) \(places[index].y)"
  }
  let depth = takeUps.map(\.depth).max() ?? 1
  return RippleView(
    waves: Array(radii.prefix(depth)), edges: edges,
    nodes: places.enumerated().map { NodeView(x: $1.x, y: $1.y, number: $0 + 1) },
    adopted: Set(takeUps.map(\.unit)).count, depth: depth)
}
