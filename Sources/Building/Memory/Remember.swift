// What a build leaves for the next one.
import Archive
import Diagnostics
package import Files
import Loading
import Model

/// A file handed on, and what it was made from.
package struct Made<Answer: Sendable>: Sendable {
  package let answer: Answer
  let origin: Origin
  let reason: Reason
}

/// What was made and from what: the next build's memory, once the site stands.
package struct Recollection: Sendable {
  let tool: Tool?
  let request: Fingerprint
  let theme: RememberedTheme
  let judgements: [Diagnostic]
  /// In order of the bytes of the paths.
  let origins: [(path: String, origin: Origin, reason: Reason)]

  /// The bytes of the memory's file, in pieces; nil when the site is not the one that was made.
  ///
  /// - Parameters:
  ///   - sources: those of the same look.
  ///   - standing: every file of the site in order of the bytes of their paths.
  package func file(_ sources: RecalledSources, _ standing: [Known]) -> [ArraySlice<UInt8>]? {
    guard let tool, let (files, companions) = told(apart: standing) else { return nil }
    return Memory.file(
      tool: tool, request: request, sources: sources.index, theme: theme, judgements: judgements,
      files: files, companions: companions, readings: sources.readings)
  }

  /// The files that were made from an origin, and those that stand beside them; both lists are in order of paths.
  private func told(apart standing: [Known]) -> (files: [RememberedFile], companions: [Known])? {
    var (files, companions): ([RememberedFile], [Known]) = ([], [])
    files.reserveCapacity(origins.count)
    for known in standing {
      if files.count < origins.count, Path.same(known.path, origins[files.count].path) {
        let made = origins[files.count]
        files.append(RememberedFile(known: known, origin: made.origin, reason: made.reason))
      } else {
        companions.append(known)
      }
    }
    return files.count == origins.count ? (files, companions) : nil
  }
}

/// The part of a memory that tells of the files of content. It waits for no page, so it can be written beside other
/// work.
package struct RecalledSources: Sendable {
  /// As the memory's file has them.
  let index: [UInt8]
  let readings: [ArraySlice<UInt8>]

  init(_ look: Look) {
    var writer = Writer(capacity: 160 * look.sources.count)
    var (sources, readings): ([RememberedSource], [ArraySlice<UInt8>]) = ([], [])
    sources.reserveCapacity(look.sources.count)
    readings.reserveCapacity(look.sources.count)
    var start = 0
    for (file, seen) in zip(look.survey.files, look.sources) {
      let source = look.source(file, seen, from: start)
      start = source.reading.upperBound
      sources.append(source)
      readings.append(look.bytes(of: seen))
    }
    sources.write(to: &writer)
    (index, self.readings) = (writer.bytes, readings)
  }
}

extension Look {
  fileprivate func source(_ file: WalkedFile, _ seen: Seen, from start: Int) -> RememberedSource {
    let mark = Mark(file.status)
    let hasRested = mark.hasRested(by: moment)
    switch seen {
    case .read(let fresh):
      return RememberedSource(
        path: file.path, mark: mark, hasRested: hasRested, print: fresh.print, meaning: fresh.meaning,
        isSilent: fresh.isSilent, reading: start..<(start + fresh.archived.count),
        readingPrint: fresh.archivedPrint)
    case .same(let number):
      guard let old = memory?.sources[number] else { preconditionFailure("what is the same was remembered") }
      return RememberedSource(
        path: old.path, mark: mark, hasRested: hasRested, print: old.print, meaning: old.meaning,
        isSilent: old.isSilent, reading: start..<(start + old.reading.count), readingPrint: old.readingPrint)
    }
  }

  fileprivate func bytes(of seen: Seen) -> ArraySlice<UInt8> {
    switch seen {
    case .read(let fresh): return fresh.archived[...]
    case .same(let number):
      guard let memory, let range = memory.readings.range(of: memory.sources[number]) else { return [] }
      return memory.readings.bytes[range]
    }
  }
}

extension Patch {
  /// What to remember of the files of content.
  package var recalledSources: RecalledSources { RecalledSources(look) }

  /// What to remember of the site with this patch.
  package func recollection<Answer>(_ made: [Made<Answer>]) -> Recollection {
    // By their numbers: what is not known to this room costs a look-up each time that it is walked through.
    var origins: [(path: String, origin: Origin, reason: Reason)] = []
    origins.reserveCapacity(made.count)
    for number in made.indices {
      origins.append((memory.files[number].known.path, made[number].origin, made[number].reason))
    }
    return Recollection(
      tool: memory.tool, request: memory.request, theme: memory.theme, judgements: memory.judgements,
      origins: origins)
  }

  /// Whether the memory already says all that it would say again.
  package var isRemembered: Bool {
    isEmpty && zip(look.survey.files, memory.sources).allSatisfy { $1.isStill($0) }
  }
}

extension Look {
  /// What to remember of the files of content.
  package var recalledSources: RecalledSources { RecalledSources(self) }
}

/// What is left of a whole site once its files are made.
package struct Remains: Sendable {
  /// What was seen of the files of content.
  package let look: Look
  fileprivate let tool: Tool?
  fileprivate let request: Fingerprint
  fileprivate let theme: RememberedTheme
  fileprivate let judgements: [Diagnostic]
  /// Of the files that were wanted, in the order of their making.
  fileprivate let paths: [String]

  /// What to remember of the site.
  package func recollection<Answer>(_ made: [Made<Answer>]) -> Recollection {
    var origins: [(path: String, origin: Origin, reason: Reason)] = []
    origins.reserveCapacity(made.count)
    for number in made.indices { origins.append((paths[number], made[number].origin, made[number].reason)) }
    return Recollection(
      tool: tool, request: request, theme: theme, judgements: judgements,
      origins: origins.sorted { Path.precedes($0.path, $1.path) })
  }
}

extension Blueprint {
  /// All that remembering needs; the rest may go.
  package var remains: Remains {
    Remains(
      look: look, tool: tool, request: request, theme: theme.marks, judgements: theme.findings + judgements,
      paths: chosenPaths)
  }
}
