// What the English words of the closed vocabularies mean, for people who fill in a form.

/// `deed (việc tốt)`; a word without a known meaning stands alone.
func meaning(of word: String) -> String {
  meanings[word].map { "\(word) (\($0))" } ?? word
}

private let meanings = [
  "person": "gương cá nhân", "collective": "gương tập thể", "deed": "việc tốt", "initiative": "sáng kiến",
  "practice": "kinh nghiệm hay", "emerging": "nhân tố mới", "news": "tin",
  "discovered": "mới phát hiện", "nurtured": "đang bồi dưỡng", "recognised": "đã được công nhận",
  "replicated": "đã nhân rộng",
  "draft": "bản nháp", "review": "chờ duyệt", "published": "đã đăng", "withdrawn": "đã gỡ", "revoked": "đã thu hồi",
  "archived": "lưu trữ",
  "subject": "người được nêu gương", "author": "tác giả", "co-author": "đồng tác giả", "helper": "người góp sức",
  "document": "văn bản", "photo": "ảnh", "letter": "thư", "record": "sổ sách", "link": "liên kết",
  "staff": "nội bộ", "manager": "lãnh đạo", "public": "công khai",
  "allMembers": "mọi ủy viên", "present": "người có mặt", "passed": "thông qua", "rejected": "không thông qua",
  "co-so": "cơ sở", "tinh": "cấp tỉnh", "toan-quoc": "toàn quốc",
]
