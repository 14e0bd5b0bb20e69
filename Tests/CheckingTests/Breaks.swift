// One mistake a line, of the kinds that people make: the file, what was right, what is wrong, the rule that says so.
import Testing

/// A line of the sample and its broken form.
struct Break: Sendable, CustomTestStringConvertible {
  let file: String
  /// As it stands in the file; the first place where it does is broken.
  let right: String
  let wrong: String
  let rule: String

  init(_ file: String, _ right: String, _ wrong: String, _ rule: String) {
    self.file = file
    self.right = right
    self.wrong = wrong
    self.rule = rule
  }

  var testDescription: String { "\(file): \(wrong)" }
}

private let campaign = "campaigns/vhcs-2022.yaml"
private let organisation = "organisation.yaml"
private let paper = "stories/2022/mot-to-giay/index.md"
private let diary = "stories/2022/nhat-ky-thuc-dia.md"
private let folder = "stories/2022/ho-so-doan-vao.md"
private let rubric = "scores/vhcs-2022/rubric.json"
private let march = "scores/vhcs-2022/2022-03/van-phong.json"
private let september = "scores/vhcs-2022/2022-09/van-phong.json"

/// The site, the movement, the organisation and consents.
let breaksOfFrame = [
  Break("site.yaml", "parentAgency:", "parentAgancy:", "unknown-key"),
  Break("site.yaml", "language: vi", "language: vn", "unknown-word"),
  Break("site.yaml", "timeZone: Asia/Ho_Chi_Minh", "timeZone: GMT+7", "unknown-word"),
  Break("site.yaml", "address: https://guong.songbe.example/", "address: guong.songbe.example", "site-address"),
  Break("site.yaml", "theme: guong", "theme: guog", "unknown-theme"),
  Break("site.yaml", "consent: required", "consent: yes", "unknown-word"),
  Break("site.yaml", "minGroup: 5", "minGroup: năm", "number-form"),
  Break("site.yaml", "showRanks: recognised", "showRanks: recognized", "unknown-word"),
  Break("site.yaml", "unit: van-phong", "unit: van-phong-so", "unknown-unit"),
  Break("site.yaml", "email: gop-y@songbe.example", "email: gop-y songbe.example", "email"),
  Break("site.yaml", "{person: doan-the-hung, title", "{person: doan-the-hug, title", "unknown-person"),
  Break("site.yaml", "until: 2022-10-31", "until: 31/09/2022", "no-such-day"),
  Break("site.yaml", "until: 2023-06-30", "until: 2022-06-30", "dates-reversed"),
  Break("site.yaml", "menu: [gioi-thieu,", "menu: [gioi-thiu,", "unknown-page"),
  Break("site.yaml", "menu: [gioi-thieu", "\tmenu: [gioi-thieu", "yaml-syntax"),

  Break(campaign, "id: vhcs-2022", "id: vhcs-2023", "id-file"),
  Break(
    campaign, "window: {from: 2022-02-01, to: 2022-12-31}", "window: {from: 2022-02-01, to: 2022-02-31}", "no-such-day"),
  Break(campaign, "    number: 167/KH-UBND", "    nummer: 167/KH-UBND", "unknown-key"),
  Break(campaign, "{id: C1.2, name", "{id: C2.2, name", "stray-item"),
  Break(campaign, "{id: C1.4, name", "{id: C1.3, name", "duplicate"),
  Break(campaign, "- id: C5", "- id: E5", "criterion-id"),
  Break(campaign, "{id: tan-tam,", "{id: tan-tuy,", "duplicate"),
  Break(campaign, "{id: van-thu, name:", "{id: văn-thư, name:", "identifier"),
  Break(campaign, "date: 2022-07-08, about", "date: 08-07-22, about", "day-form"),
  Break(campaign, "    target: 100% văn bản đi", "    taget: 100% văn bản đi", "unknown-key"),

  Break(organisation, "    short: BGĐ", "    shrot: BGĐ", "unknown-key"),
  Break(organisation, "    kind: leadership", "    kind: leader", "unknown-word"),
  Break(organisation, "{person: cao-xuan-truong, from", "{person: cao-xuan-truog, from", "unknown-person"),
  Break(organisation, "    successor: phong-lanh-su", "    successor: phong-lanh-xu", "unknown-unit"),
  Break(organisation, "from: 2022-11-01, to: 2022-12-31}", "from: 2022-11-01, to: 2022-12-32}", "no-such-day"),
  Break(organisation, "{kind: maternity, from", "{kind: thai-san, from", "unknown-word"),
  Break(organisation, "to: 2022-06-30}", "to: 2012-06-30}", "dates-reversed"),
  Break(organisation, "{unit: thanh-tra, position: Phó", "{unit: thanhtra, position: Phó", "unknown-unit"),
  Break(organisation, "{unit: phong-lanh-su, position: Phó Trưởng phòng, ", "{unit: phong-lanh-su, ", "missing-key"),
  Break(organisation, "- id: thai-van-quy", "- id: dinh-van-nghia", "duplicate"),
  Break(organisation, "    name: Thái Văn Quý", "    name:", "empty-value"),

  Break(
    "consents.yaml", "{id: dy-lam-chi-bao, person: lam-chi-bao", "{id: dy-lam-chi-bao, person: lam-chi-bo",
    "unknown-person"),
  Break("consents.yaml", "scope: noticeboard, from: 2022-03-21", "scope: board, from: 2022-03-21", "unknown-word"),
  Break(
    "consents.yaml", "from: 2022-03-30", "from: 2022-03-30, until: 2021-12-31", "dates-reversed"),
  Break("consents.yaml", "{id: dy-ho-thi-bay", "{id: dy-quach-minh-tri", "duplicate"),
  Break("consents.yaml", "form: \"PB-20/2022\"}", "form: \"PB-20/2022\"", "yaml-syntax"),

  Break("inspections.yaml", "- id: kt-05-bien-gioi", "- id: kt-05-lanh-su", "duplicate"),
  Break("inspections.yaml", "by: [hoang-trung-kien,", "by: [hoang-trung-kienn,", "unknown-person"),
  Break("inspections.yaml", "unit: phong-lanh-su", "unit: phong-lanh-xu", "unknown-unit"),
  Break("inspections.yaml", "{type: remind, criterion: C4.2", "{type: remind, criterion: C4.3", "unknown-word"),
  Break("inspections.yaml", "{type: breach, criterion", "{type: breech, criterion", "unknown-word"),
  Break("inspections.yaml", "done: 2022-05-24", "done: 2022-04-24", "dates-reversed"),
  Break("inspections.yaml", "hồ sơ tự tra được.\"}", "hồ sơ tự tra được.\", due: 2022-05-20}", "good-due"),
]

/// Decisions, pages and stories.
let breaksOfStories = [
  Break("decisions/qd-47-2022.yaml", "id: qd-47-2022", "id: qd-74-2022", "id-file"),
  Break("decisions/qd-47-2022.yaml", "date: 2022-09-16", "date: 2022-16-09", "no-such-day"),
  Break("decisions/qd-47-2022.yaml", "campaign: vhcs-2022", "campaign: vhcs-2202", "unknown-movement"),
  Break("decisions/qd-68-2022.yaml", "documents: [kh-09-2022,", "documents: [kh-90-2022,", "unknown-document"),
  Break("decisions/qd-47-2022.yaml", "present: 6, written: 1", "present: 7, written: 1", "session"),
  Break(
    "decisions/qd-47-2022.yaml", "agree: 6, against: 0, blank: 1, outcome: rejected",
    "agree: 6, against: 0, blank: 1, outcome: passed", "votes"),
  Break("decisions/qd-47-2022.yaml", "{story: theo-doi-doan-ra}", "{story: theo-doi-doan}", "unknown-story"),
  Break("decisions/qd-47-2022.yaml", "    level: co-so", "    level: cơ sở", "unknown-word"),
  Break("decisions/qd-47-2022.yaml", "signer: doan-the-hung", "signer: doan-the-hun", "unknown-person"),
  Break(
    "decisions/qd-12-2022.yaml", "to: {unit: phong-hop-tac-quoc-te}", "to: {units: phong-hop-tac-quoc-te}",
    "unknown-key"),
  Break("decisions/qd-12-2022.yaml", "- id: bd-2022-02", "- id: bd-2022-01", "duplicate"),
  Break("pages/gioi-thieu.md", "title: Về trang này", "titel: Về trang này", "unknown-key"),
  Break("pages/gioi-thieu.md", "(quyen-rieng-tu.md)", "(quyen-rieng.md)", "dead-link"),

  Break(paper, "---", "--", "front-matter"),
  Break(paper, "title: Một tờ giấy", "tittle: Một tờ giấy", "unknown-key"),
  Break(paper, "title: Một tờ giấy, một lần đến", "title: Một tờ giấy: một lần đến", "yaml-syntax"),
  Break(paper, "kind: practice", "kind: practise", "unknown-word"),
  Break(paper, "date: 2022-03-01", "date: 31/02/2022", "no-such-day"),
  Break(paper, "date: 2022-03-01", "date: 2022-03-20", "dates-reversed"),
  Break(paper, "discovered: 2022-03-04", "discovered: 2022-03-16", "dates-reversed"),
  Break(paper, "published: 2022-03-15", "published: 3.15.2022", "month-first"),
  Break(paper, "stage: replicated", "stage: replicate", "unknown-word"),
  Break(diary, "stage: nurtured", "stage: recognised", "stage-guard"),
  Break(paper, "decision: qd-12-2022", "decision: qd-21-2022", "unknown-decision"),
  Break(paper, "award: bd-2022-01", "award: bd-2022-10", "unknown-award"),
  Break(paper, "criteria: [C2.2, C2.1, C1.9]", "criteria: [C2.2, C2.7, C1.9]", "unknown-word"),
  Break(paper, "{id: do-thi-hong-nhung, role", "{id: do-thi-hong-nhug, role", "unknown-person"),
  Break(paper, "role: author}", "role: writer}", "unknown-word"),
  Break(paper, "units: [phong-lanh-su]", "units: [phong-lanh-sự]", "identifier"),
  Break(paper, "values: [tan-tinh,", "values: [tận tuỵ,", "unknown-word"),
  Break(paper, "field: lanh-su", "field: lanhsu", "unknown-word"),
  Break(paper, "toward: [nhan-dan]", "toward: [nhandan]", "unknown-word"),
  Break(paper, "    before: \"2.3\"", "    before: \"2,3\"", "number-comma"),
  Break(paper, "    unit: lượt", "    units: lượt", "unknown-key"),
  Break(paper, "{type: record, ref", "{type: sổ, ref", "unknown-word"),
  Break(paper, "audience: public}", "audience: all}", "unknown-word"),
  Break(paper, "- unit: van-phong", "- unit: vanphong", "unknown-unit"),
  Break(paper, "    date: 2022-05-16", "    date: 2022-02-16", "dates-reversed"),
  Break(paper, "  file: truoc-sau.png", "  file: truocsau.png", "picture-missing"),
  Break(paper, "consent: [dy-do-thi-hong-nhung]", "consent: [dy-do-thi-nhung]", "unknown-consent"),
  Break(paper, "aliases: [tin/phieu-mot-trang/]", "aliases: [Tin/Phiếu/]", "alias-form"),
  Break(paper, "](truoc-sau.png \"Ba vòng", "](truoc-va-sau.png \"Ba vòng", "picture-missing"),
  Break(paper, "![Trước và sau: ba vòng đường thành một vòng]", "![]", "alt-missing"),
  Break(paper, "(../phieu-viec-noi-bo.md)", "(../phieu-viec.md)", "dead-link"),
  Break(folder, "adopts: phieu-viec-noi-bo", "adopts: ho-so-doan-vao", "adoption-cycle"),
  Break(
    folder, "  - {id: ngo-thi-cam-tu, role: co-author}", "  - {id: lam-chi-bao, role: co-author}", "consent-missing"),
  Break(diary, "  mentor: ta-thi-phuong-thao", "  mentor: ta-thi-phuong", "unknown-person"),
  Break(diary, "{date: 2022-10-14, text", "{date: 2022-10-14, txt", "unknown-key"),
  Break(diary, "  review: 2022-12-16", "  review: cuối năm", "day-form"),
  Break("stories/2022/the-trong-ngan-keo.md", "documents: [qd-129-2007]", "documents: [qd-129]", "unknown-document"),
  Break("stories/2022/chi-ha-van-thu.md", "(ky-so-tu-phong/index.md)", "(ky-so-tu-phong/index.html)", "dead-link"),
]

/// The rubric and sheets.
let breaksOfScores = [
  Break(rubric, "\"effective\": [\"2022-02-01\"", "\"effective\": [\"2022-02-30\"", "no-such-day"),
  Break(rubric, "\"scale\": \"100\"", "\"scale\": \"110\"", "rubric-sum"),
  Break(rubric, "\"decimals\": 2", "\"decimal\": 2", "unknown-key"),
  Break(rubric, "{\"id\": \"C2\", \"max\": \"25\"", "{\"id\": \"C2\", \"max\": \"20\"", "rubric-sum"),
  Break(rubric, "{\"id\": \"C2.3\", \"max\"", "{\"id\": \"C2.9\", \"max\"", "rubric-plan"),
  Break(
    rubric, "{\"id\": \"C3.1\", \"max\": \"6\", \"mode\": \"award\"}",
    "{\"id\": \"C3.1\", \"max\": \"6\", \"mode\": \"plus\"}", "unknown-word"),
  Break(rubric, "\"points\": \"0.5\"", "\"points\": 0.5", "number-quotes"),
  Break(rubric, "{\"band\": \"xuat-sac\"", "{\"band\": \"xuatsac\"", "rubric-cap"),
  Break(rubric, "\"ratio\": \"0.20\"", "\"ratio\": \"20%\"", "number-form"),
  Break(march, "\"rubric\": \"vhcs-2022\"", "\"rubric\": \"vhcs-2021\"", "sheet-rubric"),
  Break(march, "\"period\": \"2022-03\"", "\"period\": \"2022-04\"", "sheet-period"),
  Break(march, "\"period\": \"2022-03\",", "\"period\": 2022-03\",", "json-syntax"),
  Break(march, "\"person\": \"pham-ngoc-bich\"", "\"person\": \"pham-ngoc-bic\"", "unknown-person"),
  Break(
    march, "\"person\": \"pham-ngoc-bich\", \"unit\": \"van-phong\"",
    "\"person\": \"pham-ngoc-bich\", \"unit\": \"thanh-tra\"", "sheet-unit"),
  Break(march, "\"final\": {\"C1.1\": \"4.5\"", "\"final\": {\"C1.1\": \"7\"", "score-range"),
  Break(march, "\"final\": {\"C1.1\": \"4.5\"", "\"final\": {\"C1.1\": \"4,5\"", "number-comma"),
  Break(march, "\"final\": {\"C1.1\": \"4.5\"", "\"final\": {\"C1.1\": \"4.505\"", "score-digits"),
  Break(march, "\"final\": {\"C1.1\": \"4.5\"", "\"final\": {\"C1.2\": \"4.5\"", "sheet-item"),
  Break(march, "\"final\": {", "\"finale\": {", "unknown-key"),
  Break(
    march, "  {\"role\": \"head\", \"by\": \"doan-the-hung\", \"at\": \"2022-04-04\"}",
    "  {\"role\": \"head\", \"by\": \"cao-xuan-truong\", \"at\": \"2022-04-04\"}", "signoff"),
  Break(
    march, "\"by\": \"vo-thi-kim-lien\", \"at\": \"2022-04-06\"", "\"by\": \"vo-thi-kim-lien\", \"at\": \"2022-04-31\"",
    "no-such-day"),
  Break(september, "{\"type\": \"sk-co-so\"", "{\"type\": \"sk-cap-tinh\"", "bonus"),
  Break(september, "\"decision\": \"qd-47-2022\"", "\"decision\": \"qd-44-2022\"", "unknown-decision"),
]
