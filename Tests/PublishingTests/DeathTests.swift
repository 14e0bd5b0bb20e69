// A publication that ends after any of its changes leaves the old site or one that the next start completes.
import Diagnostics
import Files
import Model
import Testing

@testable import Publishing

private let old = files([
  "index.html": "old", "same.html": "same", "a": "file", "b/c/d.html": "deep", "gone/x.html": "x", "last.html": "l",
])
private let new = files([
  "index.html": "new", "same.html": "same", "a/index.html": "folder", "b": "file", "fresh/y.html": "y",
])

/// Each kind of end, with the reason that the system would give.
private let ends: [(Steps.Ending, Int32)] = [(.death, 9), (.failure, 28), (.failure, 5), (.failure, 13)]

/// A site as it should be, from a clean build.
private func clean(_ texts: [OutputFile]) throws -> [String] {
  try Ground.with { ground in
    _ = try publish(texts, to: ground.place()).published()
    return try ground.snapshot()
  }
}

@Test(
  "whichever change is the last, the old site stays or the next start completes the new one", arguments: [true, false])
func survivesEveryEnd(isNew: Bool) throws {
  let (before, after) = (isNew ? ["(nothing)"] : try clean(old), try clean(new))
  for (ending, code) in ends {
    var count = 0
    while try end(after: count, by: ending, code, isNew: isNew, before, after) { count += 1 }
    // Every staged file, the manifest, the journal and every move is a change.
    #expect(count > (isNew ? 7 : 15))
  }
}

/// Ends one publication early and looks at the site, after it and after the next start. False when it was not ended.
private func end(
  after count: Int, by ending: Steps.Ending, _ code: Int32, isNew: Bool, _ before: [String], _ after: [String]
) throws -> Bool {
  try Ground.with(in: Ground.quick) { ground in
    if !isNew { _ = try publish(old, to: ground.place()).published() }
    var steps = Steps(endingAfter: count, by: ending, code: code)
    do {
      _ = try publish(new, to: ground.place(), &steps).published()
      #expect(try ground.snapshot() == after)
      return false
    } catch let error as FileError {
      #expect(error.code == code)
    }
    let wasClosed = try Disk.exists(ground.path(".site.guong/journal"))
    let found = try ground.snapshot()
    if !wasClosed { #expect(found == before || found == after, "after \(count) changes") }
    if ending == .failure, !wasClosed { #expect(try !Disk.exists(ground.path(".site.guong/stage"))) }

    guard case .open = try Workshop.open(ground.place()) else {
      Issue.record("the next start was refused after \(count) changes")
      return true
    }
    let completed = try ground.snapshot()
    #expect(wasClosed ? completed == after : completed == found, "after \(count) changes")
    #expect(try Disk.list(ground.path(".site.guong")).map(\.name) == [".gitignore", "lock"])

    _ = try publish(new, to: ground.place()).published()
    #expect(try ground.snapshot() == after)
    #expect(try verify(ground.path("site")).isEmpty)
    return true
  }
}

@Test("the next start may die as well, and the one after it completes the site")
func survivesSecondDeath() throws {
  let after = try clean(new)
  for first in 9..<17 {
    for second in stride(from: 1, to: 12, by: 2) {
      try Ground.with(in: Ground.quick) { ground in
        _ = try publish(old, to: ground.place()).published()
        for count in [first, second] {
          var steps = Steps(endingAfter: count, by: .death, code: 9)
          do throws(FileError) { _ = try publish(new, to: ground.place(), &steps) } catch { #expect(error.code == 9) }
        }
        _ = try publish(new, to: ground.place()).published()
        #expect(try ground.snapshot() == after)
      }
    }
  }
}

/// Ends a publication just after its journal was closed.
private func closeJournal(in ground: Ground) throws {
  _ = try publish(old, to: ground.place()).published()
  for count in 0..<30 where try !Disk.exists(ground.path(".site.guong/journal")) {
    var steps = Steps(endingAfter: count, by: .death, code: 9)
    do throws(FileError) { _ = try publish(new, to: ground.place(), &steps) } catch { #expect(error.code == 9) }
  }
  #expect(try Disk.exists(ground.path(".site.guong/journal")))
}

@Test("what a person did to the site after a death is not lost by completing it")
func keepsEditsAfterDeath() throws {
  try Ground.with { ground in
    try closeJournal(in: ground)
    try ground.write("site/index.html", "by hand")
    try ground.write("site/fresh/y.html", "by hand")
    let before = try ground.snapshot()
    #expect(try publish(new, to: ground.place()).refusals == ["output-edited y.html", "output-edited index.html"])
    #expect(try ground.snapshot() == before)
    try Disk.remove(ground.path("site/index.html"))
    try Disk.remove(ground.path("site/fresh/y.html"))
    _ = try publish(new, to: ground.place()).published()
    #expect(try ground.snapshot() == clean(new))
  }
}

@Test("a link put into the site after a death leads nothing out of it")
func followsNoLinkAfterDeath() throws {
  try Ground.with { ground in
    try closeJournal(in: ground)
    try Disk.rename(ground.path("site/gone"), to: ground.path("outside"))
    ground.link("site/gone", to: "../outside")
    ground.link("site/fresh", to: "../outside")
    #expect(try publish(new, to: ground.place()).refusals == ["output-in-the-way fresh", "output-in-the-way gone"])
    #expect(try ground.snapshot("outside") == ["x.html: x"])
  }
}

@Test("a damaged journal is dropped, and the old site stays", arguments: [0, 1, 20, 60])
func dropsDamagedJournal(cut: Int) throws {
  try Ground.with { ground in
    try closeJournal(in: ground)
    let journal = try ground.text(".site.guong/journal")
    try ground.write(".site.guong/journal", String(journal.dropLast(cut + 1)))
    let before = try ground.snapshot()
    guard case .open = try Workshop.open(ground.place()) else {
      Issue.record("the start was refused")
      return
    }
    #expect(try ground.snapshot() == before)
    _ = try publish(new, to: ground.place()).published()
    #expect(try ground.snapshot() == clean(new))
  }
}
