// What happened in a month, for a page, for an e-mail, and for one in plain text; and the list of months.
import Diagnostics
import Exact
import Model
import Template

/// A month's digest.
struct DigestView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let month: String
  let stories: [Made<CardView>]
  let more: Int
  let honoured: [HonouredView]
  let units: [Made<UnitView>]
  let roll: LinkView?
  let takeUps: [DigestTakeUpView]
  let decisions: [DecisionLineView]
  let ahead: [MilestoneView]
  let mail: LinkView?
  let plain: LinkView?
  let earlier: LinkView?
  let later: LinkView?

  static let name = "digest"
  static let fields: [ViewField<DigestView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .text("month", .init("tháng, như tháng 3/2022", "the month, as tháng 3/2022")) { $0.month },
    .address("address", .init("địa chỉ trang bản tin", "the digest's page")) { $0.path },
    .list("stories", of: Made<CardView>.self, .init("bài đăng trong tháng", "stories published in it")) {
      $0.stories
    },
    .optional("more", .text, .init("còn bao nhiêu bài nữa", "how many stories more")) {
      $0.more > 0 ? String($0.more) : nil
    },
    .list("honoured", of: HonouredView.self, .init("người được vinh danh", "people honoured")) { $0.honoured },
    .list("units", of: Made<UnitView>.self, .init("đơn vị được vinh danh", "units honoured")) { $0.units },
    .optional("roll", .record(LinkView.self), .init("bảng vinh danh của tháng", "the month's roll")) { $0.roll },
    .list("takeUps", of: DigestTakeUpView.self, .init("ai làm theo ai", "who took up what")) { $0.takeUps },
    .list("decisions", of: DecisionLineView.self, .init("quyết định trong tháng", "decisions made in it")) {
      $0.decisions
    },
    .list("ahead", of: MilestoneView.self, .init("mốc của tháng sau", "milestones of the month after")) { $0.ahead },
    .optional("mail", .record(LinkView.self), .init("bản để gửi thư", "the same as an e-mail")) { $0.mail },
    .optional("plain", .record(LinkView.self), .init("bản chỉ có chữ", "the same in plain text")) { $0.plain },
    .optional("earlier", .record(LinkView.self), .init("bản tin trước", "the digest before")) { $0.earlier },
    .optional("later", .record(LinkView.self), .init("bản tin sau", "the digest after")) { $0.later },
  ]

  /// Where the digest stands.
  let path: String
}

/// One unit took up a story.
struct DigestTakeUpView: View {
  let unit: Made<UnitView>
  let story: LinkView
  let day: Day
  let result: String?

  static let name = "digest-take-up"
  static let fields: [ViewField<DigestTakeUpView>] = [
    .record("unit", Made<UnitView>.self, .init("đơn vị làm theo", "who took it up")) { $0.unit },
    .record("story", LinkView.self, .init("việc được làm theo", "what was taken up")) { $0.story },
    .record("date", DateView.self, .init("từ ngày", "since when")) { DateView(day: $0.day) },
    .optional("result", .text, .init("kết quả", "what came of it")) { $0.result },
  ]
}

/// The list of digests.
struct DigestsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let digests: [DigestLineView]

  static let name = "digests"
  static let fields: [ViewField<DigestsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("digests", of: DigestLineView.self, .init("các bản tin, mới nhất trước", "the digests, newest first")) {
      $0.digests
    },
  ]
}

/// A digest in the list.
struct DigestLineView: View {
  let digest: LinkView
  let stories: Int
  let lead: String?

  static let name = "digest-line"
  static let fields: [ViewField<DigestLineView>] = [
    .record("digest", LinkView.self, .init("bản tin", "the digest")) { $0.digest },
    .text("stories", .init("số bài đăng trong tháng", "stories published in it")) { String($0.stories) },
    .optional("lead", .text, .init("tên một bài trong tháng", "the title of one of its stories")) { $0.lead },
  ]
}
