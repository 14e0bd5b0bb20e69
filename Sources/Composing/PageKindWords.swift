// What each kind of page is and where it stands, for those who write themes.
import Diagnostics

extension PageKind {
  /// What the pages are, and their addresses; nil for a kind that has no line here.
  var about: Bilingual? { pageKindWords[template] }
}

/// By template. Addresses are those of the movement under way.
private let pageKindWords: [String: Bilingual] = siteKindWords.merging(movementKindWords) { $1 }
  .merging(officeKindWords) { $1 }

/// The pages of everybody, of stories and of those who are in them; and the files for machines.
private let siteKindWords: [String: Bilingual] = [
  "home": .init("trang nhất: index.html", "the home page: index.html"),
  "missing": .init("khi không có trang: 404.html", "for addresses that lead nowhere: 404.html"),
  "removed": .init("chỗ của bài đã gỡ", "in the place of a story that was taken down"),
  "redirect": .init("địa chỉ cũ dẫn sang địa chỉ mới", "an old address that leads to the new one"),
  "plain": .init("trang thường, từ content/pages: gioi-thieu/", "a plain page of content/pages: gioi-thieu/"),
  "list": .init(
    "danh sách bài: bai-viet/, sang-kien/, nam/2022/", "a list of stories: bai-viet/, sang-kien/, nam/2022/"),
  "story": .init("một bài: sang-kien/ten-bai/", "one story: sang-kien/ten-bai/"),
  "person": .init("một người: nguoi/ho-ten/", "one person: nguoi/ho-ten/"),
  "people": .init("mọi người được biểu dương: nguoi/", "everybody who is recognised: nguoi/"),
  "unit": .init("một đơn vị: don-vi/ten/", "one unit: don-vi/ten/"),
  "units": .init("các đơn vị: don-vi/", "all units: don-vi/"),
  "term": .init("bài của một giá trị, lĩnh vực, từ khóa: chu-de/…/", "the stories of a value, field or tag: chu-de/…/"),
  "terms": .init("mọi từ để tìm bài: chu-de/", "all words that stories are found by: chu-de/"),
  "decision": .init("một quyết định khen thưởng: quyet-dinh/ma-so/", "one decision: quyet-dinh/ma-so/"),
  "decisions": .init("các quyết định: quyet-dinh/", "all decisions: quyet-dinh/"),
  "feed.xml": .init("nguồn tin Atom: feed.xml", "the Atom feed: feed.xml"),
  "components": .init("trang mẫu của giao diện: giao-dien/", "the living page of a theme: giao-dien/"),
  "filter": .init("lọc theo nhiều điều kiện: loc/", "where lists combine: loc/"),
  "search": .init("tìm kiếm: tim-kiem/", "searching: tim-kiem/"),
  "poster": .init(
    "áp phích của một bài: sang-kien/ten-bai/ap-phich.html", "a story's poster: sang-kien/ten-bai/ap-phich.html"),
  "slides": .init("màn hình sảnh: man-hinh/", "the screen in the lobby: man-hinh/"),
  "digests": .init("các bản tin tháng: ban-tin/", "all monthly digests: ban-tin/"),
  "digest": .init("bản tin của một tháng: ban-tin/2022-03/", "a month's digest: ban-tin/2022-03/"),
  "digest-mail": .init(
    "bản tin để gửi thư: ban-tin/2022-03/thu.html", "the same as an e-mail: ban-tin/2022-03/thu.html"),
  "digest.txt": .init("bản tin chỉ có chữ: ban-tin/2022-03/thu.txt", "the same in plain text: ban-tin/2022-03/thu.txt"),
  "sitemap.xml": .init(
    "danh sách địa chỉ cho máy tìm kiếm: sitemap.xml", "the addresses for search engines: sitemap.xml"),
  "robots.txt": .init("lời dặn máy tìm kiếm: robots.txt", "what search engines may read: robots.txt"),
]

/// The pages of a movement: its criteria, honours, plan and reviews.
private let movementKindWords: [String: Bilingual] = [
  "poster-roll": .init("áp phích của bảng vinh danh", "an honour roll's poster: bang-vinh-danh/2022-q1/ap-phich.html"),
  "movement": .init("phong trào: phong-trao/", "the movement: phong-trao/"),
  "criteria": .init("các tiêu chí: tieu-chi/", "the criteria: tieu-chi/"),
  "criterion": .init("một tiêu chí: tieu-chi/c1/", "one criterion: tieu-chi/c1/"),
  "honour": .init(
    "bảng vinh danh một kỳ: bang-vinh-danh/2022-q1/", "the honour roll of a period: bang-vinh-danh/2022-q1/"),
  "honours": .init("các bảng vinh danh: bang-vinh-danh/", "all honour rolls: bang-vinh-danh/"),
  "method": .init("cách tính điểm: cach-tinh/", "how scores are made: cach-tinh/"),
  "plan": .init("đối chiếu kế hoạch: doi-chieu/", "what carries out the plan: doi-chieu/"),
  "documents": .init("văn bản làm căn cứ: van-ban/", "the documents it rests on: van-ban/"),
  "calendar": .init("lịch phong trào: lich/", "the calendar: lich/"),
  "changes": .init("thay đổi qua các kỳ: thay-doi/", "change over time: thay-doi/"),
  "pace": .init("khen thưởng kịp thời: kip-thoi/", "how soon deeds are told and rewarded: kip-thoi/"),
  "participation": .init("tỷ lệ tham gia: tham-gia/", "who takes part: tham-gia/"),
  "savings": .init("tổng tiết kiệm: tiet-kiem/", "what was saved: tiet-kiem/"),
  "spread": .init("nhân rộng: nhan-rong/", "who copied what: nhan-rong/"),
  "statistics": .init("thống kê: thong-ke/", "counts: thong-ke/"),
  "years": .init("năm này và năm trước: nam/", "year beside year: nam/"),
  "review": .init("một báo cáo sơ kết, tổng kết: bao-cao/ma/", "one review: bao-cao/ma/"),
  "review-fragment": .init(
    "báo cáo không có khung trang, để ghép: bao-cao/ma/trich.html",
    "a review without a page around it: bao-cao/ma/trich.html"),
  "reviews": .init("các báo cáo: bao-cao/", "all reviews: bao-cao/"),
]

/// The pages that stand in the manager edition only.
private let officeKindWords: [String: Bilingual] = [
  "thanks": .init("thư cảm ơn để in: ho-so/ho-ten/thu-cam-on/", "a letter of thanks: ho-so/ho-ten/thu-cam-on/"),
  "commendations": .init(
    "tờ biểu dương theo quyết định: quyet-dinh/ma-so/bieu-duong/", "a decision’s sheets: quyet-dinh/ma-so/bieu-duong/"),
  "work-list": .init("việc cần làm: viec-can-lam/", "what the office has to do: viec-can-lam/"),
  "chasing": .init("đôn đốc: don-doc/", "what is late and who answers: don-doc/"),
  "council": .init("hội đồng: hoi-dong/", "what the council decides on: hoi-dong/"),
  "inspections": .init("kiểm tra: kiem-tra/", "inspections: kiem-tra/"),
  "adjustments": .init("điều chỉnh sau khi chốt: dieu-chinh/", "what was corrected after closing: dieu-chinh/"),
  "dossier": .init("hồ sơ một người: ho-so/ho-ten/", "somebody's dossier: ho-so/ho-ten/"),
  "dossiers": .init("các hồ sơ: ho-so/", "all dossiers: ho-so/"),
  "achievements": .init(
    "báo cáo thành tích, để in: ho-so/ho-ten/bao-cao-thanh-tich/",
    "a report on achievements, for print: ho-so/ho-ten/bao-cao-thanh-tich/"),
  "nomination": .init(
    "đề nghị khen thưởng một kỳ: de-nghi/2022-q1/", "who can be nominated in a period: de-nghi/2022-q1/"),
  "nominations": .init("các kỳ đề nghị: de-nghi/", "the periods of nominations: de-nghi/"),
  "results": .init("kết quả đầy đủ một kỳ: ket-qua/2022-03/", "a period's full results: ket-qua/2022-03/"),
  "results-index": .init("các kỳ có kết quả: ket-qua/", "the periods with results: ket-qua/"),
  "scorecards": .init(
    "phiếu của đơn vị một kỳ: phieu-don-vi/2022-03/", "units' results in a period: phieu-don-vi/2022-03/"),
  "scorecards-index": .init("các kỳ có phiếu: phieu-don-vi/", "the periods with such results: phieu-don-vi/"),
]
