// A theme's folder becomes a theme: templates, words and assets, read but not judged beyond their encoding.
package import Diagnostics
package import Files
package import Model
import Notation

/// Reads `themes/<name>/`: `templates/*`, `words.yaml`, `assets/**`. Files are named `themes/…` in messages.
///
/// The theme is nil, with a finding at the place that names it, when there is no such folder.
package func loadTheme(
  themes folder: String, name: Placed<String>, namedIn file: String
) throws(FileError) -> (theme: Theme?, diagnostics: [Diagnostic]) {
  let root = folder + "/" + name.value
  guard try Disk.exists(root) else { return (nil, [unknownTheme(name, file: file)]) }
  var theme = Theme(
    name: name.value, templates: [], wordsFile: "themes/\(name.value)/words.yaml", words: [:], assets: [])
  var found: [Diagnostic] = []
  for entry in try Disk.walk(root).files where entry.status.kind != .folder && !isOfNobody(entry.path) {
    let place = "themes/\(name.value)/\(entry.path)"
    guard entry.status.kind == .file else {
      found.append(notRegular(place))
      continue
    }
    if entry.path.hasPrefix("assets/") {
      theme.assets.append(
        Asset(path: String(entry.path.dropFirst(7)), bytes: try Disk.read(root + "/" + entry.path, atMost: 4 << 20)))
    } else {
      let (source, problems) = SourceFile.read(root + "/" + entry.path, as: place, atMost: 1 << 20)
      found += problems
      guard let source else { continue }
      if entry.path == "words.yaml" {
        found += theme.readWords(source)
      } else if entry.path.hasPrefix("templates/") {
        theme.templates.append(
          TemplateFile(name: templateName(entry.path), file: place, bytes: source.bytes))
      } else if themeEndings.contains(where: { entry.path.hasSuffix($0) }) {
        found.append(unused(place))
      }
    }
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
  /// The words, a tree of texts, as one flat table with dotted keys.
  fileprivate mutating func readWords(_ source: SourceFile) -> [Diagnostic] {
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

private func unknownTheme(_ name: Placed<String>, file: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "unknown-theme", at: Place(file: file, name.spot),
    Bilingual(vi: "Chưa có giao diện nào tên '\(name.value)'", en: "no theme '\(name.value)' in the themes folder"),
    hint: Bilingual(
      vi: "ghi tên một thư mục nằm trong thư mục giao diện", en: "name a folder that stands in the themes folder"))
}
