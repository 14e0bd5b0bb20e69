// Rule: an address leads to one page.
import Diagnostics
import SampleSites
import Testing

@Suite("taken addresses")
struct TakenAddressesTests {
  @Test(
    "an old address where another page stands is an error",
    arguments: [
      "viec-tot/viec-tot", "/viec-tot/viec-tot/", "viec-tot/viec-tot/index.html", "kinh-nghiem/phieu-mot-trang",
      "gioi-thieu",
    ])
  func standing(alias: String) throws {
    let found = try expect("duplicate", in: [deed: story(["aliases": "[cu/bai-cu, 👉\(alias)]"])])
    #expect(found.flatMap(\.notes).count == 1)
  }

  @Test(
    "an old address where a page is generated is an error",
    arguments: [
      "index.html", "404.html", "bai-viet", "don-vi/van-phong", "nguoi", "viec-tot", "tin/trang-2", "sang-kien/",
      "assets/x.html", "ket-qua/2022-03",
    ])
  func generated(alias: String) throws {
    try expect("address-taken", in: [deed: story(["aliases": "[👉\(alias)]"])])
  }

  @Test(
    "an old address that cannot be one is an error",
    arguments: ["Bài cũ", "bai_cu", "../bai", "bai?x=1", "/", "bai//Cu", "bai.php"])
  func malformed(alias: String) throws {
    try expect("alias-form", in: [deed: story(["aliases": "[👉\"\(alias)\"]"])])
  }

  @Test(
    "old addresses that are free are no error", arguments: ["bai-cu", "/tin/bai-cu/", "2021/bai-cu.html", "tin/cu/x"])
  func free(alias: String) throws {
    try expectNothing(in: [deed: story(["aliases": "[\(alias)]"])])
  }

  @Test("two stories cannot have one old address")
  func twice() throws {
    let texts = [
      "stories/2022/a.md": story(["aliases": "bai-cu"]), "stories/2022/b.md": story(["aliases": "👉/bai-cu/"]),
    ]
    try expect("duplicate", in: texts)
  }

  @Test("a plain page cannot have the name of a generated one", arguments: ["bai-viet", "tin", "don-vi"])
  func pages(name: String) throws {
    let found = try judge(["pages/\(name).md": "---\ntitle: A\n---\nChữ.\n"])
    #expect(found.map(\.rule) == ["address-taken"])
    #expect(found.map(\.place) == [Place(file: "content/pages/\(name).md")])
  }
}
