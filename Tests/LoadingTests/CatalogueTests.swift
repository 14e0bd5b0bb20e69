// Which file is what, told by its path alone.
import Diagnostics
import SampleSites
import Testing

@testable import Loading

@Suite("file purposes")
struct CatalogueTests {
  @Test(
    "a path tells what its file is for",
    arguments: [
      ("site.yaml", .site), ("organisation.yaml", .organisation), ("consents.yaml", .consents),
      ("inspections.yaml", .inspections), ("a/inspections.yaml", .unknown),
      ("campaigns/a.yaml", .campaign(id: "a")), ("decisions/qd-1.yaml", .decision(id: "qd-1")),
      ("pages/a.md", .page(id: "a")), ("reports/a-2022.md", .review(id: "a-2022")),
      ("stories/2022/a.md", .story(id: "a")),
      ("stories/2022/a/index.md", .story(id: "a")), ("stories/2022/a/b.PNG", .picture),
      ("scores/c/rubric.json", .rubric(campaign: "c")), ("scores/c/2022-03/u.json", .sheets),
      ("a/site.yaml", .unknown), ("organisation.yml", .unknown), ("campaigns/a/b.yaml", .unknown),
      ("stories/a.md", .unknown), ("stories/2022/a/b.md", .unknown), ("stories/2022/b.png", .unknown),
      ("stories/2022/a/b/c.png", .unknown), ("scores/rubric.json", .unknown), ("pages/a.txt", .unknown),
      ("", .unknown),
    ] as [(String, FilePurpose)])
  func purposes(path: String, expected: FilePurpose) {
    #expect(purpose(of: path) == expected)
  }

  @Test(
    "a file that is used for nothing is a warning",
    arguments: [
      "notes.txt", "stories/2022/anh.png", "stories/2022/viec-tot/ghi-chu.md", "a/b/c/d.md", "README.md",
      "reports/2022/h1.md",
    ])
  func unused(path: String) throws {
    let found = try findings([path: "x"])
    #expect(found.map(\.rule) == ["file-unused"])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.place) == [Place(file: "content/" + path)])
  }

  @Test(
    "content with the ending of another kind of file is an error that names the right one",
    arguments: [
      ("organisation.yml", "organisation.yaml"), ("inspections.yml", "inspections.yaml"),
      ("decisions/qd-9.yml", "qd-9.yaml"),
      ("stories/2022/viec-moi.txt", "viec-moi.md"), ("stories/2022/viec-moi.md.txt", "viec-moi.md"),
      ("stories/2022/viec-moi/index.docx", "index.md"), ("pages/trang.markdown", "trang.md"),
      ("campaigns/b.YML", "b.yaml"),
    ])
  func wrongEndings(path: String, right: String) throws {
    let found = try findings([path: "x"])
    #expect(found.map(\.rule) == ["file-ending"])
    #expect(found.map { $0.hint?.en } == ["rename it to '\(right)'"])
  }

  @Test(
    "a text that # cuts short is a warning at its place",
    arguments: [
      ("title: 👉Phòng # một", ["text-cut"]), ("title: \"Phòng # một\"", []), ("title: Phòng  # ghi chú", []),
      ("title: Phòng#một", []), ("title: Phòng\n# ghi chú", []),
    ])
  func cutTexts(title: String, rules: [String]) throws {
    let text = "---\n\(title)\nkind: news\ndate: 2022-03-01\n---\nMột tin.\n"
    let marks = Marked(["stories/2022/tin-moi.md": text])
    let found = try findings(marks.texts)
    #expect(found.map(\.rule) == rules)
    #expect(found.map { start(of: $0.place) } == marks.places)
  }

  @Test(
    "a hidden character in a body is an error at its place, once a line",
    arguments: ["a👉\u{1B}[31mb", "👉\u{8}x\u{8}", "Chữ\n👉\u{85}"])
  func hiddenCharacters(body: String) throws {
    let text = "---\ntitle: Tin\nkind: news\ndate: 2022-03-01\n---\n\(body)\n"
    try expect("control-character", in: ["stories/2022/tin-moi.md": text])
  }

  @Test(
    "what editors and systems leave behind is passed over",
    arguments: [
      ".DS_Store", "stories/2022/._viec-tot.md", "stories/2022/.viec-tot.md.swp", "stories/2022/.cu/index.md",
      "stories/2022/viec-tot.md~", "stories/2022/phieu-mot-trang/._anh.png", "stories/2022/phieu-mot-trang/Thumbs.db",
      "desktop.ini", ".git/config", "scores/pt-2022/2022-03/.van-phong.json",
    ])
  func nobodys(path: String) throws {
    #expect(try findings([path: "x"]) == [])
  }

  @Test(
    "a story's or page's file name that cannot be an id is an error, with the form that can",
    arguments: [
      ("stories/2022/Một cửa.md", "mot-cua"), ("stories/2022/Viec-Tot.md", "viec-tot"),
      ("stories/2022/Đường về/index.md", "duong-ve"), ("stories/2022/a_b.md", "a-b"),
      ("pages/Giới thiệu.md", "gioi-thieu"), ("stories/2022/---.md", nil),
    ] as [(String, String?)])
  func badNames(path: String, slug: String?) throws {
    let text = path.hasPrefix("pages") ? "---\ntitle: A\n---\nChữ.\n" : story()
    let found = try findings([path: text])
    #expect(found.map(\.rule) == ["file-name"])
    #expect(found.map { $0.hint?.en } == [slug.map { "rename it to '\($0)'" }])
    #expect(found.map(\.place) == [Place(file: "content/" + path)])
  }

  @Test("a decision or movement whose id is not its file's name is an error at the id")
  func otherName() throws {
    let decision = "id: 👉qd-20\nnumber: 02/QĐ\ntitle: A\ntype: award\ndate: 2022-06-01\n"
    let found = try expect("id-file", in: ["decisions/qd-02.yaml": decision])
    #expect(found.map { $0.hint?.vi } == ["viết 'id: qd-02' hoặc đổi tên tệp"])
    try expect(
      "id-file",
      in: [
        "campaigns/pt-2023.yaml": """
        id: 👉pt-2022
        name: A
        window: {from: 2023-01-01, to: 2023-12-31}
        criteria: []
        """
      ])
  }

  @Test(
    "without site, organisation or movement there is nothing to build on",
    arguments: [
      ("site.yaml", "site.yaml"), ("organisation.yaml", "organisation.yaml"),
      ("campaigns/pt-2022.yaml", "campaigns/<id>.yaml"),
    ])
  func missing(path: String, named: String) throws {
    try SampleSite.smallest.without(path).onDisk { folder in
      let loaded = try load(content: folder)
      #expect(loaded.library == nil)
      #expect(loaded.diagnostics.map(\.rule) == ["file-missing"])
      #expect(loaded.diagnostics.map(\.place) == [Place(file: "content/" + named)])
    }
  }
}
