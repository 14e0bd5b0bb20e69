// Publishing writes what changed, removes what it wrote before, and touches nothing else.
import Diagnostics
import Files
import Glibc
import Model
import Publishing
import Testing

@Test("a file that did not change keeps its inode and its time")
func keepsUnchanged() throws {
  try Ground.with { ground in
    let texts = files(["index.html": "same", "a/b.html": "old"])
    _ = try publish(texts, to: ground.place()).published()
    let before = try Disk.status(ground.path("site/index.html"))
    let folder = try Disk.status(ground.path("site"))
    let again = try publish(texts, to: ground.place()).published()
    #expect(again.foundAll(2))
    #expect(try Disk.status(ground.path("site")) == folder)

    let third = try publish(files(["index.html": "same", "a/b.html": "new"]), to: ground.place()).published()
    #expect(third.written == ["a/b.html"])
    #expect(try Disk.status(ground.path("site/index.html")) == before)
    #expect(try ground.text("site/a/b.html") == "new")
  }
}

@Test("an empty folder that was made for the site keeps its rights")
func keepsRights() throws {
  try Ground.with { ground in
    try Disk.makeFolder(ground.path("site"))
    #expect(unsafe chmod(ground.path("site"), 0o2750) == 0)
    _ = try publish(files(["index.html": "i"]), to: ground.place()).published()
    var found = stat()
    #expect(unsafe lstat(ground.path("site"), &found) == 0 && found.st_mode & 0o7777 == 0o2750)
  }
}

@Test("a workshop is closed to others until it is released, not only until the files stand")
func closedUntilReleased() throws {
  try Ground.with { ground in
    guard case .open(let workshop) = try Workshop.open(ground.place()) else { return record("not open") }
    let put = try workshop.stager.put(OutputFile(path: "a.html", content: .bytes([65])))
    #expect(try workshop.finish([put]).published().written == ["a.html"])
    guard case .refused(let findings) = try Workshop.open(ground.place()) else { return record("open to two") }
    #expect(findings.map(\.rule) == ["output-busy"])
    workshop.release()
    guard case .open = try Workshop.open(ground.place()) else { return record("still closed") }
  }
}

private func record(_ what: Comment) { Issue.record(what) }

@Test("only files of an earlier build are removed, and the folders they leave empty")
func removesOwn() throws {
  try Ground.with { ground in
    let old = files(["index.html": "i", "a/b/c.html": "c", "k/own.html": "o", "z.html": "z"])
    _ = try publish(old, to: ground.place()).published()
    try ground.write("site/k/staff.pdf", "foreign")
    try ground.write("site/ảnh.jpg", "foreign")
    try ground.write("site/.htaccess", "foreign")
    let published = try publish(files(["index.html": "i"]), to: ground.place()).published()
    #expect(published.removed == ["a/b/c.html", "k/own.html", "z.html"])
    #expect(try ground.names() == [".htaccess", "index.html", "k/staff.pdf", "ảnh.jpg"])
    #expect(try !Disk.exists(ground.path("site/a")))
    #expect(try !ground.text("site/.guong-manifest").contains("staff.pdf"))
  }
}

@Test("a file edited by hand is never lost: it is told with its place, and nothing is published")
func keepsEdited() throws {
  try Ground.with { ground in
    let old = files(["a.html": "aaaa", "b.html": "bbbb", "c.html": "cccc"])
    _ = try publish(old, to: ground.place()).published()
    for name in ["a", "b", "c"] { try ground.write("site/\(name).html", "hand") }
    let before = try ground.snapshot()
    // Changed by the build, left alone by the build, removed by the build.
    let publication = try publish(files(["a.html": "new!", "b.html": "bbbb"]), to: ground.place())
    #expect(publication.refusals == ["output-edited a.html", "output-edited b.html", "output-edited c.html"])
    #expect(try ground.snapshot() == before)

    for name in ["a", "b", "c"] { try Disk.remove(ground.path("site/\(name).html")) }
    _ = try publish(files(["a.html": "new!", "b.html": "bbbb"]), to: ground.place()).published()
    #expect(try ground.names() == ["a.html", "b.html"])
  }
}

@Test("an edit that the build makes too is no edit")
func takesEqualEdit() throws {
  try Ground.with { ground in
    _ = try publish(files(["a.html": "old"]), to: ground.place()).published()
    try ground.write("site/a.html", "newer")
    let published = try publish(files(["a.html": "newer"]), to: ground.place()).published()
    #expect(published.foundAll(1))
    #expect(try verify(ground.path("site")).isEmpty)
  }
}

@Test(
  "what is not ours stands in the way, is told and stays",
  arguments: [
    ("site/new.html", "new.html"), ("site/dir/new.html", "dir/new.html"),
  ])
func keepsForeignInTheWay(foreign: String, path: String) throws {
  try Ground.with { ground in
    _ = try publish(files(["index.html": "i"]), to: ground.place()).published()
    try ground.write(foreign, "foreign")
    let before = try ground.snapshot()
    let publication = try publish(files(["index.html": "i2", path: "ours"]), to: ground.place())
    #expect(publication.refusals == ["output-in-the-way new.html"])
    #expect(try ground.snapshot() == before)
  }
}

@Test("links, pipes and folders in the output are not written through", arguments: ["link", "folder", "pipe", "kept"])
func staysInside(kind: String) throws {
  try Ground.with { ground in
    _ = try publish(files(["index.html": "i", "a/x.html": "x", "own.html": "o"]), to: ground.place()).published()
    try ground.write("outside/secret.html", "secret")
    try Disk.remove(ground.path("site/own.html"))
    try Disk.remove(ground.path("site/a/x.html"))
    try Disk.removeFolder(ground.path("site/a"))
    let expected: [String]
    switch kind {
    case "link":
      ground.link("site/a", to: "../outside")
      ground.link("site/own.html", to: "../outside/secret.html")
      expected = ["output-in-the-way a", "output-in-the-way own.html"]
    case "folder":
      try ground.write("site/own.html/.keep", "kept")
      expected = ["output-in-the-way own.html"]
    case "pipe":
      ground.pipe("site/own.html")
      expected = ["output-in-the-way own.html"]
    default:
      try ground.write("site/a", "file")
      expected = ["output-in-the-way a"]
    }
    let before = try ground.snapshot("")
    let new = files(["index.html": "i", "a/secret.html": "ours", "own.html": "ours"])
    #expect(try publish(new, to: ground.place()).refusals == expected)
    #expect(try ground.snapshot("").filter { !$0.hasPrefix(".site.guong") } == before.filter { !$0.hasPrefix(".site") })
  }
}

@Test("a removed page behind a link that a person made stays where it is")
func removesNothingOutside() throws {
  try Ground.with { ground in
    _ = try publish(files(["index.html": "i", "a/x.html": "x"]), to: ground.place()).published()
    try Disk.rename(ground.path("site/a"), to: ground.path("outside"))
    ground.link("site/a", to: "../outside")
    #expect(try publish(files(["index.html": "i"]), to: ground.place()).published().removed == [])
    #expect(try ground.text("outside/x.html") == "x")
  }
}

@Test("a file may become a folder, a folder a file, and a name change its capitals")
func changesShape() throws {
  try Ground.with { ground in
    let old = files(["a": "file", "b/c/d.html": "deep", "News.html": "n"])
    let new = files(["a/index.html": "folder", "b": "file", "news.html": "n"])
    for texts in [old, new, old] {
      _ = try publish(texts, to: ground.place()).published()
      #expect(try ground.names().sorted() == texts.map(\.path).sorted())
      #expect(try verify(ground.path("site")).isEmpty)
    }
  }
}

@Test(
  "hostile paths are refused before anything is written",
  arguments: [
    "", "/etc/passwd", "../x", "a/../x", "a//b", "a/", ".htaccess", "a/.git/x", "a.", "a /b", "ảnh.jpg", "a\\b", "a:b",
    "a\0b", "CON", "con.html", "a/Aux.txt", "lpt9", "com0.x.y", "a\nb", "%2e%2e/x", ".guong-manifest",
    String(repeating: "a/", count: 90) + "b",
  ])
func refusesHostilePath(path: String) throws {
  try Ground.with { ground in
    let publication = try publish(files(["index.html": "i", path: "x"]), to: ground.place())
    #expect(publication.refusals == ["output-path -"])
    #expect(try ground.snapshot() == ["(nothing)"])
  }
}

@Test(
  "paths that only look reserved are taken",
  arguments: [
    "console.html", "a/com10", "nullable", "a-b_c.9", String(repeating: "a/", count: 89) + "bb",
  ])
func takesPath(path: String) throws {
  try Ground.with { ground in
    let published = try publish(files([path: "x"]), to: ground.place()).published()
    #expect(published.written == [path])
    #expect(try publish(files([path: "x"]), to: ground.place()).published().foundAll(1))
  }
}

@Test(
  "two files for one place are an error",
  arguments: [
    ("a.html", "a.html"), ("a.html", "A.html"), ("a", "a/b"), ("a/b", "a"), ("a/b", "A"), ("a/x", "A/y"),
    ("a/b/x", "a/B/y"), ("a-b/x", "a-B/x"), ("a", "A/b"), ("k/a.html", "k/a.HTML"),
  ])
func refusesClash(one: String, other: String) throws {
  try Ground.with { ground in
    let publication = try publish(files([one: "1", other: "2"]), to: ground.place())
    #expect(Set(publication.refusals) == ["output-clash -"])
    #expect(try ground.snapshot() == ["(nothing)"])
  }
}

@Test("names that only begin alike do not clash")
func takesNeighbours() throws {
  try Ground.with { ground in
    let texts = files(["a": "1", "a-b": "2", "a.html": "3", "ab/a": "4", "ab/A.html": "5", "ab-/a": "6"])
    let published = try publish(texts, to: ground.place()).published()
    #expect(published.written.count == 6)
    #expect(try ground.names().count == 6)
  }
}

@Test("a file of the content folder is copied, and one outside it is not reached")
func copies() throws {
  try Ground.with { ground in
    try ground.write("content/photos/a.jpg", "photo")
    try ground.write("secret", "secret")
    ground.link("content/door", to: "..")
    let file = OutputFile(path: "photos/a.jpg", content: .copy(of: "photos/a.jpg"))
    #expect(try publish([file], to: ground.place()).published().written == ["photos/a.jpg"])
    #expect(try publish([file], to: ground.place()).published().foundAll(1))
    for source in ["door/secret", "../secret", "/etc/passwd"] {
      let before = try ground.snapshot()
      #expect(throws: FileError.self) {
        try publish([file, OutputFile(path: "x", content: .copy(of: source))], to: ground.place())
      }
      #expect(try ground.snapshot() == before)
      #expect(try Disk.list(ground.path(".site.guong")).map(\.name) == [".gitignore", "lock"])
    }
  }
}

@Test("the same files give the same folder, in any order")
func sameBytes() throws {
  try Ground.with { ground in
    let texts = files(["b.html": "b", "a/x.html": "x", "a.html": "a", "Z.html": "z"])
    _ = try publish(texts, to: ground.place("one")).published()
    _ = try publish(texts.reversed(), to: ground.place("two")).published()
    #expect(try ground.snapshot("one") == ground.snapshot("two"))
    #expect(try ground.text("one/.guong-manifest").hasPrefix("guong manifest 1\nedition staff\n"))
  }
}

@Test("a second build waits for nobody: it says that another one is writing")
func oneAtATime() throws {
  try Ground.with { ground in
    let held = try Workshop.open(ground.place())
    let publication = try publish(files(["index.html": "i"]), to: ground.place())
    #expect(publication.refusals == ["output-busy -"])
    guard case .refused(let findings) = publication else { return }
    // Who holds it is told of other processes; FaultTests start some.
    #expect(findings[0].message.en.hasPrefix("another build is writing"))
    switch consume held {
    case .open(let workshop):
      let put = try workshop.stager.put(files(["index.html": "first"])[0])
      _ = try workshop.finish([put])
    case .refused: Issue.record("the first build was refused")
    }
    _ = try publish(files(["index.html": "second"]), to: ground.place()).published()
    #expect(try ground.text("site/index.html") == "second")
  }
}

@Test("verify tells what was changed, lost or added, each by its name")
func verifies() throws {
  try Ground.with { ground in
    _ = try publish(files(["a.html": "a", "b.html": "b", "c.html": "c", "d/e.html": "e"]), to: ground.place())
      .published()
    #expect(try verify(ground.path("site")).isEmpty)
    #expect(try verification(of: ground.path("site")).listed == 4)
    try ground.write("site/a-foreign.html", "f")
    try ground.write("site/z/foreign.html", "f")
    try Disk.makeFolder(ground.path("site/empty"))
    try ground.write("site/a.html", "A")
    try Disk.remove(ground.path("site/b.html"))
    try Disk.remove(ground.path("site/c.html"))
    ground.link("site/c.html", to: "a.html")
    try Disk.rename(ground.path("site/d"), to: ground.path("outside"))
    ground.link("site/d", to: "../outside")
    #expect(
      try verify(ground.path("site")).map { "\($0.rule) \($0.place.map { Path.name(of: $0.file) } ?? "-")" } == [
        "output-foreign a-foreign.html", "output-changed a.html", "output-missing b.html", "output-changed c.html",
        "output-foreign d", "output-missing e.html", "output-foreign foreign.html",
      ])
    try ground.write("site/.guong-manifest", "guong manifest 1\n")
    #expect(try verification(of: ground.path("site")).listed == nil)
    #expect(try verify(ground.path("site")).map(\.rule) == ["output-folder"])
    #expect(try verify(ground.path("nowhere")).map(\.rule) == ["output-folder"])
  }
}

extension Published {
  /// Whether everything was found as it should be.
  func foundAll(_ count: Int) -> Bool {
    written.isEmpty && removed.isEmpty && unchanged == count && standing.count == count
  }
}
