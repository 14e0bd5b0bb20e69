// Folders that would cost somebody their files are refused, and nothing is written before that.
import Diagnostics
import Files
import Model
import Publishing
import Testing

@Test(
  "a dangerous output folder is refused and left as it is",
  arguments: [
    ("/", Refusal.Reason.root), ("home/staff", .home), ("home", .home), ("", .project), ("..", .home), (".", .project),
    ("content", .content), ("content/", .content), ("content/site", .content), ("themes", .themes),
    ("themes/a/b", .themes), ("home/../content", .content), ("alias/site", .content), ("door", .link), ("door/", .link),
    ("notes.txt", .notFolder), ("foreign", .foreign), ("hidden", .foreign), ("damaged", .damaged), ("pipe", .notFolder),
    ("marked", .damaged), ("other/public", .site), ("other/a/b/c", .site), (".other.guong/stage", .site),
  ])
func refusesDangerous(output: String, reason: Refusal.Reason) throws {
  try Ground.with { ground in
    try ground.write("content/story.md", "story")
    try ground.write("notes.txt", "notes")
    try ground.write("foreign/photo.jpg", "photo")
    try ground.write("hidden/.git/config", "config")
    try ground.write("damaged/.guong-manifest", "guong manifest 1\nedition staff\n")
    _ = try publish(files(["index.html": "other"]), to: ground.place("other")).published()
    ground.link("alias", to: "content")
    ground.link("door", to: "foreign")
    ground.pipe("pipe")
    try Disk.makeFolder(ground.path("marked"))
    ground.link("marked/.guong-manifest", to: "../notes.txt")
    let before = try ground.snapshot("")

    let place = ground.place(output)
    #expect(try refusal(of: place)?.reason == reason)
    #expect(try publish(files(["index.html": "new"]), to: place).refusals == ["output-folder -"])
    #expect(try ground.snapshot("") == before)
  }
}

@Test("a missing folder, an empty one and one of ours are taken", arguments: ["site", "a/b/c", "empty", "home/site"])
func takesFit(output: String) throws {
  try Ground.with { ground in
    try Disk.makeFolder(ground.path("empty"))
    for text in ["one", "two"] {
      #expect(try refusal(of: ground.place(output)) == nil)
      #expect(try publish(files(["index.html": text]), to: ground.place(output)).published().written == ["index.html"])
      #expect(try ground.text(output + "/index.html") == text)
    }
  }
}

@Test("what was seen of a folder before is believed only as long as its list is the same")
func seesAgain() throws {
  try Ground.with { ground in
    _ = try publish(files(["index.html": "one"]), to: ground.place()).published()
    let first = try examine(ground.place())
    #expect(try examine(ground.place(), knowing: first) == first)
    _ = try publish(files(["index.html": "two", "more.html": ""]), to: ground.place()).published()
    #expect(try examine(ground.place(), knowing: first) != first)
    #expect(try examine(ground.place(), knowing: first) == examine(ground.place()))
    try ground.write("site/.guong-manifest", "guong manifest 1\nedition staff\n")
    #expect(try examine(ground.place(), knowing: first).refusal?.reason == .damaged)
  }
}

@Test("one folder never changes its audience")
func refusesOtherEdition() throws {
  try Ground.with { ground in
    _ = try publish(files(["index.html": "staff"]), to: ground.place()).published()
    let before = try ground.snapshot()
    let place = ground.place(edition: .public)
    #expect(try refusal(of: place)?.reason == .edition("staff"))
    #expect(try publish(files(["index.html": "public"]), to: place).refusals == ["output-folder -"])
    #expect(try ground.snapshot() == before)
  }
}

@Test("a folder of ours is known again after it was moved")
func knowsMoved() throws {
  try Ground.with { ground in
    _ = try publish(files(["a.html": "a", "b.html": "b"]), to: ground.place()).published()
    try Disk.rename(ground.path("site"), to: ground.path("www"))
    let published = try publish(files(["a.html": "a"]), to: ground.place("www")).published()
    #expect(published.removed == ["b.html"])
    #expect(published.unchanged == 1)
  }
}

@Test("every refusal names the folder as its owner wrote it, in both languages")
func refusalWords() throws {
  try Ground.with { ground in
    let refusal = try #require(try refusal(of: ground.place("content")))
    #expect(refusal.message.en == "output folder '\(ground.path("content"))' is, holds or lies in the content folder")
    #expect(refusal.message.vi.contains(ground.path("content")))
    #expect(refusal.diagnostic.hint?.en == "choose a folder of its own, such as 'site'")
  }
}
