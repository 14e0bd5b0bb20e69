// Where the links of a body lead, seen from the page that shows it.
import Markdown
import Model

extension Desk {
  /// A body as a page shows it: links between source files become links of the site.
  ///
  /// - Parameter part: the part that is shown; nil: the whole.
  func pageBody(_ body: Body, on path: String, part: Int? = nil, shift: Int = 0) -> PageBody {
    let up = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    var seen: Set<[UInt8]> = []
    let written = body.links.map(\.destination) + body.images.map(\.destination)
    let leads = written.filter { seen.insert(Array($0.utf8)).inserted }.map {
      Lead(written: $0, printed: printed($0, from: body.text.file, up: up))
    }
    return PageBody(text: body.text, leads: leads, part: part, shift: shift)
  }

  private func printed(_ written: String, from file: String, up: String) -> String? {
    switch routes.target(of: written, from: file) {
    case .page(let address, _, let fragment): up + address + (fragment.isEmpty ? "" : "#" + fragment)
    case .picture(let address): up + address
    case .fragment(let id): "#" + id
    case .outside(let address): address
    case .nowhere: nil
    }
  }
}
