// A hand in a text points at what is wrong: 👉 stands before it, and is taken out before the text is used.
package import Diagnostics

/// Texts without their marks, and where the marks stood.
package struct Marked: Sendable {
  package var texts: [String: String] = [:]
  /// In order of file, line and column, named as messages name files.
  package var places: [Place] = []

  package init(_ marked: [String: String]) {
    for (path, text) in marked.sorted(by: { $0.key < $1.key }) {
      let parts = text.split(separator: "👉", omittingEmptySubsequences: false)
      texts[path] = parts.joined()
      var before = ""
      for part in parts.dropLast() {
        before += part
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let column = (lines.last?.unicodeScalars.count ?? 0) + 1
        places.append(Place(file: "content/" + path, Spot(line: lines.count, column: column)))
      }
    }
  }
}

/// Line and column only: how wide a finding is drawn is no matter of where it stands.
package func start(of place: Place?) -> Place? {
  place.map { Place(file: $0.file, Spot(line: Int($0.spot.line), column: Int($0.spot.column))) }
}
