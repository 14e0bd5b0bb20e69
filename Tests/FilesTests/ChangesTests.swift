// Watching folders: every kind of change is told, by notices and by looking alike.
import Files
import Glibc
import Synchronization
import Testing

@Suite("changes in folders", .serialized)
struct ChangesTests {
  @Test(
    "what is made, written, renamed and removed is told, by notices with its path; who only looks cannot know all",
    arguments: [false, true])
  func kinds(polling: Bool) async throws {
    try await withWatch(polling: polling) { folder, next in
      let path = Path.join(folder, "a.md")
      try Disk.write(Array("một".utf8), to: path)
      try await next([path])
      try Disk.write(Array("hai hai".utf8), to: path)
      try await next([path])
      // As editors save: beside it, then over it.
      try Disk.write(Array("ba".utf8), to: Path.join(folder, ".a.md.swp"))
      try Disk.rename(Path.join(folder, ".a.md.swp"), to: path)
      try await next([path])
      try Disk.remove(path)
      try await next([path])
    }
  }

  @Test("other rights are told: what could not be read may be readable now")
  func rights() async throws {
    try await withWatch(polling: false) { folder, next in
      let path = Path.join(folder, "a.md")
      try Disk.write(Array("một".utf8), to: path)
      try await next([path])
      #expect(unsafe chmod(path, 0o600) == 0)
      try await next([path])
    }
  }

  @Test("a new folder counts, and so do the files in it", arguments: [false, true])
  func folders(polling: Bool) async throws {
    try await withWatch(polling: polling) { folder, next in
      let path = Path.join(folder, "moi/sau/b.md")
      try Disk.makeFolder(Path.join(folder, "moi/sau"), parents: true)
      try Disk.write([], to: path)
      try await next(nil)
      try Disk.write(Array("b".utf8), to: path)
      try await next([path])
      try Disk.rename(Path.join(folder, "moi"), to: Path.join(folder, "cu"))
      try await next(nil)
      try Disk.write(Array("bb".utf8), to: Path.join(folder, "cu/sau/b.md"))
      try await next([Path.join(folder, "cu/sau/b.md")])
    }
  }

  @Test("a folder that is taken away is waited for, and watched when it is back", arguments: [false, true])
  func replacedRoot(polling: Bool) async throws {
    try await withWatch(polling: polling) { folder, next in
      try Disk.rename(folder, to: folder + "-cu")
      try await next(nil)
      try Disk.makeFolder(folder)
      try await next(nil)
      try Disk.write([], to: Path.join(folder, "c.md"))
      try await next([Path.join(folder, "c.md")])
    }
  }

  @Test("what editors keep for themselves is no change", arguments: [false, true])
  func noise(polling: Bool) async throws {
    try await withWatch(polling: polling) { folder, next in
      for name in [".a.md.swp", "a.md~", ".git"] { try Disk.write([], to: Path.join(folder, name)) }
      try Disk.write([], to: Path.join(folder, "a.md"))
      try await next([Path.join(folder, "a.md")])
    }
  }

  @Test("a burst is one change, and what is told late is joined")
  func joined() async throws {
    let one = Change(paths: ["b", "a"])
    #expect(one.paths == ["a", "b"] && one.joined(with: Change(paths: ["c", "a"])).paths == ["a", "b", "c"])
    #expect(one.joined(with: Change(paths: nil)).paths == nil && Change(paths: nil).joined(with: one).paths == nil)
    try await withWatch(polling: false) { folder, next in
      let paths = (10..<60).map { Path.join(folder, "\($0).md") }
      for path in paths { try Disk.write([], to: path) }
      try await next(paths)
    }
  }

  /// Runs a test with a folder that is watched; `next` waits for changes that, joined, are the ones expected.
  private func withWatch(
    polling: Bool, _ body: (_ folder: String, _ next: ([String]?) async throws -> Void) async throws -> Void
  ) async throws {
    try await withScratch { scratch in
      let folder = Path.join(scratch, "c")
      try Disk.makeFolder(folder)
      let changes = Disk.changes(in: [folder], polling: polling)
      let heard = Mutex<Change?>(nil)
      let hear: @Sendable (Change) -> Void = { change in heard.withLock { $0 = $0?.joined(with: change) ?? change } }
      let listening = Task { for await change in changes { hear(change) } }
      defer { listening.cancel() }
      try await body(folder) { told in
        let expected = polling ? nil : told
        for _ in 0..<1_000 where heard.withLock({ $0?.paths != expected || $0 == nil }) {
          try await Task.sleep(for: .milliseconds(10))
        }
        // What comes late belongs to the change before.
        try await Task.sleep(for: .milliseconds(150))
        let change = heard.withLock { change in
          defer { change = nil }
          return change
        }
        #expect(change == Change(paths: expected))
      }
    }
  }
}
