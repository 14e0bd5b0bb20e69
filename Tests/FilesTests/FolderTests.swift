// Folders are listed as the disk stores them: by bytes, links as links, odd names told and never skipped.
import Files
import Glibc
import Testing

@Test("a listing is in order of bytes, whatever the marks on the letters")
func listsByBytes() throws {
  try withScratch { folder in
    // The two spellings of é are two files, although Swift calls the names equal.
    let names = ["B", "a", "e\u{301}.md", "z", "é.md"]
    for name in names.reversed() { try Disk.writeNew([], to: Path.join(folder, name)) }
    let listed = try Disk.list(folder)
    #expect(listed.map(\.rawName) == names.map { Array($0.utf8) })
    #expect(listed.allSatisfy { $0.kind == .file })
  }
}

@Test("a name that is not UTF-8 is told with its bytes, and does not hide the others")
func tellsOddNames() throws {
  try withScratch { folder in
    let raw: [UInt8] = [0x61, 0xE1, 0x0A, 0x2E, 0x6A]
    try Disk.makeFolder(Path.join(folder, "x"))
    makeRaw(raw, in: Path.join(folder, "x"))
    defer { removeRaw(raw, in: Path.join(folder, "x")) }
    let entry = try Disk.list(Path.join(folder, "x"))[0]
    #expect(entry.name == nil)
    #expect(entry.rawName == raw)
    #expect(entry.shownName == "a\\xE1\\x0A.j")
    let walk = try Disk.walk(folder)
    #expect(walk.files.map(\.path) == ["x"])
    #expect(walk.unreadable == ["x/a\\xE1\\x0A.j"])
  }
}

@Test("a walk lists files, folders, links and pipes, and follows no link")
func walks() throws {
  try withScratch { folder in
    try Disk.makeFolder(Path.join(folder, "a/b"), parents: true)
    try Disk.writeNew([1, 2], to: Path.join(folder, "a/b/c"))
    try Disk.writeNew([], to: Path.join(folder, "a.txt"))
    makeLink(Path.join(folder, "loop"), to: ".")
    makePipe(Path.join(folder, "pipe"))
    let walk = try Disk.walk(folder)
    #expect(walk.files.map(\.path) == ["a", "a.txt", "a/b", "a/b/c", "loop", "pipe"])
    #expect(walk.files.map(\.status.kind) == [.folder, .file, .folder, .file, .link, .other])
    #expect(walk.files[3].status == (try Disk.status(Path.join(folder, "a/b/c"))))
    #expect(walk.files[3].status.size == 2)
    #expect(walk.tooDeep.isEmpty)
  }
}

@Test("a walk stops at its depth and says where")
func walkDepth() throws {
  try withScratch { folder in
    try Disk.makeFolder(Path.join(folder, "1/2/3"), parents: true)
    let walk = try Disk.walk(folder, depth: 2)
    #expect(walk.files.map(\.path) == ["1", "1/2"])
    #expect(walk.tooDeep == ["1/2"])
  }
}

@Test("neither a listing nor a walk starts at a link")
func refusesLinkedFolder() throws {
  try withScratch { folder in
    try Disk.makeFolder(Path.join(folder, "real"))
    makeLink(Path.join(folder, "link"), to: "real")
    #expect(throws: FileError.self) { try Disk.list(Path.join(folder, "link")) }
    #expect(throws: FileError.self) { try Disk.walk(Path.join(folder, "link")) }
    #expect(throws: FileError.self) { try Disk.walk(Path.join(folder, "none")) }
  }
}

@Test("making a folder needs its parents or makes them, and takes no file for one")
func makesFolders() throws {
  try withScratch { folder in
    #expect(throws: FileError.self) { try Disk.makeFolder(Path.join(folder, "a/b")) }
    try Disk.makeFolder(Path.join(folder, "a/b/c/"), parents: true)
    try Disk.makeFolder(Path.join(folder, "a/b/c"))
    #expect(try Disk.status(Path.join(folder, "a/b/c"))?.kind == .folder)
    try Disk.writeNew([], to: Path.join(folder, "file"))
    #expect(throws: FileError(.makeFolder, Path.join(folder, "file"), EEXIST)) {
      try Disk.makeFolder(Path.join(folder, "file"))
    }
    #expect(throws: FileError.self) { try Disk.makeFolder(Path.join(folder, "file/x/y"), parents: true) }
    // A file system that takes no folder and says "not found" is not asked for ever.
    #expect(throws: FileError.self) { try Disk.makeFolder("/proc/x", parents: true) }
    #expect(throws: FileError.self) { try Disk.makeFolder("/proc/x/y/z", parents: true) }
  }
}

@Test("a lock is held by one at a time, of this program as well, and says when it was taken")
func locks() throws {
  try withScratch { folder in
    let path = Path.join(folder, "lock")
    do {
      let held = try FileLock.take(path)
      let time = try #require(try Disk.status(path)).modified
      let (first, second) = (isTaken(held), isTaken(try FileLock.take(path)))
      #expect(first)
      #expect(!second)
      #expect(try Disk.status(path)?.modified == time)
    }
    try Disk.write(Array("123\n".utf8), to: path)
    let before = try #require(try Disk.status(path)).modified
    let again = isTaken(try FileLock.take(path))
    #expect(again)
    #expect(try #require(try Disk.status(path)).modified >= before)
    #expect(try Disk.read(path, atMost: 8).isEmpty)
  }
}

private func isTaken(_ reach: borrowing Reach) -> Bool {
  switch reach {
  case .taken: true
  case .held: false
  }
}
