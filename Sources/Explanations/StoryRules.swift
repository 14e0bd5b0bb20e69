// Rules about what a story says of itself: who, when, how far it has come, and with whose consent.
import Diagnostics

let storyExplanations: [Explanation] = [
  Explanation(
    "unknown-person",
    .init(
      "Mã người chưa có trong organisation.yaml",
      "A person whom organisation.yaml does not know"),
    why: .init(
      "Bài viết gọi người bằng mã, để đổi chỗ làm hay trùng tên vẫn không nhầm. Chép đúng mã, hoặc thêm người vào "
        + "organisation.yaml.",
      "Stories name people by id, so that moves and equal names do no harm. Copy the id, or add the person."),
    .init(in: deed, wrong: "people: [tran-thi-bic]", right: "people: [tran-thi-bich]")),
  Explanation(
    "unknown-unit", .init("Mã đơn vị chưa có trong organisation.yaml", "A unit that organisation.yaml does not know"),
    why: .init(
      "Đơn vị cũng được gọi bằng mã; đơn vị đã giải thể vẫn giữ mã cũ với ngày 'to'.",
      "Units are named by id too; one that was dissolved keeps its id with a day in 'to'."),
    .init(in: deed, wrong: "units: [van-phonng]", right: "units: [van-phong]")),
  Explanation(
    "unknown-story", .init("Không có bài viết mang mã ấy", "No story of that id"),
    why: .init(
      "Mã của bài là tên tệp (hoặc tên thư mục) của bài, không phải tiêu đề.",
      "A story's id is the name of its file or folder, not its title."),
    .init(
      in: deed, wrong: "units: [van-phong]\nadopts: phieu-mot-trangg",
      right: "units: [van-phong]\nadopts: phieu-mot-trang", at: "units: [van-phong]")),
  Explanation(
    "unknown-decision", .init("Không có quyết định mang mã ấy", "No decision of that id"),
    why: .init(
      "Mã quyết định là tên tệp trong thư mục decisions, không phải số hiệu in trên văn bản.",
      "A decision's id is the name of its file in decisions, not the number printed on it."),
    .init(
      in: deed, wrong: "units: [van-phong]\ndecision: qd-02", right: "units: [van-phong]\ndecision: qd-01",
      at: "units: [van-phong]")),
  Explanation(
    "unknown-award", .init("Không có khen thưởng mang mã ấy", "No award of that id"),
    why: .init(
      "Khen thưởng được khai báo trong quyết định trao nó, ở 'awards'.",
      "Awards are declared in the decision that gives them, under 'awards'."),
    .init(
      in: deed, wrong: "units: [van-phong]\naward: bd-09", right: "units: [van-phong]\naward: bd-01",
      at: "units: [van-phong]")),
  Explanation(
    "unknown-consent", .init("Không có phiếu đồng ý mang mã ấy", "No consent of that id"),
    why: .init(
      "Phiếu đồng ý được ghi trong consents.yaml; bài chỉ dẫn mã của phiếu.",
      "Consents are recorded in consents.yaml; a story only names their ids."),
    .init(in: deed, wrong: "consent: [dy-bic]", right: "consent: [dy-bich]")),
  Explanation(
    "unknown-movement", .init("Không có phong trào mang mã ấy", "No movement of that id"),
    why: .init(
      "Mã phong trào là tên tệp trong thư mục campaigns.", "A movement's id is the name of its file in campaigns."),
    .init(
      in: deed, wrong: "units: [van-phong]\nmovements: [pt-2021]", right: "units: [van-phong]\nmovements: [pt-2022]",
      at: "units: [van-phong]")),
  Explanation(
    "unknown-document", .init("Không có văn bản mang mã ấy", "No document of that id"),
    why: .init(
      "Văn bản được khai báo một lần ở 'basis' của phong trào; bài viết, quyết định, tiêu chí dẫn mã của nó, không "
        + "phải số hiệu in trên văn bản.",
      "Documents are declared once under a movement's 'basis'; what rests on one names its id, not its number."),
    .init(
      in: deed, wrong: "units: [van-phong]\ndocuments: [kh-09]", right: "units: [van-phong]\ndocuments: [kh-01]",
      at: "units: [van-phong]", beside: [registered])),
  Explanation(
    "document-link", .init("Địa chỉ của văn bản viết sai dạng", "A document's address in a wrong form"),
    why: .init(
      "'link' dẫn tới toàn văn đã đăng, nên chỉ nhận http và https. Văn bản chưa đăng ở đâu thì bỏ 'link'.",
      "'link' leads to the published text: http or https alone. Leave it out when the text stands nowhere."),
    .init(
      in: campaign, wrong: "gapDays: 366\n" + basis(link: "kh-01.pdf"),
      right: "gapDays: 366\n" + basis(link: "https://vidu.vn/kh-01.pdf"), at: "gapDays: 366")),
  Explanation(
    "unknown-topic", .init("Điều của kế hoạch dẫn đến nơi không có", "A clause that leads nowhere"),
    why: .init(
      "Ở 'shown' ghi nơi trên trang thực hiện điều ấy, như 'criterion:C1', 'kind:deed', 'spread'.",
      "'shown' names what on the site carries the clause out, such as 'criterion:C1' or 'spread'."),
    .init(
      in: campaign,
      wrong: "gapDays: 366\nclauses: [{id: I.1, part: Mục đích, text: Làm gương, shown: [\"criterion:C9\"]}]",
      right: "gapDays: 366\nclauses: [{id: I.1, part: Mục đích, text: Làm gương, shown: [\"criterion:C1\"]}]",
      at: "gapDays: 366")),
  Explanation(
    "review-period", .init("Báo cáo không thuộc kỳ nào của phong trào", "A review of no time of a movement"),
    why: .init(
      "'period' là kỳ được nhìn lại, nằm trong thời gian của phong trào; ngày ký không trước kỳ ấy.",
      "'period' lies in a movement's time, and the review is not signed before it begins."),
    .init(
      file: "reports/so-ket.md", wrong: review(period: "2021-H1"), right: review(period: "2022-H1"))),
  Explanation(
    "unknown-word", .init("Từ không có trong danh mục", "A word that the vocabulary does not have"),
    why: .init(
      "Những từ như loại bài, tiêu chí, giá trị lấy từ danh mục cố định, để trang thống kê cộng đúng.",
      "Kinds, criteria and values come from closed lists, so that counts add up."),
    .init(
      in: deed, wrong: "units: [van-phong]\nstage: discover", right: "units: [van-phong]\nstage: discovered",
      at: "units: [van-phong]")),
  Explanation(
    "consent-missing", .init("Nêu tên người mà chưa dẫn phiếu đồng ý", "Somebody is named without their consent"),
    why: .init(
      "Im lặng không phải là đồng ý. Xin phiếu, ghi vào consents.yaml rồi dẫn mã ở 'consent'.",
      "Silence is no consent. Ask, record it in consents.yaml and name its id under 'consent'."),
    .init(in: deed, wrong: "consent: []", right: "consent: [dy-bich]")),
  Explanation(
    "consent-expired", .init("Phiếu đồng ý hết hạn hoặc chưa có hiệu lực", "A consent that does not hold today"),
    why: .init(
      "Người ấy chỉ đồng ý trong một thời gian. Xin phiếu mới, hoặc gỡ bài bằng 'status: withdrawn'.",
      "It was given for a time. Ask again, or take the story down with 'status: withdrawn'."),
    .init(
      in: "consents.yaml", wrong: "person: tran-thi-bich, scope: public, from: 2022-01-01, until: 2022-03-31",
      right: "person: tran-thi-bich, scope: public, from: 2022-01-01, until: 2022-12-31")),
  Explanation(
    "dates-reversed", .init("Ngày sau đứng trước ngày trước", "Days that run backwards"),
    why: .init(
      "Không việc nào được đăng trước khi nó xảy ra, không thời hạn nào kết thúc trước khi bắt đầu.",
      "Nothing is shown before it happened, and nothing ends before it begins."),
    .init(
      in: deed, wrong: "date: 2022-05-10\npublished: 2022-05-01", right: "date: 2022-05-10\npublished: 2022-05-12",
      at: "date: 2022-05-10")),
  Explanation(
    "outside-window", .init("Việc làm nằm ngoài thời gian của phong trào", "A deed outside its movement's window"),
    why: .init(
      "Việc ngoài thời gian ấy không được tính cho phong trào. Xem lại ngày, hoặc để là tin.",
      "It does not count for the movement. Check the day, or make it news."),
    .init(in: deed, wrong: "date: 2022-01-10", right: "date: 2022-05-10")),
  Explanation(
    "stage-guard", .init("Chưa đủ căn cứ cho mức đã ghi", "A stage that the facts do not bear out"),
    why: .init(
      "Điển hình lớn lên bằng việc, không bằng chữ: 'discovered' cần nguồn và đơn vị, 'nurtured' cần kế hoạch, "
        + "'recognised' cần quyết định hoặc khen thưởng, 'replicated' cần một đơn vị khác làm theo, có ngày và "
        + "kết quả, cùng mục 'Cách làm lại' có từng bước.",
      "'discovered' needs a source and a unit, 'nurtured' a plan, 'recognised' a decision or an award, 'replicated' "
        + "another unit with a result, and the steps."),
    .init(
      in: deed, wrong: "units: [van-phong]\nstage: recognised",
      right: "units: [van-phong]\nstage: recognised\naward: bd-01", at: "units: [van-phong]")),
  Explanation(
    "self-adoption", .init("Đơn vị tự làm theo chính mình", "A unit that adopts its own practice"),
    why: .init(
      "Nhân rộng nghĩa là nơi khác làm theo; việc lặp lại trong đơn vị mình không tính.",
      "Spread means that others took it up."),
    .init(
      in: deed, wrong: "units: [van-phong]\nadoptions:\n  - {unit: van-phong, date: 2022-06-01}",
      right: "units: [van-phong]\nadoptions:\n  - {unit: thanh-tra, date: 2022-06-01}", at: "units: [van-phong]")),
  Explanation(
    "adoption-cycle", .init("Chuỗi làm theo quay về chính nó", "Adoptions that go round in a circle"),
    why: .init(
      "Một việc không thể bắt nguồn từ chính nó. Xem lại 'adopts' của các bài trong chuỗi.",
      "Nothing can stem from itself. Look at 'adopts' of the stories in the chain."),
    .init(
      in: deed, wrong: "units: [van-phong]\nadopts: viec-tot", right: "units: [van-phong]\nadopts: phieu-mot-trang",
      at: "units: [van-phong]")),
  Explanation(
    "alias-form", .init("Địa chỉ cũ viết sai dạng", "An old address in a wrong form"),
    why: .init(
      "Địa chỉ chỉ có chữ thường không dấu, số và dấu -, cách nhau bằng /, để gõ được ở mọi máy.",
      "Addresses are lower-case letters without marks, digits and -, parted by /."),
    .init(
      in: deed, wrong: "units: [van-phong]\naliases: [Việc Tốt Cũ]",
      right: "units: [van-phong]\naliases: [viec-tot-cu]", at: "units: [van-phong]")),
  Explanation(
    "address-taken", .init("Địa chỉ đã có trang khác", "An address that another page has"),
    why: .init(
      "Mỗi địa chỉ dẫn tới một trang; hai trang cùng địa chỉ thì một trang biến mất.",
      "An address leads to one page; of two, one would be lost."),
    .init(
      in: deed, wrong: "units: [van-phong]\naliases: [don-vi/van-phong]",
      right: "units: [van-phong]\naliases: [viec-tot-cu]", at: "units: [van-phong]")),
]

/// A review of a period.
private func review(period: String) -> String {
  "---\ntitle: Sơ kết\ntype: so-ket\nperiod: \(period)\ndate: 2022-07-08\n---\nBáo cáo.\n"
}

/// What a movement rests on, after which its criteria follow.
private func basis(link: String) -> String {
  "basis: [{id: kh-01, number: 01/KH, type: Kế hoạch, issuer: Sở, date: 2022-01-10, title: Phát động, "
    + "link: \"\(link)\"}]"
}

/// The document that stories can cite.
private let registered = Example.Part(
  "content/" + campaign, .text("gapDays: 366\n" + basis(link: "https://vidu.vn/kh-01.pdf")), at: "gapDays: 366")
