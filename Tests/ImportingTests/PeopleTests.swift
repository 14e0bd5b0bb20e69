// Rules `import-person` and `import-unit`: whose row it is, and of which unit the sheet.
import Building
import Diagnostics
import Importing
import Model
import Testing

private let twins = [
  "organisation.yaml": """
  units:
    - {id: van-phong, name: Văn phòng, short: VP, from: 2016-01-01, heads: [{person: le-van-an, from: 2020-01-01}]}
    - {id: thanh-tra, name: Thanh tra, from: 2016-01-01}
  people:
    - {id: le-van-an, name: Lê Văn An, memberships: [{unit: van-phong, position: Chánh Văn phòng, from: 2020-01-01}]}
    - {id: le-van-an-2, name: Lê Văn An, memberships: [{unit: van-phong, position: Lái xe, from: 2020-01-01}]}
    - {id: "007", name: Hoà Bình, memberships: [{unit: van-phong, position: Lái xe, from: 2020-01-01}]}
    - id: tran-thi-bich
      name: Trần Thị Bích
      memberships: [{unit: van-phong, position: Chuyên viên, from: 2020-01-01}]
    - id: do-van-cuong
      name: Đỗ Văn Cường
      memberships:
        - {unit: van-phong, position: Chuyên viên, from: 2020-01-01, to: 2022-04-20}
        - {unit: thanh-tra, position: Chuyên viên, from: 2022-04-21}
    - {id: nguyen-van-moi, name: Nguyễn Văn Mới, memberships: [{unit: van-phong, position: Lái xe, from: 2022-09-01}]}
  """
]

@Suite("import: people and units")
struct PeopleTests {
  @Test(
    "somebody is found by id, or by a name that is theirs alone",
    arguments: [
      ("Mã", "tran-thi-bich"), ("person id", "tran-thi-bich"), ("Họ và tên", "Trần Thị Bích"),
      ("HỌ TÊN", "TRẦN  THỊ BÍCH"),
      ("ho ten", "Trần Thi\u{323} Bích"), ("Mã", "007"), ("Họ tên", "Hòa Bình"),
    ])
  func found(heading: String, cell: String) throws {
    let made = try table("\(heading);C1.1\n\(cell);5\n", with: twins)
    #expect(made.told == [] && made.sheets == 1, "\(made.told)")
  }

  @Test(
    "who is taken for somebody is a warning, who is not known or doubled an error",
    arguments: [
      ("Họ tên", "Tran Thi Bich", "'Tran Thi Bich' được hiểu là 'Trần Thị Bích', khác dấu", true),
      ("Mã", "TRAN-THI-BICH", "'TRAN-THI-BICH' được hiểu là 'tran-thi-bich'", true),
      ("Mã", "tran-thi-bic", "chưa có người nào có mã 'tran-thi-bic' trong organisation.yaml", false),
      ("Mã", "7", "chưa có người nào có mã '7' trong organisation.yaml", false),
      ("Họ tên", "Lê Văn An", "'Lê Văn An' là tên của nhiều người: le-van-an, le-van-an-2", false),
      ("Họ tên", "Le Van An", "'Le Van An' là tên của nhiều người: le-van-an, le-van-an-2", false),
      ("Họ tên", "Tr?n Th? Bích", "chưa có người nào tên 'Tr?n Th? Bích' trong organisation.yaml", false),
      ("Họ tên", "Tổng cộng", "chưa có người nào tên 'Tổng cộng' trong organisation.yaml", false),
    ])
  func doubted(heading: String, cell: String, message: String, isTaken: Bool) throws {
    let made = try table("\(heading);C1.1\n\(cell);5\n", with: twins)
    #expect(
      made.told == [Told(rule: "import-person", vi: "Dòng 2, cột A '\(heading)': \(message)", line: 2)], "\(made.told)")
    #expect(made.files.isEmpty != isTaken)
  }

  @Test("lost zeros, lost letters and misspelt ids are told with what to do")
  func hints() throws {
    func hint(_ text: String) throws -> String? {
      try table(text, with: twins).diagnostics.first { $0.rule == "import-person" }?.hint?.vi
    }
    #expect(try hint("Mã;C1.1\n7;5\n") == "Excel đã bỏ số 0 ở đầu; mã là '007', định dạng cột là Text")
    #expect(try hint("Họ tên;C1.1\nTr?n;5\n") == "chữ có dấu đã mất khi lưu: lưu lại bằng 'CSV UTF-8'")
    #expect(try hint("Mã;C1.1\ntran-thi-bic;5\n") == "có phải ý bạn là 'tran-thi-bich'?")
  }

  @Test("an id and a name beside it must agree, nobody has two rows, and no row is nobody's")
  func agreement() throws {
    let rows = "tran-thi-bich;Lê Văn An;5\ndo-van-cuong;Do Van Cuong;5\ndo-van-cuong;;5\n;;5\n"
    #expect(
      try table("Mã;Họ tên;C1.1\n" + rows, with: twins).told == [
        Told(
          rule: "import-person",
          vi: "Dòng 2, cột B 'Họ tên': tên của 'tran-thi-bich' là 'Trần Thị Bích', không phải 'Lê Văn An'", line: 2),
        Told(
          rule: "import-person",
          vi: "Dòng 3, cột B 'Họ tên': tên của 'do-van-cuong' là 'Đỗ Văn Cường', không phải 'Do Van Cuong'", line: 3),
        Told(rule: "import-person", vi: "Dòng 4, cột A 'Mã': 'do-van-cuong' đã có ở dòng 3", line: 4),
        Told(rule: "import-person", vi: "Dòng 5, cột A 'Mã': dòng có số liệu mà không có người", line: 5),
      ])
  }

  @Test("a mover's sheet is of the unit of most working days, whatever the last day was")
  func mover() throws {
    let made = try table("Mã;C1.1\ndo-van-cuong;5\n", with: twins)
    #expect(made.files.map(\.path) == ["content/scores/pt-2022/2022-04/van-phong.json"] && made.told == [])
    let said = try table("Mã;Đơn vị;C1.1\ndo-van-cuong;Thanh tra;5\n", with: twins)
    #expect(said.told.map(\.rule) == ["sheet-unit"] && said.files.isEmpty)
    #expect(said.told.allSatisfy { $0.vi.hasPrefix("Dòng 2, cột B 'Đơn vị': ") && $0.line == 2 }, "\(said.told)")
  }

  @Test(
    "a unit is meant by id, name or short name; without marks it is a warning",
    arguments: [("van-phong", []), ("VĂN PHÒNG", []), ("vp", []), ("Van phong", ["import-unit"])])
  func units(cell: String, rules: [String]) throws {
    let made = try table("Mã;Phòng;C1.1\nle-van-an;\(cell);5\n", with: twins)
    #expect(made.told.map(\.rule) == rules && made.files.count == 1)
  }

  @Test("a unit that is not known, and somebody who was in none, are errors")
  func noUnit() throws {
    #expect(
      try table("Mã;Đơn vị;C1.1\nle-van-an;Tổ xe;5\n", with: twins).told.map(\.vi) == [
        "Dòng 2, cột B 'Đơn vị': chưa có đơn vị 'Tổ xe' trong organisation.yaml"
      ])
    #expect(try table("Mã;C1.1\nnguyen-van-moi;5\n", with: twins).told.map(\.rule) == ["import-unit"])
  }
}
