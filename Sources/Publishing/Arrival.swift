// The two ways in which a new site takes the place of an old one.

/// How a site arrives where another one stands. A folder that is missing or empty gets its site in one instant anyway.
package enum Arrival: Sendable, Hashable {
  /// File by file, what changed only, by a journal that the next start completes.
  case moves
  /// Whole trees, exchanged in one instant: readers see all of the old site or all of the new one. It costs a look at
  /// every file of the site. A server must reach the folder by its path: one that stands in it sees the old tree go.
  case exchange
}
