// Rules about the text of a story or page: headings, links, pictures, tables, and what is hidden in it.
import Diagnostics

let bodyExplanations: [Explanation] = [
  Explanation(
    "raw-html", .init("Mã HTML bị bỏ đi", "Raw HTML is left out"),
    why: .init(
      "Chữ dán từ trang web hay Word có thể mang mã lạ; trang chỉ nhận Markdown. Viết **đậm**, *nghiêng*, "
        + "[chữ](địa-chỉ).",
      "Pasted text can carry code; pages take Markdown only."),
    .init(in: deed, wrong: "Chị <b>ở lại</b> giúp dân.", right: "Chị **ở lại** giúp dân.", at: words)),
  Explanation(
    "heading-level-one", .init("Đề mục trong bài bắt đầu từ ##", "Headings in a text begin with ##"),
    why: .init(
      "Dấu # một lần là tên bài, đã có ở 'title'; trang có hai tên thì người dùng máy đọc bị lạc.",
      "A single # is the title, which stands in 'title' already."),
    .init(in: deed, wrong: "# Kết quả\n\nDân khen.", right: "## Kết quả\n\nDân khen.", at: words)),
  Explanation(
    "heading-level-skipped", .init("Đề mục nhảy cấp", "A heading that skips a level"),
    why: .init(
      "Cấp đề mục là mục lục cho người dùng máy đọc: sau ## là ###.",
      "Levels are the contents list for screen readers."),
    .init(
      in: deed, wrong: "## Kết quả\n\n#### Số liệu\n\nMười người.", right: "## Kết quả\n\n### Số liệu\n\nMười người.",
      at: words)),
  Explanation(
    "heading-empty", .init("Đề mục không có chữ", "A heading without words"),
    why: .init("Điền chữ, hoặc xóa dòng ấy.", "Fill it in, or delete the line."),
    .init(in: deed, wrong: "##\n\nDân khen.", right: "## Kết quả\n\nDân khen.", at: words)),
  Explanation(
    "dead-link", .init("Liên kết không dẫn tới đâu", "A link that leads nowhere"),
    why: .init(
      "Viết đường dẫn từ tệp này tới tệp kia, như ../../pages/gioi-thieu.md; Guong tự đổi thành địa chỉ trang.",
      "Write the path from this file to the other; it becomes the page's address."),
    .init(
      in: deed, wrong: "Xem [giới thiệu](../../pages/gioi-thieuu.md).",
      right: "Xem [giới thiệu](../../pages/gioi-thieu.md).", at: words)),
  Explanation(
    "dead-anchor", .init("Liên kết tới một đề mục không có", "A link to a heading that is not there"),
    why: .init(
      "Phần sau dấu # là đề mục viết không dấu, nối bằng -.",
      "What follows # is the heading in plain letters, joined by -."),
    .init(
      in: deed, wrong: "## Kết quả\n\nXem [ở trên](#ket-qa).",
      right: "## Kết quả\n\nXem [ở trên](#ket-qua).", at: words)),
  Explanation(
    "alt-missing", .init("Ảnh thiếu lời mô tả", "A picture without words"),
    why: .init(
      "Người không nhìn thấy ảnh nghe lời mô tả; viết ảnh cho thấy gì, giữa hai dấu [ ].",
      "Whoever cannot see it hears the words between [ ]."),
    .init(
      in: practice, wrong: "![](quay-tiep-dan.png)",
      right: "![Chị văn thư viết đơn giúp một cụ bà](quay-tiep-dan.png)", at: told, beside: [picture])),
  Explanation(
    "address-not-allowed", .init("Địa chỉ không được phép", "An address that is not allowed"),
    why: .init(
      "Chỉ nhận http, https, mailto, tel và đường dẫn trong trang; địa chỉ như javascript: có thể chạy mã.",
      "Only http, https, mailto, tel and paths; others could run code."),
    .init(
      in: deed, wrong: "Xem [ở đây](javascript:alert).", right: "Xem [ở đây](https://example.com/).", at: words)),
  Explanation(
    "picture-missing", .init("Không có tệp ảnh ấy", "A picture that is not there"),
    why: .init(
      "Ảnh nằm trong cùng thư mục với bài (index.md), tên viết đúng từng chữ, kể cả đuôi.",
      "Pictures stand beside the story's index.md, spelt exactly."),
    .init(
      in: practice, wrong: "![Chị văn thư viết đơn giúp một cụ bà](quay-tiep-dan.jpg)",
      right: "![Chị văn thư viết đơn giúp một cụ bà](quay-tiep-dan.png)", at: told, beside: [picture])),
  Explanation(
    "table-ragged", .init("Hàng của bảng thừa hoặc thiếu ô", "A row with too few or too many cells"),
    why: .init(
      "Ô thừa bị bỏ, ô thiếu để trống: mỗi hàng có số ô bằng hàng đầu.", "Each row has as many cells as the first."),
    .init(
      in: deed, wrong: "| Tháng | Lượt |\n|---|---|\n| 5 | 10 | 12 |", right: "| Tháng | Lượt |\n|---|---|\n| 5 | 10 |",
      at: words)),
  Explanation(
    "table-needs-blank-line", .init("Bảng phải cách đoạn trên một dòng trống", "A table needs a blank line above it"),
    why: .init("Không có dòng trống, bảng bị coi là chữ.", "Without one it is taken for text."),
    .init(
      in: deed, wrong: "Số lượt:\n| Tháng | Lượt |\n|---|---|\n| 5 | 10 |",
      right: "Số lượt:\n\n| Tháng | Lượt |\n|---|---|\n| 5 | 10 |", at: words)),
  Explanation(
    "link-unresolved", .init("Nhãn không thành liên kết", "A label that makes no link"),
    why: .init(
      "Người đọc thấy nguyên dấu ngoặc vuông; nhãn phải có dòng '[nhãn]: địa chỉ', và trong bảng thì không dùng được.",
      "Readers see the brackets; a label needs a line '[label]: address', and makes no link in a table."),
    .init(
      in: deed, wrong: "Xem [lịch trực][lich].", right: "Xem [lịch trực][lich].\n\n[lich]: https://example.com/",
      at: words)),
  Explanation(
    "control-character", .init("Ký tự ẩn", "A hidden character"),
    why: .init(
      "Thường có khi dán từ chương trình khác; không ai thấy mà máy vẫn đọc. 'guong fix' xóa giúp.",
      "Often pasted from another program; nobody sees it. 'guong fix' deletes it."),
    .init(in: deed, wrong: "Chị ở lại\u{8} giúp dân.", right: words)),
  Explanation(
    "nul-character", .init("Ký tự NUL trong bài", "A NUL character"),
    why: .init(
      "Ký tự này thường cho biết tệp bị hỏng khi chép; mở tệp gốc và chép lại.",
      "It often means that the file was damaged in copying."),
    .init(in: deed, wrong: "Chị ở lại\u{0} giúp dân.", right: words)),
]
