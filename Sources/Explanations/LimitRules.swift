// Rules that keep a build short and safe: sizes, pictures, and what one file may hold.
import Diagnostics

let limitExplanations: [Explanation] = [
  Explanation(
    "body-too-large", .init("Bài dài quá mức", "A text that is too long"),
    why: .init("Tách thành nhiều bài; sách và báo cáo nên để liên kết.", "Split it; link to books and reports."),
    .init(
      in: practice,
      wrong: .told(
        .init("cả một cuốn sách dán vào, hơn 1 MB chữ", "a whole book, more than 1 MB of text"), "",
        "Chị ở lại giúp dân.\n\n", times: 40_000),
      right: .text("Bản đầy đủ: [sách kỷ niệm](https://vidu.vn/sach.pdf)."), at: told)),
  Explanation(
    "body-too-deep", .init("Danh sách hoặc trích dẫn lồng quá nhiều lớp", "Lists or quotations nested too deeply"),
    why: .init("Thường do thư trả lời dán nguyên dấu >.", "Often a pasted reply full of >."),
    .init(
      in: deed,
      wrong: .told(
        .init("> > > > … Cảm ơn chị, với hơn 100 dấu >", "> > > > … and so on, with more than 100 >"),
        String(repeating: "> ", count: 101) + "Cảm ơn chị."),
      right: .text("> Cảm ơn chị."), at: words)),
  Explanation(
    "body-too-tangled", .init("Bài có quá nhiều dấu chồng lên nhau", "Marks too tangled to be read"),
    why: .init("Xem lại đoạn mà thông báo nêu, thường là chữ dán từ nơi khác.", "Look at the pasted part it names."),
    .init(
      in: deed,
      wrong: .told(
        .init("danh sách lồng nhau 90 lớp, kéo dài 200.000 dòng", "lists 90 deep, over 200,000 lines"),
        (0..<90).map { String(repeating: "  ", count: $0) + "- ở\n" }.joined(), "\n", times: 200_000),
      right: .text("- Ở lại buổi trưa\n  - Giúp một cụ bà"), at: words)),
  Explanation(
    "page-too-large", .init("Trang dựng ra quá lớn", "A page that becomes too large"),
    why: .init("Rút bớt bảng hoặc tách bài.", "Cut its tables or split it."),
    .init(
      in: deed,
      wrong: .told(
        .init("99.000 đề mục trong một bài", "99,000 headings in one text"), "", "# >>>>>>>\n", times: 99_000),
      right: .text(words), at: words)),
  Explanation(
    "table-too-large", .init("Bảng quá lớn", "A table that is too large"),
    why: .init("Bảng dài nên là tệp đính kèm; trang chỉ nêu phần chính.", "Show the main part of it."),
    .init(
      in: deed,
      wrong: .told(
        .init("bảng 51 cột chép từ Excel", "a table of 51 columns, from a spreadsheet"),
        String(repeating: "|a", count: 51) + "\n" + String(repeating: "|-", count: 51)),
      right: .text("| Tháng | Lượt |\n|---|---|\n| 5 | 10 |"), at: words)),
  Explanation(
    "too-many-images", .init("Một đoạn có quá nhiều ảnh", "Too many pictures in one paragraph"),
    why: .init("Mỗi ảnh một đoạn, cách nhau một dòng trống.", "One a paragraph, a blank line between."),
    .init(
      in: practice,
      wrong: .told(
        .init("hơn 2.000 ảnh viết liền nhau", "more than 2,000 pictures in a row"), "", "![Quầy](quay-tiep-dan.png) ",
        times: 2_001),
      right: .text("![Chị văn thư viết đơn giúp một cụ bà](quay-tiep-dan.png)"), at: told, beside: [picture])),
  Explanation(
    "too-large", .init("Tệp hoặc phần khai báo quá lớn", "A file that is too large"),
    why: .init("Rút gọn hoặc tách thành nhiều tệp.", "Shorten or split it."),
    .init(
      in: deed,
      wrong: .told(
        .init("title: …cả bài dán vào đây, hơn 64 KB", "title: …the whole text stands here, more than 64 KB"),
        "title: ",
        "Ở lại một buổi trưa ", times: 3_000),
      right: .text("title: Ở lại một buổi trưa"), at: "title: Ở lại một buổi trưa")),
  Explanation(
    "too-many-findings", .init("Còn nhiều lỗi nữa trong tệp", "More findings in this file"),
    why: .init("Sửa những lỗi đã nêu rồi chạy lại.", "Mend those that are listed and run again.")),
  Explanation(
    "picture-format", .init("Tệp không phải ảnh dùng được", "Not a picture that pages can show"),
    why: .init(
      "Dùng JPEG, PNG, WebP hoặc GIF; ảnh điện thoại HEIC phải đổi sang JPEG.", "Use JPEG, PNG, WebP or GIF."),
    .init(
      file: pictures + "quay-tiep-dan.svg", wrong: .told(.init("hình vẽ SVG", "an SVG drawing"), "<svg/>"),
      rightFile: pictures + "quay-tiep-dan.png", right: picture.content)),
  Explanation(
    "picture-metadata", .init("Ảnh còn thông tin ẩn", "A picture with hidden facts"),
    why: .init(
      "Ảnh chụp có thể mang nơi chụp và thời gian; xóa thông tin ấy trước khi đăng.",
      "It may say where somebody was; remove that before it is published."),
    .init(
      file: pictures + "quay-tiep-dan.png",
      wrong: .told(
        .init("ảnh còn ghi nơi chụp và tên máy", "a photo that still names its place and camera"),
        head: png(width: 1200, height: 800) + [0, 0, 0, 1] + Array("eXIf".utf8) + [1, 0, 0, 0, 0]),
      right: .told(
        .init("ảnh ấy, đã xóa thông tin ẩn", "the same without its properties"), head: png(width: 1200, height: 800)))),
  Explanation(
    "picture-name", .init("Tên tệp ảnh không dùng được", "A picture with an unfit name"),
    why: .init("Đặt tên bằng chữ thường không dấu và số.", "Use lower-case letters without marks and digits."),
    .init(
      file: pictures + "Quầy tiếp dân.png", wrong: picture.content, rightFile: pictures + "quay-tiep-dan.png",
      right: picture.content)),
  Explanation(
    "picture-size", .init("Ảnh quá lớn", "A picture that is too large"),
    why: .init("Thu nhỏ ảnh: trang chỉ cần rộng vài nghìn điểm ảnh.", "Make it smaller."),
    .init(
      file: pictures + "quay-tiep-dan.png",
      wrong: .told(
        .init("ảnh 10.000 × 6.000 điểm", "a picture of 10,000 × 6,000 pixels"),
        head: png(width: 10_000, height: 6_000)),
      right: .told(
        .init("ảnh 1.200 × 800 điểm", "a picture of 1,200 × 800 pixels"), head: png(width: 1200, height: 800)))),
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
    why: .init("Trong words.yaml, mỗi mục là một câu chữ.", "In words.yaml each entry is a text."),
    .init(
      theme: "words.yaml", wrong: .text("readMore: Đọc tiếp\nmenu: [Trang chủ, Bài viết]"),
      right: .text("readMore: Đọc tiếp"), at: "readMore: Đọc tiếp")),
  Explanation(
    "word-unused", .init("Từ ngữ của giao diện không được dùng", "A theme's word that nothing uses"),
    why: .init("Xóa dòng ấy, hoặc sửa tên trong mẫu.", "Delete it, or mend the name in the template."),
    .init(
      theme: "words.yaml", wrong: .text("readMore: Đọc tiếp\nreadMor: Xem thêm"), right: .text("readMore: Đọc tiếp"),
      at: "readMore: Đọc tiếp")),
]
