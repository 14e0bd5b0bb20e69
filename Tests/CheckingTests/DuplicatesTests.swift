// Rule: an id names one thing.
import Diagnostics
import SampleSites
import Testing

@Suite("duplicates")
struct DuplicatesTests {
  @Test("two stories with one id are an error at the second, with the first in a note")
  func stories() throws {
    let found = try judge(["stories/2021/viec-tot.md": story()])
    #expect(found.map(\.rule) == ["duplicate"])
    #expect(found.map { $0.place?.file } == ["content/stories/2022/viec-tot.md"])
    #expect(found.flatMap(\.notes).map(\.place.file) == ["content/stories/2021/viec-tot.md"])
  }

  @Test("a story may not stand both as a file and as a folder")
  func fileAndFolder() throws {
    #expect(try judge(["stories/2022/viec-tot/index.md": story()]).map(\.rule) == ["duplicate"])
  }

  @Test("a unit or person declared twice is an error at the second")
  func organisation() throws {
    try expect(
      "duplicate",
      in: [
        "organisation.yaml": """
        units:
          - {id: van-phong, name: Văn phòng}
          - {id: thanh-tra, name: Thanh tra}
          - {id: 👉van-phong, name: Văn phòng Sở}
        people:
          - {id: tran-thi-bich, name: Trần Thị Bích, memberships: [{unit: van-phong, position: A, from: 2020-01-01}]}
          - {id: le-van-an, name: Lê Văn An, memberships: [{unit: van-phong, position: A, from: 2020-01-01}]}
          - {id: do-van-cuong, name: Đỗ Văn Cường, memberships: [{unit: thanh-tra, position: A, from: 2020-01-01}]}
          - {id: 👉le-van-an, name: Lê Văn An, memberships: [{unit: van-phong, position: A, from: 2020-01-01}]}
        """
      ])
  }

  @Test("a consent declared twice is an error on its line")
  func consents() throws {
    let found = try judge([
      "consents.yaml": """
      - {id: dy-bich, person: tran-thi-bich, scope: public, from: 2022-01-01}
      - {id: dy-an, person: le-van-an, scope: public, from: 2022-01-01}
      - {id: dy-an, person: do-van-cuong, scope: public, from: 2022-01-01}
      """
    ])
    #expect(found.map(\.rule) == ["duplicate"])
    #expect(found.map { $0.place?.spot.line } == [3])
  }

  @Test("things of different kinds may share an id")
  func kinds() throws {
    try expectNothing(in: [
      "stories/2022/van-phong.md": story(["title": "Khác"]), "pages/van-phong.md": "---\ntitle: A\n---\nChữ.\n",
    ])
  }
}
