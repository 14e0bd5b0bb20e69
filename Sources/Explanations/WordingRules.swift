// Rules about what a text says: who is named, what is private, what is claimed, what is missing.
import Diagnostics

let wordingExplanations: [Explanation] = [
  Explanation(
    "alt-weak", .init("Lời tả ảnh không tả gì", "An alternative text that says nothing"),
    why: .init(
      "“Ảnh”, “hình 1” hay tên tệp không giúp được người không nhìn thấy ảnh. Tả điều thấy trong ảnh.",
      "“Image” or a file's name helps nobody who cannot see it. Say what the picture shows."),
    .init(
      in: practice, wrong: "![Ảnh minh họa](quay-tiep-dan.png)",
      right: "![Chị văn thư viết đơn giúp một cụ bà](quay-tiep-dan.png)", at: told, beside: [picture])),
  Explanation(
    "deed-long", .init("Việc tốt kể quá dài", "A deed that is told at length"),
    why: .init(
      "Việc tốt hằng ngày kể trong 150 chữ. Có nhiều điều để kể thì dùng loại bài khác.",
      "A deed is told in 150 words. Where there is more to tell, choose another kind."),
    .init(
      in: deed,
      wrong: .told(.init("bài dài 200 chữ", "a text of 200 words"), "", "Chị ở lại giúp dân. ", times: 40),
      right: .text(words), at: words)),
  Explanation(
    "figure-unproven", .init("Con số chưa có nguồn", "A figure without a source"),
    why: .init(
      "Nói “giảm 40%” thì phải chỉ ra sổ nào, văn bản nào: thêm 'evidence:' hoặc 'results:' có "
        + "'source'.",
      "Whoever says “40 % less” names the book: add 'evidence:', or 'results:' with a source."),
    .init(
      in: deed, wrong: "Chị ở lại giúp dân, thời gian chờ giảm còn 20 phút.",
      right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "superlative-unproven", .init("Lời so sánh nhất chưa có minh chứng", "A superlative without proof"),
    why: .init(
      "“Tốt nhất”, “đầu tiên” là điều phải chứng minh, và làm người khác chạnh lòng. Kể việc đã làm, "
        + "hoặc thêm 'evidence:'.",
      "“The best” has to be proved, and hurts others. Tell what was done, or add 'evidence:'."),
    .init(in: deed, wrong: "Chị là người phục vụ tốt nhất.", right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "near-duplicate", .init("Hai bài gần như giống nhau", "Two stories that are nearly the same"),
    why: .init(
      "Thường là một bài chép thành hai tệp rồi quên. Xóa một tệp, hoặc viết rõ điều khác.",
      "Mostly a copied file that was forgotten. Delete one, or say what is different."),
    .init(
      file: "stories/2022/chuyen-thu-ba.md",
      wrong: .told(
        .init("chép lại cả bài trên, chỉ đổi tiêu đề", "all of the above again, under another title"),
        "---\ntitle: Chuyện ngày thứ Ba\n" + originalText),
      right: .text(
        "---\ntitle: Chuyện ngày thứ Ba\nkind: news\ndate: 2022-05-17\n---\n"
          + "Thứ Ba, một bác ở xã xa quên bản sao; chị chỉ bác chỗ phô tô gần nhất.\n"),
      beside: [
        .init("content/stories/2022/chuyen-thu-hai.md", .text("---\ntitle: Chuyện ngày thứ Hai\n" + originalText))
      ])),
  Explanation(
    "same-title", .init("Hai bài cùng tiêu đề", "Two stories of one title"),
    why: .init(
      "Trong danh sách và khi tìm, người đọc không phân biệt được. Thêm một chi tiết vào tiêu đề.",
      "Readers cannot tell them apart in lists. Add a detail to one title."),
    .init(
      file: "stories/2022/bai-moi.md",
      wrong: "---\ntitle: Ở lại một buổi trưa\nkind: news\ndate: 2022-05-10\n---\nMột tin.\n",
      right: "---\ntitle: Ở lại một buổi trưa tháng Năm\nkind: news\ndate: 2022-05-10\n---\nMột tin.\n",
      beside: [.init("content/" + deed, .text("title: Ở lại một buổi trưa"), at: "title: Ở lại một buổi trưa")])),
  Explanation(
    "person-undeclared", .init("Nhắc tên người mà chưa khai báo", "Somebody is named and not declared"),
    why: .init(
      "Nêu tên một đồng nghiệp cần người ấy đồng ý. Thêm mã vào 'people:' cùng phiếu đồng ý, hoặc viết "
        + "chức danh thay tên.",
      "Naming a colleague needs their consent. Add the id to 'people:' with a consent, or write the "
        + "position instead."),
    .init(
      in: deed, wrong: "Chị cùng Đỗ Văn Cường ở lại giúp dân.",
      right: "Chị cùng một thanh tra viên ở lại giúp dân.", at: words)),
  Explanation(
    "person-unknown", .init("Nêu tên một người ngoài cơ quan", "Somebody outside the agency is named"),
    why: .init(
      "Người dân và khách không bị nêu tên khi chưa đồng ý. Viết “một cụ bà”, “một người làm rẫy”.",
      "Citizens and guests are not named without consent. Write “an old lady”."),
    .init(in: deed, wrong: "Chị ở lại giúp bà Nguyễn Thị Hòa Xuân.", right: "Chị ở lại giúp một cụ bà.", at: words)),
  Explanation(
    "personal-phone", .init("Số điện thoại trong bài", "A phone number in the text"),
    why: .init(
      "Số riêng của ai cũng không đưa lên trang. Số chung của cơ quan ghi ở 'corrections:' trong "
        + "site.yaml.",
      "Nobody's number is published. The agency's own goes to 'corrections:' in site.yaml."),
    .init(in: deed, wrong: "Chị ở lại giúp dân, số 0912345678.", right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "personal-email", .init("Thư điện tử của một người", "Somebody's e-mail address"),
    why: .init(
      "Địa chỉ riêng không đưa lên trang. Địa chỉ chung của cơ quan ghi ở 'corrections:' trong "
        + "site.yaml.",
      "Personal addresses are not published. The agency's own goes to 'corrections:' in site.yaml."),
    .init(
      in: deed, wrong: "Chị ở lại giúp dân, viết cho bich@gmail.com.",
      right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "personal-number", .init("Số căn cước hay hộ chiếu", "The number of a card or passport"),
    why: .init(
      "Số giấy tờ tùy thân không bao giờ đưa lên trang. Xóa đi.",
      "Numbers of papers are never published. Delete it."),
    .init(in: deed, wrong: "Chị giúp người có CCCD số 070123456789.", right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "personal-birth", .init("Ngày sinh của một người", "Somebody's day of birth"),
    why: .init(
      "Ngày sinh không cần cho câu chuyện và giúp kẻ gian mạo danh. Xóa đi.",
      "It adds nothing to a story and helps impostors. Delete it."),
    .init(in: deed, wrong: "Chị giúp một người sinh ngày 12/3/1985.", right: "Chị ở lại giúp dân.", at: words)),
  Explanation(
    "personal-home", .init("Nơi ở của một người", "Where somebody lives"),
    why: .init(
      "Số nhà, tên đường của ai cũng không đưa lên trang; xã, phường là đủ.",
      "No house or street is published; the commune is enough."),
    .init(
      in: deed, wrong: "Chị giúp một cụ bà trú tại ấp 3, xã Lộc An.", right: "Chị giúp một cụ bà ở xã Lộc An.",
      at: words)),
  Explanation(
    "sensitive-words", .init("Chuyện riêng về sức khỏe, tín ngưỡng, dân tộc", "Health, faith or ethnicity"),
    why: .init(
      "Những điều này là dữ liệu nhạy cảm. Chỉ giữ khi câu chuyện cần và người ấy đồng ý.",
      "These are sensitive data. Keep them only where the story needs them and the person agrees."),
    .init(
      in: deed, wrong: "Chị giúp một cụ bà mắc bệnh nặng.", right: "Chị giúp một cụ bà.", at: words)),
  Explanation(
    "section-missing", .init("Bài thiếu một mục", "A story lacks a section"),
    why: .init(
      "Người muốn làm theo cần biết đã làm gì, được gì, bắt đầu từ đâu. Thêm đề mục mà lời nhắc nêu.",
      "Whoever wants to copy it needs to know what was done and what came of it. Add the heading that "
        + "the message names."),
    .init(in: practice, wrong: "## Dư luận", right: "## Kết quả")),
  Explanation(
    "silent-gap", .init("Nhiều ngày không có bài", "Many days without a story"),
    why: .init(
      "Phong trào phải thường xuyên, liên tục (kế hoạch, mục I.2). Số ngày được phép im lặng là "
        + "'gapDays' của phong trào.",
      "A movement goes on all the time (plan, I.2). How many days may be silent is 'gapDays' of the "
        + "movement."),
    .init(
      file: "stories/2022/bai-moi.md",
      wrong: .absent(
        .init("từ giữa tháng 5 tới đầu tháng 12 không có bài nào", "no story from May to December")),
      right: .text("---\ntitle: Nhặt được của rơi\nkind: news\ndate: 2022-08-15\n---\nMột tin.\n"),
      beside: [
        .init("content/" + campaign, .text("gapDays: 120"), at: "gapDays: 366"),
        .init(
          "content/stories/2022/tin-thang-nam.md",
          .text("---\ntitle: Tin tháng Năm\nkind: news\ndate: 2022-05-12\n---\nMột tin.\n")),
      ])),
]

/// All of a story but its title, of as many words as are compared.
private let originalText = """
  kind: news
  date: 2022-05-16
  ---
  Thứ Hai, một bác ở xã xa tới quầy mà thiếu bản sao. Chị không bảo bác về. Chị mang giấy ra hàng phô tô đầu phố,
  chờ mười phút, rồi xếp lại theo thứ tự và ghi một mảnh giấy nhỏ dặn lần sau cần gì.

  """
