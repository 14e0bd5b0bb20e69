// Builds that remember, without a disk for the site: what one made and left for the next.
import Archive
import Building
import Files
import Model
import Testing

/// A site as a build left it.
struct Remembered: Sendable {
  /// By path.
  let files: [String: [UInt8]]
  /// The bytes of the memory's file.
  let memory: [UInt8]
}

/// A file of the site, as it would stand.
private struct Stood: Sendable {
  let known: Known
  let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) {
    known = Known(path: path, size: bytes.count, print: Fingerprint(bytes), modified: 1, changed: 1, inode: 1)
    self.bytes = bytes
  }
}

extension BuildRequest {
  /// Builds as the tool does, on what an earlier build left; `meanwhile` happens when the sources have just been read.
  func build(
    after last: Remembered? = nil, meanwhile: () throws -> Void = {}
  ) async throws -> Remembered {
    let look = try await look(self, last.flatMap { Memory($0.memory) })
    try meanwhile()
    let files = last?.files ?? [:]
    let keep = { @Sendable (known: Known) throws(FileError) -> Stood? in
      guard let bytes = files[known.path], Fingerprint(bytes) == known.print else { return nil }
      return Stood(known.path, bytes)
    }
    let content = content
    let make = { @Sendable (file: OutputFile) throws(FileError) -> Stood in
      switch file.content {
      case .bytes(let bytes): Stood(file.path, bytes)
      case .copy(let path): Stood(file.path, try Disk.read(path, below: content, atMost: 1 << 20))
      }
    }
    if let patch = try Patch(look, self) {
      let made = try await patch.draw(
        standing: { known throws(FileError) in try keep(known)?.bytes },
        keep: { files throws(FileError) in
          var kept: [Stood?] = []
          for known in files { kept.append(try keep(known)) }
          return kept
        }, make: make)
      if let made { return try Remembered(made, patch.recollection(made), patch.recalledSources) }
    }
    var watch = stopwatch
    let site = try #require(try await prepare(self, look, &watch).site)
    let made = try await site.draw(keep: keep, make: make)
    return try Remembered(made, site.remains.recollection(made), site.remains.look.recalledSources)
  }
}

extension Remembered {
  fileprivate init(_ made: [Made<Stood>], _ recollection: Recollection, _ sources: RecalledSources) throws {
    let standing = made.map(\.answer.known).sorted { Path.precedes($0.path, $1.path) }
    memory = Array(try #require(recollection.file(sources, standing)).joined())
    files = Dictionary(made.map { ($0.answer.known.path, $0.answer.bytes) }, uniquingKeysWith: { first, _ in first })
  }
}
