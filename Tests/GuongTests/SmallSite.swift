// A small project for the tool to work on: one deed, a theme of one line a page.
import Files
import Testing

extension Desk {
  /// The folder of this project's own content, themes and published sample.
  static let project = Path.folder(of: Path.folder(of: Path.folder(of: #filePath) ?? "/") ?? "/") ?? "/"

  /// Puts a small project on the desk.
  func settle() throws {
    for (name, text) in smallSite { try write(name, text) }
    let theme = Path.join(Desk.project, "Tests/BuildingTests/Themes/bare")
    for file in try Disk.walk(theme).files where file.status.kind == .file {
      let target = path("themes/bare/" + file.path)
      try Disk.makeFolder(Path.folder(of: target) ?? "/", parents: true)
      try Disk.write(try Disk.read(Path.join(theme, file.path), atMost: 1 << 20), to: target)
    }
  }

  /// A deed, with more front matter and another body if need be.
  static func deed(_ title: String = "Mở cửa sớm", more: String = "", body: String = "Anh An mở cửa sớm.\n") -> String {
    """
    ---
    title: \(title)
    kind: deed
    date: 2022-02-14
    criteria: [C1.1]
    people: [an]
    units: [van-phong]
    \(more)---
    \(body)
    """
  }
}

private let smallSite = [
  "content/site.yaml": """
    title: Gương mẫu
    agency: Sở Mẫu
    theme: bare
    privacy: {consent: off}

    """,
  "content/organisation.yaml": """
    units: [{id: van-phong, name: Văn phòng}]
    people:
      - {id: an, name: Lê Văn An, memberships: [{unit: van-phong, position: Trưởng phòng, from: 2022-01-01}]}

    """,
  "content/campaigns/pt.yaml": """
    id: pt
    name: Phong trào mẫu
    window: {from: 2022-02-01, to: 2022-12-31}
    criteria: [{id: C1, name: Kỷ cương, text: Giữ kỷ cương., items: [{id: C1.1, name: Đúng giờ, text: Đúng giờ.}]}]

    """,
  "content/stories/2022/mo-cua-som.md": Desk.deed(),
  "content/stories/2022/nhat-giay.md": Desk.deed("Nhặt giấy"),
]
