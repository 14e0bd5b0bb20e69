// The report on somebody's achievements, in the form in which nominations are sent.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// The page.
struct AchievementsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let dossier: String
  let person: PersonView
  let campaign: Campaign
  let day: Day
  let deeds: [DeedView]
  let standings: [DossierStandingView]
  let awards: [AwardView]
  let head: PersonView?

  static let name = "achievements"
  static let fields: [ViewField<AchievementsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .address("dossier", .init("hồ sơ của người ấy", "their dossier")) { $0.dossier },
    .record("person", PersonView.self, .init("người được đề nghị", "the person")) { $0.person },
    .text("movement", .init("tên phong trào", "the movement")) { $0.campaign.name },
    .record("from", DateView.self, .init("từ ngày", "its first day")) { DateView(day: $0.campaign.window.lowerBound) },
    .record("to", DateView.self, .init("đến ngày", "its last day, or the edition's")) { DateView(day: $0.day) },
    .list("deeds", of: DeedView.self, .init("việc đã làm, theo thời gian", "what they did, in time's order")) {
      $0.deeds
    },
    .list("standings", of: DossierStandingView.self, .init("kết quả phong trào", "results in the movement")) {
      $0.standings
    },
    .list("awards", of: AwardView.self, .init("khen thưởng đã nhận", "awards received")) { $0.awards },
    .optional("head", .record(PersonView.self), .init("người đứng đầu đơn vị", "the head of their unit")) { $0.head },
  ]
}

/// A deed with its numbers.
struct DeedView: View {
  let story: LinkView
  let kind: StoryKind
  let day: Day
  let summary: String
  let results: [ResultView]
  let savings: [SavingView]
  let adopted: Int

  static let name = "deed"
  static let fields: [ViewField<DeedView>] = [
    .record("story", LinkView.self, .init("bài", "the story")) { $0.story },
    .symbol("kind", of: StoryKind.self, .init("loại", "its kind")) { $0.kind },
    .record("day", DateView.self, .init("ngày làm", "the day")) { DateView(day: $0.day) },
    .text("summary", .init("tóm tắt", "its summary")) { $0.summary },
    .list("results", of: ResultView.self, .init("kết quả đo được", "measured results")) { $0.results },
    .list("savings", of: SavingView.self, .init("tiết kiệm được", "what was saved")) { $0.savings },
    .optional("adopted", .text, .init("số đơn vị làm theo", "how many units took it up")) {
      $0.adopted > 0 ? String($0.adopted) : nil
    },
  ]
}
