// Rules about the registers that clerks keep: the site's facts, units and people, movements, decisions.
import Diagnostics

let registerExplanations: [Explanation] = [
  Explanation(
    "duplicate", .init("Hai mục mang cùng một mã", "Two of one id"),
    why: .init(
      "Mã dẫn tới một người, một bài, một mục: đổi mã của mục sau.",
      "An id leads to one thing: rename the second."),
    .init(
      in: campaign, wrong: "- {id: C1.2, name: Đeo thẻ, text: Đeo thẻ.}\n      - {id: C1.2, name: Thẻ, text: Thẻ.}",
      right: "- {id: C1.2, name: Đeo thẻ, text: Đeo thẻ.}")),
  Explanation(
    "stray-item", .init("Mục không thuộc tiêu chí của nó", "An item under the wrong criterion"),
    why: .init("Mã mục bắt đầu bằng mã tiêu chí: C1 có C1.1, C1.2.", "An item's id begins with its criterion's."),
    .init(
      in: campaign, wrong: "- {id: C1.2, name: Đeo thẻ, text: Đeo thẻ.}\n      - {id: C2.1, name: Thẻ, text: Thẻ.}",
      right: "- {id: C1.2, name: Đeo thẻ, text: Đeo thẻ.}")),
  Explanation(
    "id-file", .init("Mã không trùng tên tệp", "An id that is not the file's name"),
    why: .init("Người khác tìm theo tên tệp: viết cho trùng.", "Others look for the file's name: make them alike."),
    .init(in: decision, wrong: "id: qd-1", right: "id: qd-01")),
  Explanation(
    "one-subject", .init("Phải nêu đúng một đối tượng", "Exactly one subject is needed"),
    why: .init("Ghi một trong person, unit, story.", "Write one of person, unit and story."),
    .init(
      in: decision, wrong: "to: {person: tran-thi-bich, unit: van-phong}", right: "to: {person: tran-thi-bich}")),
  Explanation(
    "session", .init("Số người dự họp nhiều hơn số ủy viên", "More voters than members"),
    why: .init("Xem lại biên bản.", "Look at the minutes."),
    .init(
      in: decision, wrong: "signer: le-van-an\nsession: {members: 5, present: 6, threshold: 0.5}",
      right: "signer: le-van-an\nsession: {members: 5, present: 5, threshold: 0.5}", at: "signer: le-van-an")),
  Explanation(
    "good-due", .init("Việc làm tốt mà có hạn khắc phục", "Something done well that is to be put right"),
    why: .init(
      "Chỉ điều nhắc nhở (remind) hay vi phạm (breach) mới phải khắc phục.",
      "Only reminders (remind) and breaches (breach) are put right."),
    .init(
      file: "inspections.yaml",
      wrong: inspected("{type: good, criterion: C1.1, note: Đến đúng giờ., due: 2022-05-27}"),
      right: inspected("{type: good, criterion: C1.1, note: Đến đúng giờ.}"))),
  Explanation(
    "votes", .init("Kết quả không khớp số phiếu", "An outcome that the votes do not bear out"),
    why: .init("Cộng lại phiếu và so với tỷ lệ phải đạt.", "Add the votes up and compare with the threshold."),
    voted(agree: 2, against: 3, instead: (4, 1))),
  Explanation(
    "rewarded-twice", .init("Một việc được khen hai lần", "One deed rewarded twice"),
    why: .init(
      "Luật Thi đua, khen thưởng: một thành tích không khen nhiều lần cùng một mức.",
      "One achievement is not rewarded twice at one level."),
    .init(
      in: decision, wrong: once + again("tt-01"), right: once + again("tt-02"),
      at: "story: viec-tot, reason: Giúp dân.}")),
  Explanation(
    "number-range", .init("Số ngoài khoảng cho phép", "A number out of range"),
    why: .init("Thông báo nêu khoảng cho phép.", "The message names the range."),
    .init(
      in: "site.yaml", wrong: "privacy: {consent: required, minGroup: 1}",
      right: "privacy: {consent: required, minGroup: 5}", at: "privacy: {consent: required}")),
  Explanation(
    "site-address", .init("Địa chỉ trang viết sai dạng", "A site's address in a wrong form"),
    why: .init("Viết đủ https:// và kết thúc bằng dấu /.", "Write https:// and end it in /."),
    .init(
      in: "site.yaml", wrong: "theme: guong\naddress: guong.vidu.vn",
      right: "theme: guong\naddress: https://guong.vidu.vn/", at: "theme: guong")),
  Explanation(
    "email", .init("Không phải địa chỉ thư", "Not a mail address"),
    why: .init("Viết tên@máy, không dấu.", "Write name@host in plain letters."),
    .init(
      in: "site.yaml", wrong: "theme: guong\ncorrections: {text: Hãy viết cho chúng tôi., email: gop-y}",
      right: "theme: guong\ncorrections: {text: Hãy viết cho chúng tôi., email: gop-y@vidu.vn}", at: "theme: guong")),
]

/// A vote of five members, of whom three are needed.
private func voted(agree: Int, against: Int, instead right: (Int, Int)) -> Example {
  let lines = "signer: le-van-an\nsession: {members: 5, present: 5, threshold: 0.5}\nitems:\n"
  let vote = { (agree: Int, against: Int) in
    "  - {subject: {person: tran-thi-bich}, award: Biểu dương, agree: \(agree), against: \(against), outcome: passed}"
  }
  return Example(
    in: decision, wrong: lines + vote(agree, against), right: lines + vote(right.0, right.1), at: "signer: le-van-an")
}

/// An award for an achievement.
private let once = "story: viec-tot, achievement: tt-01, reason: Giúp dân.}\n"

/// A second award, of the same form for the same person.
private func again(_ achievement: String) -> String {
  "  - id: bd-02\n    form: Biểu dương\n    level: co-so\n    to: {person: tran-thi-bich}\n"
    + "    achievement: \(achievement)\n    reason: Giúp dân."
}

/// An inspection with one finding.
private func inspected(_ finding: String) -> String {
  "- {id: kt-01, date: 2022-05-12, by: [do-van-cuong], unit: van-phong, findings: [\(finding)]}\n"
}
