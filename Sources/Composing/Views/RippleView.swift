// The ripples of a practice: its origin in the centre, each adoption on the ring of its depth.
import Diagnostics
import Template

/// A drawing of 240 × 240 units.
struct RippleView: View {
  let waves: [Int]
  let edges: [String]
  let nodes: [NodeView]
  let adopted: Int
  let depth: Int

  static let name = "ripple"
  static let fields: [ViewField<RippleView>] = [
    .list("waves", .text, .init("bán kính các vòng", "the rings' radii")) { $0.waves.map(String.init) },
    .list("edges", .text, .init("các nét nối, dạng path của SVG", "the lines, as SVG paths")) { $0.edges },
    .list("nodes", of: NodeView.self, .init("các nơi làm theo", "those who took it up")) { $0.nodes },
    .text("adopted", .init("số đơn vị đã làm theo", "how many units took it up")) { String($0.adopted) },
    .text("depth", .init("số bước lan xa nhất", "how many steps it went")) { String($0.depth) },
  ]
}

/// One adoption in the drawing.
struct NodeView: View {
  let x: Int
  let y: Int
  let number: Int

  static let name = "ripple-node"
  static let fields: [ViewField<NodeView>] = [
    .text("x", .init("hoành độ", "from the left")) { String($0.x) },
    .text("y", .init("tung độ", "from the top")) { String($0.y) },
    .text("number", .init("số thứ tự trong danh sách", "its number in the list")) { String($0.number) },
  ]
}
