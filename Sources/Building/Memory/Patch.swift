// A change of nothing but the texts of bodies: every other byte of the site is known to stay, and nothing is composed.
import Archive
package import Diagnostics
package import Files
import Loading
import Markdown
package import Model
import Rendering

/// The site that differs from the last one only in the texts of some bodies, or not at all.
package struct Patch: Sendable {
  let look: Look
  package let memory: Memory
  let content: String
  let jobs: Int
  /// The new text of each changed body, by the path of its source.
  private let texts: [String: BodyText]
  /// What the last build found, and this one would find again.
  package let diagnostics: [Diagnostic]

  /// Nil when more may have changed than the texts of bodies.
  ///
  /// The law behind it: findings and pages depend on sources only through what was read from them. Where every
  /// reading means the same as before, apart from the texts of bodies, and no finding speaks of a changed file, all
  /// findings and all views are the same, and a page differs only where a body stands in it.
  package init?(_ look: Look, _ request: BuildRequest) throws(FileError) {
    guard let memory = look.memory, memory.request == request.print,
      look.sources.count == memory.sources.count, try memory.theme.stands(in: request.themes)
    else { return nil }
    var texts: [String: BodyText] = [:]
    var diagnostics = memory.judgements
    for (number, seen) in look.sources.enumerated() {
      let known = memory.sources[number]
      switch seen {
      case .same(let same):
        guard same == number else { return nil }
        if known.isSilent { continue }
        guard let reading = memory.reading(number) else { return nil }
        diagnostics += reading.diagnostics
      case .read(let fresh):
        guard Path.same(known.path, look.survey.files[number].path), fresh.meaning == known.meaning, known.isSilent,
          let text = fresh.reading.facts?.body?.text
        else { return nil }
        texts[known.path] = text
      }
    }
    let changed = Set(texts.values.map(\.file))
    guard look.survey.diagnostics.isEmpty, !diagnostics.contains(where: { $0.speaks(of: changed) }) else { return nil }
    (self.look, self.memory, self.texts) = (look, memory, texts)
    (content, jobs, self.diagnostics) = (request.content, request.jobs, listed(diagnostics))
  }

  /// Whether a file has to be made again.
  func isTouched(_ file: RememberedFile) -> Bool {
    // A copy stays: a picture that is not still is read, and what is read must have a body.
    guard !texts.isEmpty, case .page(_, let bodies) = file.origin else { return false }
    return bodies.contains { texts[$0.path] != nil }
  }

  /// Whether no byte of the content differs from what the last build read.
  package var isEmpty: Bool { texts.isEmpty }
}

extension Patch {
  /// Every file of the site when nothing has changed and all of them stand; nil otherwise.
  ///
  /// - Parameter stand: whether some of the files, of which the first has a number, stand as they are known.
  package func standing(
    _ stand: @escaping @Sendable (ArraySlice<Known>, _ number: Int) throws(FileError) -> Bool
  ) async throws(FileError) -> [Known]? {
    guard isRemembered else { return nil }
    var files = memory.files.map(\.known)
    if !memory.companions.isEmpty {
      files = (files + memory.companions).sorted { Path.precedes($0.path, $1.path) }
    }
    let answers = try await inChunks(parts(of: files.count), jobs) { [files] part throws(FileError) in
      try stand(files[part], part.lowerBound)
    }
    return answers.allSatisfy(\.self) ? files : nil
  }

  /// So many files in a few long runs, so that each folder is looked at once or nearly.
  private func parts(of count: Int) -> [Range<Int>] {
    let size = max(1, (count + 15) / 16)
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// Hands every file on: those that stay through `keep`, then those that change through `make`. Nil, and nothing has
  /// been made, when a file that should stay does not stand as it is known.
  ///
  /// - Parameters:
  ///   - standing: the bytes of a file as the last build wrote it; nil when they are not there.
  ///   - keep: some files in the order of their paths; an answer for each.
  package func draw<Answer: Sendable>(
    standing: @escaping @Sendable (Known) throws(FileError) -> [UInt8]?,
    keep: @escaping @Sendable ([Known]) throws(FileError) -> [Answer?],
    make: @escaping @Sendable (OutputFile) throws(FileError) -> Answer
  ) async throws(FileError) -> [Made<Answer>]? {
    let files = memory.files
    let parts = parts(of: files.count)
    let kept = try await inChunks(parts, jobs) { part throws(FileError) in try keep(files[part].map(\.known)) }
    var fresh: [Int: (file: OutputFile, origin: Origin, reason: Reason)] = [:]
    for (part, answers) in zip(parts, kept) {
      for index in part where answers[index - part.lowerBound] == nil && !isTouched(files[index]) {
        return nil
      }
    }
    for index in files.indices where isTouched(files[index]) {
      guard let bytes = try standing(files[index].known), let page = try redrawn(files[index], bytes) else {
        return nil
      }
      fresh[index] = page
    }
    var made: [Made<Answer>] = []
    made.reserveCapacity(files.count)
    for (part, answers) in zip(parts, kept) {
      for index in part {
        if let page = fresh[index] {
          made.append(Made(answer: try make(page.file), origin: page.origin, reason: page.reason))
        } else if let answer = answers[index - part.lowerBound] {
          made.append(Made(answer: answer, origin: files[index].origin, reason: files[index].reason))
        }
      }
    }
    return made
  }

  /// A page with new bodies in the places of the old ones; nil when the bytes are not those of the page.
  private func redrawn(_ file: RememberedFile, _ old: [UInt8]) throws(FileError) -> (OutputFile, Origin, Reason)? {
    guard case .page(let key, let bodies) = file.origin else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(old.count + 4096)
    var (done, now): (Int, [RememberedBody]) = (0, [])
    for body in bodies {
      guard body.range.lowerBound >= done, body.range.upperBound <= old.count else { return nil }
      bytes += old[done..<body.range.lowerBound]
      let start = bytes.count
      done = body.range.upperBound
      guard let text = texts[body.path] else {
        bytes += old[body.range]
        now.append(body.moved(to: start..<bytes.count))
        continue
      }
      guard let source = readText(text, in: content) else { throw FileError.changed(text.file) }
      render(source, leads: body.leads, part: body.part, shift: body.shift, words: memory.theme.bodyWords, into: &bytes)
      now.append(body.with(text.print, at: start..<bytes.count))
    }
    bytes += old[done...]
    let origin = Origin.page(key: key.with(texts: now.map(\.print)), bodies: now)
    return (OutputFile(path: file.known.path, content: .bytes(bytes)), origin, .text)
  }
}

extension RememberedBody {
  /// The same body elsewhere in its page.
  fileprivate func moved(to range: Range<Int>) -> RememberedBody {
    with(print, at: range)
  }

  /// Another text of the same body.
  fileprivate func with(_ print: Fingerprint, at range: Range<Int>) -> RememberedBody {
    RememberedBody(path: path, print: print, leads: leads, part: part, shift: shift, range: range)
  }
}

extension Facts {
  /// The body of a story, a page or a review.
  var body: Body? {
    switch self {
    case .story(let story): story.body
    case .page(let page): page.body
    case .review(let review): review.page.body
    default: nil
    }
  }
}

extension Diagnostic {
  /// Whether it, or a note of it, stands in one of some files.
  func speaks(of files: Set<String>) -> Bool {
    guard !files.isEmpty else { return false }
    return ([place?.file] + notes.map { $0.place.file }).contains { $0.map(files.contains) ?? false }
  }
}
