// Rules about files: their names and places, their encoding, and the notation in them.
import Diagnostics

let fileExplanations: [Explanation] = [
  Explanation(
    "front-matter", .init("Thiếu dòng --- mở hoặc đóng phần khai báo", "No line --- around the facts"),
    why: .init(
      "Mỗi bài mở đầu bằng dòng ---, rồi các dòng 'tên: giá trị', rồi lại một dòng ---.",
      "A story begins with ---, lines 'key: value', and --- again."),
    .init(
      in: deed, wrong: "title: Ở lại một buổi trưa", right: "---\ntitle: Ở lại một buổi trưa")),
  Explanation(
    "yaml-syntax", .init("Phần khai báo viết sai cú pháp", "The facts are not YAML"),
    why: .init(
      "Hay gặp nhất: dấu ngoặc kép hoặc ngoặc vuông mở mà không đóng, phím Tab ở đầu dòng.",
      "Most often a quotation mark or bracket is not closed, or a line begins with a tab."),
    .init(in: deed, wrong: "people: [tran-thi-bich", right: "people: [tran-thi-bich]")),
  Explanation(
    "yaml-anchor", .init("Dấu & ở đầu giá trị", "An & before a value"),
    why: .init(
      "YAML coi & là lệnh. Đặt giá trị trong dấu ngoặc kép.",
      "YAML takes it for a command; use quotation marks."),
    .init(
      in: deed, wrong: "title: &chung Ở lại",
      right: "title: \"& chung: Ở lại\"", at: "title: Ở lại một buổi trưa")),
  Explanation(
    "yaml-alias", .init("Dấu * ở đầu giá trị", "A * before a value"),
    why: .init(
      "YAML coi * là lệnh. Đặt giá trị trong dấu ngoặc kép.",
      "YAML takes it for a command; use quotation marks."),
    .init(in: deed, wrong: "title: *sao", right: "title: \"*sao\"", at: "title: Ở lại một buổi trưa")),
  Explanation(
    "yaml-tag", .init("Dấu ! ở đầu giá trị", "A ! before a value"),
    why: .init(
      "YAML coi ! là lệnh. Đặt giá trị trong dấu ngoặc kép.",
      "YAML takes it for a command; use quotation marks."),
    .init(in: deed, wrong: "title: !gap Ở lại", right: "title: \"!gap Ở lại\"", at: "title: Ở lại một buổi trưa")),
  Explanation(
    "yaml-merge", .init("Trường << không được dùng", "The key << is not allowed"),
    why: .init(
      "Viết các trường ra từng dòng, để ai đọc cũng thấy.",
      "Write the keys out, so that everybody sees them."),
    .init(
      in: deed, wrong: "units: [van-phong]\n<<: {tags: [a]}", right: "units: [van-phong]\ntags: [a]",
      at: "units: [van-phong]")),
  Explanation(
    "yaml-key", .init("Tên trường không phải một từ", "A key that is no word"),
    why: .init("Tên trường là một từ, không phải danh sách hay nhóm.", "A key is a word, no list and no group."),
    .init(
      in: deed, wrong: "units: [van-phong]\n? [a]\n: b", right: "units: [van-phong]\ntags: [a, b]",
      at: "units: [van-phong]")),
  Explanation(
    "yaml-documents", .init("Hai phần khai báo trong một tệp", "Two documents in one file"),
    why: .init("Mỗi tệp một nội dung: bỏ dòng --- thừa.", "One a file: take the line --- out."),
    .init(in: "site.yaml", wrong: "theme: guong\n---\ntitle: Gương", right: "theme: guong")),
  Explanation(
    "too-deep", .init("Các mục lồng nhau quá nhiều lớp", "Nested too deeply"),
    why: .init("Thường do dấu ngoặc gõ thừa.", "Brackets typed too often."),
    .init(
      in: deed, wrong: "people: " + nested("[") + "tran-thi-bich" + nested("]"), right: "people: [tran-thi-bich]")),
  Explanation(
    "json-syntax", .init("Tệp điểm viết sai cú pháp", "The file is not JSON"),
    why: .init(
      "Hay gặp: thừa hoặc thiếu dấu phẩy, thiếu dấu ngoặc kép quanh chữ.",
      "Most often a comma too many or too few, or text without quotation marks."),
    .init(in: sheet, wrong: #"{"C1.1": "5.25",},"#, right: #"{"C1.1": "5.25"},"#)),
  Explanation(
    "number-quotes", .init("Số thập phân chưa đặt trong dấu ngoặc kép", "A number with a point needs quotation marks"),
    why: .init(
      "Chương trình bảng tính lưu 5.25 gần đúng; đặt trong dấu ngoặc kép thì giữ nguyên từng chữ số.",
      "Programs keep 5.25 nearly; in quotation marks every digit stays."),
    .init(in: sheet, wrong: #""final": {"C1.1": 5.25}"#, right: #""final": {"C1.1": "5.25"}"#)),
  Explanation(
    "not-utf8", .init("Tệp không phải UTF-8", "A file that is not UTF-8"),
    why: .init(
      "Chữ Việt chỉ đọc đúng ở bảng mã UTF-8: Save As → Encoding: UTF-8. 'guong fix' đổi giúp tệp UTF-16.",
      "Save the file as UTF-8. 'guong fix' turns UTF-16 into it."),
    .init(
      in: deed,
      wrong: .told(
        .init(
          "ChÞ ë l¹i gióp d©n. – chữ gõ bằng phông .VnTime", "ChÞ ë l¹i gióp d©n. – typed with the font .VnTime"),
        head: "ChÞ ë l¹i gióp d©n.".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }),
      right: .text(words), at: words)),
  Explanation(
    "file-name", .init("Tên tệp không dùng làm mã được", "A file name that cannot be an id"),
    why: .init(
      "Tên tệp là mã và là địa chỉ của trang: chữ thường không dấu và số, nối bằng -.",
      "It is the id and the address: lower-case letters without marks, digits and -."),
    .init(file: "stories/2022/Bài mới.md", wrong: news, rightFile: "stories/2022/bai-moi.md", right: news)),
  Explanation(
    "file-ending", .init("Đuôi tệp không đúng", "A file with the wrong ending"),
    why: .init(
      "Bài và trang có đuôi .md; danh sách có đuôi .yaml. Bài viết bằng Word thì chép chữ sang một tệp .md.",
      "Stories and pages end in .md, lists in .yaml."),
    .init(file: "stories/2022/bai-moi.txt", wrong: news, rightFile: "stories/2022/bai-moi.md", right: news)),
  Explanation(
    "file-empty", .init("Tệp trống", "An empty file"),
    why: .init("Điền nội dung hoặc xóa tệp.", "Fill it in or delete it."),
    .init(
      file: "decisions/qd-02.yaml", wrong: "",
      right: "id: qd-02\nnumber: 02/QĐ\ntitle: Biểu dương\ntype: award\ndate: 2022-07-01\n")),
  Explanation(
    "file-missing", .init("Thiếu một tệp", "A file is missing"),
    why: .init("Trang không dựng được nếu thiếu tệp này.", "The site cannot be built without it."),
    .init(
      file: "site.yaml", wrong: .absent(.init("không có tệp này", "there is no such file")),
      right: .text(
        "title: Gương\nagency: Sở Ngoại vụ\ntheme: guong\nprivacy: {consent: required}\nmenu: [gioi-thieu]\n"))),
  Explanation(
    "file-unused", .init("Tệp không được dùng", "A file that nothing uses"),
    why: .init(
      "Có thể tệp nằm nhầm thư mục; nếu chỉ là ghi chú, hãy để ngoài thư mục nội dung.",
      "It may stand in the wrong folder; notes belong outside the content."),
    .init(file: "stories/bai-moi.md", wrong: news, rightFile: "stories/2022/bai-moi.md", right: news)),
  Explanation(
    "not-a-file", .init("Không phải tệp thường", "Not a plain file"),
    why: .init("Guong không đi theo liên kết: chép tệp thật vào.", "Links are not followed: copy the file itself."),
    .init(
      file: "stories/2022/bai-moi.md",
      wrong: .link(
        .init("một liên kết tới tệp nằm ở thư mục khác", "a link to a file in another folder")),
      right: .text(news))),
  Explanation(
    "cannot-read", .init("Không đọc được tệp", "A file that cannot be read"),
    why: .init("Xem lại quyền đọc, tên và độ lớn của tệp.", "Check its rights, its name and its size."),
    .init(
      file: "decisions/qd-02.yaml",
      wrong: .told(
        .init("bản quét 5 MB, chỉ đổi đuôi thành .yaml", "a scan of 5 MB whose ending was changed"), "%PDF-1.7\n",
        "%\n",
        times: 2_500_000),
      right: .text("id: qd-02\nnumber: 02/QĐ\ntitle: Biểu dương\ntype: award\ndate: 2022-07-01\n"))),
  Explanation(
    "reserved-name", .init("Tên mà Windows không cho dùng", "A name that Windows does not allow"),
    why: .init(
      "Trang được chép về máy Windows, nơi con, nul, aux… là tên thiết bị.",
      "The site is copied to Windows, where con, nul, aux … are devices."),
    .init(
      in: deed, wrong: "units: [van-phong]\naliases: [viec/con]",
      right: "units: [van-phong]\naliases: [viec/con-1]", at: "units: [van-phong]")),
  Explanation(
    "unknown-theme", .init("Chưa có giao diện ấy", "No such theme"),
    why: .init("Ghi tên một thư mục trong themes.", "Name a folder of themes."),
    .init(in: "site.yaml", wrong: "theme: guongg", right: "theme: guong")),
]

/// Brackets, more than any file may have inside one another.
private func nested(_ bracket: String) -> String { String(repeating: bracket, count: 70) }

/// The shortest story.
private let news = "---\ntitle: Bài mới\nkind: news\ndate: 2022-05-10\n---\nMột tin.\n"
