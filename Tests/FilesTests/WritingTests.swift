// Writing is all or nothing: a file that could not be written leaves the old one, and no leavings.
import Files
import Glibc
import Testing

@Test("writing replaces the file whole and leaves no temporary name")
func replaces() throws {
  try withScratch { folder in
    let path = Path.join(folder, "a")
    try Disk.write([1, 2, 3], to: path)
    try Disk.write([4], to: path, durable: true)
    #expect(try Disk.read(path, atMost: 9) == [4])
    #expect(try Disk.list(folder).map(\.name) == ["a"])
  }
}

@Test("pieces of all lengths become one file, in their order")
func pieces() throws {
  try withScratch { folder in
    let path = Path.join(folder, "a")
    // Around the length that is gathered, and none at all.
    let lengths = [0, 1, 3, (256 << 10) - 1, 1, 0, 256 << 10, (256 << 10) + 1, 7]
    let pieces = lengths.enumerated().map { index, length in [UInt8](repeating: UInt8(index), count: length)[...] }
    try Disk.write(pieces: pieces, to: path)
    #expect(try Disk.read(path, atMost: 1 << 20) == Array(pieces.joined()))
    try Disk.write(pieces: [], to: path)
    #expect(try Disk.read(path, atMost: 9) == [])
  }
}

@Test("writing over a link replaces the link, not what it points to")
func replacesLink() throws {
  try withScratch { folder in
    try Disk.writeNew([1], to: Path.join(folder, "far"))
    makeLink(Path.join(folder, "near"), to: "far")
    try Disk.write([2], to: Path.join(folder, "near"))
    #expect(try Disk.read(Path.join(folder, "far"), atMost: 9) == [1])
    #expect(try Disk.read(Path.join(folder, "near"), atMost: 9) == [2])
  }
}

@Test("a new file never lands on one that is there, nor on a broken link")
func newIsNew() throws {
  try withScratch { folder in
    try Disk.writeNew([1], to: Path.join(folder, "a"))
    makeLink(Path.join(folder, "b"), to: "nowhere")
    for name in ["a", "b"] {
      #expect(throws: FileError(.write, Path.join(folder, name), EEXIST)) {
        try Disk.writeNew([2], to: Path.join(folder, name))
      }
    }
    #expect(try Disk.read(Path.join(folder, "a"), atMost: 9) == [1])
    #expect(try !Disk.exists(Path.join(folder, "nowhere")))
  }
}

@Test("a write that fails leaves the old file and no leavings")
func failureKeepsOld() throws {
  try withScratch { folder in
    try Disk.makeFolder(Path.join(folder, "a"))
    try Disk.writeNew([1], to: Path.join(folder, "a/kept"))
    // A folder that is not empty cannot be replaced by a file: the rename fails after the bytes were written.
    #expect(throws: FileError.self) { try Disk.write([2], to: Path.join(folder, "a")) }
    #expect(try Disk.list(folder).map(\.name) == ["a"])
    #expect(try Disk.read(Path.join(folder, "a/kept"), atMost: 9) == [1])
  }
}

@Test("the leavings of a dead program do not stop a write")
func passesLeavings() throws {
  try withScratch { folder in
    try Disk.writeNew([], to: Path.join(folder, ".guong-\(Surroundings.process)-0"))
    try Disk.write([5], to: Path.join(folder, "a"))
    #expect(try Disk.read(Path.join(folder, "a"), atMost: 9) == [5])
  }
}

@Test("files and folders are exchanged, linked, moved and removed")
func moves() throws {
  try withScratch { folder in
    let (one, two) = (Path.join(folder, "one"), Path.join(folder, "two"))
    try Disk.makeFolder(one)
    try Disk.makeFolder(two)
    try Disk.writeNew([1], to: Path.join(one, "a"))
    try Disk.exchange(one, two)
    #expect(try Disk.list(two).map(\.name) == ["a"])
    try Disk.hardLink(Path.join(two, "a"), to: Path.join(two, "b"))
    #expect(try Disk.status(Path.join(two, "a"))?.inode == Disk.status(Path.join(two, "b"))?.inode)
    try Disk.rename(two, to: one)
    #expect(try Disk.list(folder).map(\.name) == ["one"])
    #expect(try !Disk.removeEmptyFolder(one))
    try Disk.remove(Path.join(one, "a"))
    try Disk.remove(Path.join(one, "b"))
    try Disk.syncFileSystem(of: one)
    try Disk.syncFolder(one)
    #expect(try Disk.removeEmptyFolder(one))
    #expect(throws: FileError.self) { try Disk.remove(folder) }
  }
}
