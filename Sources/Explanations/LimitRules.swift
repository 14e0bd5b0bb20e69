// Rules that keep a build short and safe: sizes, pictures, and what one file may hold.
import Diagnostics

let limitExplanations: [Explanation] = [
  Explanation(
    "body-too-large", .init("Bài dài quá mức", "A text that is too long"),
    why: .init("Tách thành nhiều bài; sách và báo cáo nên để liên kết.", "Split it; link to books and reports.")),
  Explanation(
    "body-too-deep", .init("Danh sách hoặc trích dẫn lồng quá nhiều lớp", "Lists or quotations nested too deeply"),
    why: .init("Thường do thư trả lời dán nguyên dấu >.", "Often a pasted reply full of >.")),
  Explanation(
    "body-too-tangled", .init("Bài có quá nhiều dấu chồng lên nhau", "Marks too tangled to be read"),
    why: .init("Xem lại đoạn mà thông báo nêu, thường là chữ dán từ nơi khác.", "Look at the pasted part it names.")),
  Explanation(
    "page-too-large", .init("Trang dựng ra quá lớn", "A page that becomes too large"),
    why: .init("Rút bớt bảng hoặc tách bài.", "Cut its tables or split it.")),
  Explanation(
    "table-too-large", .init("Bảng quá lớn", "A table that is too large"),
    why: .init("Bảng dài nên là tệp đính kèm; trang chỉ nêu phần chính.", "Show the main part of it.")),
  Explanation(
    "too-many-images", .init("Một đoạn có quá nhiều ảnh", "Too many pictures in one paragraph"),
    why: .init("Mỗi ảnh một đoạn, cách nhau một dòng trống.", "One a paragraph, a blank line between.")),
  Explanation(
    "too-large", .init("Tệp hoặc phần khai báo quá lớn", "A file that is too large"),
    why: .init("Rút gọn hoặc tách thành nhiều tệp.", "Shorten or split it.")),
  Explanation(
    "too-many-findings", .init("Còn nhiều lỗi nữa trong tệp", "More findings in this file"),
    why: .init("Sửa những lỗi đã nêu rồi chạy lại.", "Mend those that are listed and run again.")),
  Explanation(
    "picture-format", .init("Tệp không phải ảnh dùng được", "Not a picture that pages can show"),
    why: .init(
      "Dùng JPEG, PNG, WebP hoặc GIF; ảnh điện thoại HEIC phải đổi sang JPEG.", "Use JPEG, PNG, WebP or GIF.")),
  Explanation(
    "picture-metadata", .init("Ảnh còn thông tin ẩn", "A picture with hidden facts"),
    why: .init(
      "Ảnh chụp có thể mang nơi chụp và thời gian; xóa thông tin ấy trước khi đăng.",
      "It may say where somebody was; remove that before it is published.")),
  Explanation(
    "picture-name", .init("Tên tệp ảnh không dùng được", "A picture with an unfit name"),
    why: .init("Đặt tên bằng chữ thường không dấu và số.", "Use lower-case letters without marks and digits.")),
  Explanation(
    "picture-size", .init("Ảnh quá lớn", "A picture that is too large"),
    why: .init("Thu nhỏ ảnh: trang chỉ cần rộng vài nghìn điểm ảnh.", "Make it smaller.")),
  Explanation(
    "json-number", .init("Số có quá nhiều chữ số", "A number with too many digits"),
    why: .init(
      "Không điểm số nào dài như vậy; thường là một mã gõ nhầm chỗ.",
      "No points are that long; often an id went astray."),
    .init(
      in: sheet, wrong: #""final": {"C1.1": 12345678901234567890123456789012345}"#, right: #""final": {"C1.1": 5}"#,
      at: #""final": {"C1.1": "5.25"}"#)),
  Explanation(
    "flag", .init("Chỉ nhận true hoặc false", "Only true or false"),
    why: .init("Viết true (có) hoặc false (không), không có ngoặc kép.", "Write it without quotation marks.")),
  Explanation(
    "word-form", .init("Từ ngữ của giao diện phải là chữ", "A theme's word must be a text"),
    why: .init("Trong words.yaml, mỗi mục là một câu chữ.", "In words.yaml each entry is a text.")),
  Explanation(
    "word-unused", .init("Từ ngữ của giao diện không được dùng", "A theme's word that nothing uses"),
    why: .init("Xóa dòng ấy, hoặc sửa tên trong mẫu.", "Delete it, or mend the name in the template.")),
]
