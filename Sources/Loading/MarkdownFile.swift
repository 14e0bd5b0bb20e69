// A Markdown file taken apart: its front matter as a tree, its body as facts, and what is wrong with either.
import Diagnostics
import Markdown
import Model
import Notation
import Vietnamese

/// A file of front matter and body, read once.
struct MarkdownFile {
  /// Nil when there is none, or it cannot be read.
  let frontMatter: Node?
  let body: Body
  /// For what the schema finds.
  var findings: Findings
  /// What splitting, YAML and the body's outline found.
  private let early: [Diagnostic]

  init(_ file: SourceFile) {
    findings = Findings(file: file.name)
    let (parts, splitting) = FrontMatter.split(file.bytes, file: file.name)
    guard let parts else {
      frontMatter = nil
      body = Body(source: Source(bytes: [], file: file.name, firstLine: 1))
      early = splitting
      return
    }
    let (node, yaml) = parseYAML(file.bytes[parts.yaml], file: file.name, firstLine: parts.yamlFirstLine)
    let source = Source(bytes: Array(file.bytes[parts.body]), file: file.name, firstLine: parts.bodyFirstLine)
    let (outline, marks) = outline(of: source, options: OutlineOptions(slug: slug))
    frontMatter = node
    body = Body(source: source, outline: outline, words: Vietnamese.words(in: outline.plainText[...]))
    early =
      splitting + yaml + marks + hiddenCharacters(in: source)
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
    self.init(source: source, outline: outline(of: source, options: OutlineOptions(slug: slug)).0, words: 0)
  }
}
