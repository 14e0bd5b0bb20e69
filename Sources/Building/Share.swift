// A share of a site: machines that build at once each draw their own, and all together draw the whole.
import Archive
import Composing
import Model

/// One of several shares of a site's files.
package struct Share: Sendable, Hashable {
  /// From 1.
  package let number: Int
  /// How many shares there are.
  package let count: Int

  /// Nil unless the number is one of the shares'.
  package init?(_ number: Int, of count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// Whether a file is in this share. Its path alone decides, so a file stays where it is while others come and go.
  func contains(_ path: String) -> Bool {
    Fingerprint(Array(path.utf8)).remainder(by: count) == number - 1
  }
}

/// The files that are to be made.
struct Chosen: Sendable {
  /// By their places in the composition.
  let pages: [Int]
  let assets: [OutputFile]
  let copies: [(path: String, source: String)]
}

extension Blueprint {
  /// All files, or those of the share that is wanted.
  var chosen: Chosen {
    guard let share else { return Chosen(pages: Array(0..<pages.count), assets: theme.assets, copies: copies) }
    return Chosen(
      pages: pages.paths.enumerated().filter { share.contains($1) }.map(\.0),
      assets: theme.assets.filter { share.contains($0.path) }, copies: copies.filter { share.contains($0.path) })
  }

  /// The paths of those files, in the order of `Chosen`.
  var chosenPaths: [String] {
    let chosen = chosen
    let paths = pages.paths
    return chosen.pages.map { paths[$0] } + chosen.assets.map(\.path) + chosen.copies.map(\.path)
  }
}
