// Reading takes regular files only, waits for nobody, and keeps to its limit.
import Files
import Glibc
import Testing

@Test("a file is read whole, and an empty one is empty", arguments: [0, 1, 12_288, 300_000])
func readsWhole(count: Int) throws {
  try withScratch { folder in
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Disk.writeNew(bytes, to: Path.join(folder, "a"))
    #expect(try Disk.read(Path.join(folder, "a"), atMost: count) == bytes)
    #expect(try Disk.readHeader(Path.join(folder, "a"), 8) == Array(bytes.prefix(8)))
  }
}

@Test("a file longer than the limit is refused")
func refusesLongFile() throws {
  try withScratch { folder in
    try Disk.writeNew([1, 2, 3], to: Path.join(folder, "a"))
    #expect(throws: FileError(.read, Path.join(folder, "a"), EFBIG)) {
      try Disk.read(Path.join(folder, "a"), atMost: 2)
    }
  }
}

@Test("links, folders, pipes and devices are refused without waiting")
func refusesOddFiles() throws {
  try withScratch { folder in
    try Disk.writeNew([1], to: Path.join(folder, "secret"))
    makeLink(Path.join(folder, "link"), to: "secret")
    makePipe(Path.join(folder, "pipe"))
    let cases: [(String, Int32)] = [
      (Path.join(folder, "link"), ELOOP), (folder, EISDIR), (Path.join(folder, "pipe"), ENXIO),
      ("/dev/null", ENXIO), (Path.join(folder, "none"), ENOENT), (Path.join(folder, "secret\0.txt"), EINVAL),
    ]
    for (path, code) in cases {
      let error = #expect(throws: FileError.self) { try Disk.read(path, atMost: 100) }
      #expect(error?.code == code, "\(path)")
      #expect(throws: FileError.self) { try Disk.readHeader(path, 8) }
    }
  }
}

@Test("reading below a folder cannot lead out of it")
func staysBelow() throws {
  try withScratch { root in
    let inside = Path.join(root, "content")
    try Disk.makeFolder(Path.join(inside, "photos"), parents: true)
    try Disk.makeFolder(Path.join(root, "outside"))
    try Disk.writeNew([7], to: Path.join(root, "outside/secret"))
    try Disk.writeNew([8], to: Path.join(inside, "photos/a.jpg"))
    makeLink(Path.join(inside, "door"), to: "../outside")
    makeLink(Path.join(inside, "photos/window"), to: "../../outside/secret")
    #expect(try Disk.read("photos/a.jpg", below: inside, atMost: 9) == [8])
    let ways = ["door/secret", "photos/window", "../outside/secret", "photos/../../outside/secret", "/etc/passwd", ""]
    for path in ways {
      #expect(throws: FileError.self, "\(path)") { try Disk.read(path, below: inside, atMost: 9_999) }
    }
  }
}
