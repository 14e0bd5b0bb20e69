// Paths are cut, joined and compared as bytes; only the disk says where `..` and links lead.
import Files
import Testing

@Test("a path knows its folder and its name", arguments: [
  ("a/b/c", "a/b", "c"), ("/a", "/", "a"), ("a", nil, "a"), ("/", nil, ""), ("", nil, ""), ("a//b//", "a", "b"),
  ("//a", "/", "a"),
])
func foldersAndNames(path: String, folder: String?, name: String) {
  #expect(Path.folder(of: path) == folder)
  #expect(Path.name(of: path) == name)
}

@Test("order is by bytes", arguments: [
  ("a", "b", true), ("a.b", "a/b", true), ("a", "a", false), ("a", "ab", true), ("Z", "a", true),
  ("e\u{301}", "é", true), ("é", "e\u{301}", false),
])
func ordersByBytes(one: String, other: String, precedes: Bool) {
  #expect(Path.precedes(one, other) == precedes)
}

@Test("the two spellings of é are not the same path")
func comparesBytes() {
  #expect(!Path.same("é", "e\u{301}"))
  #expect(Path.same("é", "é"))
}

@Test("a path lies below a folder by whole segments", arguments: [
  ("/a/b", "/a", true), ("/a", "/a", false), ("/ab", "/a", false), ("/a", "/", true), ("/a", "/a/b", false),
])
func liesBelow(path: String, folder: String, below: Bool) {
  #expect(Path.lies(path, below: folder) == below)
}

@Test("the real path follows links and keeps what does not exist yet")
func realPaths() throws {
  try withScratch { folder in
    try Disk.makeFolder(Path.join(folder, "real/deep"), parents: true)
    makeLink(Path.join(folder, "link"), to: "real/deep")
    #expect(try Disk.realPath(Path.join(folder, "link/new/site/")) == folder + "/real/deep/new/site")
    // The disk goes up from where the link leads, not from where it stands.
    #expect(try Disk.realPath(Path.join(folder, "link/../new")) == folder + "/real/new")
    #expect(try Disk.realPath(Path.join(folder, "none/../new")) == folder + "/new")
    #expect(try Disk.absolute("a/./b//c") == Path.join(Disk.currentFolder(), "a/b/c"))
  }
}
