// The last stage before the disk: a page and its template become the bytes of a file.
package import Markdown
package import Model
import QRCode
import Template
import Vietnamese

/// A page as HTML.
package struct Drawn: Sendable, Hashable {
  /// UTF-8.
  package var bytes: [UInt8]
  /// Where in the bytes each of the page's bodies stands, by the body's number, in order of place.
  package var bodies: [BodyRange]
}

/// Where a body stands in its page.
package struct BodyRange: Sendable, Hashable {
  /// Which of the page's bodies.
  package var number: Int
  package var range: Range<Int>
}

/// Draws a page, or hands over the text of a file that needs no drawing. Its template is one that the theme was
/// compiled with; `texts` are the texts of its bodies, by number.
///
/// - Parameter address: where the site will stand, ending in `/`; nil when it is not known.
package func render(_ page: Page, with theme: CompiledTheme, address: String?, texts: [Source]) -> Drawn {
  if let text = page.plainText { return Drawn(bytes: Array(text.utf8), bodies: []) }
  var drawn = Drawn(bytes: [], bodies: [])
  drawn.bytes.reserveCapacity(16_384)
  theme.program(of: page).template.render(page.view, into: &drawn.bytes, links: linkStyle(of: page, address)) {
    slot, output in
    guard slot < page.bodies.count else {
      draw(code: page.codes[slot - page.bodies.count], into: &output)
      return
    }
    let start = output.count
    let body = page.bodies[slot]
    render(texts[slot], leads: body.leads, part: body.part, shift: body.shift, words: theme.bodyWords, into: &output)
    drawn.bodies.append(BodyRange(number: slot, range: start..<output.count))
  }
  return drawn
}

/// A body's HTML, or that of a part of it, as it stands on its page.
///
/// - Parameters:
///   - shift: how much deeper its headings stand there.
///   - words: the theme's.
package func render(
  _ text: Source, leads: [Lead], part: Int?, shift: Int = 0, words: BodyWords, into output: inout [UInt8]
) {
  let table = Dictionary(leads.map { (Array($0.written.utf8), $0.printed) }, uniquingKeysWith: { first, _ in first })
  let options = RenderOptions(slug: slug, headingShift: shift, words: words, part: part) {
    table[Array($0.address.utf8)] ?? nil
  }
  render(text, into: &output, options: options)
}

/// A Markdown body alone, as pages would show it; links between files stay as they are written.
package func render(body source: Source, into output: inout [UInt8]) {
  render(source, into: &output, options: RenderOptions(slug: slug))
}

/// Pages link relatively, so that the site opens from a folder. Feeds, sitemaps and e-mails are read elsewhere and
/// need whole addresses; the page for lost addresses is shown at any depth and links from the server's root.
func linkStyle(of page: Page, _ address: String?) -> LinkStyle {
  guard let address else { return .relative(from: page.path) }
  if Addresses.isReadElsewhere(page.path) { return .absolute(base: Array(address.utf8)) }
  if page.path == Addresses.notFound { return .absolute(base: Array(rootPath(of: address).utf8)) }
  return .relative(from: page.path)
}

/// The path of an address: `https://host/guong/` stands at `/guong/`.
private func rootPath(of address: String) -> String {
  let slashes = address.utf8.indices.filter { address.utf8[$0] == UInt8(ascii: "/") }
  return slashes.count > 2 ? String(address[slashes[2]...]) : "/"
}

/// A text as a QR code: one element of SVG, as a page has it.
package func drawnCode(_ text: String) -> String {
  var bytes: [UInt8] = []
  draw(code: text, into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

private func draw(code text: String, into output: inout [UInt8]) { Symbol(text.utf8)?.appendPath(to: &output) }
