// A recognised person's page, and the people from A to Y by given name.
import Diagnostics
import Exact
import Model
import Template

/// The people by given name.
struct PeopleView: View {
  let site: Made<SiteView>
  let page: HeadView
  let total: Int
  let letters: [LetterView]

  static let name = "people"
  static let fields: [ViewField<PeopleView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .text("total", .init("số người", "how many people")) { String($0.total) },
    .list("letters", of: LetterView.self, .init("các chữ cái", "the letters")) { $0.letters },
  ]
}

/// The people whose given name begins with a letter.
struct LetterView: View {
  let letter: String
  let id: String
  let people: [ListedPersonView]

  static let name = "letter"
  static let fields: [ViewField<LetterView>] = [
    .text("letter", .init("chữ cái", "the letter")) { $0.letter },
    .text("id", .init("neo trong trang", "its anchor")) { $0.id },
    .list("people", of: ListedPersonView.self, .init("những người", "its people")) { $0.people },
  ]
}

/// A person in the list.
struct ListedPersonView: View {
  let person: PersonView
  let stories: Int

  static let name = "listed-person"
  static let fields: [ViewField<ListedPersonView>] = [
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .optional("stories", .text, .init("số bài", "how many stories")) { $0.stories > 0 ? String($0.stories) : nil },
  ]
}

/// A recognised person's page.
struct PersonPageView: View {
  let site: Made<SiteView>
  let page: HeadView
  let person: PersonView
  let memberships: [MembershipView]
  let awards: [AwardView]
  let honours: [PersonHonourView]
  let stories: [Made<CardView>]
  let copied: [Made<CardView>]

  static let name = "person-page"
  static let fields: [ViewField<PersonPageView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .list("memberships", of: MembershipView.self, .init("các vị trí công tác", "where they work")) { $0.memberships },
    .list("awards", of: AwardView.self, .init("khen thưởng", "their awards")) { $0.awards },
    .list("honours", of: PersonHonourView.self, .init("các kỳ được vinh danh", "honour rolls")) { $0.honours },
    .list("stories", of: Made<CardView>.self, .init("các bài", "their stories")) { $0.stories },
    .list("copied", of: Made<CardView>.self, .init("việc người khác làm theo", "what others took up")) { $0.copied },
  ]
}

/// A time in a unit.
struct MembershipView: View {
  let position: String
  let unit: Made<UnitView>

  static let name = "membership"
  static let fields: [ViewField<MembershipView>] = [
    .text("position", .init("chức vụ", "the position")) { $0.position },
    .record("unit", Made<UnitView>.self, .init("đơn vị", "the unit")) { $0.unit },
  ]
}

/// A period in which somebody was honoured.
struct PersonHonourView: View {
  let roll: LinkView
  let total: String
  let rank: String?
  let isShared: Bool

  static let name = "person-honour"
  static let fields: [ViewField<PersonHonourView>] = [
    .record("roll", LinkView.self, .init("bảng vinh danh", "the honour roll")) { $0.roll },
    .text("total", .init("điểm", "the points")) { $0.total },
    .optional("rank", .text, .init("hạng", "the rank")) { $0.rank },
    .flag("isShared", .init("đồng hạng", "shared with another")) { $0.isShared },
  ]
}
