// One Markdown body alone, by the path that pages take: for editors and tests.
package import Diagnostics
import Markdown
import Notation
import Rendering
import Vietnamese

/// A body's HTML and findings; the HTML is nil when there are errors. Front matter, if any, is passed over.
package func renderedBody(_ bytes: [UInt8], named file: String) -> (html: String?, diagnostics: [Diagnostic]) {
  if let finding = encodingFinding(bytes, file: file) { return (nil, [finding]) }
  let text = NFC.normalized(normalizedLineEnds(bytes))
  let parts = text.starts(with: "---\n".utf8) ? FrontMatter.split(text, file: file).0 : nil
  let source = Source(
    bytes: parts.map { Array(text[$0.body]) } ?? text, file: file, firstLine: parts?.bodyFirstLine ?? 1)
  let (_, findings) = outline(of: source, options: OutlineOptions(slug: slug))
  guard !findings.contains(where: { $0.severity == .error }) else { return (nil, findings) }
  var html: [UInt8] = []
  render(body: source, into: &html)
  return (String(decoding: html, as: UTF8.self), findings)
}
