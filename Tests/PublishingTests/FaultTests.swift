// Publications that keep files, meet each other or fill the disk: the site is never less than whole.
import Archive
import Diagnostics
import Files
import Glibc
import Model
import Testing

@testable import Publishing

private let old = files(["index.html": "old", "same.html": "same", "b/c.html": "kept", "gone/x.html": "x"])
private let new = files(["index.html": "new", "same.html": "same", "b/c.html": "kept", "fresh/y.html": "y"])

/// Publishes, keeping what stands as it is known.
private func publishKeeping(
  _ texts: [OutputFile], _ memory: [Known], to place: OutputPlace, by arrival: Arrival, _ steps: inout Steps
) throws -> Publication {
  switch try Workshop.open(place, &steps) {
  case .refused(let findings): return .refused(findings)
  case .open(let workshop):
    var puts: [Put] = []
    do throws(FileError) {
      for file in texts {
        let known = memory.first { $0.path == file.path && $0.print == Fingerprint(file.text) }
        if let known, let put = try workshop.stager.keep(known) {
          puts.append(put)
        } else {
          puts.append(try workshop.stager.put(file, &steps))
        }
      }
    } catch {
      try workshop.abandon(Mover(folders: workshop.stager.folders), after: error, &steps)
    }
    return try workshop.finish(puts, by: arrival, &steps)
  }
}

extension OutputFile {
  fileprivate var text: [UInt8] {
    guard case .bytes(let bytes) = content else { return [] }
    return bytes
  }
}

@Test(
  "a build that keeps files may end anywhere: the next one, with the old memory, is right",
  arguments: [
    Arrival.moves, .exchange,
  ])
func survivesWhileKeeping(arrival: Arrival) throws {
  let after = try Ground.with { ground in
    _ = try publish(new, to: ground.place()).published()
    return try ground.snapshot()
  }
  for (ending, code) in [(Steps.Ending.death, Int32(9)), (.failure, 28), (.failure, 5), (.failure, 13)] {
    for count in 0..<60 {
      let ended = try Ground.with(in: Ground.quick) { ground in
        let memory = try publish(old, to: ground.place()).published().standing
        var steps = Steps(endingAfter: count, by: ending, code: code)
        do {
          _ = try publishKeeping(new, memory, to: ground.place(), by: arrival, &steps).published()
        } catch let error as FileError {
          #expect(error.code == code)
          var none = Steps()
          let standing = try publishKeeping(new, memory, to: ground.place(), by: arrival, &none).published().standing
          #expect(try ground.snapshot() == after && verify(ground.path("site")).isEmpty, "after \(count) changes")
          #expect(standing.map(\.path) == new.map(\.path).sorted(by: Path.precedes))
          return true
        }
        #expect(try ground.snapshot() == after)
        return false
      }
      #expect(ended || count > 9)
      if !ended { break }
    }
  }
}

@Test("of two publications at once one goes first and the other says so or follows; the site is one of the two")
func twoAtOnce() async throws {
  let ground = try Ground(in: Ground.quick)
  defer { ground.clear() }
  let sites = (0..<2).map { number in
    (0..<40).map { OutputFile(path: "\($0)/index.html", content: .bytes(Array("site \(number)".utf8))) }
  }
  _ = try publish(sites[0], to: ground.place()).published()
  let done = try await withThrowingTaskGroup(of: Int.self) { group in
    for (number, site) in sites.enumerated() {
      let place = ground.place()
      group.addTask { try rounds(of: site, to: place, offset: number) }
    }
    return try await group.reduce(0, +)
  }
  #expect(done > 0)
  #expect(try verify(ground.path("site")).isEmpty)
  #expect(try Set(ground.names().map { try ground.text("site/" + $0) }).count == 1)
  #expect(try Disk.list(ground.path(".site.guong")).map(\.name) == [".gitignore", "lock"])
}

/// Publishes a site again and again, in both ways; how often nobody else was at it.
private func rounds(of site: [OutputFile], to place: OutputPlace, offset: Int) throws -> Int {
  var done = 0
  for round in 0..<20 {
    let publication = try publish(site, to: place, by: (round + offset).isMultiple(of: 3) ? .exchange : .moves)
    if case .done = publication { done += 1 } else { #expect(publication.refusals == ["output-busy -"]) }
  }
  return done
}

/// A disk of 256 KiB in memory; nil when this user may not mount one.
private func smallDisk() -> String? {
  let folder = (Surroundings.environment("TMPDIR") ?? "/tmp") + "/guong-small-\(Surroundings.process)"
  guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { return nil }
  if unsafe system("mount -t tmpfs -o size=256k,nr_inodes=400 tmpfs '\(folder)' 2>/dev/null") == 0 { return folder }
  _ = unsafe rmdir(folder)
  return nil
}

private func removeDisk(_ folder: String) {
  #expect(unsafe system("umount '\(folder)'") == 0)
  #expect(unsafe rmdir(folder) == 0)
}

/// Whether this user may mount a disk at all.
private func mayMount() -> Bool {
  guard let folder = smallDisk() else { return false }
  removeDisk(folder)
  return true
}

@Test(
  "a full disk is told, the old site stays whole, and the next build that fits is right",
  .enabled(if: mayMount(), "this user may not mount a small disk"))
func fullDisk() throws {
  let folder = try #require(smallDisk())
  defer { removeDisk(folder) }
  let page = String(repeating: "x", count: 4_000)
  func site(_ count: Int, _ text: String) -> [OutputFile] {
    (0..<count).map { OutputFile(path: "\($0 % 5)/\($0).html", content: .bytes(Array((text + page).utf8))) }
  }
  for arrival in [Arrival.moves, .exchange] {
    try Ground.with(in: folder) { ground in
      _ = try publish(site(20, "old"), to: ground.place(), by: arrival).published()
      let before = try ground.snapshot()
      var failures = 0
      // From far too much to just a little too much: the disk is full at another moment each time.
      for count in stride(from: 80, through: 30, by: -1) {
        do {
          _ = try publish(site(count, "new"), to: ground.place(), by: arrival).published()
          break
        } catch let error as FileError {
          #expect(error.code == ENOSPC)
          #expect(try ground.snapshot() == before)
          failures += 1
        }
      }
      #expect(failures > 20)
      _ = try publish(site(15, "last"), to: ground.place(), by: arrival).published()
      #expect(try verify(ground.path("site")).isEmpty && ground.names().count == 15)
      #expect(try Disk.list(ground.path(".site.guong")).map(\.name) == [".gitignore", "lock"])
    }
  }
}
