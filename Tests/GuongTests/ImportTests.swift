// `guong import scores`: a table of Excel's becomes files that `guong check` accepts; all of them, or nothing.
import Files
import Testing

@Suite("import")
struct ImportTests {
  /// Excel's on a Vietnamese Windows: a title, `;`, a comma in numbers, a violation of two lines, spare columns.
  private static let table = """
    BẢNG ĐIỂM THÁNG 3/2022;;;;;;;;;\r
    STT;Mã;Họ và tên;Tự chấm C1.1;C1.1;Trừ C1.2;Ngày tự chấm;Ngày trưởng phòng ký;Trưởng phòng ký;Ghi chú;;\r
    1;an;Lê Văn An;5,5;5,25;"late | 09/03/2022 | 2 | Đi muộn, ""kẹt xe"" | BB-0309";01/04/2022;02/04/2022;Trần Thị Bình;;;\r
    2;;Trần Thị Bình;6;6;0;01/04/2022;02/04/2022;an;;;\r
    ;;;;;\r

    """

  private static let written = """
    {
      "rubric": "pt",
      "period": "2022-03",
      "sheets": [
        {
          "person": "an",
          "unit": "van-phong",
          "self": {
            "C1.1": "5.5"
          },
          "final": {
            "C1.1": "5.25"
          },
          "deductions": [
            {
              "item": "C1.2",
              "rule": "late",
              "date": "2022-03-09",
              "count": 2,
              "reason": "Đi muộn, \\"kẹt xe\\"",
              "evidence": "BB-0309"
            }
          ],
          "bonuses": [],
          "signoff": [
            {
              "role": "self",
              "at": "2022-04-01"
            },
            {
              "role": "head",
              "by": "binh",
              "at": "2022-04-02"
            }
          ]
        }
      ]
    }

    """

  private static let van = "content/scores/pt/2022-03/van-phong.json"
  private static let tra = "content/scores/pt/2022-03/thanh-tra.json"

  private func settle(_ desk: Desk) throws {
    try desk.write(
      "content/organisation.yaml",
      """
      units: [{id: van-phong, name: Văn phòng}, {id: thanh-tra, name: Thanh tra}]
      people:
        - {id: an, name: Lê Văn An, memberships: [{unit: van-phong, position: Trưởng phòng, from: 2022-01-01}]}
        - {id: binh, name: Trần Thị Bình, memberships: [{unit: thanh-tra, position: Trưởng phòng, from: 2022-01-01}]}

      """)
    try desk.write(
      "content/campaigns/pt.yaml",
      """
      id: pt
      name: Phong trào mẫu
      window: {from: 2022-02-01, to: 2022-12-31}
      criteria:
        - id: C1
          name: Kỷ cương
          text: Giữ kỷ cương.
          items: [{id: C1.1, name: Tận tụy, text: Tận tụy.}, {id: C1.2, name: Đúng giờ, text: Đúng giờ.}]

      """)
    try desk.write(
      "content/scores/pt/rubric.json",
      """
      {"id": "pt", "effective": ["2022-02-01", "2022-12-31"], "scale": "10", "decimals": 2,
       "criteria": [{"id": "C1", "max": "10", "items": [
         {"id": "C1.1", "max": "6", "mode": "award"},
         {"id": "C1.2", "max": "4", "mode": "deduct", "rules": [{"id": "late", "points": "1"}]}]}],
       "bands": [{"id": "dat", "min": "0"}]}

      """)
    try desk.write("bang.csv", Self.table)
  }

  private static let command = ["import", "scores", "bang.csv", "--rubric", "pt", "--period", "2022-03"]

  @Test("a table is written as sheets that check accepts, with one line of what was done")
  func imports() throws {
    try Desk.with { desk in
      try settle(desk)
      let run = try desk.guong(Self.command)
      #expect(run.code == 0 && run.result == "\(Self.tra)\n\(Self.van)\n", "\(run.said)")
      #expect(
        run.said == """
          bang.csv:2:1: cảnh báo: Dòng 2: không có cột ngày ký của office: các phiếu sẽ chưa được ký [import-signoff]
          2 | STT;Mã;Họ và tên;Tự chấm C1.1;C1.1;Trừ C1.2;Ngày tự chấm;Ngày trưởng phòng ký;Trưởng phòng ký;Ghi chú;;
            | ^
            = gợi ý: thêm cột như 'Ngày tự chấm', 'Ngày trưởng phòng ký', 'Trưởng phòng ký', hoặc ghi 'signoff' vào tệp JSON sau
          Đã nhập 2 phiếu kỳ 2022-03 vào 2 tệp.

          """, "\(run.said)")
      #expect(try desk.text(Self.van) == Self.written)
      let check = try desk.guong("check")
      #expect(check.code == 0, "\(check.said)")
    }
  }

  @Test("a rehearsal shows the files and writes none of them")
  func rehearses() throws {
    try Desk.with { desk in
      try settle(desk)
      let before = try desk.snapshot("content")
      let run = try desk.guong(Self.command + ["--dry-run", "--lang", "en"])
      #expect(run.code == 0 && run.result.contains("\(Self.van):\n\(Self.written)"), "\(run.result)")
      #expect(run.said.hasSuffix("Would write 2 sheet(s) for 2022-03 to 2 file(s); nothing was written.\n"))
      #expect(try desk.snapshot("content") == before)
    }
  }

  @Test("one file that exists keeps all from being written, and stays as it is")
  func neverOverwrites() throws {
    try Desk.with { desk in
      try settle(desk)
      #expect(try desk.guong(Self.command).code == 0)
      _ = try desk.shell("rm \(Self.tra)")
      let before = try desk.snapshot("content")
      let again = try desk.guong(Self.command + ["-q"])
      #expect(again.code == 1 && again.said.contains("\(Self.van): lỗi: Tệp phiếu điểm này đã có"), "\(again.said)")
      #expect(try desk.snapshot("content") == before)
    }
  }

  @Test("one doubt in a cell keeps all from being written")
  func allOrNothing() throws {
    try Desk.with { desk in
      try settle(desk)
      try desk.write("bang.csv", Self.table.replacing("5,25", with: "05-Thg2"))
      let before = try desk.snapshot("content")
      let run = try desk.guong(Self.command + ["-q"])
      #expect(run.code == 1)
      #expect(
        run.said.hasPrefix(
          "bang.csv:3:20: lỗi: Dòng 3, cột E 'C1.1': '05-Thg2' là ngày mà Excel tự đổi thành, có lẽ bạn đã gõ 5,2 [import-points]\n"
        ),
        "\(run.said)")
      #expect(run.said.hasSuffix("Chưa ghi gì. Hãy sửa rồi nhập lại.\n"))
      #expect(try desk.snapshot("content") == before)
    }
  }

  @Test("a rubric, a period or a file that is not there is told, and so is content that must be mended first")
  func wrongCommands() throws {
    try Desk.with { desk in
      try settle(desk)
      let rubric = try desk.guong("import", "scores", "bang.csv", "--rubric", "pt-2", "--period", "2022-03")
      #expect(rubric.code == 2 && rubric.said.contains("Chưa có bộ tiêu chí nào mang mã 'pt-2'"), "\(rubric.said)")
      let period = try desk.guong("import", "scores", "bang.csv", "--rubric", "pt", "--period", "3/2022")
      #expect(period.code == 2 && period.said.contains("kỳ viết như 2022-03"), "\(period.said)")
      let missing = try desk.guong("import", "scores", "khong.csv", "--rubric", "pt", "--period", "2022-03")
      #expect(missing.code == 2 && missing.said.contains("khong.csv"))
      try desk.write("content/organisation.yaml", "units: [\n")
      let broken = try desk.guong(Self.command)
      #expect(broken.code == 1 && broken.said.contains("content/organisation.yaml"), "\(broken.said)")
    }
  }
}
