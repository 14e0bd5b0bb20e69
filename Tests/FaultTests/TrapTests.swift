// The traps that memories of builds are known to fall into, each by itself; random edits mix them.
import Files
import Testing

@Suite("traps for a memory")
struct TrapTests {
  /// A change that is hard to see, as shell in the project, and the options of the builds before and after it.
  struct Trap: Sendable, CustomTestStringConvertible {
    let name: String
    var shell = ":"
    var before: [String] = []
    var after: [String] = []
    var testDescription: String { name }
  }

  @Test("the next build is as a clean one, in its site, its findings and its code", arguments: traps)
  func trap(_ trap: Trap) throws {
    try TwoVersions.with { versions in
      let project = versions.project
      try project.write("content/ghi-chu.txt", "một tệp thừa, để có cảnh báo\n")
      rest()
      #expect(try project.guong(TwoVersions.build + trap.before).code == 0)
      let before = try project.tree(TwoVersions.site)
      let made = try project.shell(TrapTests.words + trap.shell)
      try #require(made.code == 0, "\(made.said)")
      // Twice: what was found must be told again when nothing has changed since.
      for _ in 0..<2 {
        let run = try project.guong(TwoVersions.build + trap.after)
        let clean = try project.guong(TwoVersions.build + trap.after + ["--output", "clean"])
        #expect(run.code == clean.code && run.findings == clean.findings, "\(clean.said)\n\(run.said)")
        let wanted = clean.code == 0 ? try project.tree("clean") : before
        #expect(try project.tree(TwoVersions.site).differences(from: wanted) == [])
        try project.shell("rm -rf clean .clean.guong")
      }
    }
  }

  /// One byte of a file in a page changes while a build runs, with the size and the time kept.
  @Test("a change while a build reads is seen by the next one")
  func race() throws {
    try TwoVersions.with { versions in
      let project = versions.project
      let story = "content/stories/2022/nhat-giay.md"
      #expect(try versions.mend(to: .plain) == [])
      var text = try project.bytes(story)
      let (at, time) = (text.count - 10, try #require(try Disk.status(project.path(story))).modified)
      for round in 0..<Effort.count(12, long: 200) {
        // Something to do for the build, so that it looks at all.
        try project.write("content/stories/2022/moi.md", Array(text + Array("\(round)\n".utf8)))
        let build = try project.start(TwoVersions.build)
        pause(Double(round % 20) / 200)
        text[at] = UInt8(ascii: "a") + UInt8(round % 26)
        try project.overwrite(story, text)
        try project.setTime(story, time)
        _ = try build.end()
        let (run, clean) = (try project.guong(TwoVersions.build), try versions.clean())
        #expect(run.code == 0)
        #expect(try project.tree(TwoVersions.site).differences(from: clean) == [], "round \(round)")
      }
    }
  }

  @Test("a page edited by hand is refused, whatever its size and time say", arguments: [true, false])
  func editedPage(keepsTime: Bool) throws {
    try TwoVersions.with { versions in
      let project = versions.project
      #expect(try versions.mend(to: .plain) == [])
      let page = "site/index.html"
      let time = try #require(try Disk.status(project.path(page))).modified
      var bytes = try project.bytes(page)
      bytes[bytes.count / 2] ^= 1
      try project.overwrite(page, bytes)
      if keepsTime { try project.setTime(page, time) }
      for version in [Version.plain, .other] {
        try versions.wear(version)
        let run = try project.guong(TwoVersions.build)
        #expect(run.code == 2 && run.said.contains("\(page): lỗi: tệp này đã được sửa bằng tay"), "\(run.said)")
        #expect(try project.bytes(page) == bytes)
      }
      try Disk.remove(project.path(page))
      #expect(try versions.mend(to: .other) == [])
    }
  }

  /// `same FILE OLD NEW` changes a word where it stands and puts the time back.
  private static let words = """
    set -e; cd content/stories/2022
    same() { touch -r "$1" ../../../t; sed "s/$2/$3/" "$1" > ../../../b; cmp -s "$1" ../../../b && exit 9; \
    cat ../../../b > "$1"; touch -r ../../../t "$1"; rm ../../../t ../../../b; }

    """

  static let traps = [
    Trap(name: "a word of the same size and time", shell: "same nhat-giay.md nhỏ nhẹ"),
    Trap(name: "a title of the same size and time", shell: "same nhat-giay.md Nhặt Nhật"),
    Trap(
      name: "an older word with an older time", shell: "same nhat-giay.md nhỏ nhẹ; touch -d 2001-01-01 nhat-giay.md"),
    Trap(name: "a style of the same size and time", shell: "same ../../../themes/bare/assets/bare.css body main"),
    Trap(
      name: "a template of the same size and time",
      shell: "same ../../../themes/bare/templates/story.html '<ol>' '<ul>'"),
    Trap(name: "the site's title, of the same size and time", shell: "same ../../site.yaml mẫu mới"),
    Trap(name: "a person's name, of the same size and time", shell: "same ../../organisation.yaml An Ân"),
    Trap(name: "two stories exchanged", shell: "mv nhat-giay.md a; mv hop-dung.md nhat-giay.md; mv a hop-dung.md"),
    Trap(name: "a story renamed", shell: "mv nhat-giay.md nhat-rac.md"),
    Trap(name: "a name in capitals", shell: "mv nhat-giay.md Nhat-giay.md"),
    Trap(name: "a story removed", shell: "rm nhat-giay.md"),
    Trap(name: "a story in a folder", shell: "mkdir nhat-giay; mv nhat-giay.md nhat-giay/index.md"),
    Trap(name: "a story of another year", shell: "mkdir ../2021; mv nhat-giay.md ../2021/"),
    Trap(name: "an id twice", shell: "mkdir ../2021; cp -p nhat-giay.md ../2021/"),
    Trap(name: "a story where a folder stands in the site", shell: "cp -p nhat-giay.md index.md"),
    Trap(name: "copies of all sources", shell: "cd ../../..; cp -a content c; rm -r content; mv c content"),
    Trap(name: "a mistake", shell: "echo 'a: [' > ../../site.yaml"),
    Trap(name: "a mistake in a story", shell: "sed -i 's/^kind: deed/kind: deeds/' nhat-giay.md"),
    Trap(name: "a broken template", shell: "echo '{{#khong}}' >> ../../../themes/bare/templates/unit.html"),
    Trap(name: "a file less that was warned of", shell: "rm ../../ghi-chu.txt"),
    Trap(name: "a draft", shell: "sed -i 's/^kind: deed/status: draft\\n&/' nhat-giay.md", after: ["--drafts"]),
    Trap(name: "drafts no longer", before: ["--drafts"]),
    Trap(name: "an earlier day", after: ["--as-of", "2022-03-05"]),
    Trap(name: "a later day", before: ["--as-of", "2022-03-05"], after: ["--as-of", "2023-01-01"]),
    Trap(name: "warnings in English", after: ["--lang", "en"]),
    Trap(name: "warnings that count", after: ["--strict"]),
    Trap(name: "silence", before: ["-q"]),
    Trap(name: "a page removed by hand", shell: "rm ../../../site/index.html"),
    Trap(name: "the site removed", shell: "rm -r ../../../site"),
    Trap(name: "the workshop removed", shell: "rm -r ../../../.site.guong"),
    Trap(name: "a site that was copied", shell: "cd ../../..; cp -r site s; rm -r site; mv s site"),
    Trap(
      name: "a project that was copied",
      shell: "cd ../../..; cp -a . ../p; rm -r content themes site .site.guong; cp -a ../p/. ."),
    Trap(name: "nothing at all"),
  ]
}
