// The links of a whole site, followed.
import Files
import HTMLReading
import Model

/// `page: link` for every link to a file or an anchor that is not there, in order.
func deadLinks(in files: [String: [UInt8]]) -> [String] {
  let pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { Tokens($0).tags }
  let anchors = pages.mapValues { tags in Set(tags.compactMap { $0["id"] }) }
  return pages.flatMap { path, tags in
    tags.flatMap { [$0["href"], $0["src"]].compactMap(\.self) }
      .filter { !isOutside($0) && !leads($0, from: path, anchors, files) }.map { "\(path): \($0)" }
  }.sorted(by: Path.precedes)
}

private func leads(
  _ link: String, from path: String, _ anchors: [String: Set<String>], _ files: [String: [UInt8]]
) -> Bool {
  let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
  guard let target = parts[0].isEmpty ? path : Routes.resolve(parts[0], from: path), files[target] != nil else {
    return false
  }
  return parts.count == 1 || anchors[target, default: []].contains(parts[1])
}

/// A link with a scheme, or from the server's root as on the page for lost addresses.
private func isOutside(_ link: String) -> Bool {
  link.utf8.first == UInt8(ascii: "/") || link.split(separator: "/", maxSplits: 1)[0].utf8.contains(UInt8(ascii: ":"))
}
