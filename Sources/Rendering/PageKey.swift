// A page's key: the fingerprint of everything that drawing it depends on, so that an equal key means equal bytes.
package import Archive
package import Model
import Template

/// The key of a page: of its path, view and bodies, its compiled template, and how it prints links. The texts of its
/// bodies count by their fingerprints, so that none has to be read.
///
/// - Parameter address: where the site will stand, as `render` takes it.
package func key(of page: Page, with theme: CompiledTheme, address: String?) -> Fingerprint {
  var writer = Writer(capacity: 8_192)
  theme.program(of: page).print.write(to: &writer)
  writer.write(page.path)
  linkStyle(of: page, address).write(to: &writer)
  page.view.write(to: &writer)
  writer.write(page.bodies.count)
  for body in page.bodies {
    body.text.print.write(to: &writer)
    writer.write(body.leads.count)
    for lead in body.leads {
      writer.write(lead.written)
      lead.printed.write(to: &writer)
    }
  }
  return Fingerprint(writer.bytes)
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
