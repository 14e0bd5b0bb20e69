// Rules about rubrics and score sheets.
import Diagnostics

let scoreExplanations: [Explanation] = [
  Explanation(
    "period", .init("Kỳ viết sai dạng", "A period in a wrong form"),
    why: .init("Viết 2022-03, 2022-Q1, 2022-H1 hoặc 2022.", "Write 2022-03, 2022-Q1, 2022-H1 or 2022."),
    .init(in: sheet, wrong: #""period": "3/2022""#, right: #""period": "2022-03""#)),
  Explanation(
    "sheet-item", .init("Mục không có trong bộ tiêu chí", "An item that the rubric does not have"),
    why: .init("Chép mã mục từ rubric.json.", "Copy the id from rubric.json."),
    .init(in: sheet, wrong: #""self": {"C1.7": "5.5"}"#, right: #""self": {"C1.1": "5.5"}"#)),
  Explanation(
    "score-range", .init("Điểm vượt mức tối đa của mục", "More points than the item has"),
    why: .init("Mức tối đa của mỗi mục ở rubric.json.", "The most is in rubric.json."),
    .init(in: sheet, wrong: #""final": {"C1.1": "6.25"}"#, right: #""final": {"C1.1": "5.25"}"#)),
  Explanation(
    "score-digits", .init("Điểm lẻ quá nhiều chữ số", "Points with too many digits"),
    why: .init("Số chữ số thập phân ở 'decimals' của rubric.json.", "See 'decimals' in rubric.json."),
    .init(in: sheet, wrong: #""final": {"C1.1": "5.255"}"#, right: #""final": {"C1.1": "5.25"}"#)),
  Explanation(
    "missing-points", .init("Phiếu thiếu điểm một mục", "A sheet without points for an item"),
    why: .init("Mỗi mục cộng điểm đều phải có điểm ở 'final', kể cả 0.", "Each has points in 'final', even 0."),
    .init(in: sheet, wrong: #""final": {}"#, right: #""final": {"C1.1": "5.25"}"#)),
  Explanation(
    "sheet-rubric", .init("Phiếu theo bộ tiêu chí khác", "A sheet of another rubric"),
    why: .init("'rubric' là mã của rubric.json cùng thư mục.", "'rubric' is the id of rubric.json in its folder."),
    .init(in: sheet, wrong: #""rubric": "pt-2021""#, right: #""rubric": "pt-2022""#)),
  Explanation(
    "sheet-period", .init("Kỳ không khớp thư mục hoặc phong trào", "A period that does not fit its folder"),
    why: .init("Thư mục mang tên kỳ của các phiếu trong đó.", "The folder is named after the period."),
    .init(in: sheet, wrong: #""period": "2022-Q1""#, right: #""period": "2022-03""#)),
  Explanation(
    "sheet-unit", .init("Người không công tác ở đơn vị ấy", "Somebody who is not in that unit"),
    why: .init(
      "Đơn vị phải khớp 'memberships' trong organisation.yaml ở kỳ ấy.", "It must fit 'memberships' in that period."),
    .init(in: sheet, wrong: #""unit": "thanh-tra""#, right: #""unit": "van-phong""#)),
  Explanation(
    "deduction", .init("Điểm trừ không hợp lệ", "A deduction that does not hold"),
    why: .init(
      "Lỗi trừ điểm phải có trong bộ tiêu chí và xảy ra trong kỳ.",
      "Its rule is in the rubric and its day in the period."),
    .init(in: sheet, wrong: #""date": "2022-04-07""#, right: #""date": "2022-03-07""#)),
  Explanation(
    "signoff", .init("Ký duyệt không hợp lệ", "A sign-off that does not hold"),
    why: .init("Người ký, vai trò và ngày phải khớp.", "Who signs, as what and when must fit."),
    .init(
      in: sheet, wrong: #"{"role": "head", "at": "2022-04-02"}"#,
      right: #"{"role": "head", "by": "le-van-an", "at": "2022-04-02"}"#)),
  Explanation(
    "rubric-sum", .init("Điểm các mục không cộng thành tổng", "Points that do not add up"),
    why: .init(
      "Cộng 'max' của các mục phải bằng 'max' của tiêu chí, và bằng 'scale'.",
      "Items, criteria and scale agree."),
    .init(in: rubric, wrong: #""id": "C1.1", "max": "7""#, right: #""id": "C1.1", "max": "6""#)),
  Explanation(
    "rubric-plan", .init("Bộ tiêu chí không khớp kế hoạch", "A rubric that does not fit the plan"),
    why: .init("Mục trong rubric.json là mục của phong trào trong campaigns.", "Its items are the movement's."),
    .init(
      in: rubric, wrong: #""id": "C1.3", "max": "4", "mode": "deduct""#,
      right: #""id": "C1.2", "max": "4", "mode": "deduct""#)),
  Explanation(
    "rubric-bands", .init("Các mức xếp loại chưa đúng", "Bands that do not hold"),
    why: .init("Mức cao đứng trước, mức cuối từ 0 điểm.", "Highest first, the last from 0."),
    .init(
      in: rubric, wrong: #""bands": [{"id": "dat", "min": "1"}]"#,
      right: #""bands": [{"id": "dat", "min": "0"}]"#)),
  Explanation(
    "rubric-number", .init("Con số trong bộ tiêu chí không hợp lệ", "A number of the rubric that does not hold"),
    why: .init(
      "Điểm phải lớn hơn 0 và không lẻ quá 'decimals'.",
      "Points are above 0, with no more digits than 'decimals'."),
    .init(in: rubric, wrong: #""points": "0.555""#, right: #""points": "0.5""#)),
  Explanation(
    "rubric-id", .init("Mã trong bộ tiêu chí viết hai lần", "An id of the rubric that stands twice"),
    why: .init("Mỗi tiêu chí, mục, mức chỉ khai báo một lần.", "Each stands once."),
    .init(
      in: rubric, wrong: #"[{"id": "dat", "min": "5"}, {"id": "dat", "min": "0"}]"#,
      right: #"[{"id": "tot", "min": "5"}, {"id": "dat", "min": "0"}]"#, at: #"[{"id": "dat", "min": "0"}]"#)),
  Explanation(
    "rubric-cap", .init("Giới hạn tỷ lệ không hợp lệ", "A cap that does not hold"),
    why: .init("Mỗi bộ tiêu chí có một giới hạn, cho mức cao nhất.", "One cap a rubric, on its highest band."),
    .init(
      in: rubric, wrong: twoBands + #""caps": [{"band": "dat", "ratio": "0.2", "base": "assessed"}]"#,
      right: twoBands + #""caps": [{"band": "tot", "ratio": "0.2", "base": "assessed"}]"#,
      at: #""bands": [{"id": "dat", "min": "0"}]"#)),
  Explanation(
    "bonus", .init("Điểm thưởng thiếu căn cứ", "A bonus without its basis"),
    why: .init(
      "Điểm thưởng phải dẫn quyết định hoặc khen thưởng mà loại ấy đòi hỏi.",
      "It cites what its type needs."),
    .init(
      in: sheet, wrong: rewarded(#"{"type": "bieu-duong"}"#),
      right: rewarded(#"{"type": "bieu-duong", "award": "bd-01"}"#), at: finalPoints, beside: [bonusTypes])),
  Explanation(
    "bonus-twice", .init("Một thành tích được thưởng hai lần", "One deed that earns two bonuses"),
    why: .init("Mỗi thành tích chỉ tính một lần trong năm.", "A deed counts once a year."),
    .init(
      in: sheet,
      wrong: rewarded(#"{"type": "bieu-duong", "award": "bd-01"}, {"type": "bieu-duong", "award": "bd-01"}"#),
      right: rewarded(#"{"type": "bieu-duong", "award": "bd-01"}"#), at: finalPoints, beside: [bonusTypes])),
  Explanation(
    "sheet-twice", .init("Một người có hai phiếu trong một kỳ", "Two sheets of one person in one period"),
    why: .init("Giữ phiếu đúng, xóa phiếu kia.", "Keep the right one."),
    .init(in: sheet, wrong: signed + another("tran-thi-bich"), right: signed + another("le-van-an"), at: signed)),
  Explanation(
    "stray-scores", .init("Thư mục điểm không của phong trào nào", "A folder of scores of no movement"),
    why: .init("Đặt tên thư mục theo mã phong trào.", "Name the folder after the movement's id."),
    .init(
      file: "scores/pt-2202/2022-04/van-phong.json", wrong: april, rightFile: "scores/pt-2022/2022-04/van-phong.json",
      right: april)),
]

/// The end of the one sheet in the file.
private let signed = #"{"role": "head", "by": "le-van-an", "at": "2022-04-02"}]}"#

/// A sheet behind it.
private func another(_ person: String) -> String {
  ",\n    {\"person\": \"\(person)\", \"unit\": \"van-phong\", \"final\": {\"C1.1\": \"5\"}}"
}

/// Two bands, as the rest of the examples has one.
private let twoBands = #""bands": [{"id": "tot", "min": "8"}, {"id": "dat", "min": "0"}], "#

/// The points of the one sheet, behind which bonuses stand.
private let finalPoints = #""final": {"C1.1": "5.25"}"#

private func rewarded(_ bonuses: String) -> String { finalPoints + #", "bonuses": ["# + bonuses + "]" }

/// A bonus that the rubric knows.
private let bonusTypes = Example.Part(
  "content/" + rubric,
  .text(
    #""bonus": {"cap": "1", "types": [{"id": "bieu-duong", "points": "0.5", "needs": "award"}]},"# + "\n" + bands),
  at: bands)

private let bands = #""bands": [{"id": "dat", "min": "0"}]"#

/// A month of one sheet.
private let april = """
  {
    "rubric": "pt-2022", "period": "2022-04",
    "sheets": [{"person": "tran-thi-bich", "unit": "van-phong", "final": {"C1.1": "5"}}]
  }

  """
