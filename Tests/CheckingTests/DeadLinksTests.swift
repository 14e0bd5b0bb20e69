// Rule: every link of a body leads somewhere.
import Diagnostics
import SampleSites
import Testing

@Suite("dead links")
struct DeadLinksTests {
  @Test(
    "a link to nothing is an error where it begins",
    arguments: [
      "Xem 👉[bài kia](bai-kia.md).", "👉[a](phieu-mot-trang/index.html)", "👉[a](/stories/2022/viec-tot.md)",
      "👉[a](../../../../site.yaml)", "👉[a](phieu-mot-tran)", "Một dòng\nhai dòng 👉[a](khong-co)\n",
      "| Cột |\n|---|\n| 👉[a](khong-co) |\n", "- mục\n  - 👉[a](khong-co)\n", "> 👉[a](khong-co)\n",
      "👉[a][x]\n\n[x]: khong-co.md\n", "👉[a](2022-12)", "👉[a](organisation.yaml)",
    ])
  func nowhere(body: String) throws {
    try expect("dead-link", in: [deed: story(body: body)])
  }

  @Test(
    "a link to a story, a page, a place or the web is no error",
    arguments: [
      "[a](phieu-mot-trang)", "[a](phieu-mot-trang/index.md)", "[a](./viec-tot.md)", "[a](../../pages/gioi-thieu.md)",
      "[a](https://example.com/)", "<https://example.com/>", "[a](mailto:a@b.vn)", "[a](tel:+84123456789)",
      "[a](#viec-da-lam)\n\n## Việc đã làm\n\nChữ.", "[a](phieu-mot-trang#ket-qua)",
      "[a](phieu-mot-trang/index.md#ket-qua)", "`[a](khong-co)`", "    [a](khong-co)",
    ])
  func somewhere(body: String) throws {
    let other = story(
      ["people": "[le-van-an]", "consent": "[dy-an]"], body: "Mở đầu.\n\n## Kết quả\n\nTốt.")
    try expectNothing(in: [deed: story(body: body), practice: other])
  }

  @Test(
    "a fragment without a heading is an error",
    arguments: ["👉[a](#viec-da-lam)", "👉[a](phieu-mot-trang#ket-cuc)", "👉[a](phieu-mot-trang/index.md#ket-cuc)"])
  func anchor(body: String) throws {
    try expect("dead-anchor", in: [deed: story(body: body)])
  }

  @Test("the near id and the near heading are suggested")
  func near() throws {
    let link = try expect("dead-link", in: [deed: story(body: "👉[a](phieu-mot-tran)")])
    #expect(link.map { $0.hint?.vi } == ["có phải ý bạn là 'phieu-mot-trang'?"])
    let anchor = try expect("dead-anchor", in: [deed: story(body: "👉[a](#ket-qa)\n\n## Kết quả\n\nTốt.")])
    #expect(anchor.map { $0.hint?.vi } == ["có phải ý bạn là '#ket-qua'?"])
  }

  @Test("links of plain pages are looked at too")
  func pages() throws {
    try expect("dead-link", in: ["pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nXem 👉[a](khong-co.md).\n"])
    try expectNothing(in: ["pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\nXem [a](viec-tot).\n"])
  }

  @Test(
    "a link to a file that could not be read is no second error",
    arguments: [
      "[a](phieu-mot-trang)", "[a](phieu-mot-trang/index.md)", "[a](phieu-mot-trang#x)",
      "[a](phieu-mot-trang/index.md#x)",
    ])
  func unread(body: String) throws {
    let found = try judge([deed: story(body: body), practice: "---\ntitle: [\n---\nChữ.\n"])
    #expect(found.map { $0.place?.file } == ["content/" + practice])
  }
}
