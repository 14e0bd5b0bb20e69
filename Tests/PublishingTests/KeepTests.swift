// A file that the last build published is kept by one look, and only while it holds what the manifest says.
import Archive
import Diagnostics
import Files
import Glibc
import Model
import Testing

@testable import Publishing

private let texts = files(["a.html": "aaaa", "b/c.html": "cccc", "b/d.html": "dddd", "z.html": "zzzz"])

extension Workshop {
  /// Opens a workshop that nothing keeps closed.
  static func opened(_ place: OutputPlace) throws -> Workshop {
    switch try open(place) {
    case .open(let workshop): return workshop
    case .refused(let findings):
      Issue.record("refused: \(findings.map(\.message.en))")
      throw FileError(.open, place.output, 0)
    }
  }
}

extension Ground {
  /// Publishes files and gives what the next build may remember, aged so that times are believed.
  fileprivate func remember(_ texts: [OutputFile]) throws -> [Known] {
    let standing = try publish(texts, to: place()).published().standing
    return try standing.map { known in
      let status = try #require(try Disk.status(path("site/" + known.path)))
      #expect(known.changed == status.changed)
      #expect(known.inode == status.inode && (known.modified == status.modified || known.modified == Known.unsettled))
      return Known(path: known.path, size: known.size, print: known.print, status)
    }
  }

  /// Keeps what can be kept, puts the rest, and publishes.
  fileprivate func next(_ memory: [Known], _ texts: [OutputFile]) throws -> (Publication, kept: [String]) {
    let workshop = try Workshop.opened(place())
    var kept: [String] = []
    let puts = try texts.map { file in
      if let known = memory.first(where: { $0.path == file.path }), let put = try workshop.stager.keep(known) {
        kept.append(file.path)
        return put
      }
      return try workshop.stager.put(file)
    }
    return (try workshop.finish(puts), kept)
  }
}

@Test("what stands as it is known is kept, and what is remembered next is the same")
func keepsKnown() throws {
  try Ground.with { ground in
    let memory = try ground.remember(texts)
    #expect(memory.map(\.path) == ["a.html", "b/c.html", "b/d.html", "z.html"])
    let (publication, kept) = try ground.next(memory, texts)
    #expect(kept.count == 4)
    let published = try publication.published()
    #expect(published.foundAll(4))
    #expect(published.standing == memory)
  }
}

@Test("one page changes and the others are kept; one that is neither kept nor put is removed")
func keepsTheOthers() throws {
  try Ground.with { ground in
    let memory = try ground.remember(texts)
    let new = files(["a.html": "new", "b/c.html": "cccc", "z.html": "zzzz"])
    let (publication, kept) = try ground.next(memory.filter { $0.path != "a.html" }, new)
    #expect(kept == ["b/c.html", "z.html"])
    let published = try publication.published()
    #expect(published.written == ["a.html"] && published.removed == ["b/d.html"] && published.unchanged == 2)
    #expect(published.standing.map(\.path) == ["a.html", "b/c.html", "z.html"])
    #expect(try ground.names() == ["a.html", "b/c.html", "z.html"])
    #expect(try verify(ground.path("site")).isEmpty)
  }
}

@Test("a site that was checked out anew is kept by reading it, and known better afterwards")
func keepsCheckedOut() throws {
  try Ground.with { ground in
    let memory = try ground.remember(texts)
    for name in ["a", "z"] { try ground.write("site/\(name).html", name + name + name + name) }
    let (publication, kept) = try ground.next(memory, texts)
    #expect(kept.count == 4)
    let standing = try publication.published().standing
    #expect(standing[0].inode != memory[0].inode && standing[1] == memory[1])
    #expect(standing[0].inode == (try Disk.status(ground.path("site/a.html")))?.inode)
  }
}

@Test("a file that was edited or lost is not kept: the edit is refused, what was lost is made again")
func keepsNoEdit() throws {
  try Ground.with { ground in
    let memory = try ground.remember(texts)
    try ground.write("site/a.html", "hand")
    try ground.write("site/z.html", "longer by hand")
    try Disk.remove(ground.path("site/b/c.html"))
    let before = try ground.snapshot()
    let (publication, kept) = try ground.next(memory, texts)
    #expect(kept == ["b/d.html"])
    #expect(publication.refusals == ["output-edited a.html", "output-edited z.html"])
    #expect(try ground.snapshot() == before)

    for name in ["a", "z"] { try Disk.remove(ground.path("site/\(name).html")) }
    let published = try ground.next(memory, texts).0.published()
    #expect(published.written == ["a.html", "b/c.html", "z.html"])
    #expect(try verify(ground.path("site")).isEmpty)
  }
}

@Test("an edit in place right after the publication is seen, although the clock may not have ticked")
func keepsNoQuickEdit() throws {
  for _ in 0..<20 {
    try Ground.with { ground in
      let memory = try publish(texts, to: ground.place()).published().standing
      try ground.overwrite("site/a.html", "hand")
      #expect(try ground.next(memory, texts).kept == ["b/c.html", "b/d.html", "z.html"])
    }
  }
}

@Test(
  "what is remembered is what the disk says after moves and after an exchange", arguments: [Arrival.moves, .exchange])
func remembersMoved(arrival: Arrival) throws {
  try Ground.with { ground in
    _ = try ground.remember(texts)
    let next = files(["a.html": "AAAA", "b/c.html": "cccc", "b/d.html": "dddd", "e.html": "eeee"])
    let published = try publish(next, to: ground.place(), by: arrival).published()
    for known in published.standing {
      let status = try #require(try Disk.status(ground.path("site/" + known.path)))
      #expect(known.inode == status.inode, "\(known.path)")
      #expect(known.changed == status.changed || known.modified == Known.unsettled, "\(known.path)")
    }
  }
}

@Test("a file edited where it stands, of the same size and with its time set back, is not kept")
func keepsNoHiddenEdit() throws {
  try Ground.with { ground in
    let memory = try ground.remember(texts)
    let file = unsafe open(ground.path("site/a.html"), O_WRONLY)
    try #require(file >= 0)
    defer { _ = close(file) }
    #expect(unsafe pwrite(file, [0x23], 1, 0) == 1)
    let time = timespec(
      tv_sec: Int(memory[0].modified / 1_000_000_000), tv_nsec: Int(memory[0].modified % 1_000_000_000))
    #expect(unsafe futimens(file, [time, time]) == 0)
    #expect(try Disk.status(ground.path("site/a.html"))?.modified == memory[0].modified)
    let (publication, kept) = try ground.next(memory, texts)
    #expect(kept.count == 3)
    #expect(publication.refusals == ["output-edited a.html"])
  }
}

@Test("memory that is older than the site, or of another one, makes nothing stay that should not")
func keepsNothingForeign() throws {
  try Ground.with { ground in
    let old = try ground.remember(texts)
    let new = files(["a.html": "AAAA", "b/c.html": "cccc", "b/d.html": "dddd", "y.html": "yyyy"])
    let memory = try ground.remember(new)
    let workshop = try Workshop.opened(ground.place())
    // Other bytes of the same size; a page that is gone; an entry whose stat is right and whose print is not.
    #expect(try workshop.stager.keep(old[0]) == nil)
    #expect(try workshop.stager.keep(old[3]) == nil)
    let mixed = Known(
      path: memory[0].path, size: 4, print: old[0].print, modified: memory[0].modified, changed: memory[0].changed,
      inode: memory[0].inode)
    #expect(try workshop.stager.keep(mixed) == nil)
    for path in ["../secret", "/etc/passwd", "", "b", "b/", ".guong-manifest"] {
      let known = Known(path: path, size: 4, print: memory[0].print, modified: 1, changed: 1, inode: 1)
      #expect(try workshop.stager.keep(known) == nil)
    }
    #expect(try workshop.stager.keep(memory[0]) != nil)
  }
}

@Test("where the manifest says something else than the file, or there is none, nothing is kept")
func keepsNothingUnlisted() throws {
  try Ground.with { ground in
    let memory = try ground.remember(texts)
    let other = try Ground.with { other in
      _ = try publish(files(["a.html": "else", "z.html": "zzzz"]), to: other.place()).published()
      return try other.text("site/.guong-manifest")
    }
    try ground.write("site/.guong-manifest", other)
    #expect(try ground.next(memory, texts).kept == ["z.html"])
  }
  try Ground.with { ground in
    let memory = try ground.remember(texts)
    try Disk.rename(ground.path("site"), to: ground.path("elsewhere"))
    let (publication, kept) = try ground.next(memory, texts)
    #expect(kept.isEmpty)
    #expect(try publication.published().written.count == 4)
  }
}

@Test("a known file that is reached through a link is told and not published around")
func keepsNothingBehindLink() throws {
  try Ground.with { ground in
    let memory = try ground.remember(texts)
    try Disk.rename(ground.path("site/b"), to: ground.path("outside"))
    ground.link("site/b", to: "../outside")
    #expect(try ground.next(memory, texts).0.refusals == ["output-in-the-way b"])
    #expect(try ground.text("outside/c.html") == "cccc")
  }
}

@Test("files may be kept and put from two tasks at once")
func keepsFromTwoTasks() async throws {
  let ground = try Ground()
  defer { ground.clear() }
  let many = (0..<200).map { OutputFile(path: "\($0 % 7)/\($0).html", content: .bytes(Array("\($0)".utf8))) }
  let memory = try ground.remember(many)
  let workshop = try Workshop.opened(ground.place())
  let stager = workshop.stager
  let puts = try await withThrowingTaskGroup(of: [Put].self) { group in
    for part in 0..<2 {
      group.addTask {
        try memory.indices.filter { $0 % 2 == part }.map { index in
          let new = OutputFile(path: memory[index].path, content: .bytes([1]))
          return try index % 10 < 2 ? stager.put(new) : stager.keep(memory[index]) ?? stager.put(new)
        }
      }
    }
    return try await group.reduce(into: [Put]()) { $0 += $1 }
  }
  let published = try workshop.finish(puts).published()
  #expect(published.written.count == 40 && published.unchanged == 160)
  #expect(published.standing.map(\.path) == memory.map(\.path))
  #expect(try verify(ground.path("site")).isEmpty)
}
