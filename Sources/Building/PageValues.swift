// What a template sees of one page: found without a theme, so that it helps while one is being written.
import Composing
package import Diagnostics
package import Files
import Loading
import Markdown
import Model
import Rendering

/// What can be told of the values of a file of the site.
package enum PageValues: Sendable, Hashable {
  /// The values as JSON, and the template that they are for.
  case page(json: String, template: String)
  /// No template draws it: a table, a picture.
  case undrawn
  /// There is no such file; the address that was probably meant.
  case unknown(near: String?)
}

/// The values of a page by its path inside the site; nil, with findings, when errors in the content forbid it.
package func pageValues(
  at path: String, _ request: BuildRequest
) async throws(FileError) -> (values: PageValues?, findings: [Diagnostic]) {
  var look = try await look(request, nil)
  let loaded = assemble(look.survey, await look.readings(in: request.content, request.jobs))
  guard let library = loaded.library, let campaign = library.campaign(on: request.asOf) else {
    return (nil, listed(loaded.diagnostics))
  }
  let findings = listed(loaded.diagnostics + (await judge(library, request)))
  guard !findings.hasErrors else { return (nil, findings) }
  var watch = request.stopwatch
  let edition = edition(of: library, campaign, request, &watch)
  let pages = compose(edition)
  guard let index = pages.index(of: path) else {
    if copies(edition, pages.routes).contains(where: { Path.same($0.path, path) }) { return (.undrawn, []) }
    return (.unknown(near: nearest(to: path, among: pages.paths)), [])
  }
  let page = pages[index]
  var bodies: [String] = []
  for body in page.bodies { bodies.append(try html(of: body, in: request.content)) }
  let slots = bodies + page.codes.map(drawnCode)
  return (pageValues(page) { slots[$0] }.map { .page(json: $0, template: page.template) } ?? .undrawn, [])
}

/// A body with the words of no theme.
private func html(of body: PageBody, in content: String) throws(FileError) -> String {
  guard let text = readText(body.text, in: content) else { throw FileError.changed(body.text.file) }
  var bytes: [UInt8] = []
  render(text, leads: body.leads, part: body.part, shift: body.shift, words: .plain, into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}
