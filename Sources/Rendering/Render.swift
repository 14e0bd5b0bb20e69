// The last stage before the disk: a page and its template become the bytes of a file.
package import Markdown
package import Model
import Template
import Vietnamese

/// What rendering needs to know of the site as a whole.
package struct RenderSettings: Sendable {
  /// Where the site will stand, ending in `/`; nil when it is not known.
  package let address: String?
  /// Where links in bodies lead.
  package let routes: Routes

  package init(address: String?, routes: Routes) {
    self.address = address
    self.routes = routes
  }
}

/// The file of a page. Its template is one that the theme was compiled with.
package func render(_ page: Page, with theme: CompiledTheme, _ settings: RenderSettings) -> OutputFile {
  guard let program = theme.programs[page.template] else {
    preconditionFailure("a theme is compiled for every kind of page")
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(16_384)
  program.render(page.view, into: &bytes, links: linkStyle(of: page, settings)) { slot, output in
    let body = page.bodies[slot]
    render(body.source, into: &output, options: bodyOptions(page.path, body.source.file, settings.routes))
  }
  return OutputFile(path: page.path, content: .bytes(bytes))
}

/// Pages link relatively, so that the site opens from a folder. Feeds and sitemaps are read elsewhere and need whole
/// addresses; the page for lost addresses is shown at any depth and links from the server's root.
private func linkStyle(of page: Page, _ settings: RenderSettings) -> LinkStyle {
  guard let address = settings.address else { return .relative(from: page.path) }
  if page.path.hasSuffix(".xml") { return .absolute(base: Array(address.utf8)) }
  if page.path == Addresses.notFound { return .absolute(base: Array(rootPath(of: address).utf8)) }
  return .relative(from: page.path)
}

/// The path of an address: `https://host/guong/` stands at `/guong/`.
private func rootPath(of address: String) -> String {
  let slashes = address.utf8.indices.filter { address.utf8[$0] == UInt8(ascii: "/") }
  return slashes.count > 2 ? String(address[slashes[2]...]) : "/"
}

/// How the bodies of a page become HTML: links between source files become links of the site, seen from this page.
private func bodyOptions(_ path: String, _ file: String, _ routes: Routes) -> RenderOptions {
  let up = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  return RenderOptions(slug: slug) { destination in
    switch routes.target(of: destination.address, from: file) {
    case .page(let address, _, let fragment): up + address + (fragment.isEmpty ? "" : "#" + fragment)
    case .picture(let address): up + address
    case .fragment(let id): "#" + id
    case .outside(let address): address
    case .nowhere: nil
    }
  }
}

/// A Markdown body alone, as pages would show it; links between files stay as they are written.
package func render(body source: Source, into output: inout [UInt8]) {
  render(source, into: &output, options: RenderOptions(slug: slug))
}
