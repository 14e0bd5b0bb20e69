// A Markdown file taken apart: its front matter as a tree, its body as facts, and what is wrong with either.
package import Diagnostics
package import Markdown
import Model
import Notation
import Vietnamese

/// A file of front matter and body, read once.
struct MarkdownFile {
  /// Nil when there is none, or it cannot be read.
  let frontMatter: Node?
  let body: Body
  /// How many words the body has, which in Vietnamese are syllables.
  let words: Int
  /// For what the schema finds.
  var findings: Findings
  /// What splitting, YAML and the body's outline found.
  private let early: [Diagnostic]

  init(_ file: SourceFile) {
    findings = Findings(file: file.name)
    let (parts, splitting) = FrontMatter.split(file.bytes, file: file.name)
    guard let parts else {
      frontMatter = nil
      words = 0
      body = Body(source: Source(bytes: [], file: file.name, firstLine: 1))
      early = splitting
      return
    }
    let (node, yaml) = parseYAML(file.bytes[parts.yaml], file: file.name, firstLine: parts.yamlFirstLine)
    let source = file.body(parts)
    let (outline, marks) = outlined(source, isPlain: file.isPlain)
    var prose = ProseReader()
    if let node { prose.read(node) }
    prose.read(
      source.bytes, from: ProseOrigin(spot: Spot(line: source.firstLine, column: 1), isExact: true), isBody: true)
    frontMatter = node
    words = prose.sketch.words
    body = Body(source: source, outline: outline, mentions: prose.mentions, likeness: prose.sketch.likeness)
    early =
      splitting + yaml + marks
      + (node.map {
        cutTexts(in: $0, of: file.bytes[parts.yaml], firstLine: parts.yamlFirstLine, file: file.name)
      } ?? [])
  }

  /// Everything found, in the order of reading.
  var diagnostics: [Diagnostic] { early + findings.diagnostics }
}

extension Body {
  /// A body that could not be read.
  fileprivate init(source: Source) {
    self.init(source: source, outline: outlined(source, isPlain: true).0)
  }
}

/// A body's outline and all that is wrong with the body; in plain text nothing is hidden.
private func outlined(_ source: Source, isPlain: Bool) -> (Outline, [Diagnostic]) {
  let (outline, marks) = outline(of: source, options: OutlineOptions(slug: slug))
  return (outline, isPlain ? marks : marks + hiddenCharacters(in: source))
}

/// A body alone, through the door that files of content take; front matter, if any, is passed over.
package func readBody(_ bytes: [UInt8], named file: String) -> (source: Source?, diagnostics: [Diagnostic]) {
  let (text, found) = SourceFile.clean(bytes, name: file)
  guard let text else { return (nil, found) }
  let parts = text.bytes.starts(with: "---\n".utf8) ? FrontMatter.split(text.bytes, file: file).0 : nil
  let source = Source(
    bytes: parts.map { Array(text.bytes[$0.body]) } ?? text.bytes, file: file, firstLine: parts?.bodyFirstLine ?? 1)
  return (source, outlined(source, isPlain: text.isPlain).1)
}
