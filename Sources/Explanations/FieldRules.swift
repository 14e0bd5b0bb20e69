// Rules about fields: their names, their values, and how days and numbers are written.
import Diagnostics

let fieldExplanations: [Explanation] = [
  Explanation(
    "unknown-key", .init("Tên trường không ai đọc", "A key that nothing reads"),
    why: .init(
      "Trường viết sai tên sẽ bị bỏ qua mà không ai biết, nên Guong dừng lại. 'guong fix' sửa những lỗi gõ rõ ràng.",
      "A misspelt key would be dropped in silence. 'guong fix' mends plain slips."),
    .init(in: deed, wrong: "unit: [van-phong]", right: "units: [van-phong]")),
  Explanation(
    "duplicate-key", .init("Trường viết hai lần", "A key that stands twice"),
    why: .init("Không rõ dòng nào là đúng: giữ một dòng.", "Which one is meant? Keep one."),
    .init(
      in: deed, wrong: "units: [van-phong]\nunits: [thanh-tra]", right: "units: [van-phong, thanh-tra]",
      at: "units: [van-phong]")),
  Explanation(
    "missing-key", .init("Thiếu một trường bắt buộc", "A needed key is missing"),
    why: .init("Thêm dòng mà thông báo nêu.", "Add the line that the message names."),
    .init(in: "pages/gioi-thieu.md", wrong: "summary: Trang mẫu", right: "title: Giới thiệu")),
  Explanation(
    "empty-value", .init("Trường bắt buộc đang để trống", "A needed key without a value"),
    why: .init("Điền giá trị sau dấu hai chấm.", "Fill it in behind the colon."),
    .init(in: deed, wrong: "date:", right: "date: 2022-05-10")),
  Explanation(
    "wrong-kind", .init("Giá trị không đúng loại", "A value of the wrong kind"),
    why: .init(
      "Thường do dấu hai chấm trong một câu: YAML tưởng đó là tên trường. Đặt cả câu trong dấu ngoặc kép.",
      "Often a colon inside a sentence; put the sentence in quotation marks."),
    .init(in: deed, wrong: "title: {Ở lại một buổi trưa}", right: "title: Ở lại một buổi trưa")),
  Explanation(
    "text-length", .init("Chữ dài quá mức", "A text that is too long"),
    why: .init(
      "Tiêu đề và tóm tắt hiện ở danh sách, thư và bảng tin; dài quá thì bị cắt.", "Long ones would be cut in lists."),
    .init(
      in: deed, wrong: "title: " + String(repeating: "Ở lại một buổi trưa ", count: 9),
      right: "title: Ở lại một buổi trưa")),
  Explanation(
    "text-lines", .init("Trường chỉ nhận một dòng chữ", "A key that takes one line only"),
    why: .init("Nối các dòng làm một, hoặc thay | bằng >.", "Join the lines, or write > instead of |."),
    .init(
      in: deed, wrong: "title: |\n  Ở lại\n  một buổi trưa", right: "title: >\n  Ở lại\n  một buổi trưa",
      at: "title: Ở lại một buổi trưa")),
  Explanation(
    "text-cut", .init("Chữ sau dấu # bị bỏ qua", "What follows # is dropped"),
    why: .init(
      "Trong YAML, dấu cách rồi # mở đầu một lời ghi chú. Đặt cả đoạn trong dấu ngoặc kép.",
      "A space and # begin a note in YAML. Put the text in quotation marks."),
    .init(
      in: deed, wrong: "title: Giải đáp câu hỏi #5", right: "title: \"Giải đáp câu hỏi #5\"",
      at: "title: Ở lại một buổi trưa")),
  Explanation(
    "identifier", .init("Mã viết sai dạng", "An id in a wrong form"),
    why: .init(
      "Mã gồm chữ thường không dấu và số, nối bằng một dấu -, để dùng làm địa chỉ và tên tệp ở mọi máy.",
      "Ids are lower-case letters and digits joined by -, good for addresses and file names everywhere."),
    .init(in: deed, wrong: "people: [Trần Thị Bích]", right: "people: [tran-thi-bich]")),
  Explanation(
    "criterion-id", .init("Mã tiêu chí viết sai dạng", "A criterion in a wrong form"),
    why: .init("Viết chữ C hoa và số, như C2 hoặc C2.1.", "A capital C and numbers, such as C2 or C2.1."),
    .init(in: deed, wrong: "criteria: [c1.1]", right: "criteria: [C1.1]")),
  Explanation(
    "day-form", .init("Ngày viết sai dạng", "A day in a wrong form"),
    why: .init("Viết 10/5/2022 hoặc 2022-05-10.", "Write 10/5/2022 or 2022-05-10."),
    .init(in: deed, wrong: "date: 10/5/22", right: "date: 10/5/2022", at: "date: 2022-05-10")),
  Explanation(
    "month-first", .init("Tháng viết trước ngày", "The month before the day"),
    why: .init(
      "Ở Việt Nam ngày đứng trước tháng; 5/13/2022 không có trong lịch. Excel kiểu Mỹ hay viết ngược.",
      "In Vietnam the day comes first; American spreadsheets write it the other way round."),
    .init(in: deed, wrong: "date: 5/13/2022", right: "date: 13/5/2022", at: "date: 2022-05-10")),
  Explanation(
    "no-such-day", .init("Ngày không có trong lịch", "A day that is not in the calendar"),
    why: .init("Xem lại ngày và tháng.", "Check day and month."),
    .init(in: deed, wrong: "date: 2022-02-30", right: "date: 2022-02-28", at: "date: 2022-05-10")),
  Explanation(
    "number-comma", .init("Dấu phẩy thập phân", "A decimal comma"),
    why: .init(
      "Trong tệp, số thập phân viết bằng dấu chấm (trang web vẫn hiện dấu phẩy); dấu phẩy còn dùng để ngăn các mục.",
      "Files use a point; pages show a comma."),
    measured("4,5", "4.5")),
  Explanation(
    "number-thousands", .init("Dấu ngăn hàng nghìn", "Thousands set apart"),
    why: .init("1.234.567 và 1,234.5 dễ đọc nhầm: viết liền các chữ số.", "Write the digits together."),
    measured("1.234.567", "1234567")),
  Explanation(
    "number-space", .init("Khoảng trắng trong số", "A space in a number"),
    why: .init("Viết liền các chữ số.", "Write the digits together."), measured("1 200", "1200")),
  Explanation(
    "number-zero", .init("Số 0 ở đầu", "A zero at the head"), why: .init("Bỏ số 0 ở đầu.", "Leave it out."),
    measured("07", "7")),
  Explanation(
    "number-plus", .init("Dấu + trước số", "A plus before a number"), why: .init("Bỏ dấu +.", "Leave it out."),
    measured("+7", "7")),
  Explanation(
    "number-minus-zero", .init("Âm không", "Minus zero"), why: .init("Viết 0.", "Write 0."), measured("-0", "0")),
  Explanation(
    "number-exponent", .init("Số viết dạng lũy thừa", "A number with an exponent"),
    why: .init("Excel đổi số dài thành 1E+05: viết đủ các chữ số.", "Spreadsheets make 1E+05 of long numbers."),
    measured("1e5", "100000")),
  Explanation(
    "number-length", .init("Số quá dài", "Too many digits"),
    why: .init("Nhiều nhất 15 chữ số, để tính đúng từng đơn vị.", "At most 15 digits, so that sums are exact."),
    measured("1234567890123456", "123456789012345")),
  Explanation(
    "number-digits", .init("Quá nhiều chữ số thập phân", "Too many digits after the point"),
    why: .init("Làm tròn từ trước, để con số trên trang là con số trong hồ sơ.", "Round it before."),
    measured("1.1234567", "1.123457")),
  Explanation(
    "number-form", .init("Không phải là số", "Not a number"),
    why: .init(
      "Chỉ viết số; đơn vị đo ghi ở 'unit'.",
      "The number only; its unit stands in 'unit'."), measured("mười", "10")),
]

/// A measurement with a number written so.
private func measured(_ wrong: String, _ right: String) -> Example {
  let lines = "units: [van-phong]\nresults:\n  - metric: Số ngày\n    unit: ngày\n    before: 5\n    after: "
  return Example(in: deed, wrong: lines + wrong, right: lines + right, at: "units: [van-phong]")
}
