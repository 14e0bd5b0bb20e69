// Tables as a whole: headings, titles, separators, hostile shapes, and the bytes that are written.
import Building
import Diagnostics
import Exact
import Importing
import Loading
import Model
import SampleSites
import Testing

@Suite("import: tables")
struct TableTests {
  @Test(
    "a heading is understood with or without marks, case, spaces and punctuation",
    arguments: [
      "C1.1", "c1.1", "C1,1", " Điểm C1.1 ", "DIEM C1.1", "C1.1 – Đúng giờ", "Đúng giờ", "ĐÚNG GIỜ (6 điểm)",
      "C1.1 (tối đa 6)", "C1.1 chính thức", "Đúng gi\u{1A1}\u{300}", "\"Đúng\ngiờ\"",
    ])
  func headings(_ heading: String) throws {
    let made = try table("Mã;\(heading)\nle-van-an;5\n")
    #expect(made.told == [] && made.text.contains("\"final\": {\n        \"C1.1\": \"5\""), "\(made.told)")
  }

  @Test(
    "self columns are never official points",
    arguments: ["Tự chấm C1.1", "C1.1 tự chấm", "self_C1.1", "Tự chấm: Đúng giờ"])
  func own(_ heading: String) throws {
    let made = try table("Mã;\(heading);C1.1\nle-van-an;4;5\n")
    #expect(made.told == [])
    #expect(
      made.text.contains("\"self\": {\n        \"C1.1\": \"4\"")
        && made.text.contains("\"final\": {\n        \"C1.1\": \"5\""))
  }

  @Test(
    "a column that is doubled, near to one or missing is an error, another a warning",
    arguments: [
      ("Mã;C1.1;Đúng giờ", "Dòng 1, cột C 'Đúng giờ': đã có cột B 'C1.1' cùng nghĩa", true),
      ("Mã;C1.1;C1.3", "Dòng 1, cột C 'C1.3': bộ tiêu chí không có mục này", true),
      ("Mã;C1.1;Tự chấm C1.12", "Dòng 1, cột C 'Tự chấm C1.12': bộ tiêu chí không có mục này", true),
      ("Mã;C1.2", "Dòng 1: thiếu cột điểm chính thức của mục C1.1", true),
      ("Mã;C1.1;Điểm thưởng", "Dòng 1, cột C 'Điểm thưởng': cột này không được đọc", false),
    ])
  func columns(head: String, message: String, isError: Bool) throws {
    let made = try table(head + "\nle-van-an;4;4\n")
    #expect(made.told.first == Told(rule: "import-column", vi: message, line: 1), "\(made.told)")
    #expect(made.files.isEmpty == isError)
  }

  @Test("titles above, numbers of columns, empty rows and columns are passed over")
  func forms() throws {
    let text = "BẢNG ĐIỂM; tháng 4;;\n;;;\nSTT;Mã;C1.1;;\n(1);(2);(3);;\n1;le-van-an;5;;\n;;;;\n\n"
    let made = try table(text)
    #expect(made.told == [] && made.sheets == 1)
    #expect(try table("Người;Điểm\na;5\n").told.map(\.rule) == ["import-header"])
    #expect(try table("").told.map(\.rule) == ["import-header"])
  }

  @Test("the same table gives the same bytes with every separator, and they are read as they were meant")
  func bytes() throws {
    let text =
      "Mã;C1.1;Trừ C1.2;Ngày tự chấm\nle-van-an;\"5,5\";\"no-card | 7/4/2022 | 2 | Quên \"\"thẻ\"\" | Sổ\";02/05/2022\n"
    let made = try table(text)
    #expect(made.told == [])
    for separator in ["\t", ","] {
      #expect(try table(text.replacing(";", with: separator)).files == made.files)
    }
    #expect(
      made.text == """
        {
          "rubric": "pt-2022",
          "period": "2022-04",
          "sheets": [
            {
              "person": "le-van-an",
              "unit": "van-phong",
              "self": {},
              "final": {
                "C1.1": "5.5"
              },
              "deductions": [
                {
                  "item": "C1.2",
                  "rule": "no-card",
                  "date": "2022-04-07",
                  "count": 2,
                  "reason": "Quên \\"thẻ\\"",
                  "evidence": "Sổ"
                }
              ],
              "bonuses": [],
              "signoff": [
                {
                  "role": "self",
                  "at": "2022-05-02"
                }
              ]
            }
          ]
        }

        """)
    try SampleSite.smallest.with(["scores/pt-2022/2022-04/van-phong.json": made.text]).onDisk { folder in
      let loaded = try load(content: folder)
      #expect(loaded.diagnostics == [])
      let sheet = try #require(loaded.library?.sheets.first { $0.file.contains("2022-04") })
      #expect(sheet.finalScores.map(\.points.value.text) == ["5.5"] && sheet.deductions.map(\.count.value) == [2])
    }
  }

  @Test("the rules on scores speak of cells: a period outside, a sheet that somebody has already, a wrong order")
  func judged() throws {
    #expect(try table("Mã;C1.1\nle-van-an;5\n", period: "2021-04").told.map(\.rule).contains("sheet-period"))
    let twice = try table("Mã;C1.1\ntran-thi-bich;5\n", period: "2022-Q1")
    #expect(twice.told.map(\.rule).contains("sheet-twice") && twice.files.isEmpty, "\(twice.told)")
    let order =
      "Mã;C1.1;Ngày tự chấm;Ngày trưởng phòng ký;Trưởng phòng ký\ntran-thi-bich;5;03/05/2022;02/05/2022;le-van-an\n"
    let wrong = try table(order)
    #expect(wrong.told.map(\.rule) == ["signoff"], "\(wrong.told)")
    #expect(wrong.told.allSatisfy { $0.vi.hasPrefix("Dòng 2, cột D 'Ngày trưởng phòng ký': ") })
  }

  @Test("a cell as long as a file is told in a short sentence")
  func longCell() throws {
    let long = String(repeating: "a", count: 100_000)
    for text in ["Mã;C1.1\n\(long);5\n", "Mã;C1.1\nle-van-an;\(long)\n", "Mã;C1.1;\(long)\nle-van-an;5\n"] {
      let made = try table(text)
      #expect(made.told.map(\.rule) == ["import-column"] && made.told.allSatisfy { $0.vi.utf8.count < 200 })
    }
  }

  @Test(
    "a hostile table is soon done with",
    arguments: ["\"", ";", ",", "\n", "a;", "a;b\n", "C1.1;", "Mã;C1.1\n", "le-van-an;5\n", "\u{0}"])
  func hostile(unit: String) throws {
    let text = "Mã;C1.1\n" + String(repeating: unit, count: (1 << 16) / unit.utf8.count)
    let made = try table(text)
    #expect(made.diagnostics.count <= 700)
    #expect(try table(String(repeating: unit, count: (1 << 16) / unit.utf8.count)).diagnostics.count <= 700)
  }
}
