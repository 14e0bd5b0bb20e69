// The rules on ties, the cut-off and what is settled: what each says and why.
import Diagnostics

let cutOffExplanations: [Explanation] = [
  Explanation(
    "rubric-key", .init("Khóa phụ hoặc mức không có trong bộ tiêu chí", "A key or band that the rubric lacks"),
    why: .init(
      "Khi bằng điểm, khóa phụ là mã một tiêu chí hoặc bonus; ai cũng đọc được vì sao người này đứng trước.",
      "A key that parts equals is a criterion's id or bonus, so that everybody can read why one comes first."),
    .init(
      in: rubric, wrong: #""rank": {"method": "1224", "tieBreak": ["C9"]}, "bands""#,
      right: #""rank": {"method": "1224", "tieBreak": ["C1"]}, "bands""#, at: #""bands""#)),
  Explanation(
    "close", .init("Kỳ chưa chốt được", "A period that cannot be closed yet"),
    why: .init(
      "guong close chỉ chốt kỳ đã hết, đủ phiếu của mọi người và chưa chốt lần nào.",
      "guong close settles a period that is over, has everybody's sheet and was not closed before.")),
  Explanation(
    "selection", .init("Chọn ngoài nhóm đồng điểm hoặc vượt tỷ lệ", "A choice outside the tie or beyond the quota"),
    why: .init(
      "Hội đồng chỉ chọn trong nhóm đồng điểm mà tỷ lệ không đủ chỗ; vượt tỷ lệ phải ghi căn cứ pháp lý.",
      "The council chooses only among those tied at the cut-off; more than the quota needs a legal basis."),
    .init(
      in: decision,
      wrong: "signer: le-van-an\nselection: {period: \"2022\", band: tot, people: [tran-thi-bich]}",
      right: "signer: le-van-an", at: "signer: le-van-an")),
  Explanation(
    "closed-period", .init("Điểm của kỳ đã chốt bị thay đổi", "A total of a closed period has changed"),
    why: .init(
      "Kết quả đã chốt thì giữ nguyên; thay đổi phải có bản ghi điều chỉnh: điểm cũ, điểm mới, lý do, quyết định.",
      "What was settled stays; a change needs an adjustment that says old, new, why and by which decision."),
    .init(
      file: "scores/pt-2022/adjustments.json",
      wrong: #"""
        {"adjustments": [
          {"person": "tran-thi-bich", "period": "2022-04", "old": "9", "new": "8", "reason": "Chấm nhầm",
           "decision": "qd-01", "date": "2022-06-01"}
        ]}
        """#, right: #"{"adjustments": []}"#)),
]
