// Rules `import-deduction` and `import-signoff`: violations written in a cell, and who signed.
import Building
import Diagnostics
import Importing
import Model
import Testing

@Suite("import: deductions and sign-offs")
struct LossTests {
  @Test(
    "a cell of violations is a line each, by the rule's id or name",
    arguments: [
      ("no-card | 07/04/2022 | 1 | Quên thẻ | Sổ trực", 1), ("no-card|7/4/2022||Quên thẻ|Sổ trực", 1), ("0", 0),
      ("-", 0),
      ("\"no-card | 07/04/2022 | 1 | a | b\nno-card | 2022-04-08 | 2 | a | b\"", 2),
    ])
  func accepted(cell: String, count: Int) throws {
    let made = try table("Mã;C1.1;Trừ C1.2\nle-van-an;5;\(cell)\n")
    #expect(made.told == [] && made.text.split(separator: "\"rule\": \"no-card\"").count == count + 1, "\(made.told)")
  }

  @Test(
    "one that lacks its grounds is an error",
    arguments: [
      ("1", "'1' thiếu phần, hoặc thừa dấu |"),
      ("no-card | 07/04/2022 | 1 | a", "'no-card | 07/04/2022 | 1 | a' thiếu phần, hoặc thừa dấu |"),
      ("no-cart | 07/04/2022 | 1 | a | b", "mục C1.2 không có lỗi 'no-cart'"),
      ("no-card | 4/31/2022 | 1 | a | b", "ngày '4/31/2022' không đọc được"),
      ("no-card | 07/04/2022 | 0 | a | b", "số lần phải từ 1 đến 366, không phải '0'"),
      ("no-card | 07/04/2022 | 1 | | b", "điểm trừ phải ghi lý do"),
      ("no-card | 07/04/2022 | 1 | a |", "điểm trừ phải ghi minh chứng"),
      ("no-card | 07/04/2022 | 1 | a\u{202E} | b", "lý do có ký tự ẩn"),
    ])
  func faulty(cell: String, message: String) throws {
    let made = try table("Mã;C1.1;Trừ C1.2\nle-van-an;5;\(cell)\n")
    #expect(
      made.told == [Told(rule: "import-deduction", vi: "Dòng 2, cột C 'Trừ C1.2': \(message)", line: 2)], "\(made.told)"
    )
    #expect(made.files.isEmpty)
  }

  @Test("points of an item that only loses must be what its violations leave")
  func agreement() throws {
    func told(_ points: String, _ cell: String) throws -> [String] {
      try table("Mã;C1.1;C1.2;Trừ C1.2\nle-van-an;5;\(points);\(cell)\n").told.map(\.vi)
    }
    #expect(try told("4", "") == [] && told("", "") == [] && told("3,5", "no-card | 7/4/2022 | 1 | a | b") == [])
    #expect(try told("0", "no-card | 7/4/2022 | 9 | a | b") == [])
    let left = "Dòng 2, cột C 'C1.2': mục C1.2 bắt đầu từ 4 điểm và theo các lỗi đã ghi còn"
    #expect(try told("3,5", "") == [left + " 4, không phải '3,5'"])
    #expect(try told("4", "no-card | 7/4/2022 | 1 | a | b") == [left + " 3,5, không phải '4'"])
  }

  @Test("a day outside the period is told by the rule on deductions, at its cell")
  func day() throws {
    let made = try table("Mã;C1.1;Trừ C1.2\nle-van-an;5;no-card | 07/03/2022 | 1 | a | b\n")
    #expect(
      made.told.map(\.rule) == ["deduction"] && made.told.allSatisfy { $0.vi.hasPrefix("Dòng 2, cột C 'Trừ C1.2': ") })
  }

  private static let head = "Mã;C1.1;Ngày tự chấm;Ngày trưởng phòng ký;Trưởng phòng ký;Ngày Văn phòng ký;Văn phòng ký\n"

  @Test("who signed is found by id or name, and what lacks is said")
  func signed() throws {
    let whole = try table(Self.head + "tran-thi-bich;5;02/05/2022;3/5/2022;Lê Văn An;2022-05-04;do-van-cuong\n")
    #expect(whole.diagnostics == [])
    #expect(
      whole.text.contains("\"role\": \"head\",\n          \"by\": \"le-van-an\",\n          \"at\": \"2022-05-03\""))
    let none = try table("Mã;C1.1\ntran-thi-bich;5\n")
    #expect(none.files.count == 1)
    #expect(
      none.diagnostics.map(\.message.vi) == [
        "Dòng 1: không có cột ngày ký của self, head, office: các phiếu sẽ chưa được ký"
      ])
  }

  @Test(
    "a signature that is half there is an error, one that is not there yet a warning",
    arguments: [
      (
        "02/05/2022;;;;",
        [
          "Dòng 2, cột D 'Ngày trưởng phòng ký': chưa có ngày ký", "Dòng 2, cột F 'Ngày Văn phòng ký': chưa có ngày ký",
        ], false
      ),
      (
        "02/05/2022;03/05/2022;;04/05/2022;do-van-cuong",
        ["Dòng 2, cột E 'Trưởng phòng ký': có ngày ký mà thiếu mã hoặc tên người ký"], true
      ),
      (
        "02/05/2022;;le-van-an;04/05/2022;do-van-cuong", ["Dòng 2, cột D 'Ngày trưởng phòng ký': chưa có ngày ký"], true
      ),
      (
        "5/25/2022;03/05/2022;le-van-an;04/05/2022;do-van-cuong",
        ["Dòng 2, cột C 'Ngày tự chấm': '5/25/2022' viết tháng trước ngày"], true
      ),
    ])
  func half(cells: String, messages: [String], isError: Bool) throws {
    let made = try table(Self.head + "tran-thi-bich;5;\(cells)\n")
    #expect(made.told.map(\.vi) == messages && made.told.allSatisfy { $0.rule == "import-signoff" })
    #expect(made.files.isEmpty == isError)
  }
}
