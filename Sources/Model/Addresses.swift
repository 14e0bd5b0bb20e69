// Where pages stand: short, Vietnamese without marks, made of ids and never of titles, so that links outlive words.

/// Paths inside the site, each ending in a file's name so that they open from a folder too.
package enum Addresses {
  package static let home = "index.html"
  package static let notFound = "404.html"
  package static let feed = "feed.xml"
  package static let feedJSON = "feed.json"
  package static let sitemap = "sitemap.xml"
  package static let robots = "robots.txt"
  package static let assets = "assets/"
  package static let allStories = "bai-viet/index.html"
  package static let units = "don-vi/index.html"
  package static let people = "nguoi/index.html"
  package static let criteria = "tieu-chi/index.html"
  package static let honours = "bang-vinh-danh/index.html"
  package static let method = "cach-tinh/index.html"
  package static let movement = "phong-trao/index.html"
  package static let decisions = "quyet-dinh/index.html"
  package static let results = "ket-qua/index.html"
  package static let changes = "thay-doi/index.html"
  package static let documents = "van-ban/index.html"
  package static let savings = "tiet-kiem/index.html"
  package static let statistics = "thong-ke/index.html"
  package static let terms = "chu-de/index.html"
  package static let years = "nam/index.html"
  package static let plan = "doi-chieu/index.html"
  package static let reviews = "bao-cao/index.html"
  package static let spread = "nhan-rong/index.html"
  package static let pace = "kip-thoi/index.html"
  package static let participation = "tham-gia/index.html"
  package static let calendar = "lich/index.html"
  package static let calendarFile = "lich/lich.ics"
  package static let filter = "loc/index.html"
  package static let digests = "ban-tin/index.html"
  package static let slides = "man-hinh/index.html"
  /// Says which build's slides are the newest.
  package static let slidesEdition = "man-hinh/ban.js"
  package static let posterFile = "ap-phich.html"
  /// A digest as an e-mail, and its text without markup, beside its page.
  package static let mailFile = "thu.html"
  package static let mailTextFile = "thu.txt"
  package static let work = "viec-can-lam/index.html"
  package static let chasing = "don-doc/index.html"
  package static let nominations = "de-nghi/index.html"
  package static let council = "hoi-dong/index.html"
  package static let scorecards = "phieu-don-vi/index.html"
  package static let dossiers = "ho-so/index.html"
  package static let adjustments = "dieu-chinh/index.html"
  package static let inspections = "kiem-tra/index.html"

  package static let search = "tim-kiem/index.html"

  /// A script of the index of what can be searched.
  package static func search(_ script: String) -> String { "tim-kiem/\(script).js" }

  /// The folder of a kind's list and stories.
  package static func folder(of kind: StoryKind) -> String {
    switch kind {
    case .person: "guong-ca-nhan"
    case .collective: "guong-tap-the"
    case .deed: "viec-tot"
    case .initiative: "sang-kien"
    case .practice: "kinh-nghiem"
    case .emerging: "nhan-to-moi"
    case .news: "tin"
    }
  }

  /// The list of a kind.
  package static func list(of kind: StoryKind) -> String { folder(of: kind) + "/index.html" }

  /// The folder of the list of a year's stories.
  package static func folder(ofYear year: Int) -> String { "nam/\(year)" }

  /// The page of a word of a vocabulary.
  package static func term(_ id: String, in folder: String) -> String { "chu-de/\(folder)/\(id)/index.html" }

  /// An older page of a list; numbers count from the oldest, so that a new story moves none of them.
  package static func archive(ofListIn folder: String, page: Int) -> String { "\(folder)/trang-\(page)/index.html" }

  /// The page of a story.
  package static func story(_ id: ID<Story>, _ kind: StoryKind) -> String {
    "\(folder(of: kind))/\(id.text)/index.html"
  }

  /// A page's poster, to be printed, in the page's own folder.
  package static func poster(of page: String) -> String { beside(page, posterFile) }

  /// Whether a page is a sheet that says what another page says.
  package static func isPoster(_ path: String) -> Bool { path.hasSuffix("/" + posterFile) }

  /// The page of a unit.
  package static func unit(_ id: ID<Unit>) -> String { "don-vi/\(id.text)/index.html" }

  /// The page of a person.
  package static func person(_ id: ID<Person>) -> String { "nguoi/\(id.text)/index.html" }

  /// The page of a criterion.
  package static func criterion(_ id: ID<Criterion>) -> String { "tieu-chi/\(id.text.lowercased())/index.html" }

  /// A criterion's item, on its criterion's page.
  package static func item(_ item: ID<CriterionItem>, of criterion: ID<Criterion>) -> String {
    "\(self.criterion(criterion))#\(item.text.lowercased())"
  }

  /// The honour roll of a period.
  package static func honours(_ period: Period) -> String { "bang-vinh-danh/\(period.text.lowercased())/index.html" }

  /// The full results of a period; only the manager edition has them.
  package static func results(_ period: Period) -> String { "ket-qua/\(period.text.lowercased())/index.html" }

  /// A table beside the page that shows it.
  package static func export(_ page: String, _ name: String, _ ending: String) -> String {
    beside(page, "\(name).\(ending)")
  }

  /// A file in a page's folder.
  package static func beside(_ page: String, _ file: String) -> String {
    let folder = page.utf8.lastIndex(of: UInt8(ascii: "/")).map { page.utf8[...$0] }
    return folder.map { String(decoding: $0, as: UTF8.self) + file } ?? file
  }

  /// The folder that a page stands in, ending in `/`; empty at the top.
  package static func folder(ofPage page: String) -> String { beside(page, "") }

  /// The stories of a year, for the page on which lists combine.
  package static func filterShard(_ year: Int) -> String { "loc/\(year).js" }

  /// What happened in a month.
  package static func digest(_ month: Period) -> String { "ban-tin/\(month.text.lowercased())/index.html" }

  /// Whether a file is read away from the site, so that its links need the site's whole address.
  package static func isReadElsewhere(_ path: String) -> Bool {
    path.hasSuffix(".xml") || path.hasSuffix("/" + mailFile) || path.hasSuffix("/" + mailTextFile)
  }

  /// Who can be nominated in a period; only the manager edition has it.
  package static func nominations(_ period: Period) -> String { "de-nghi/\(period.text.lowercased())/index.html" }

  /// The units' results in a period; only the manager edition has them.
  package static func scorecards(_ period: Period) -> String { "phieu-don-vi/\(period.text.lowercased())/index.html" }

  /// All that is known of somebody's part in the movement; only the manager edition has it.
  package static func dossier(_ id: ID<Person>) -> String { "ho-so/\(id.text)/index.html" }

  /// The report on somebody's achievements, to be printed; only the manager edition has it.
  package static func achievements(_ id: ID<Person>) -> String { "ho-so/\(id.text)/bao-cao-thanh-tich/index.html" }

  /// A letter of thanks to somebody, to be printed; only the manager edition has it.
  package static func thanks(_ id: ID<Person>) -> String { "ho-so/\(id.text)/thu-cam-on/index.html" }

  /// What a decision says of each whom it commends, to be printed; only the manager edition has it.
  package static func commendations(_ id: ID<Decision>) -> String { "quyet-dinh/\(id.text)/bieu-duong/index.html" }

  /// The page of a decision.
  package static func decision(_ id: ID<Decision>) -> String { "quyet-dinh/\(id.text)/index.html" }

  /// A document's entry in the register.
  package static func document(_ id: ID<BasisDocument>) -> String { "\(documents)#\(id.text)" }

  /// A plain page stands at the top of the site.
  package static func page(_ id: ID<PlainPage>) -> String { "\(id.text)/index.html" }

  /// A review as a page.
  package static func review(_ id: ID<PlainPage>) -> String { "bao-cao/\(id.text)/index.html" }

  /// The same without a page around it, to be put into another report.
  package static func fragment(_ id: ID<PlainPage>, level: Int = 2) -> String {
    "bao-cao/\(id.text)/trich\(level == 2 ? "" : "-\(level)").html"
  }

  /// What one recipient is sent of a review.
  package static func pack(_ pack: String, of id: ID<PlainPage>) -> String {
    "bao-cao/\(id.text)/goi-\(pack)/index.html"
  }

  /// The folder of the pages of a movement that is over.
  package static func folder(of campaign: ID<Campaign>) -> String { "phong-trao/\(campaign.text)/" }

  /// A page that every movement has one of, in a movement's folder; its overview is the folder's own page.
  package static func within(_ folder: String, _ path: String) -> String {
    folder.isEmpty ? path : path == movement ? folder + "index.html" : folder + path
  }

  /// The page of a period that an earlier movement has a page of, too.
  package static func page(_ path: String, of campaign: ID<Campaign>) -> String {
    let ending = "/index.html"
    return "\(path.dropLast(ending.count))-\(campaign.text)\(ending)"
  }

  /// Names that Windows keeps for devices, with any ending: no folder of a site may bear one.
  package static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The first segments that generated pages take: no plain page or alias may have them.
  package static let taken: [String] =
    StoryKind.allCases.map(folder(of:)) + [
      "van-ban", "tim-kiem",
      "assets", "bai-viet", "don-vi", "nguoi", "tieu-chi", "bang-vinh-danh", "cach-tinh", "phong-trao", "quyet-dinh",
      "ket-qua", "thay-doi", "tiet-kiem", "doi-chieu", "bao-cao", "nhan-rong", "kip-thoi", "tham-gia", "lich", "nam",
      "thong-ke", "chu-de", "viec-can-lam", "don-doc", "de-nghi", "hoi-dong", "phieu-don-vi", "ho-so", "dieu-chinh",
      "kiem-tra", "ban-tin", "man-hinh", "loc",
    ]
}

/// The path of an old address, which authors write with or without `/` at its ends.
package func aliasPath(_ alias: String) -> String {
  let segments = alias.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  let path = segments.joined(separator: "/")
  return path.hasSuffix(".html") ? path : path + "/index.html"
}
