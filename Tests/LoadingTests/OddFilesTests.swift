// Files that are not what they seem: links, pipes, odd names, odd encodings.
import Diagnostics
import Files
import Glibc
import Loading
import Markdown
import Model
import SampleSites
import Testing

@Suite("odd files")
struct OddFilesTests {
  /// What is found when something stands in the smallest site that only the system can make.
  func judge(_ make: (String) throws -> Void) throws -> [Diagnostic] {
    try SampleSite.smallest.onDisk { folder in
      try make(folder)
      return try load(content: folder).diagnostics.sorted()
    }
  }

  @Test("a link is an error and is not followed")
  func link() throws {
    let found = try judge { #expect(unsafe symlink("/etc/passwd", $0 + "/stories/2022/bai.md") == 0) }
    #expect(found.map(\.rule) == ["not-a-file"])
    #expect(found.map(\.place) == [Place(file: "content/stories/2022/bai.md")])
  }

  @Test("a link to a folder, even to its own, is an error and is not entered")
  func linkedFolder() throws {
    let found = try judge { #expect(unsafe symlink("..", $0 + "/stories/2022/vong") == 0) }
    #expect(found.map(\.rule) == ["not-a-file"])
  }

  @Test("a pipe is an error and nobody waits for it")
  func pipe() throws {
    let found = try judge { #expect(unsafe mkfifo($0 + "/stories/2022/bai.md", 0o600) == 0) }
    #expect(found.map(\.rule) == ["not-a-file"])
  }

  @Test("an editor's lock, a link that begins with a dot, is passed over")
  func lock() throws {
    let found = try judge { #expect(unsafe symlink("ai@may.123", $0 + "/stories/2022/.#viec-tot.md") == 0) }
    #expect(found == [])
  }

  @Test("a name that is not UTF-8 is an error")
  func rawName() throws {
    let name: [CChar] =
      Array("/stories/2022/vi".utf8).map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xE8), 0x63, 0]
    let found = try judge { folder in
      let path = folder.utf8.map { CChar(bitPattern: $0) } + name
      #expect(unsafe close(creat(path, 0o600)) == 0)
      // Gone before the folder is cleared, which goes by names that are text; the walk has seen it.
      defer { #expect(unsafe unlink(path) == 0) }
      let found = try load(content: folder).diagnostics
      #expect(found.map(\.rule) == ["cannot-read"])
      #expect(found.map(\.place?.file) == ["content/stories/2022/vi\\xE8c"])
    }
    #expect(found == [])
  }

  @Test("a file that is too large is an error")
  func tooLarge() throws {
    let big = [UInt8](repeating: 0x20, count: 4 << 20 + 1)
    let found = try read(SampleSite.smallest.with("pages/lon.md", big)).diagnostics
    #expect(found.map { $0.place?.file } == ["content/pages/lon.md"])
    #expect(found.map(\.severity) == [.error])
  }

  @Test(
    "a file that is not UTF-8 is an error with its line, and what refers to it is none",
    arguments: [
      ([0xFF, 0xFE, 0x2D, 0x00], 1), (Array("---\ntitle: A".utf8) + [0xE0, 0x0A], 2),
      (Array("---\ntitle: A\n---\nVi".utf8) + [0xD6], 4),
    ] as [([UInt8], Int)])
  func encoding(bytes: [UInt8], line: Int) throws {
    let site = SampleSite.smallest.with("stories/2022/viec-tot.md", bytes)
    let (library, found) = try read(site)
    #expect(found.map(\.rule) == ["not-utf8"])
    #expect(found.map { $0.place?.spot.line } == [Int32(line)])
    #expect(library.unread == ["content/stories/2022/viec-tot.md", "viec-tot"])
  }

  @Test("line ends, a byte order mark and decomposed letters make no other story")
  func sameStory() throws {
    let text = story(["values": "[tan-tuy]"], body: "Chị ở lại.\n\n## Việc đã làm\n\nGiúp [bà cụ](khong-co).")
    let decomposed = text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      scalar == "ị"
        ? ["i", "\u{323}"] : scalar == "ạ" ? ["a", "\u{323}"] : scalar == "à" ? ["a", "\u{300}"] : [scalar]
    }
    #expect(decomposed.count > text.unicodeScalars.count)
    let crlf = Array(text.utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let forms = [
      Array(text.utf8), crlf, Array(text.utf8).map { $0 == 0x0A ? 0x0D : $0 }, [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      [0xEF, 0xBB, 0xBF] + crlf, Array(String(String.UnicodeScalarView(decomposed)).utf8),
    ]
    let stories = try forms.map { bytes in
      let (library, found) = try read(SampleSite.smallest.with("stories/2022/viec-tot.md", bytes))
      #expect(found == [])
      return try #require(library.stories.last)
    }
    for story in stories.dropFirst() { #expect(story == stories[0]) }
    #expect(stories[0].body.links.map(\.spot.line) == [15])
    #expect(Array(stories[0].body.headings.map(\.text).joined().utf8) == Array("Việc đã làm".utf8))
  }

  @Test("a mistake has its line with every kind of line end", arguments: ["\n", "\r\n", "\r"])
  func lines(end: String) throws {
    let text = story(["titel": "A"]).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
    let found = try findings(["stories/2022/viec-tot.md": text])
    #expect(found.map(\.rule) == ["unknown-key"])
    #expect(found.map { $0.place?.spot.line } == [9])
  }
}
