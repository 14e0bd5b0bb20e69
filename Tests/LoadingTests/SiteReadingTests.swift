// The files around the stories: every field read, every mistake told where it stands.
import Diagnostics
import Exact
import Loading
import Model
import SampleSites
import Testing
import Vietnamese

@Suite("site.yaml")
struct SiteReadingTests {
  @Test("every field has its value")
  func fields() throws {
    let text = """
      title: Gương
      agency: Sở Ngoại vụ
      parentAgency: Ủy ban
      notice: Trang mẫu.
      language: vi
      timeZone: Asia/Ho_Chi_Minh
      address: https://guong.example/
      theme: guong
      privacy: {consent: off, minGroup: 3, showRanks: none}
      corrections: {unit: van-phong, text: Hãy viết., email: a@b.vn}
      signatories: [{person: le-van-an, title: Giám đốc, from: 2020-01-01, until: 2022-12-31}]
      menu: gioi-thieu
      """
    let (library, found) = try read(SampleSite.smallest.with(["site.yaml": text]))
    let site = library.site
    #expect(found == [])
    #expect(
      [site.title, site.agency, site.parentAgency, site.notice] == ["Gương", "Sở Ngoại vụ", "Ủy ban", "Trang mẫu."])
    #expect([site.address, site.theme.value] == ["https://guong.example/", "guong"])
    #expect(site.privacy == Privacy(consentRequired: false, minGroup: 3, ranks: .none))
    #expect(
      [site.corrections?.unit?.value.text, site.corrections?.text, site.corrections?.email] == [
        "van-phong", "Hãy viết.", "a@b.vn",
      ])
    #expect(
      site.signatories.map { [$0.person.value.text, $0.title, $0.from?.iso, $0.until?.iso] } == [
        ["le-van-an", "Giám đốc", "2020-01-01", "2022-12-31"]
      ])
    #expect(site.menu.map(\.value.text) == ["gioi-thieu"])
  }

  @Test(
    "a mistake is told where it stands, and the rest is read",
    arguments: [
      ("unknown-key", "👉adress: https://a.vn/"), ("site-address", "address: 👉guong.vn"),
      ("site-address", "address: 👉https://guong.vn"), ("site-address", "address: 👉\"https://a.vn/<x>/\""),
      ("unknown-word", "language: 👉en"), ("unknown-word", "timeZone: 👉UTC"),
      ("unknown-word", "privacy: {consent: 👉no}"), ("number-range", "privacy: {minGroup: 👉1}"),
      ("email", "corrections: {text: A, email: 👉van phong}"), ("missing-key", "corrections: 👉{unit: van-phong}"),
      ("dates-reversed", "signatories: [{person: le-van-an, title: A, from: 2022-01-01, until: 👉2021-01-01}]"),
    ])
  func wrong(rule: String, line: String) throws {
    try expect(rule, in: ["site.yaml": "title: A\nagency: B\ntheme: guong\n\(line)\n"])
  }

  @Test("a missing title or agency does not hide mistakes elsewhere", arguments: ["title", "agency"])
  func missing(key: String) throws {
    let lines = ["title: A", "agency: B", "theme: guong"].filter { !$0.hasPrefix(key) }
    let (library, found) = try read(SampleSite.smallest.with(["site.yaml": lines.joined(separator: "\n")]))
    #expect(found.map(\.rule) == ["missing-key"])
    #expect(library.stories.count == 2)
  }

  @Test("an empty file is an error")
  func empty() throws {
    #expect(try findings(["consents.yaml": "# chưa có phiếu nào\n"]).map(\.rule) == ["file-empty"])
  }
}

@Suite("organisation.yaml")
struct OrganisationReadingTests {
  @Test("units and people have their values")
  func fields() throws {
    let text = """
      units:
        - {id: van-phong, name: Văn phòng Sở, short: VP, kind: leadership, from: 2016-01-01, to: 2022-12-31, successor: thanh-tra, heads: [{person: le-van-an, from: 2020-01-01, to: 2021-01-01}]}
        - {id: thanh-tra, name: Thanh tra}
      people:
        - id: le-van-an
          name: Lê Văn An
          sortName: An Lê
          memberships: [{unit: van-phong, position: Chánh Văn phòng, from: 2020-01-01, to: 2022-01-01}]
          absences: [{kind: sick, from: 2021-03-01, to: 2021-03-05}]
      """
    let (library, found) = try read(SampleSite.smallest.with(["organisation.yaml": text]))
    #expect(found == [])
    let unit = try #require(library.units.first)
    #expect(
      [unit.id.text, unit.name, unit.short, unit.successor?.value.text] == [
        "van-phong", "Văn phòng Sở", "VP", "thanh-tra",
      ])
    #expect(unit.isLeadership)
    #expect([unit.from, unit.to].map { $0?.iso } == ["2016-01-01", "2022-12-31"])
    #expect(
      unit.heads.map { [$0.person.value.text, $0.from.iso, $0.to?.iso] } == [["le-van-an", "2020-01-01", "2021-01-01"]])
    #expect(library.units.map(\.short) == ["VP", "Thanh tra"])
    let person = try #require(library.people.first)
    #expect(person.name == PersonName("Lê Văn An", sortName: "An Lê"))
    #expect(
      person.memberships.map { [$0.unit.value.text, $0.position, $0.from.iso, $0.to?.iso] } == [
        ["van-phong", "Chánh Văn phòng", "2020-01-01", "2022-01-01"]
      ])
    #expect(
      person.absences == [
        Absence(kind: .sick, from: try #require(Day(iso: "2021-03-01")), to: try #require(Day(iso: "2021-03-05")))
      ])
  }

  static func people(_ last: String) -> [String: String] {
    let head = """
      units:
        - {id: van-phong, name: Văn phòng}
        - {id: thanh-tra, name: Thanh tra}
      people:
        - {id: le-van-an, name: Lê Văn An, memberships: [{unit: van-phong, position: A, from: 2020-01-01}]}
        - {id: tran-thi-bich, name: Trần Thị Bích, memberships: [{unit: van-phong, position: A, from: 2020-01-01}]}

      """
    return ["organisation.yaml": head + "  - " + last + "\n"]
  }

  @Test(
    "a mistake is told where it stands",
    arguments: [
      ("unknown-key", "{id: a, name: A, memberships: [], 👉nmae: B}"),
      ("identifier", "{id: 👉Ai Đó, name: A, memberships: []}"),
      ("missing-key", "👉{id: a, memberships: []}"),
      ("no-such-day", "{id: a, name: A, memberships: [{unit: van-phong, position: B, from: 👉31/02/2020}]}"),
      (
        "dates-reversed",
        "{id: a, name: A, memberships: [{unit: van-phong, position: B, from: 2020-02-01, to: 👉2020-01-31}]}"
      ),
      ("unknown-word", "{id: a, name: A, memberships: [], absences: [{kind: 👉ill, from: 2020-01-01, to: 2020-01-02}]}"),
    ])
  func wrong(rule: String, last: String) throws {
    try expect(rule, in: OrganisationReadingTests.people(last))
  }

  @Test("one person with a mistake is left out, and only that one")
  func others() throws {
    let (library, found) = try read(
      SampleSite.smallest.with(OrganisationReadingTests.people("{id: a, nme: A, memberships: []}")))
    #expect(found.map(\.rule) == ["missing-key", "unknown-key"])
    #expect(library.people.map(\.id.text) == ["le-van-an", "tran-thi-bich"])
    #expect(library.unread == ["content/organisation.yaml"])
  }

  @Test("sheets of somebody who could not be read are held back, the others are not")
  func sheets() throws {
    let good = try read(SampleSite.smallest.with(OrganisationReadingTests.people("{id: a, nme: A, memberships: []}")))
    #expect(good.library.sheets.count == 1)
    let text = OrganisationReadingTests.people("{id: a, name: A, memberships: []}")["organisation.yaml", default: ""]
    let broken = ["organisation.yaml": text.replacing("name: Trần", with: "nme: Trần")]
    #expect(try read(SampleSite.smallest.with(broken)).library.sheets.isEmpty)
  }

  @Test("a unit that ends before it begins is an error")
  func unitDays() throws {
    try expect(
      "dates-reversed",
      in: [
        "organisation.yaml": """
        units:
          - {id: van-phong, name: Văn phòng, from: 2020-01-01, to: 👉2019-01-01}
        people: []
        """
      ])
  }

  @Test("a file that cannot be taken apart is one error, and nothing that refers to it a second")
  func broken() throws {
    let (library, found) = try read(SampleSite.smallest.with(["organisation.yaml": "units: [\npeople: []\n"]))
    #expect(found.map(\.rule) == ["yaml-syntax"])
    #expect(library.people.isEmpty && library.units.isEmpty && library.sheets.isEmpty)
    #expect(library.unread == ["content/organisation.yaml"])
  }
}

@Suite("campaigns")
struct CampaignReadingTests {
  static func campaign(_ lines: String) -> [String: String] {
    [
      "campaigns/pt-2022.yaml": """
      id: pt-2022
      name: Phong trào
      window: {from: 2022-02-01, to: 2022-12-31}
      criteria:
        - {id: C1, name: A, text: B, items: [{id: C1.1, name: A, text: B}, {id: C1.2, name: A, text: B}]}
      \(lines)

      """
    ]
  }

  @Test("a movement has its values")
  func fields() throws {
    let (library, found) = try read(
      SampleSite.smallest.with(
        CampaignReadingTests.campaign(
          """
          year: 2022
          lead: Mở đầu.
          basis: [{id: kh, number: 01/KH, type: Kế hoạch, issuer: Sở, date: 2022-01-28, title: Phát động, link: "https://a.vn/kh"}]
          purpose: [Sửa mình.]
          values: [{group: G, words: [{id: can, name: cần}]}]
          fields: [{id: le-tan, name: Lễ tân}]
          toward: [{id: dan, name: Dân}]
          milestones: [{id: mo, name: Mở, date: 2022-02-11, about: Họp}]
          targets: [{id: t, name: T, target: 100%, source: KH}]
          """)))
    #expect(found == [])
    let campaign = try #require(library.campaigns.first)
    #expect([campaign.id.text, campaign.name, campaign.lead] == ["pt-2022", "Phong trào", "Mở đầu."])
    #expect(campaign.window.lowerBound.iso + campaign.window.upperBound.iso == "2022-02-012022-12-31")
    #expect(
      campaign.basis.map { [$0.id.text, $0.number, $0.type, $0.issuer, $0.date.iso, $0.title, $0.link] } == [
        ["kh", "01/KH", "Kế hoạch", "Sở", "2022-01-28", "Phát động", "https://a.vn/kh"]
      ])
    #expect(campaign.purpose == ["Sửa mình."])
    #expect(campaign.items.map(\.id.text) == ["C1.1", "C1.2"])
    #expect(campaign.values == [ValueGroup(name: "G", words: [Term(id: "can", name: "cần")])])
    #expect(campaign.fields + campaign.toward == [Term(id: "le-tan", name: "Lễ tân"), Term(id: "dan", name: "Dân")])
    #expect(
      campaign.milestones.map { [$0.id, $0.name, $0.date.iso, $0.about] } == [["mo", "Mở", "2022-02-11", "Họp"]])
    #expect(campaign.targets == [Target(id: "t", name: "T", text: "100%", source: "KH")])
  }

  @Test(
    "an id used twice is an error at the second",
    arguments: [
      "values: [{group: A, words: [{id: a, name: A}]}, {group: B, words: [{id: b, name: B}, 👉{id: a, name: C}]}]",
      "fields: [{id: a, name: A}, 👉{id: a, name: B}]", "toward: [{id: a, name: A}, 👉{id: a, name: B}]",
      "milestones:\n  - {id: a, name: A, date: 2022-03-01}\n  - 👉id: a\n    name: B\n    date: 2022-04-01",
      "targets: [{id: a, name: A, target: B}, 👉{id: a, name: A, target: B}]",
      "basis: [{id: a, number: A, type: B, issuer: C, date: 2022-01-01, title: D}, 👉{id: a, number: A, type: B, issuer: C, date: 2022-01-01, title: D}]",
    ])
  func twice(lines: String) throws {
    let found = try expect("duplicate", in: CampaignReadingTests.campaign(lines))
    #expect(found.flatMap(\.notes).count == 1)
  }

  @Test(
    "a criterion or item that is twice there or stands under another is an error",
    arguments: [
      ("duplicate", "[{id: C1, name: A, text: B, items: []}, 👉{id: C1, name: A, text: B, items: []}]"),
      (
        "duplicate",
        "[{id: C1, name: A, text: B, items: [{id: C1.1, name: A, text: B}, 👉{id: C1.1, name: A, text: B}]}]"
      ),
      ("stray-item", "[{id: C1, name: A, text: B, items: [👉{id: C2.1, name: A, text: B}]}]"),
      ("stray-item", "[{id: C1, name: A, text: B, items: [👉{id: C11.1, name: A, text: B}]}]"),
      ("criterion-id", "[{id: 👉TC1, name: A, text: B, items: []}]"),
    ])
  func criteria(rule: String, list: String) throws {
    let text = "id: pt-2022\nname: A\nwindow: {from: 2022-02-01, to: 2022-12-31}\ncriteria: \(list)\n"
    try expect(rule, in: ["campaigns/pt-2022.yaml": text])
  }

  @Test(
    "a movement with a mistake is kept, and its rubric is held back",
    arguments: [
      ("dates-reversed", "window: {from: 2022-02-01, to: 👉2022-01-31}"),
      ("no-such-day", "window: {from: 👉30/02/2022, to: 2022-12-31}"),
      ("missing-key", "window: 👉{from: 2022-02-01}"),
    ])
  func window(rule: String, line: String) throws {
    let text = "id: pt-2022\nname: A\n\(line)\ncriteria: []\n"
    try expect(rule, in: ["campaigns/pt-2022.yaml": text])
    let (library, _) = try read(SampleSite.smallest.with(Marked(["campaigns/pt-2022.yaml": text]).texts))
    #expect(library.campaigns.map(\.id.text) == ["pt-2022"])
    #expect(library.rubrics.isEmpty)
  }
}

@Suite("decisions and consents")
struct DecisionReadingTests {
  static let text = """
    id: qd-02
    number: 02/QĐ
    title: Công nhận
    type: initiative
    date: 2022-06-02
    campaign: pt-2022
    session: {members: 7, present: 6, written: 1, ballot: kín, threshold: "0.90", base: present}
    items:
      - {subject: {story: viec-tot}, question: Có không?, agree: 6, against: 1, blank: 0, outcome: passed}
    awards:
      - {id: bd-02, form: Giấy khen, level: tinh, to: {unit: thanh-tra}, story: viec-tot, achievement: tt-1, reason: Tốt., revoked: 2022-09-01}
    signer: le-van-an
    revoked: 2022-10-01
    """

  @Test("a decision has its values")
  func fields() throws {
    let (library, found) = try read(SampleSite.smallest.with(["decisions/qd-02.yaml": DecisionReadingTests.text]))
    #expect(found == [])
    let decision = try #require(library.decisions.last)
    #expect(
      [decision.id.text, decision.number, decision.title, decision.type] == [
        "qd-02", "02/QĐ", "Công nhận", "initiative",
      ])
    #expect([decision.date.iso, decision.revoked?.iso] == ["2022-06-02", "2022-10-01"])
    #expect([decision.campaign?.value.text, decision.signer?.value.text] == ["pt-2022", "le-van-an"])
    #expect(
      decision.session
        == Session(
          members: 7, present: 6, written: 1, ballot: "kín", threshold: try #require(Fixed("0.90")), base: .present))
    let ballot = try #require(decision.items.first)
    #expect([ballot.agree, ballot.against, ballot.blank] == [6, 1, 0])
    #expect(ballot.passed && ballot.question == "Có không?")
    guard case .story(let subject) = ballot.subject else {
      Issue.record("not about a story")
      return
    }
    #expect(subject.value == ID("viec-tot"))
    let award = try #require(decision.awards.first)
    #expect(
      [award.id.text, award.form, award.story?.value.text, award.achievement, award.reason, award.revoked?.iso] == [
        "bd-02", "Giấy khen", "viec-tot", "tt-1", "Tốt.", "2022-09-01",
      ])
    #expect(award.level == .province)
  }

  @Test(
    "a mistake is told where it stands",
    arguments: [
      ("number-range", "threshold: \"0.90\"", "threshold: 👉\"90\""), ("session", "present: 6", "present: 👉7"),
      ("number-digits", "agree: 6", "agree: 👉6.5"), ("unknown-word", "outcome: passed", "outcome: 👉pass"),
      ("one-subject", "{story: viec-tot}", "👉{story: viec-tot, unit: thanh-tra}"),
      ("one-subject", "{unit: thanh-tra}", "👉{}"),
      ("missing-key", "- {subject: {story: viec-tot}, question: Có không?, ", "- 👉{subject: {story: viec-tot}, "),
      ("unknown-word", "level: tinh", "level: 👉bo"), ("unknown-word", "base: present", "base: 👉all"),
      ("no-such-day", "date: 2022-06-02", "date: 👉2022-06-31"), ("unknown-key", "signer:", "👉signers:"),
    ])
  func wrong(rule: String, line: String, mistake: String) throws {
    try #require(DecisionReadingTests.text.contains(line))
    try expect(rule, in: ["decisions/qd-02.yaml": DecisionReadingTests.text.replacing(line, with: mistake)])
  }

  @Test("a consent has its values, and one with a mistake is left out alone")
  func consents() throws {
    let text = """
      - {id: dy-bich, person: tran-thi-bich, scope: noticeboard, from: 2022-01-01, until: 2022-12-31, form: PB-01}
      - {id: dy-an, person: le-van-an, scope: all, from: 2022-01-01}
      """
    let (library, found) = try read(SampleSite.smallest.with(["consents.yaml": text]))
    #expect(found.map(\.rule) == ["unknown-word"])
    #expect(found.map { $0.place?.spot.line } == [2])
    #expect(
      library.consents.map { [$0.id.text, $0.person.value.text, $0.form, $0.from.iso, $0.until?.iso] } == [
        ["dy-bich", "tran-thi-bich", "PB-01", "2022-01-01", "2022-12-31"]
      ])
    #expect(library.consents.map(\.scope) == [.noticeboard])
  }

  @Test("a consent that ends before it begins is an error")
  func reversed() throws {
    try expect(
      "dates-reversed",
      in: ["consents.yaml": "- {id: dy-an, person: le-van-an, scope: public, from: 2022-02-01, until: 👉2022-01-01}\n"])
  }
}
