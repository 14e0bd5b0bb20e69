// What the tool itself says: commands, disks, and folders that a site is published into.
import Diagnostics

let toolExplanations: [Explanation] = [
  Explanation(
    "command", .init("Lệnh gõ chưa đúng", "A command that cannot be followed"),
    why: .init("Gõ 'guong --help', hoặc 'guong LỆNH --help'.", "'guong --help' or 'guong VERB --help' says more."),
    .init(command: "guong biuld content", right: "guong build content")),
  Explanation(
    "cannot-run", .init("Không chạy được", "The tool could not run"),
    why: .init("Xem lại đường dẫn, quyền ghi và chỗ trống trên ổ đĩa.", "Check paths, rights and room on the disk."),
    .init(command: "guong build contnet", right: "guong build content")),
  Explanation(
    "port", .init("Cổng xem thử đang bận", "The preview's port is taken"),
    why: .init("Thêm --port với một số khác, như 4001.", "Add --port with another number, such as 4001.")),
  Explanation(
    "output-folder", .init("Không đăng được vào thư mục ấy", "A folder that a site is not published into"),
    why: .init(
      "Đăng vào đó sẽ đè lên tệp của người khác: hãy chọn một thư mục riêng, như 'site'.",
      "It would cost somebody their files: choose a folder of its own, such as 'site'."),
    .init(command: "guong build content -o content/site", right: "guong build content -o site")),
  Explanation(
    "output-edited", .init("Tệp của trang đã bị sửa tay", "A file of the site was edited by hand"),
    why: .init(
      "Sửa ở nội dung, không sửa ở trang: lần dựng sau sẽ viết lại.",
      "Edit the content: the next build writes it anew."),
    .init(
      site: "index.html", wrong: .text("<h1>Chào mừng</h1>"),
      right: .init(
        "sửa ở thư mục content, xóa tệp này, chạy 'guong build'",
        "edit the content, delete this file, run 'guong build'"))),
  Explanation(
    "output-foreign", .init("Trong trang có tệp không do Guong tạo", "A file in the site that no build made"),
    why: .init("Chuyển tệp ấy ra ngoài.", "Move it out."),
    .init(
      site: "ghi-chu.txt", wrong: .text("Nhớ gọi lại Văn phòng."),
      right: .init("chuyển tệp này ra ngoài thư mục site", "move this file out of the folder"))),
  Explanation(
    "output-in-the-way", .init("Có thứ chắn chỗ của một trang", "Something stands in a page's place"),
    why: .init("Chuyển nó ra khỏi thư mục của trang.", "Move it out of the site's folder."),
    .init(
      site: "index.html/ghi-chu.txt", wrong: .text("Nhớ gọi lại Văn phòng."),
      right: .init(
        "chuyển thư mục index.html ra ngoài, chạy 'guong build'",
        "move the folder index.html out of the site, run 'guong build'"))),
  Explanation(
    "output-changed", .init("Tệp của trang khác lúc dựng", "A file that is not as it was built"),
    why: .init("Dựng lại trang bằng 'guong build'.", "Build the site again."),
    .init(
      site: "index.html", wrong: .text("<h1>Chào mừng</h1>"),
      right: .init("xóa tệp này, chạy 'guong build'", "delete this file, run 'guong build'"))),
  Explanation(
    "output-missing", .init("Tệp của trang bị mất", "A file of the site is gone"),
    why: .init("Dựng lại trang bằng 'guong build'.", "Build it once more."),
    .init(
      site: "index.html", wrong: .absent(.init("ai đó đã xóa tệp này", "somebody has deleted this file")),
      right: .init("chạy 'guong build'", "run 'guong build'"))),
  Explanation(
    "output-busy", .init("Một lần dựng khác đang chạy", "Another build is running"),
    why: .init("Đợi nó xong rồi chạy lại.", "Wait for it and run again.")),
  Explanation(
    "output-clash", .init("Hai tệp của trang chỉ khác chữ hoa, chữ thường", "Two files that differ in case only"),
    why: .init("Trên Windows chúng là một: đổi tên một tệp.", "On Windows they are one: rename a file."),
    .init(
      theme: "assets/Bang.css", wrong: .text("table { width: 100% }"), rightFile: "assets/bang-rong.css",
      right: .text("table { width: 100% }"),
      beside: [.init("themes/guong/assets/bang.css", .text("td { padding: 4px }"))])),
  Explanation(
    "output-path", .init("Đường dẫn của trang không dùng được", "A path that a site cannot have"),
    why: .init("Rút ngắn tên, chỉ dùng chữ thường không dấu.", "Make the name shorter and plain."),
    .init(
      theme: "assets/bảng rộng.css", wrong: .text("table { width: 100% }"), rightFile: "assets/bang-rong.css",
      right: .text("table { width: 100% }"))),
  Explanation(
    "output-exchange", .init("Ổ đĩa không đổi được cả thư mục một lần", "A disk that cannot exchange folders"),
    why: .init("Bỏ --swap, hoặc đăng lên ổ khác.", "Leave --swap out, or use another disk.")),
  Explanation(
    "output-left", .init("Tệp lạ trong trang cũ được giữ lại", "A file of the old site that was kept"),
    why: .init("Xem tệp ấy còn cần không rồi tự xóa.", "See whether it is needed, then delete it.")),
]
