// From what an author wrote as a link to where it leads: source files and story ids become addresses of the site.

/// The places that content can link to, by source file and by id.
package struct Routes: Sendable, Hashable {
  /// Addresses of pages by the source file, as the author knows it.
  private var addresses: [String: String]
  /// Source files of stories by id.
  private var filesByID: [String: String]
  /// Published addresses of pictures by source file.
  private var pictures: [String: String]

  /// Stories, plain pages and the pictures beside them.
  package init(stories: [Story], pages: [PlainPage], pictures: [Picture]) {
    addresses = [:]
    filesByID = [:]
    self.pictures = [:]
    var homes: [String: String] = [:]
    for story in stories {
      addresses[story.file] = Addresses.story(story.id, story.kind)
      filesByID[story.id.text] = story.file
      if story.file.hasSuffix("/index.md") { homes[story.folder] = Addresses.story(story.id, story.kind) }
    }
    for page in pages {
      addresses[page.file] = Addresses.page(page.id)
    }
    for picture in pictures {
      let (folder, name) = Routes.parts(of: picture.file)
      guard let home = homes[folder] else { continue }
      self.pictures[picture.file] = Routes.parts(of: home).folder + "/" + name
    }
  }

  /// Where a destination leads, and the source file it names.
  package enum Target: Sendable, Hashable {
    /// A page of the site, with its source file and the fragment without `#` (empty: none).
    case page(address: String, file: String, fragment: String)
    /// A heading of the same page.
    case fragment(String)
    case picture(address: String)
    /// Anything with a scheme.
    case outside(String)
    case nowhere
  }

  /// Reads a destination that stands in a file. Never reaches outside the content folder.
  package func target(of destination: String, from file: String) -> Target {
    let (path, fragment) = Routes.split(destination)
    if path.isEmpty { return fragment.isEmpty ? .nowhere : .fragment(fragment) }
    if path.utf8.contains(UInt8(ascii: ":")) { return .outside(destination) }
    if let source = filesByID[path], let address = addresses[source] {
      return .page(address: address, file: source, fragment: fragment)
    }
    guard let source = Routes.resolve(path, from: file) else { return .nowhere }
    if let address = addresses[source] { return .page(address: address, file: source, fragment: fragment) }
    if let address = pictures[source] { return .picture(address: address) }
    return .nowhere
  }

  /// The published address of a picture file; nil when it belongs to no story that is here.
  package func picture(_ file: String) -> String? { pictures[file] }

  /// The path that a relative path names, seen from a file; nil when it climbs out.
  package static func resolve(_ path: String, from file: String) -> String? {
    guard !path.utf8.starts(with: "/".utf8) else { return nil }
    var segments = file.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { String(decoding: $0, as: UTF8.self) }
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      switch String(decoding: part, as: UTF8.self) {
      case ".": continue
      case "..":
        guard !segments.isEmpty else { return nil }
        segments.removeLast()
      case let name: segments.append(name)
      }
    }
    return segments.joined(separator: "/")
  }

  /// A path's folder (without `/` at its end) and last name.
  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  /// A destination before and after its first `#`.
  private static func split(_ destination: String) -> (path: String, fragment: String) {
    guard let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (destination, "") }
    return (String(destination[..<hash]), String(destination[destination.utf8.index(after: hash)...]))
  }
}
