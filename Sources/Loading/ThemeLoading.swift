// A theme's folder, and those of the themes it builds on, become a theme: read but not judged beyond their encoding.
package import Diagnostics
package import Files
package import Model
import Notation

/// Reads `themes/<name>/`: `theme.yaml`, `templates/*`, `words.yaml`, `assets/**`, then the themes that it builds on.
/// Files are named `themes/…` in messages.
///
/// The theme is nil, with a finding at the place that names it, when there is no such folder, or when it cannot be said
/// what it builds on: everything that it lacks would be told as missing.
///
/// - Parameters:
///   - file: where the name is written; nil for a command.
///   - willRead: told the name of each theme before its folder is looked at.
package func loadTheme(
  themes folder: String, name: Placed<String>, namedIn file: String?,
  willRead: (String) throws(FileError) -> Void = { _ in }
) throws(FileError) -> (theme: Theme?, diagnostics: [Diagnostic]) {
  guard isPlain(name.value), try Disk.exists(folder + "/" + name.value) else {
    return (nil, [unknownTheme(name, file: file, among: try themeNames(in: folder))])
  }
  try willRead(name.value)
  var (theme, found) = try readTheme(name.value, in: folder)
  while let lowest = theme.layers.last, let base = lowest.card.base {
    if let finding = try misplaced(base, of: lowest, below: theme, in: folder) { return (nil, found + [finding]) }
    try willRead(base.value)
    let (next, more) = try readTheme(base.value, in: folder)
    theme.bases.append(next)
    found += more
  }
  let cards = theme.layers.map { "themes/\($0.name)/theme.yaml" }
  let isUnsure = found.contains { finding in
    finding.severity == .error && cards.contains { $0 == finding.place?.file }
  }
  return (isUnsure ? nil : theme, found)
}

/// Whether a theme can have the name: that of a folder, and no way to another one.
private func isPlain(_ name: String) -> Bool {
  !name.isEmpty && name.utf8.first != UInt8(ascii: ".") && !name.utf8.contains(UInt8(ascii: "/"))
}

/// The names of the themes in a folder, in order of their bytes.
package func themeNames(in folder: String) throws(FileError) -> [String] {
  var names: [String] = []
  for entry in try Disk.list(folder, following: true) {
    guard let name = entry.name, !isOfNobody(name) else { continue }
    if try Disk.exists(Path.join(folder, name) + "/.") { names.append(name) }
  }
  return names
}

/// One theme alone.
private func readTheme(_ name: String, in folder: String) throws(FileError) -> (Theme, [Diagnostic]) {
  let root = folder + "/" + name
  var theme = Theme(name: name, templates: [], wordsFile: "themes/\(name)/words.yaml", words: [:], assets: [])
  var found: [Diagnostic] = []
  for entry in try Disk.walk(root).files where entry.status.kind != .folder && !isOfNobody(entry.path) {
    let place = "themes/\(name)/\(entry.path)"
    guard entry.status.kind == .file else {
      found.append(notRegular(place))
      continue
    }
    if entry.path.hasPrefix("assets/") {
      theme.assets.append(
        Asset(path: String(entry.path.dropFirst(7)), bytes: try Disk.read(root + "/" + entry.path, atMost: 4 << 20)))
      continue
    }
    let (source, problems) = SourceFile.read(root + "/" + entry.path, as: place, atMost: 1 << 20)
    found += problems
    guard let source else { continue }
    found += theme.take(source, at: entry.path)
  }
  return (theme, found)
}

/// What belongs into one of a theme's folders, or is its words; a README may stand anywhere.
private let themeEndings = [".html", ".xml", ".yaml", ".yml", ".css", ".js", ".svg"]

/// `templates/story.html` is `story`; `templates/feed.xml` keeps its ending.
private func templateName(_ path: String) -> String {
  let name = String(path.dropFirst("templates/".count))
  return name.hasSuffix(".html") ? String(name.dropLast(5)) : name
}

extension Theme {
  /// Takes in a text by its path in the theme's folder.
  fileprivate mutating func take(_ source: SourceFile, at path: String) -> [Diagnostic] {
    if path == "words.yaml" { return readWords(source) }
    if path == "theme.yaml" { return readCard(source) }
    if path.hasPrefix("templates/") {
      templates.append(TemplateFile(name: templateName(path), file: source.name, bytes: source.bytes))
    } else if themeEndings.contains(where: { path.hasSuffix($0) }) {
      return [unused(source.name)]
    }
    return []
  }

  /// What the theme says of itself; an empty file says nothing.
  private mutating func readCard(_ source: SourceFile) -> [Diagnostic] {
    let (node, found) = parseYAML(source.bytes, file: source.name, limit: Limits.yamlFile)
    var findings = Findings(file: source.name)
    card = node.flatMap { Format<ThemeCard>.themeCard.read($0, &findings) } ?? ThemeCard()
    return found + findings.diagnostics
  }

  /// The words, a tree of texts, as one flat table with dotted keys.
  private mutating func readWords(_ source: SourceFile) -> [Diagnostic] {
    let (node, found) = parseYAML(source.bytes, file: source.name, limit: Limits.yamlFile)
    var findings = Findings(file: source.name)
    var open = node.map { [("", $0)] } ?? []
    while let (key, node) = open.popLast() {
      switch node.kind {
      case .scalar(let scalar): words[key] = Placed(scalar.text, at: node.spot)
      case .mapping(let entries):
        for entry in entries { open.append((key.isEmpty ? entry.key : key + "." + entry.key, entry.value)) }
      case .sequence:
        findings.error(
          "word-form", at: node.spot, Bilingual(vi: "Ở đây cần một câu chữ", en: "a text is needed here"))
      case .refused: break
      }
    }
    return found + findings.diagnostics
  }
}
