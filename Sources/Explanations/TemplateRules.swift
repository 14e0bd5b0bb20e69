// Rules about a theme's templates, for theme makers: tags, names, and where a variable may stand.
import Diagnostics

let templateExplanations: [Explanation] = tagExplanations + nameExplanations + placeExplanations

private let tagExplanations: [Explanation] = [
  Explanation(
    "template-open-tag", .init("Thẻ chưa đóng trên cùng dòng", "A tag that is not closed on its line"),
    why: .init(
      "Mỗi thẻ mở bằng {{ và đóng bằng }} trên một dòng.",
      "A tag opens with {{ and closes with }} on one line."),
    .init(template: "<h1>{{title</h1>", right: "<h1>{{title}}</h1>")),
  Explanation(
    "template-tag", .init("Thẻ viết sai", "A tag that is none"),
    why: .init("Trong thẻ chỉ có một tên, bằng chữ không dấu.", "A tag holds one name in plain letters."),
    .init(template: "{{title of story}}", right: "{{title}}")),
  Explanation(
    "template-unclosed", .init("Phần mở mà không đóng", "A section that is not closed"),
    why: .init("{{#tên}} cần {{/tên}} ở sau.", "{{#name}} needs {{/name}} behind it."),
    .init(template: "{{#summary}}<p>{{summary}}</p>", right: "{{#summary}}<p>{{summary}}</p>{{/summary}}")),
  Explanation(
    "template-stray-closing", .init("Thẻ đóng không có phần mở", "A closing tag that closes nothing"),
    why: .init("Bỏ thẻ thừa, hoặc thêm thẻ mở.", "Take it out, or add what it closes."),
    .init(template: "<p>{{title}}</p>{{/title}}", right: "<p>{{title}}</p>")),
  Explanation(
    "template-wrong-closing", .init("Đóng nhầm phần khác", "The wrong section is closed"),
    why: .init("Phần mở sau cùng được đóng trước.", "The last that was opened is closed first."),
    .init(template: "{{#summary}}{{summary}}{{/sumary}}", right: "{{#summary}}{{summary}}{{/summary}}")),
  Explanation(
    "template-outside-block", .init("Chữ đứng ngoài khối", "Text outside of any block"),
    why: .init("Giữa {{<khung}} và {{/khung}} chỉ có các khối {{$tên}}.", "A layout is given blocks and nothing else."),
    .init(
      template: "{{<layout}}{{title}}{{/layout}}", right: "{{<layout}}{{$main}}{{title}}{{/main}}{{/layout}}")),
  Explanation(
    "template-block-twice", .init("Một khối điền hai lần", "A block that is filled twice"),
    why: .init("Gộp làm một: khối sau sẽ đè khối trước.", "Make them one: the second would replace the first."),
    .init(
      template: "{{<layout}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/layout}}",
      right: "{{<layout}}{{$main}}ab{{/main}}{{/layout}}")),
  Explanation(
    "template-unknown-block", .init("Khung không có khối ấy", "A block that the layout does not have"),
    why: .init("Xem tên các khối trong tệp khung.", "Look up the names in the layout."),
    .init(
      template: "{{<layout}}{{$mian}}a{{/mian}}{{/layout}}", right: "{{<layout}}{{$main}}a{{/main}}{{/layout}}")),
  Explanation(
    "template-unknown-partial", .init("Không có mẫu con ấy", "No such partial"),
    why: .init("{{>tên}} là một tệp trong thư mục templates.", "{{>name}} is a file of the templates folder."),
    .init(template: "{{>story-crad}}", right: "{{>story-card}}")),
  Explanation(
    "template-recursion", .init("Mẫu tự gọi chính mình", "A template that includes itself"),
    why: .init("Nó sẽ không bao giờ kết thúc.", "It would never end."),
    .init(template: "{{>story}}", right: "{{>story-card}}")),
  Explanation(
    "template-depth", .init("Các phần lồng nhau quá sâu", "Sections or files nested too deeply"),
    why: .init("Tách thành mẫu con, hoặc bỏ bớt lớp.", "Split it up, or take levels out."),
    .init(
      theme: "templates/story.html",
      wrong: .told(
        .init("32 phần lồng nhau, trong cùng là {{>story-card}}", "32 sections, in the innermost {{>story-card}}"),
        nested(around: "{{>story-card}}")), right: .text("<h1>{{title}}</h1>\n{{>story-card}}"),
      beside: [
        .init(
          "themes/guong/templates/story-card.html",
          .told(.init("32 phần lồng nhau nữa", "32 more sections"), nested(around: "{{.}}")))
      ])),
  Explanation(
    "template-size", .init("Mẫu quá lớn", "A template that is too large"),
    why: .init("Các mẫu con gộp lại không được quá một mức.", "With all it includes it stays below a limit."),
    .init(
      theme: "templates/story.html",
      wrong: .told(
        .init("{{>story-card}} viết 100 lần", "{{>story-card}}, 100 times"), "", "{{>story-card}}", times: 100),
      right: .text("{{>story-card}}"),
      beside: [
        .init(
          "themes/guong/templates/story-card.html",
          .told(.init("100 KB chữ", "100 kB of text"), "", "<p>Gương</p>\n", times: 7000))
      ])),
  Explanation(
    "template-encoding", .init("Tệp mẫu không phải UTF-8", "A template that is not UTF-8"),
    why: .init("Lưu lại tệp bằng bảng mã UTF-8.", "Save it as UTF-8.")),
  Explanation(
    "template-missing", .init("Thiếu mẫu của một loại trang", "A kind of page without a template"),
    why: .init(
      "Mỗi loại trang cần một tệp trong templates, của giao diện này hay của giao diện nền mà 'base' nêu.",
      "Every kind of page needs its file in templates, of the theme or of the one that 'base' names."),
    .init(
      theme: "templates/story.html", wrong: .absent(.init("không có tệp này", "there is no such file")),
      right: .text("<h1>{{title}}</h1>"))),
  Explanation(
    "template-unused", .init("Mẫu không trang nào dùng", "A template that no page uses"),
    why: .init("Xóa tệp, hoặc sửa tên cho đúng.", "Delete it, or mend its name."),
    .init(
      theme: "templates/sotry-card.html", wrong: .text("<p>{{title}}</p>"), rightFile: "templates/story-card.html",
      right: .text("<p>{{title}}</p>"),
      beside: [.init("themes/guong/templates/story.html", .text("{{>story-card}}"))])),
]

private let nameExplanations: [Explanation] = [
  Explanation(
    "template-unknown-name", .init("Trang không có trường ấy", "A field that the page does not have"),
    why: .init("Mỗi loại trang có những trường riêng; thông báo liệt kê.", "The message lists what there is."),
    .init(template: "<h1>{{titel}}</h1>", right: "<h1>{{title}}</h1>")),
  Explanation(
    "template-optional", .init("Trường có thể vắng", "A field that may be absent"),
    why: .init("Đặt trong phần của chính nó, để khi vắng không còn lại gì.", "Print it inside its own section."),
    .init(template: "<p>{{summary}}</p>", right: "{{#summary}}<p>{{summary}}</p>{{/summary}}")),
  Explanation(
    "template-markup", .init("Lẫn giữa chữ và mã HTML", "Text and markup mixed up"),
    why: .init("Thân bài in bằng {{{body}}}; chữ in bằng {{title}}.", "The body is {{{body}}}, texts are {{title}}."),
    .init(template: "<div>{{body}}</div>", right: "<div>{{{body}}}</div>")),
  Explanation(
    "template-print", .init("Không in được thứ ấy", "Something that cannot be printed"),
    why: .init("In một trường của nó, trong phần {{#…}}.", "Print a field of it, in its section."),
    .init(template: "{{people}}", right: "{{#people}}{{name}} {{/people}}")),
  Explanation(
    "template-section", .init("Không hỏi được trường ấy", "A section that asks nothing"),
    why: .init(
      "Chữ luôn có: phần {{#…}} chỉ cho thứ có thể vắng, danh sách, nhóm.",
      "A text is always there: print it."),
    .init(template: "{{#title}}<h1>{{title}}</h1>{{/title}}", right: "<h1>{{title}}</h1>")),
  Explanation(
    "template-unknown-word", .init("Không có từ ngữ ấy trong words.yaml", "A word that words.yaml does not have"),
    why: .init("Mọi chữ của giao diện nằm trong words.yaml.", "All words of a theme stand in words.yaml."),
    .init(template: "{{words.redMore}}", right: "{{words.readMore}}")),
  Explanation(
    "template-missing-word", .init("Một giá trị chưa có từ ngữ", "A token without a word"),
    why: .init("Thêm dòng mà thông báo nêu vào words.yaml.", "Add the line that it names to words.yaml."),
    .init(
      theme: "words.yaml", wrong: .text("kind: {deed: Việc tốt}"),
      right: .text("kind: {deed: Việc tốt, news: Tin}"), at: "kind: {deed: Việc tốt, news: Tin}",
      beside: [.init("themes/guong/templates/story.html", .text("<p>{{kind}}</p>"))])),
  Explanation(
    "template-word", .init("Từ ngữ viết sai dạng", "A word in a wrong form"),
    why: .init("Trong words.yaml, {tên} phải có cả hai dấu ngoặc.", "In words.yaml, {name} has both braces."),
    .init(
      theme: "words.yaml", wrong: .text("readMore: \"Đọc tiếp {title\""),
      right: .text("readMore: \"Đọc tiếp {title}\""), at: "readMore: Đọc tiếp",
      beside: [.init("themes/guong/templates/story.html", .text("<p>{{words.readMore}}</p>"))])),
]

private let placeExplanations: [Explanation] = [
  Explanation(
    "template-forbidden-place", .init("Biến đứng ở chỗ không an toàn", "A variable in a place that is not safe"),
    why: .init(
      "Chữ của người viết chỉ đứng giữa các thẻ HTML, hoặc trong dấu ngoặc kép của thuộc tính thường.",
      "What people write stands between tags, or in double quotes of plain attributes."),
    .init(template: "<p title={{title}}></p>", right: "<p title=\"{{title}}\"></p>")),
  Explanation(
    "template-address", .init("Chỗ này cần một địa chỉ", "An address is needed here"),
    why: .init("href và src chỉ nhận trường là địa chỉ.", "href and src take addresses only."),
    .init(template: "<a href=\"{{title}}\">a</a>", right: "<a href=\"{{link}}\">a</a>")),
  Explanation(
    "template-unbalanced", .init("Phần mở thẻ HTML mà không đóng", "A section that leaves HTML half open"),
    why: .init(
      "Mỗi nhánh phải bắt đầu và kết thúc ở cùng một chỗ của HTML.",
      "A branch ends where it began in the HTML."),
    .init(
      template: "<p {{#summary}}class=\"{{/summary}}a\"></p>",
      right: "{{#summary}}<p class=\"a\"></p>{{/summary}}")),
  Explanation(
    "template-unfinished", .init("HTML dừng giữa thẻ", "HTML that stops inside a tag"),
    why: .init("Đóng thẻ hoặc lời ghi chú ở cuối tệp.", "Close the tag or comment at its end."),
    .init(template: "<h1>{{title}}</h1", right: "<h1>{{title}}</h1>")),
]

/// As many sections as a file may have inside one another, around something.
private func nested(around inner: String) -> String {
  String(repeating: "{{#summary}}", count: 32) + inner + String(repeating: "{{/summary}}", count: 32)
}
