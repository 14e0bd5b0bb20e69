// Whole trees exchanged: readers see the old or the new site, and what is not ours comes along.
import Diagnostics
import Files
import Glibc
import Model
import Testing

@testable import Publishing

private let old = files([
  "index.html": "old", "same.html": "same", "a": "file", "b/c/d.html": "deep", "gone/x.html": "x", "k/own.html": "o",
])
private let new = files([
  "index.html": "new", "same.html": "same", "a/index.html": "folder", "b": "file", "fresh/y.html": "y",
])

extension Ground {
  /// Puts a person's things into the site.
  fileprivate func visit() throws {
    try write("site/k/staff.pdf", "foreign")
    try write("site/.htaccess", "foreign")
    try write("site/ảnh/1.jpg", "foreign")
    try Disk.makeFolder(path("site/empty/inner"), parents: true)
    link("site/door", to: "nowhere")
    #expect(unsafe chmod(path("site/k"), 0o750) == 0)
    #expect(unsafe chmod(path("site"), 0o2711) == 0)
  }

  fileprivate func mode(_ name: String) -> UInt32 {
    var answer = stat()
    #expect(unsafe lstat(path(name), &answer) == 0)
    return answer.st_mode & 0o7777
  }

  /// What the workshop holds between builds.
  fileprivate func isTidy() throws -> Bool {
    try Disk.list(path(".site.guong")).map(\.name) == [".gitignore", "lock"]
  }
}

/// The site before and after, as the moves of a journal make it.
private func expected() throws -> (before: [String], after: [String]) {
  try Ground.with { ground in
    _ = try publish(old, to: ground.place()).published()
    try ground.visit()
    let before = try ground.snapshot()
    _ = try publish(new, to: ground.place()).published()
    return (before, try ground.snapshot())
  }
}

@Test("an empty folder gives way to a file, one with something in it does not", arguments: [Arrival.moves, .exchange])
func emptyFolderGivesWay(arrival: Arrival) throws {
  try Ground.with { ground in
    _ = try publish(old, to: ground.place()).published()
    try Disk.remove(ground.path("site/same.html"))
    try Disk.makeFolder(ground.path("site/same.html"))
    #expect(try publish(old, to: ground.place(), by: arrival).published().written == ["same.html"])
    try Disk.remove(ground.path("site/same.html"))
    try Disk.makeFolder(ground.path("site/same.html/mine"), parents: true)
    guard case .refused(let findings) = try publish(old, to: ground.place(), by: arrival) else {
      Issue.record("a folder that is not empty was replaced")
      return
    }
    #expect(findings.map(\.rule) == ["output-in-the-way"])
  }
}

@Test("an exchange makes the same site as moves do, and files that stay keep inode and time")
func exchangesWhole() throws {
  let after = try expected().after
  try Ground.with { ground in
    _ = try publish(old, to: ground.place(), by: .exchange).published()
    try ground.visit()
    let names = ["same.html", "k/staff.pdf", ".htaccess", "ảnh/1.jpg", "door"]
    let before = try names.map { try Disk.status(ground.path("site/" + $0))?.identity }
    let site = try Disk.status(ground.path("site"))
    let published = try publish(new, to: ground.place(), by: .exchange).published()
    #expect(published.written == ["a/index.html", "b", "fresh/y.html", "index.html"])
    #expect(published.removed == ["a", "b/c/d.html", "gone/x.html", "k/own.html"] && published.unchanged == 1)
    #expect(try ground.snapshot() == after)
    #expect(try names.map { try Disk.status(ground.path("site/" + $0))?.identity } == before)
    #expect(try Disk.status(ground.path("site"))?.inode != site?.inode)
    #expect(ground.mode("site") == 0o2711 && ground.mode("site/k") == 0o750)
    #expect(try ground.isTidy())
    for known in published.standing {
      #expect(known.inode == (try Disk.status(ground.path("site/" + known.path)))?.inode)
    }

    let whole = try Disk.status(ground.path("site"))
    #expect(try publish(new, to: ground.place(), by: .exchange).published().foundAll(5))
    #expect(try Disk.status(ground.path("site")) == whole)
  }
}

@Test("whichever change is the last, the site is the whole old or the whole new one, and the next start tidies")
func neverMixed() throws {
  let (before, after) = try expected()
  for (ending, code) in [(Steps.Ending.death, Int32(9)), (.failure, 28), (.failure, 5), (.failure, 13)] {
    var (count, seen) = (0, Set<Bool>())
    while let isNew = try end(after: count, by: ending, code, before, after) {
      seen.insert(isNew)
      count += 1
    }
    #expect(count > 25 && seen == [true, false])
  }
}

/// Ends one exchange early; whether the new site stood then, nil when it was not ended.
private func end(
  after count: Int, by ending: Steps.Ending, _ code: Int32, _ before: [String], _ after: [String]
) throws -> Bool? {
  try Ground.with(in: Ground.quick) { ground in
    _ = try publish(old, to: ground.place()).published()
    try ground.visit()
    var steps = Steps(endingAfter: count, by: ending, code: code)
    do {
      _ = try publish(new, to: ground.place(), by: .exchange, &steps).published()
      #expect(try ground.snapshot() == after)
      return nil
    } catch let error as FileError {
      #expect(error.code == code)
    }
    let found = try ground.snapshot()
    #expect(found == before || found == after, "after \(count) changes")
    // The next start may die as well.
    var second = Steps(endingAfter: 3, by: .death, code: 9)
    do throws(FileError) { _ = try Workshop.open(ground.place(), &second) } catch { #expect(error.code == 9) }
    #expect(try ground.snapshot() == found)
    guard case .open = try Workshop.open(ground.place()) else {
      Issue.record("the next start was refused after \(count) changes")
      return false
    }
    #expect(try ground.snapshot() == found && ground.isTidy(), "after \(count) changes")
    let arrival = count.isMultiple(of: 2) ? Arrival.exchange : .moves
    _ = try publish(new, to: ground.place(), by: arrival).published()
    #expect(try ground.snapshot() == after)
    #expect(try verify(ground.path("site")).allSatisfy { $0.rule == "output-foreign" })
    return found == after
  }
}

@Test("what a person puts into the old site at the last moment is kept and told")
func keepsLastMoment() throws {
  try Ground.with { ground in
    var count = 0
    while try !Disk.exists(ground.path("site/fresh")) {
      _ = try publish(old, to: ground.place()).published()
      var steps = Steps(endingAfter: count, by: .death, code: 9)
      do throws(FileError) { _ = try publish(new, to: ground.place(), by: .exchange, &steps) } catch {}
      count += 1
    }
    try ground.write(".site.guong/stage/gone/late.txt", "late")
    try ground.write(".site.guong/stage/index.html", "by hand")
    let site = try ground.snapshot()
    for _ in 0..<2 {
      let publication = try publish(old, to: ground.place(), by: .exchange)
      #expect(publication.refusals == ["output-left late.txt", "output-left index.html"])
      #expect(try ground.text(".site.guong/stage/gone/late.txt") == "late")
      #expect(try ground.snapshot() == site)
    }
    for name in ["gone/late.txt", "index.html"] { try Disk.remove(ground.path(".site.guong/stage/" + name)) }
    _ = try publish(new, to: ground.place(), by: .exchange).published()
    #expect(try ground.isTidy() && ground.snapshot() == site)
  }
}

@Test(
  "a disk without hard links or exchange gets a sentence, and nothing changes", arguments: [Int32(1), 18, 22, 38, 95])
func refusesWhereImpossible(code: Int32) throws {
  try Ground.with(in: Ground.quick) { ground in
    _ = try publish(old, to: ground.place()).published()
    try ground.visit()
    let before = try ground.snapshot()
    var refused = 0
    for count in 0..<30 {
      var steps = Steps(endingAfter: count, by: .failure, code: code)
      do throws(FileError) {
        let publication = try publish(new, to: ground.place(), by: .exchange, &steps)
        guard publication.refusals == ["output-exchange -"] else { break }
        refused += 1
      } catch {
        #expect(error.code == code)
      }
      guard try ground.snapshot() == before else { break }
      #expect(try ground.isTidy(), "after \(count) changes")
    }
    #expect(refused > 5)
  }
}

@Test("a name that is not UTF-8 cannot be carried over: nothing is published, and it stays")
func refusesRawName() throws {
  try Ground.with { ground in
    _ = try publish(old, to: ground.place()).published()
    let name = Array(ground.path("site/").utf8) + [0xE1, 0x2E, 0x6A]
    let raw = name.map { CChar(bitPattern: $0) } + [0]
    #expect(unsafe Glibc.close(creat(raw, 0o600)) == 0)
    defer { #expect(unsafe unlink(raw) == 0) }
    #expect(try publish(new, to: ground.place(), by: .exchange).refusals == ["output-exchange \\xE1.j"])
    #expect(try ground.text("site/index.html") == "old" && ground.isTidy())
    _ = try publish(new, to: ground.place()).published()
    #expect(unsafe access(raw, F_OK) == 0)
  }
}

@Test("a page edited by hand is refused by an exchange as well")
func refusesEditedExchange() throws {
  try Ground.with { ground in
    _ = try publish(old, to: ground.place()).published()
    try ground.write("site/index.html", "by hand")
    try ground.write("site/fresh/y.html", "by hand")
    let before = try ground.snapshot()
    let publication = try publish(new, to: ground.place(), by: .exchange)
    #expect(publication.refusals == ["output-in-the-way y.html", "output-edited index.html"])
    #expect(try ground.snapshot() == before && ground.isTidy())
  }
}

extension Files.Status {
  /// What a reader's cache goes by: a second name of a file changes neither.
  fileprivate var identity: [Int64] { [Int64(bitPattern: inode), modified] }
}
