// `guong close`: a period's totals are kept, and nobody changes them unseen.
import Files
import Testing

@Suite("close")
struct CloseTests {
  private static let sheet = """
    {"rubric": "pt", "period": "2022-03", "sheets": [
      {"person": "an", "unit": "van-phong", "final": {"C1.1": "8.75"},
       "signoff": [{"role": "self", "at": "2022-04-01"}]}
    ]}

    """

  private func withScores(_ body: (Desk) throws -> Void) throws {
    try Desk.with { desk in
      try desk.write(
        "content/scores/pt/rubric.json",
        """
        {"id": "pt", "effective": ["2022-02-01", "2022-12-31"], "scale": "10", "decimals": 2,
          "criteria": [{"id": "C1", "max": "10", "items": [{"id": "C1.1", "max": "10", "mode": "award"}]}],
          "bands": [{"id": "dat", "min": "0"}]}

        """)
      try desk.write("content/scores/pt/2022-03/van-phong.json", CloseTests.sheet)
      try desk.write(
        "content/decisions/qd-01.yaml",
        "id: qd-01\nnumber: 01/QĐ\ntitle: Biểu dương\ntype: award\ndate: 2022-06-01\n")
      try body(desk)
    }
  }

  private let path = "content/scores/pt/closed/2022-03.json"

  @Test("the totals of a finished period are written once; a changed sheet is then refused until it is adjusted")
  func closes() throws {
    try withScores { desk in
      let run = try desk.guong(
        "close", "2022-03", "--as-of", "2022-04-08", "--appeals-until", "2022-04-15", "--decision", "qd-01")
      #expect(run.code == 0 && run.result == path + "\n", "\(run.said)")
      #expect(
        try desk.text(path) == """
          {
            "period": "2022-03",
            "on": "2022-04-08",
            "appealsUntil": "2022-04-15",
            "decision": "qd-01",
            "totals": {
              "an": "8.75"
            }
          }

          """)
      let before = try desk.snapshot("content")
      let again = try desk.guong("close", "2022-03", "--as-of", "2022-04-08")
      #expect(again.code == 1 && again.said.contains("đã chốt rồi"), "\(again.said)")
      #expect(try desk.snapshot("content") == before)
      #expect(try desk.guong("check", "--as-of", "2022-12-31").code == 0)

      try desk.write(
        "content/scores/pt/2022-03/van-phong.json", CloseTests.sheet.replacing("8.75", with: "7.75"))
      let changed = try desk.guong("check", "--as-of", "2022-12-31")
      #expect(changed.code == 1 && changed.said.contains("nay tính ra 7.75"), "\(changed.said)")
      try desk.write(
        "content/scores/pt/adjustments.json",
        """
        {"adjustments": [{"person": "an", "period": "2022-03", "old": "8.75", "new": "7.75",
          "reason": "Chấm nhầm", "decision": "qd-01", "date": "2022-06-01"}]}

        """)
      let adjusted = try desk.guong("check", "--as-of", "2022-12-31")
      #expect(adjusted.code == 0, "\(adjusted.said)")
    }
  }

  @Test(
    "a period that is not over, has no sheets, misses one, or cites nobody's decision is not closed",
    arguments: [
      (["2022-03", "--as-of", "2022-03-31"], "chưa hết"), (["2022-04", "--as-of", "2022-05-01"], "chưa có phiếu"),
      (["2022-Q1", "--as-of", "2022-04-08"], "2022-02 còn thiếu phiếu"),
      (["2022-03", "--as-of", "2022-04-08", "--decision", "qd-1"], "có phải ý bạn là 'qd-01'"),
      (["2022-03", "--as-of", "2022-04-08", "--appeals-until", "2022-04-07"], "Hạn kiến nghị"),
      (["2023-03", "--as-of", "2023-04-08"], "Không có phong trào nào"),
    ])
  func refused(_ words: [String], _ expected: String) throws {
    try withScores { desk in
      let run = try desk.guong(["close"] + words)
      #expect(run.code == 1 && run.said.contains(expected) && run.result.isEmpty, "\(run.said)")
      #expect(try desk.snapshot("content/scores/pt/closed").isEmpty)
    }
  }
}
