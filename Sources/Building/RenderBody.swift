// One Markdown body alone, by the path that pages take: for editors and tests.
package import Diagnostics
import Loading
import Rendering

/// A body's HTML and findings; the HTML is nil when there are errors. Front matter, if any, is passed over.
package func renderedBody(_ bytes: [UInt8], named file: String) -> (html: String?, diagnostics: [Diagnostic]) {
  let (source, findings) = readBody(bytes, named: file)
  guard let source, !findings.hasErrors else { return (nil, findings) }
  var html: [UInt8] = []
  render(body: source, into: &html)
  return (String(decoding: html, as: UTF8.self), findings)
}
