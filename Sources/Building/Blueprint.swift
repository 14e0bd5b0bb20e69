// A site that is known page by page and not drawn yet; drawing it hands each file on as soon as it is made.
import Archive
import Composing
package import Diagnostics
package import Files
import Loading
import Markdown
package import Model
import Rendering

/// A site to be drawn, or the reasons why there is none.
package struct Prepared: Sendable {
  /// Nil when there are errors: then nothing is to be published.
  package let site: Blueprint?
  /// By file, line, column, rule.
  package let diagnostics: [Diagnostic]

  init(site: Blueprint, diagnostics: [Diagnostic]) {
    self.site = site
    self.diagnostics = diagnostics
  }

  init(failedWith diagnostics: [Diagnostic]) {
    site = nil
    self.diagnostics = listed(diagnostics)
  }
}

/// Everything that the files of a site are made from.
package struct Blueprint: Sendable {
  let pages: Composition
  /// How many of them people read: all but those for machines.
  package let pageCount: Int
  var theme: ReadyTheme
  /// What site.yaml says.
  let origin: Site
  let address: String?
  /// Pictures: where they are published, and the files of content that they are.
  let copies: [(path: String, source: String)]
  /// The folder of content, where bodies are read again.
  let content: String
  let jobs: Int
  let progress: Progress
  /// The part of the site that is wanted; nil: all of it.
  let share: Share?
  let look: Look
  let tool: Tool?
  let request: Fingerprint
  /// What was found by looking at each file of content.
  let noticed: [Diagnostic]
  /// What was found by looking at files together.
  let judgements: [Diagnostic]
  /// Bodies that have changed since the pages were composed, by the names of their files; nothing else about those
  /// files has.
  var texts: [String: BodyText] = [:]

  /// How many files the site has.
  package var count: Int { pages.count + copies.count + theme.assets.count }
}

extension Blueprint {
  /// Hands every file on, from several tasks at once: through `keep` those that the last build made the same, and
  /// through `make` those that are new, or that `keep` answers nil for. The answers are in the order of
  /// `chosen`.
  ///
  /// - Throws: what the two throw, and when a file of content is changed meanwhile.
  package func draw<Answer: Sendable>(
    keep: @escaping @Sendable (Known) throws(FileError) -> Answer?,
    make: @escaping @Sendable (OutputFile) throws(FileError) -> Answer
  ) async throws(FileError) -> [Made<Answer>] {
    let (known, chosen) = (Remembrance(look), chosen)
    let room = chosen.assets.count + chosen.copies.count
    let tell = { progress(.drawing, $0, of: chosen.pages.count) }
    var made = try await inChunks(chosen.pages, jobs, room: room, tell: tell) { index throws(FileError) in
      let page = page(index)
      let key = key(of: page, with: theme.compiled, address: address)
      let (old, reason) = known.page(page.path, key)
      if let old, let answer = try keep(old.known) { return Made(answer, old) }
      let (file, bodies) = try drawn(page)
      return Made(answer: try make(file), origin: .page(key: key, bodies: bodies), reason: reason)
    }
    made += try inOrder(chosen.assets) { file throws(FileError) in
      let (old, reason) = known.asset(file)
      if let old, let answer = try keep(old.known) { return Made(answer, old) }
      return Made(answer: try make(file), origin: .asset, reason: reason)
    }
    made += try inOrder(chosen.copies) { path, source throws(FileError) in
      let (old, reason) = known.copy(path, of: source)
      if let old, let answer = try keep(old.known) { return Made(answer, old) }
      let file = OutputFile(path: path, content: .copy(of: source))
      return Made(answer: try make(file), origin: .copy(of: source), reason: reason)
    }
    return made
  }

  /// Every page of the site by its path inside it, drawn when it is asked for; nil when there is no such file.
  package func file(at path: String) throws(FileError) -> OutputFile? {
    if let index = pages.index(of: path) { return try drawn(page(index)).file }
    if let asset = theme.assets.first(where: { Path.same($0.path, path) }) { return asset }
    guard let copy = copies.first(where: { Path.same($0.path, path) }) else { return nil }
    return OutputFile(path: copy.path, content: .copy(of: copy.source))
  }

  /// A page by its place among the pages.
  func page(_ index: Int) -> Page {
    var page = pages[index]
    for number in page.bodies.indices {
      if let text = texts[page.bodies[number].text.file] { page.bodies[number].text = text }
    }
    return page
  }

  private func drawn(_ page: Page) throws(FileError) -> (file: OutputFile, bodies: [RememberedBody]) {
    var texts: [Source] = []
    for body in page.bodies { texts.append(try text(of: body)) }
    let drawn = render(page, with: theme.compiled, address: address, texts: texts)
    let bodies = drawn.bodies.map { RememberedBody(page.bodies[$0.number], at: $0.range) }
    return (OutputFile(path: page.path, content: .bytes(drawn.bytes)), bodies)
  }

  private func text(of body: PageBody) throws(FileError) -> Source {
    guard let text = readText(body.text, in: content) else { throw FileError.changed(body.text.file) }
    return text
  }
}

extension RememberedBody {
  fileprivate init(_ body: PageBody, at range: Range<Int>) {
    self.init(
      path: String(body.text.file.dropFirst(name(of: "").utf8.count)), print: body.text.print,
      leads: body.leads, part: body.part, shift: body.shift, range: range)
  }
}

/// Builds a site in memory: for tests and small sites.
package func build(_ request: BuildRequest) async throws(FileError) -> Built {
  var watch = request.stopwatch
  let prepared = try await prepare(request, look(request, nil), &watch)
  guard let site = prepared.site else { return Built(failedWith: prepared.diagnostics) }
  let files = try await site.draw { _ in
    nil
  } make: {
    $0
  }
  return Built(files: files.map(\.answer), diagnostics: prepared.diagnostics)
}
