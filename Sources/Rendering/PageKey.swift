// A page's key: the fingerprints of everything that drawing it depends on, so that an equal key means equal bytes.
package import Archive
package import Model
import Template

/// What the bytes of a page depend on, in four parts, so that a page that is drawn anew can say why.
package struct PageKey: Sendable, Hashable {
  /// Of its compiled template, and of the theme's words that its bodies show.
  package let template: Fingerprint
  /// Of its path and of how it prints links.
  package let links: Fingerprint
  /// Of what it says, and of where the links of its bodies lead.
  package let view: Fingerprint
  /// Of the texts of its bodies.
  package let texts: Fingerprint

  /// The same page with other texts.
  ///
  /// - Parameter texts: the fingerprints of the texts of its bodies, in their order.
  package func with(texts: [Fingerprint]) -> PageKey {
    PageKey(template: template, links: links, view: view, texts: Fingerprint(of: texts))
  }
}

/// The key of a page. The texts of its bodies count by their fingerprints, so that none has to be read.
///
/// - Parameter address: where the site will stand, as `render` takes it.
package func key(of page: Page, with theme: CompiledTheme, address: String?) -> PageKey {
  var links = Writer(capacity: 256)
  links.write(page.path)
  linkStyle(of: page, address).write(to: &links)
  var view = Writer(capacity: 8_192)
  page.view.write(to: &view)
  view.write(page.bodies.count)
  for body in page.bodies {
    body.part.write(to: &view)
    view.write(body.shift)
    view.write(body.leads.count)
    for lead in body.leads {
      view.write(lead.written)
      lead.printed.write(to: &view)
    }
  }
  view.write(page.codes.count)
  for code in page.codes { view.write(code) }
  return PageKey(
    template: theme.print(of: page), links: Fingerprint(links.bytes), view: Fingerprint(view.bytes),
    texts: Fingerprint(of: page.bodies.map(\.text.print)))
}

extension Fingerprint {
  /// Of several, in their order.
  fileprivate init(of prints: [Fingerprint]) {
    var writer = Writer()
    for print in prints { print.write(to: &writer) }
    self.init(writer.bytes)
  }
}

extension PageKey: Archived {
  /// Part by part.
  package func write(to writer: inout Writer) {
    template.write(to: &writer)
    links.write(to: &writer)
    view.write(to: &writer)
    texts.write(to: &writer)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      template: try reader.read(), links: try reader.read(), view: try reader.read(), texts: try reader.read())
  }
}

extension LinkStyle {
  /// Appends which of the styles it is, and what stands before each address.
  fileprivate func write(to writer: inout Writer) {
    switch self {
    case .relative(let prefix):
      writer.write(byte: 0)
      writer.write(prefix)
    case .absolute(let base):
      writer.write(byte: 1)
      writer.write(base)
    }
  }
}
