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
    self.diagnostics = diagnostics.sorted()
  }
}

/// Everything that the files of a site are made from.
package struct Blueprint: Sendable {
  let pages: Composition
  let theme: CompiledTheme
  let themeMarks: RememberedTheme
  let address: String?
  /// The theme's assets.
  let assets: [OutputFile]
  /// Pictures: where they are published, and the files of content that they are.
  let copies: [(path: String, source: String)]
  /// The folder of content, where bodies are read again.
  let content: String
  let jobs: Int
  let look: Look
  let tool: Tool?
  let request: Fingerprint
  /// What was found by looking at files together.
  let judgements: [Diagnostic]

  /// How many files the site has.
  package var count: Int { pages.count + copies.count + assets.count }

  /// Their paths: of pages, assets and copies.
  var paths: [String] { pages.paths + assets.map(\.path) + copies.map(\.path) }
}

extension Blueprint {
  /// Hands every file on, from several tasks at once: through `keep` those that the last build made the same, and
  /// through `make` those that are new, or that `keep` answers nil for. The answers are in the order of `paths`.
  ///
  /// - Throws: what the two throw, and when a file of content is changed meanwhile.
  package func draw<Answer: Sendable>(
    keep: @escaping @Sendable (Known) throws(FileError) -> Answer?,
    make: @escaping @Sendable (OutputFile) throws(FileError) -> Answer
  ) async throws(FileError) -> [Made<Answer>] {
    let known = Remembrance(look)
    let made = try await inChunks(Array(0..<pages.count) as [Int], jobs) { index throws(FileError) in
      let page = pages[index]
      let key = key(of: page, with: theme, address: address)
      if let old = known[page, key], let answer = try keep(old.known) {
        return Made(answer: answer, origin: old.origin)
      }
      let (file, bodies) = try drawn(page)
      return Made(answer: try make(file), origin: .page(key: key, bodies: bodies))
    }
    return try made
      + inOrder(assets) { file throws(FileError) in
        if let old = known[asset: file], let answer = try keep(old) { return Made(answer: answer, origin: .asset) }
        return Made(answer: try make(file), origin: .asset)
      }
      + inOrder(copies) { path, source throws(FileError) in
        if let old = known[copy: path, of: source], let answer = try keep(old) {
          return Made(answer: answer, origin: .copy(of: source))
        }
        return Made(answer: try make(OutputFile(path: path, content: .copy(of: source))), origin: .copy(of: source))
      }
  }

  /// Every page of the site by its path inside it, drawn when it is asked for; nil when there is no such file.
  package func file(at path: String) throws(FileError) -> OutputFile? {
    if let index = pages.index(of: path) { return try drawn(pages[index]).file }
    if let asset = assets.first(where: { Path.same($0.path, path) }) { return asset }
    guard let copy = copies.first(where: { Path.same($0.path, path) }) else { return nil }
    return OutputFile(path: copy.path, content: .copy(of: copy.source))
  }

  private func drawn(_ page: Page) throws(FileError) -> (file: OutputFile, bodies: [RememberedBody]) {
    var texts: [Source] = []
    for body in page.bodies { texts.append(try text(of: body)) }
    let drawn = render(page, with: theme, address: address, texts: texts)
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
      leads: body.leads.map { RememberedLead(written: $0.written, printed: $0.printed) }, range: range)
  }
}

/// What the last build made, by path.
private struct Remembrance: Sendable {
  private let files: [RememberedFile]
  private let numbers: [String: Int]
  /// Pictures that the disk vouches for.
  private let steady: Set<String>

  init(_ look: Look) {
    guard let memory = look.memory else {
      (files, numbers, steady) = ([], [:], [])
      return
    }
    files = memory.files
    numbers = Dictionary(
      memory.files.enumerated().map { ($1.known.path, $0) }, uniquingKeysWith: { first, _ in first })
    steady = Set(
      zip(look.survey.files, look.sources).compactMap { file, seen in
        guard case .same(let number) = seen else { return nil }
        let source = memory.sources[number]
        return source.hasRested && source.mark == Mark(file.status) ? file.path : nil
      })
  }

  /// The file of a page that would be drawn the same.
  subscript(page: Page, key: PageKey) -> RememberedFile? {
    guard let number = numbers[page.path], case .page(key, _) = files[number].origin else { return nil }
    return files[number]
  }

  /// The file of an asset with the same bytes.
  subscript(asset file: OutputFile) -> Known? {
    guard let number = numbers[file.path], case .bytes(let bytes) = file.content,
      files[number].known.print == Fingerprint(bytes)
    else { return nil }
    return files[number].known
  }

  /// The file that is a copy of a picture which has not changed.
  subscript(copy path: String, of source: String) -> Known? {
    guard let number = numbers[path], files[number].origin == .copy(of: source), steady.contains(source) else {
      return nil
    }
    return files[number].known
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
