// The first look at a folder of content: which files are as the last build read them, and what the others hold now.
import Archive
package import Files
package import Loading
import Model

/// The files of content, each with what is known of it.
package struct Look: Sendable {
  let survey: Survey
  /// When the look began, in nanoseconds since 1970.
  let moment: Int64
  /// Nil when there is none that this tool can use.
  package let memory: Memory?
  /// One for each file of the survey, in its order.
  var sources: [Seen]
}

/// What is known of a source before it is looked at again.
protocol KnownSource: Sendable {
  /// Inside the content folder.
  var path: String { get }
  var mark: Mark { get }
  /// Whether the mark can be trusted to change when the file does.
  var hasRested: Bool { get }
  /// Of all its bytes; nil when only a part was read.
  var print: Fingerprint? { get }
}

extension KnownSource {
  /// Whether the disk says in every way that a file is still this source.
  func isStill(_ file: WalkedFile) -> Bool { hasRested && mark == Mark(file.status) }
}

extension RememberedSource: KnownSource {}

/// A source at a look.
enum Seen: Sendable {
  /// As it is known, by its number among the known ones.
  case same(Int)
  /// New, changed, or not to be trusted.
  case read(FreshReading)
}

/// What was read from a source just now, and how it will be remembered.
struct FreshReading: Sendable {
  /// Empty once the stages have it.
  private(set) var reading: Reading
  /// Whether nothing was amiss.
  let isSilent: Bool
  /// The reading as bytes.
  let archived: [UInt8]
  let archivedPrint: Fingerprint
  let print: Fingerprint?
  let meaning: Fingerprint

  init(_ reading: Reading, print: Fingerprint?) {
    self.reading = reading
    self.print = print
    isSilent = reading.diagnostics.isEmpty
    var (whole, meaning) = (Writer(capacity: 1024), Writer(omitting: .places))
    reading.write(to: &whole)
    reading.write(to: &meaning)
    // Without the room to grow that the writer has left.
    archived = Array(whole.bytes[...])
    archivedPrint = Fingerprint(whole.bytes)
    self.meaning = Fingerprint(meaning.bytes)
  }

  /// Without the reading, which would hold the whole content in memory until the site is published.
  func handedOver() -> FreshReading {
    var rest = self
    rest.reading = Reading()
    return rest
  }
}

/// Lists the content that is to be built.
package func survey(_ request: BuildRequest) throws(FileError) -> Survey {
  try survey(content: request.content)
}

/// Lists and looks.
package func look(_ request: BuildRequest, _ memory: Memory?) async throws(FileError) -> Look {
  await look(request, try survey(request), memory)
}

/// Opens those files of content that may have changed.
package func look(_ request: BuildRequest, _ survey: Survey, _ memory: Memory?) async -> Look {
  let memory = memory.flatMap { $0.tool.works(like: request.tool) ? $0 : nil }
  let sources = await look(at: survey.files, request, knowing: memory?.sources ?? [])
  return Look(survey: survey, moment: request.moment, memory: memory, sources: sources)
}

/// Looks at each of some files, and opens those that may have changed; both are in order of the bytes of their paths.
func look(
  at files: [WalkedFile], _ request: BuildRequest, knowing sources: [some KnownSource]
) async -> [Seen] {
  let numbers = numbers(of: files, in: sources)
  let tell = { request.progress(.reading, $0, of: files.count) }
  return await inChunks(Array(files.indices), request.jobs, tell: tell) { index in
    let file = files[index]
    guard let number = numbers[index] else { return see(file, in: request.content, known: nil) }
    let known = sources[number]
    if known.isStill(file) { return .same(number) }
    return see(file, in: request.content, known: known.print.map { (number, $0) })
  }
}

/// Opens a file; one whose bytes are the known ones is not read any further.
private func see(_ file: WalkedFile, in folder: String, known: (number: Int, print: Fingerprint)?) -> Seen {
  let (reading, print) = read(file, in: folder, unless: known?.print)
  if let reading { return .read(FreshReading(reading, print: print)) }
  guard let known else { preconditionFailure("only what is known is left unread") }
  return .same(known.number)
}

/// For each file the number of the source of its path; both are in order of the bytes of their paths.
private func numbers(of files: [WalkedFile], in sources: [some KnownSource]) -> [Int?] {
  var next = 0
  return files.map { file in
    while next < sources.count, Path.precedes(sources[next].path, file.path) { next += 1 }
    return next < sources.count && Path.same(sources[next].path, file.path) ? next : nil
  }
}

extension Look {
  /// What every file holds, read back from the memory where it is the same. A reading that the memory has lost is read
  /// from its source again. They are handed over: the look keeps them as bytes only.
  mutating func readings(in folder: String, _ jobs: Int) async -> [Reading] {
    let (files, memory, before) = (survey.files, memory, sources)
    let settled = await inChunks(Array(before.indices), jobs) { index -> (Reading, Seen) in
      switch before[index] {
      case .read(let fresh): return (fresh.reading, .read(fresh.handedOver()))
      case .same(let number):
        if let reading = memory?.reading(number) { return (reading, before[index]) }
        let (reading, print) = read(files[index], in: folder, unless: nil)
        guard let reading else { preconditionFailure("what nobody knows is read") }
        return (reading, .read(FreshReading(reading, print: print).handedOver()))
      }
    }
    sources = settled.map(\.1)
    return settled.map(\.0)
  }
}
