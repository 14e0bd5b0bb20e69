// Rules about the forms of a body beyond CommonMark: blocks, quotations, footnotes, bare links.
import Diagnostics

let formExplanations: [Explanation] = [
  Explanation(
    "block-unknown", .init("Khối có tên mà Guong không biết", "A block of an unknown name"),
    why: .init(
      "Có bốn khối: gallery, quote, results, adoptions. Tên gần giống một trong số đó thường là gõ sai.",
      "There are four blocks: gallery, quote, results, adoptions. A name near one of them is mostly a "
        + "slip."),
    .init(
      in: deed, wrong: "```qoute\nCảm ơn chị.\n\n— Một người dân\n```",
      right: "```quote\nCảm ơn chị.\n\n— Một người dân\n```", at: words)),
  Explanation(
    "block-empty", .init("Khối không có gì bên trong", "A block with nothing in it"),
    why: .init(
      "Khối gallery cần ít nhất một ảnh, khối quote cần ít nhất một câu. Chưa có thì xóa khối.",
      "A gallery needs a photo and a quote needs words. Delete the block until there are some."),
    .init(in: deed, wrong: "```quote\n```", right: "```quote\nCảm ơn chị.\n\n— Một người dân\n```", at: words)),
  Explanation(
    "block-not-empty", .init("Khối đặt bảng phải để trống", "A block that places a table has to be empty"),
    why: .init(
      "Bảng results và adoptions do máy tính từ phần khai báo; chữ viết trong khối không hiện ra ở đâu "
        + "cả.",
      "These tables are computed from the facts; what is written inside is shown nowhere."),
    .init(
      in: deed, wrong: "```results\nGiảm 2 ngày.\n```", right: "```results\n```", at: words, beside: [measured])),
  Explanation(
    "block-twice", .init("Một bảng được đặt hai lần", "A table that is placed twice"),
    why: .init(
      "Mỗi bài có một bảng kết quả và một bảng nhân rộng; giữ khối ở chỗ hợp nhất, xóa khối kia.",
      "A story has one of each table: keep the block where it fits best."),
    .init(
      in: deed, wrong: "```results\n```\n\nChị ở lại giúp dân.\n\n```results\n```",
      right: "Chị ở lại giúp dân.\n\n```results\n```", at: words, beside: [measured])),
  Explanation(
    "block-inside",
    .init("Khối đặt bảng nằm trong danh sách hay trích dẫn", "A block inside a list or a quotation"),
    why: .init(
      "Bảng chỉ đứng được giữa các đoạn. Đưa khối ra sát lề trái, trước và sau có một dòng trống.",
      "A table stands between paragraphs only. Move the block to the left edge, with blank lines around "
        + "it."),
    .init(
      in: deed, wrong: "- Kết quả:\n\n  ```results\n  ```", right: "- Kết quả:\n\n```results\n```", at: words,
      beside: [measured])),
  Explanation(
    "block-without-table",
    .init("Khối đặt bảng mà bài không có bảng ấy", "A block for a table that the story does not have"),
    why: .init(
      "Khối results cần 'results:', khối adoptions cần 'adoptions:' ở phần khai báo; thiếu thì bỏ khối "
        + "đi.",
      "The block needs facts of that name in the front matter, else delete it."),
    .init(in: deed, wrong: "Chị ở lại giúp dân.\n\n```results\n```", right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "quote-without-voice", .init("Lời trích không nói là của ai", "A quotation without a voice"),
    why: .init(
      "Người đọc cần biết ai nói, dù chỉ là “một người dân”. Dòng cuối của khối bắt đầu bằng dấu —.",
      "Readers want to know who said it, if only “a citizen”. The last line of the block begins with —."),
    .init(
      in: deed, wrong: "```quote\nCảm ơn chị.\n```",
      right: "```quote\nCảm ơn chị.\n\n— Một người dân\n```", at: words)),
  Explanation(
    "footnote-undefined", .init("Chú thích được nhắc mà không có", "A footnote that is not there"),
    why: .init(
      "Mỗi [^tên] trong bài cần một dòng '[^tên]: …' ở cuối bài.",
      "Each [^name] in the text needs a line '[^name]: …' at its end."),
    .init(
      in: deed, wrong: "Chị ở lại[^so] giúp dân.",
      right: "Chị ở lại[^so] giúp dân.\n\n[^so]: Sổ trực.", at: words)),
  Explanation(
    "footnote-unused", .init("Chú thích không được nhắc tới", "A footnote that nothing refers to"),
    why: .init(
      "Chú thích không ai trỏ tới thì không hiện ra. Đặt [^tên] vào chỗ cần chú thích, hoặc xóa dòng "
        + "ấy.",
      "It is not shown. Put [^name] where it belongs, or delete the line."),
    .init(
      in: deed, wrong: "Chị ở lại giúp dân.\n\n[^so]: Sổ trực.",
      right: "Chị ở lại[^so] giúp dân.\n\n[^so]: Sổ trực.", at: words)),
  Explanation(
    "footnote-twice", .init("Hai chú thích cùng tên", "Two footnotes of one name"),
    why: .init(
      "Chỉ chú thích đầu tiên hiện ra. Đổi tên một trong hai.",
      "Only the first is shown. Give one of them another name."),
    .init(
      in: deed, wrong: "Chị ở lại[^so] giúp dân.\n\n[^so]: Sổ trực.\n\n[^so]: Sổ khác.",
      right: "Chị ở lại[^so] giúp dân.\n\n[^so]: Sổ trực.", at: words)),
  Explanation(
    "task-mark", .init("Ô đánh dấu việc viết chưa đúng", "A box of a task that is written otherwise"),
    why: .init(
      "Chỉ '- [ ] ' và '- [x] ' thành ô; dấu khác như [v], [*] hay [] hiện ra như chữ.",
      "Only '- [ ] ' and '- [x] ' make a box; other marks are shown as they are."),
    .init(in: deed, wrong: "- [v] Mở cửa sớm.", right: "- [x] Mở cửa sớm.", at: words)),
  Explanation(
    "footnote-name", .init("Tên chú thích không dùng được", "A footnote's name that cannot be used"),
    why: .init(
      "Tên chú thích là một số hoặc một từ không có dấu cách, như [^1] hay [^so-truc].",
      "A name is a number or a word without spaces, such as [^1]."),
    .init(
      in: deed, wrong: "Chị ở lại[^so truc] giúp dân.",
      right: "Chị ở lại[^so-truc] giúp dân.\n\n[^so-truc]: Sổ trực.", at: words)),
  Explanation(
    "footnote-too-long", .init("Chú thích có nhiều hơn một đoạn", "A footnote of more than one paragraph"),
    why: .init(
      "Chú thích là một đoạn ngắn; phần dài hơn nên nằm trong bài.",
      "A footnote is one short paragraph; more belongs into the text."),
    .init(
      in: deed, wrong: "Chị ở lại[^so] giúp dân.\n\n[^so]: Sổ trực.\n\n    Ghi buổi trưa.",
      right: "Chị ở lại[^so] giúp dân.\n\n[^so]: Sổ trực, ghi buổi trưa.", at: words)),
  Explanation(
    "link-cut", .init("Địa chỉ bị dấu in đậm, in nghiêng cắt ngang", "An address that is cut by emphasis"),
    why: .init(
      "Dấu * hay _ trong địa chỉ bị hiểu là in nghiêng. Đặt địa chỉ giữa hai dấu < >.",
      "A * or _ in an address was read as emphasis. Put the address between < and >."),
    .init(
      in: deed, wrong: "Xem https://vidu.vn/_so_/truc", right: "Xem <https://vidu.vn/_so_/truc>", at: words)),
  Explanation(
    "word-missing",
    .init("Giao diện thiếu một từ của phần bài viết", "The theme lacks a word that texts need"),
    why: .init(
      "Chú thích và việc cần chuẩn bị có nhãn lấy từ words.yaml của giao diện, ở mục 'body:'.",
      "Labels of footnotes and tasks come from the theme's words.yaml, under 'body:'."),
    .init(
      theme: "words.yaml", wrong: .text("  note: Xem chú thích"),
      right: .text("  note: Xem chú thích\n  back: Về chỗ đang đọc"),
      at: "  note: Xem chú thích\n  back: Về chỗ đang đọc")),
]

/// Facts from which the table of results is computed.
private let measured = Example.Part(
  "content/" + deed,
  .text("units: [van-phong]\nresults:\n  - metric: Số ngày chờ\n    unit: ngày\n    before: 5\n    after: 3"), at: facts
)
