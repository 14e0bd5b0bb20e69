// Reviews: the author's prose in an official form, with annexes computed from the same sources as the site.
import Diagnostics
import Exact
import Markdown
import Model
import Template
import Testing

@testable import Composing

@Suite("reviews")
struct ReviewTests {
  private func review(
    _ id: String = "so-ket", period: Period = .half(year: 2022, 1), number: String? = "1/BC",
    date: String = "2022-07-08", signer: String? = nil
  ) -> Review {
    let file = "content/reports/\(id).md"
    let source = Source(bytes: Array("## I. Kết quả\n\nLời.\n".utf8), file: file)
    let body = Body(source: source, outline: outline(of: source, options: OutlineOptions(slug: { $0 })).0)
    return Review(
      page: PlainPage(id: ID(id), file: file, title: at("Sơ kết"), summary: nil, body: body), type: at(.midterm),
      period: at(period), number: number, place: "Sông Bé", date: at(day(date)), signer: signer.map { at(ID($0)) },
      recipients: ["Ban A", "Khối B"], status: .published)
  }

  private func page(_ review: Review, _ stories: [Story] = [], change: (inout Edition) -> Void = { _ in }) throws
    -> Part
  {
    var edition = edition(
      stories, units: [unit("a"), unit("b")], people: [person("g", "Hồ Thị Giang"), person("h", "Lê Văn Hòa")])
    edition.reviews = [review]
    change(&edition)
    return try #require(composed(edition).at(Addresses.review(review.id)))
  }

  private func rows(_ page: Part, _ annex: Annex) -> [[String]] {
    let table = page.parts("annexes").first { token($0, "annex", Annex.self) == annex }
    return (table?.parts("rows") ?? []).map { [$0.text("label"), $0.text("figure")] }
  }

  @Test("count what was done in the period and inside the movement, every kind with its zero")
  func counts() throws {
    let stories = [
      story("x") { ($0.date, $0.criteria) = (at(day("2022-06-30")), [at("C1.1")]) },
      story("y", "b", kind: .deed) { $0.date = at(day("2022-02-01")) },
      story("som", kind: .deed) { $0.date = at(day("2022-01-31")) },
      story("muon", kind: .deed) { $0.date = at(day("2022-07-01")) },
    ]
    let page = try page(review(), stories)
    #expect(rows(page, .kinds).map { $0[1] } == ["0", "0", "1", "0", "1", "0", "0"])
    #expect(rows(page, .criteria).map { $0[1] } == ["1", "0"])
    #expect(rows(page, .units) == [["Phòng a", "1"], ["Phòng b", "1"]])
    #expect(rows(page, .months).map { $0[1] } == ["1", "0", "0", "0", "1"])
    #expect(page.parts("annexes").map { $0.text("number") } == (1...page.parts("annexes").count).map(String.init))
    #expect(rows(page, .awards).isEmpty)
  }

  @Test("whoever signs for the agency on the day signs, with a change of hands in the year; a named signer goes before")
  func signatures() throws {
    func signed(_ review: Review) throws -> [String] {
      let page = try page(review) { edition in
        edition.site.signatories = [
          Signatory(person: at(ID("g")), title: "Giám đốc", from: day("2020-01-01"), until: day("2022-10-31")),
          Signatory(person: at(ID("h")), title: "Phó Giám đốc", from: day("2022-11-01"), until: nil),
        ]
      }
      return page.parts("signature").flatMap { [$0.text("title"), $0.text("signer")] }
    }
    #expect(try signed(review(date: "2022-10-31")) == ["Giám đốc", "Hồ Thị Giang"])
    #expect(try signed(review(date: "2022-11-01")) == ["Phó Giám đốc", "Lê Văn Hòa"])
    #expect(try signed(review(date: "2022-11-01", signer: "g")).last == "Hồ Thị Giang")
  }

  @Test("without a number it is a draft, and says so")
  func drafts() throws {
    #expect(try page(review(number: nil)).flag("isDraft") && !page(review()).flag("isDraft"))
  }

  @Test("a site without reviews has no list of them; with one, a fragment without a page around it and tables")
  func plans() throws {
    #expect(!composed(edition()).contains { $0.path.hasPrefix("bao-cao") })
    var edition = edition()
    edition.reviews = [review()]
    let paths = composed(edition).map(\.path).filter { $0.hasPrefix("bao-cao") }
    #expect(
      paths == [
        "bao-cao/index.html", "bao-cao/so-ket/index.html", "bao-cao/so-ket/phu-luc.csv", "bao-cao/so-ket/phu-luc.json",
        "bao-cao/so-ket/trich-3.html", "bao-cao/so-ket/trich-4.html", "bao-cao/so-ket/trich.html",
      ])
  }

  @Test("a fragment's prose stands one level under its title, whose level can be chosen")
  func levels() throws {
    var edition = edition()
    edition.reviews = [review()]
    let pages = composed(edition)
    let shifts = [2, 3, 4].map { level in
      pages.first { $0.path == Addresses.fragment(ID("so-ket"), level: level) }?.bodies.first?.shift
    }
    #expect(shifts == [1, 2, 3])
    #expect(pages.first { $0.path == Addresses.review(ID("so-ket")) }?.bodies.first?.shift == 0)
  }

  private func packed(_ parts: [Annex], prose: Bool, names: Bool) throws -> Page {
    let award = Award(
      id: ID("a"), form: "Giấy khen", level: .agency, recipient: .person(at(ID("g"))), story: nil, achievement: nil,
      reason: "", revoked: nil)
    var unitAward = award
    unitAward.recipient = .unit(at(ID("b")))
    var edition = edition(
      [story("x")], units: [unit("a"), unit("b")], people: [person("g", "Hồ Thị Giang")],
      honours: [HonourRoll(period: Period("2022-03")!, entries: [honour("g")], quotas: [], assessed: 4)])
    edition.reviews = [review()]
    edition.decisions = [
      Decision(
        id: ID("qd"), file: "content/decisions/qd.yaml", number: "1/QĐ", title: "", type: "award",
        date: day("2022-05-01"), campaign: nil, session: nil, items: [], awards: [award, unitAward], signer: nil,
        revoked: nil)
    ]
    edition.site.packs = [Pack(id: "khoi", name: "Khối B", hasProse: prose, annexes: parts, names: names)]
    return try #require(composed(edition).first { $0.path == Addresses.pack("khoi", of: ID("so-ket")) })
  }

  @Test("a pack holds the parts that it lists and no other, is addressed, and numbers its tables anew")
  func packs() throws {
    let page = try packed([.units, .awards], prose: false, names: true)
    let part = page.part
    #expect(part.text("pack") == "Khối B")
    #expect(part.texts("recipients") == ["Khối B"])
    #expect(page.bodies.isEmpty && !part.flag("hasProse"))
    #expect(part.parts("annexes").map { token($0, "annex", Annex.self) } == [.units, .awards])
    #expect(part.parts("annexes").map { $0.text("number") } == ["1", "2"])
    #expect(part.parts("packs").isEmpty && part.parts("fragments").isEmpty)
    #expect(try packed([], prose: true, names: false).bodies.count == 1)
  }

  @Test("a pack without names holds no person: units' awards stay, rolls give numbers alone")
  func nameless() throws {
    let without = try packed(Annex.allCases, prose: false, names: false).part
    #expect(rows(without, .awards).map { $0[0] } == ["Phòng b"])
    #expect(rows(without, .honours).map { $0[1] } == ["1/4 người"])
    let texts = without.all.flatMap { part in ["label", "figure", "note"].map(part.text) }
    #expect(!texts.contains { $0.contains("Giang") })
    let with = try packed(Annex.allCases, prose: false, names: true).part
    #expect(with.all.map { $0.text("note") }.contains { $0.contains("Giang") })
    #expect(rows(with, .awards).map { $0[0] } == ["Hồ Thị Giang", "Phòng b"])
  }

  @Test("the sample's year counts what its pages count")
  func sample() throws {
    let pages = try samplePages(.staff)
    let page = try #require(pages.at(Addresses.review(ID("tong-ket-2022"))))
    let spread = try #require(pages.at(Addresses.spread))
    #expect(String(rows(page, .spread).count) == spread.text("takeUps"))
    let savings = try #require(pages.at(Addresses.savings)).parts("years").flatMap { $0.parts("sums") }
    #expect(Set(rows(page, .savings).map { $0[1] }) == Set(savings.map { $0.text("total") }))
    let plan = try #require(pages.at(Addresses.plan))
    #expect(!plan.parts("parts").isEmpty)
  }
}
