// A site that is known page by page and not drawn yet; drawing it hands each file on as soon as it is made.
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
  /// How long each stage took, in their order.
  package let timings: [Timing]

  init(site: Blueprint, diagnostics: [Diagnostic], timings: [Timing]) {
    self.site = site
    self.diagnostics = diagnostics
    self.timings = timings
  }

  init(failedWith diagnostics: [Diagnostic], timings: [Timing] = []) {
    site = nil
    self.diagnostics = diagnostics.sorted()
    self.timings = timings
  }
}

/// Everything that the files of a site are made from.
package struct Blueprint: Sendable {
  let pages: Composition
  let theme: CompiledTheme
  let address: String?
  /// Pictures and the theme's assets.
  let copies: [OutputFile]
  /// The folder of content, where bodies are read again.
  let content: String
  let jobs: Int

  /// How many files the site has.
  package var count: Int { pages.count + copies.count }

  /// Makes every file and hands it on, from several tasks at once; the answers are in the files' order.
  ///
  /// - Throws: what `take` throws, and when a file of content is changed meanwhile.
  package func draw<Answer: Sendable>(
    _ take: @escaping @Sendable (OutputFile) throws(FileError) -> Answer
  ) async throws(FileError) -> [Answer] {
    let pages = try await inChunks(Array(0..<pages.count), jobs) { index throws(FileError) in
      try take(page(at: index))
    }
    return try pages + inOrder(copies, take)
  }

  private func page(at index: Int) throws(FileError) -> OutputFile {
    let page = pages[index]
    var texts: [Source] = []
    for body in page.bodies { texts.append(try text(of: body)) }
    return OutputFile(
      path: page.path, content: .bytes(render(page, with: theme, address: address, texts: texts).bytes))
  }

  private func text(of body: PageBody) throws(FileError) -> Source {
    guard let text = readText(body.text, in: content) else { throw FileError.changed(body.text.file) }
    return text
  }
}

/// Builds a site in memory: for tests and small sites.
package func build(_ request: BuildRequest) async throws(FileError) -> Built {
  let prepared = try await prepare(request)
  guard let site = prepared.site else { return Built(failedWith: prepared.diagnostics, timings: prepared.timings) }
  return Built(files: try await site.draw { $0 }, diagnostics: prepared.diagnostics, timings: prepared.timings)
}
