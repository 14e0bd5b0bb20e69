// A site built again and again in one process: after every edit it is the site that a build from nothing makes.
import Building
import Diagnostics
import Exact
import Files
import Model
import Testing

@Suite("a site built again and again")
struct RehearsalTests {
  @Test("after every edit, the site is the one that a build from nothing makes", arguments: [false, true])
  func same(isTold: Bool) async throws {
    try await withBench { bench in
      var rehearsal = try await Rehearsal(bench.request())
      for edit in edits {
        try edit.make(in: bench.folder)
        try await rehearsal.again(bench.request(), changed: isTold ? edit.told : nil)
        let clean = try await build(bench.request())
        #expect(rehearsal.prepared.diagnostics == clean.diagnostics, "\(edit)")
        #expect(try bench.drawn(rehearsal.prepared.site, clean.files) == bench.drawn(clean.files), "\(edit)")
        #expect(rehearsal.isComposed != edit.isReworded, "\(edit)")
      }
    }
  }

  @Test("another request is another site")
  func otherRequest() async throws {
    try await withBench { bench in
      var rehearsal = try await Rehearsal(bench.request())
      var request = try bench.request()
      request.audience = .public
      try await rehearsal.again(request, changed: [])
      let clean = try await build(request)
      #expect(rehearsal.isComposed)
      #expect(try bench.drawn(rehearsal.prepared.site, clean.files) == bench.drawn(clean.files))
    }
  }

  @Test("a page whose text has changed since is not drawn, and the others are")
  func changedMeanwhile() async throws {
    try await withBench { bench in
      let rehearsal = try await Rehearsal(bench.request())
      let site = try #require(rehearsal.prepared.site)
      try Edit.put(story, "Một việc nhỏ", "Một việc lớn").make(in: bench.folder)
      #expect(throws: FileError.self) { try site.file(at: "viec-tot/nhat-giay/index.html") }
      #expect(try site.file(at: "index.html") != nil)
      #expect(try site.file(at: "khong-co.html") == nil)
    }
  }

  @Test("after an error the next build is as if there had been none")
  func afterError() async throws {
    try await withBench { bench in
      var rehearsal = try await Rehearsal(bench.request())
      let (themes, away) = (Path.join(bench.folder, "themes"), Path.join(bench.folder, "away"))
      try Edit.put(story, "Một việc nhỏ", "Một việc vừa").make(in: bench.folder)
      try Disk.rename(themes, to: away)
      let request = try bench.request()
      await #expect(throws: FileError.self) { try await rehearsal.again(request, changed: nil) }
      try Disk.rename(away, to: themes)
      try await rehearsal.again(bench.request(), changed: nil)
      let clean = try await build(bench.request())
      #expect(try bench.drawn(rehearsal.prepared.site, clean.files) == bench.drawn(clean.files))
    }
  }
}

private let story = "content/stories/2022/nhat-giay.md"
private let meeting = "content/stories/2022/hop-dung.md"
private let trees = "content/stories/2022/vuon"
private let settings = "content/site.yaml"
private let template = "themes/bare/templates/story.html"

/// Edits as writers make them, each on what those before left.
private let edits: [Edit] = [
  .put(story, "làm đều.", "làm đều đặn.\n\nMột đoạn nữa."),
  .reword(story, "đoạn nữa.", "đoạn nọ."),
  .put(story, "title: Nhặt giấy", "title: Nhặt lá"),
  .reword(story, "Một đoạn", "Mấy đoạn"),
  .reword(story, "Mấy đoạn", "Một đoạn"),
  .put(story, "title: Nhặt lá", "title: Nhặt cỏ"),
  .put(story, "đoạn nọ.", "đoạn kia.\n\n## Một mục\n\nThêm [một lời](so-mot-trang.md)."),
  .put(story, "so-mot-trang.md", "khong-co.md"),
  .put(story, "khong-co.md", "so-mot-trang.md"),
  .reword(story, "---\ntitle", "---\n# Ghi chú.\ntitle"),
  .put(story, "Một đoạn kia.", "Một <b>đoạn</b> kia."),
  .put(story, "Một <b>đoạn</b> kia.", "Đoạn kia, <b>đậm</b>."),
  .put(story, "<b>đậm</b>", "nhạt"),
  .put(story, "date: 2022-03-01", "date: 2022-13-01"),
  .put(story, "Đoạn kia", "Đoạn sau"),
  .put(story, "date: 2022-13-01", "date: 2022-03-01"),
  .write("content/stories/2022/viec-moi.md", "---\ntitle: Mới\nkind: news\ndate: 2022-02-12\n---\nMột tin mới.\n"),
  .put("content/stories/2022/viec-moi.md", "tin mới", "tin vui"),
  .move("content/stories/2022/viec-moi.md", "content/stories/2022/viec-cu.md"),
  .reword("content/stories/2022/viec-cu.md", "Một tin vui.\n", "Một tin vui.\n\nHết.\n"),
  .remove("content/stories/2022/viec-cu.md"),
  .write("content/ghi-chu.txt", "Không dùng."),
  .put(meeting, "Đứng mà họp.", "Đứng mà họp.\n\n```results\n```\n\nHết."),
  .reword(meeting, "Hết.", "Hết rồi[^1].\n\n[^1]: Theo ~~sổ~~ biên bản."),
  .put(meeting, "before: \"60\"", "before: \"90\""),
  .reword(meeting, "Hết rồi", "Xong rồi"),
  .put(meeting, "```results\n```\n", "```results\n```\n\n```adoptions\n```\n"),
  .reword(meeting, "Xong rồi", "Tan họp"),
  .put(meeting, "```results\n```\n\n```adoptions", "```adoptions\n```\n\n```results"),
  .put(meeting, "adoptions: [{unit: phong-a, date: 2022-03-10", "adoptions: [{unit: phong-a, date: 2022-03-20"),
  .put(meeting, "```results\n```\n", "```results\n```\n\n```results\n```\n"),
  .put(meeting, "```results\n```\n\n```results", "```results"),
  .reword("themes/bare/words.yaml", "note: ghi chú", "note: chú thích"),
  .reword(meeting, "Theo ~~sổ~~", "Theo *sổ*"),
  .reword(story, "Đoạn sau", "Đoạn cuối"),
  .put(trees + "/index.md", "title: ", "title: Cả "),
  .put(trees + "/index.md", "Trước ", "Ngay trước "),
  .remove(trees + "/cong.png"),
  .write(trees + "/cong.png", "không phải ảnh"),
  .remove(trees + "/cong.png"),
  .remove(trees + "/index.md"),
  .put(settings, "Gương mẫu", "Gương mới"),
  .put(settings, "theme: bare", "theme: khong-co"),
  .put(settings, "theme: khong-co", "theme: bare"),
  .reword(template, "<h1>", "<h1 class=\"t\">"),
  .reword(story, "Đoạn cuối", "Đoạn chót"),
  .reword(template, "{{/story}}\n</ul>", "</ul>"),
  .reword(story, "Đoạn chót", "Đoạn rốt"),
  .reword(template, "{{>card}}\n</ul>", "{{>card}}\n{{/story}}\n</ul>"),
  .reword("themes/bare/assets/bare.css", "{", "{ margin: 0;"),
  .put("content/organisation.yaml", "Phòng A", "Phòng Một"),
  .write("content/organisation.yaml", "units: {"),
]

/// One edit.
private enum Edit: Sendable {
  /// Puts one text for another.
  case put(_ path: String, _ old: String, _ new: String)
  /// The same where nothing has to be composed again.
  case reword(_ path: String, _ old: String, _ new: String)
  case write(_ path: String, _ text: String)
  case remove(_ path: String)
  case move(_ path: String, _ target: String)

  var path: String {
    switch self {
    case .put(let path, _, _), .reword(let path, _, _), .write(let path, _), .remove(let path), .move(let path, _): path
    }
  }

  var isReworded: Bool {
    if case .reword = self { true } else { false }
  }

  /// The paths in the content folder, as a watch tells them.
  var told: [String] {
    var paths = [path]
    if case .move(_, let target) = self { paths.append(target) }
    return paths.filter { $0.hasPrefix("content/") }.map { String($0.dropFirst("content/".count)) }
  }

  func make(in folder: String) throws {
    let file = Path.join(folder, path)
    switch self {
    case .put(_, let old, let new), .reword(_, let old, let new):
      let text = try Ground.text(file)
      let edited = replaced(text, old, new)
      #expect(text != edited, "\(old) is not there")
      try Ground.write(Array(edited.utf8), to: file)
    case .write(_, let text): try Ground.write(Array(text.utf8), to: file)
    case .remove: try Disk.remove(file)
    case .move(_, let target): try Disk.rename(file, to: Path.join(folder, target))
    }
  }
}

/// A site that is edited.
private struct Bench {
  let folder: String

  /// Of this moment, as the tool asks: what was written just before has not rested.
  func request() throws -> BuildRequest {
    BuildRequest(
      content: Path.join(folder, "content"), themes: Path.join(folder, "themes"), audience: .manager,
      asOf: try #require(Day(iso: "2022-12-31")), drafts: true, moment: Surroundings.nanoseconds)
  }

  /// The files of a site one by one, by the paths of those that are expected, and how many there are.
  func drawn(_ site: Blueprint?, _ expected: [OutputFile]?) throws -> Drawn? {
    guard let site else { return nil }
    let files = try (expected ?? []).compactMap { try site.file(at: $0.path) }
    return Drawn(count: site.count, files: files.map { [UInt8]($0.path.utf8) + bytes(of: $0) })
  }

  func drawn(_ files: [OutputFile]?) throws -> Drawn? {
    files.map { Drawn(count: $0.count, files: $0.map { [UInt8]($0.path.utf8) + bytes(of: $0) }) }
  }

  private func bytes(of file: OutputFile) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): bytes
    case .copy(let path): Array("copy of \(path)".utf8)
    }
  }
}

/// A site's files, as they are compared.
private struct Drawn: Equatable {
  let count: Int
  let files: [[UInt8]]
}

/// Runs a test with a site of its own: stories of all kinds, one of them with pictures.
private func withBench(_ body: (Bench) async throws -> Void) async throws {
  let folder = try temporary("rehearsal")
  defer { Ground.forget(folder) }
  let sites = [
    (Path.join(Ground.sites, "every-kind/content"), "content"),
    (Path.join(Ground.sites, "pictures/content/stories"), "content/stories"),
    (Ground.themes, "themes"),
  ]
  for (source, target) in sites {
    for (path, bytes) in try Ground.files(in: source) {
      try Ground.write(bytes, to: Path.join(Path.join(folder, target), path))
    }
  }
  try await body(Bench(folder: folder))
}
