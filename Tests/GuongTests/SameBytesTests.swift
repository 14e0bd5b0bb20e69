// Same input, same bytes: the sample is built in other surroundings, and is each time the site that is committed.
import Files
import Testing

@Suite("same input, same bytes")
struct SameBytesTests {
  /// Where and how the sample is built: a folder to stand in, how the others are named, shell before the command.
  struct Surrounding: Sendable, CustomTestStringConvertible {
    let name: String
    var folder = Desk.project
    var content = "content"
    var themes = "themes"
    var before = ""

    var testDescription: String { name }
  }

  @Test("the sample becomes the committed site, byte for byte")
  func sample() throws {
    try Desk.with { desk in
      let committed = try desk.snapshot(Path.join(Desk.project, "site"))
      #expect(committed.count > 200)
      #expect(differences(try SameBytesTests.plain.get(), committed) == [], "run 'make site'")
    }
  }

  @Test("the sample becomes the same bytes in all surroundings", arguments: surroundings)
  func same(_ surrounding: Surrounding) throws {
    try Desk.with { desk in
      let plain = try SameBytesTests.plain.get()
      #expect(differences(try SameBytesTests.built(surrounding, at: desk), plain) == [])
    }
  }

  /// The sample, built once as `make site` builds it.
  private static let plain = Result { try Desk.with { try built(Surrounding(name: "as it stands"), at: $0) } }

  /// The sample in a new folder.
  private static func built(_ surrounding: Surrounding, at desk: Desk) throws -> [String: [UInt8]] {
    let output = "mau-" + surrounding.name.split(separator: " ").joined(separator: "-")
    let words = [
      "build", surrounding.content, "--themes", surrounding.themes, "--output", desk.path(output), "--as-of",
      "2022-12-31", "-q",
    ]
    let run = try desk.guong(words, in: surrounding.folder, before: surrounding.before)
    #expect(run.code == 0 && run.said.isEmpty, "\(run.said)")
    return try desk.snapshot(output)
  }

  /// The paths of files that are not the same in both, or in one only.
  private func differences(_ one: [String: [UInt8]], _ other: [String: [UInt8]]) -> [String] {
    Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted(by: Path.precedes)
  }

  @Test("the day alone changes the site, and it is the day in Vietnam when none is given")
  func day() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build", before: "TZ=Pacific/Kiritimati").code == 0)
      let (kiritimati, page) = (try desk.snapshot("site"), try desk.text("site/index.html"))
      #expect(try desk.guong("build", before: "TZ=Pacific/Pago_Pago").code == 0)
      let day = try desk.shell("TZ=Asia/Ho_Chi_Minh date +%F").result
      // Midnight in Vietnam may have passed between the builds.
      if page.contains(day.dropLast()) { #expect(try desk.snapshot("site") == kiritimati) }
      #expect(try desk.text("site/index.html").contains(day.dropLast()))
    }
  }

  static let surroundings: [Surrounding] = [
    Surrounding(
      name: "from the root of the disk", folder: "/", content: inProject("content"), themes: inProject("themes")),
    Surrounding(name: "from another folder", folder: inProject("site"), content: "../content", themes: "../themes"),
    Surrounding(name: "with slashes and dots", content: ".//content/./", themes: "./themes//"),
    Surrounding(name: "in another zone", before: "TZ=Pacific/Kiritimati"),
    Surrounding(name: "in Turkish", before: "LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 LANGUAGE=tr"),
    Surrounding(name: "in the C locale", before: "LANG=C LC_ALL=C"),
    Surrounding(name: "without HOME", before: "env -u HOME"),
    Surrounding(name: "without any environment", before: "env -i"),
    Surrounding(name: "with a strict mask", before: "umask 077;"),
    Surrounding(name: "on one processor", before: "taskset -c 0"),
  ]

  private static func inProject(_ name: String) -> String { Path.join(Desk.project, name) }
}
