// The register of documents: every document once, and whatever cites it.
import Diagnostics
import Exact
import Model
import Testing

@testable import Composing

@Suite("the register of documents")
struct DocumentTests {
  private func document(_ id: String, _ date: String, number: String? = nil, link: String? = nil) -> BasisDocument {
    BasisDocument(
      id: ID(id), number: number ?? id.uppercased(), type: "Kế hoạch", issuer: "Sở", date: day(date), title: "Về " + id,
      link: link)
  }

  private func decision(_ id: String, _ documents: [String]) -> Decision {
    Decision(
      id: ID(id), file: "content/decisions/\(id).yaml", number: id.uppercased(), title: "Khen", type: "award",
      date: day("2022-05-01"), campaign: nil, session: nil, items: [], awards: [], signer: nil,
      documents: documents.map { at(ID($0)) }, revoked: nil)
  }

  /// Two movements that share a document; criteria of both cite it.
  private var cited: Edition {
    var (now, old) = (campaign, campaign)
    now.basis = [document("kh-1", "2022-01-10", link: "https://vidu.vn/kh-1"), document("chung", "2019-07-09")]
    now.criteria[0].document = at(ID("chung"))
    now.criteria[1].items[1].document = at(ID("chung"))
    old.id = ID("cu")
    old.name = "Phong trào cũ"
    old.window = day("2021-01-01")...day("2021-12-31")
    old.basis = [document("chung", "2019-07-09", number: "số khác"), document("kh-0", "2021-02-02")]
    old.criteria[0].document = at(ID("kh-0"))
    var edition = edition([
      story("x") { $0.documents = [at(ID("chung")), at(ID("kh-1"))] }, story("y") { $0.documents = [at(ID("chung"))] },
      story("z") { $0.documents = [at(ID("khong-con"))] },
    ])
    edition.movement = Movement(campaign: now)
    edition.earlier = [Movement(campaign: old)]
    edition.decisions = [decision("qd-1", ["chung"]), decision("qd-2", [])]
    return edition
  }

  @Test("every document of every movement stands once, the newest first, as the movement under way has it")
  func entries() throws {
    let page = try #require(composed(cited).at(Addresses.documents))
    let entries = page.parts("documents")
    #expect(entries.map { $0.text("id") } == ["kh-1", "kh-0", "chung"])
    #expect(entries.flatMap { $0.parts("document") }.map { $0.text("number") } == ["KH-1", "KH-0", "CHUNG"])
    #expect(entries.map { $0.address("link") } == ["https://vidu.vn/kh-1", nil, nil])
    #expect(page.parts("decisions").map { $0.text("number") } == ["QD-1", "QD-2"])
  }

  @Test("an entry leads to the movements, criteria, decisions and stories that cite it")
  func citations() throws {
    let entries = try #require(composed(cited).at(Addresses.documents)).parts("documents")
    func links(_ number: Int, _ field: String) -> [String?] {
      entries[number].parts(field).map { $0.address("address") }
    }
    #expect(links(2, "movements") == ["phong-trao/index.html", "phong-trao/cu/index.html"])
    #expect(links(2, "criteria") == ["tieu-chi/c1/index.html", "tieu-chi/c2/index.html#c2.2"])
    #expect(links(2, "decisions") == ["quyet-dinh/qd-1/index.html"])
    #expect(links(2, "stories") == ["kinh-nghiem/x/index.html", "kinh-nghiem/y/index.html"])
    #expect(links(1, "criteria") == ["phong-trao/cu/tieu-chi/c1/index.html"])
    #expect(entries[1].parts("criteria").map { $0.text("label") } == ["C1 C1 (Phong trào cũ)"])
    #expect(links(0, "stories") == ["kinh-nghiem/x/index.html"])
    #expect(links(0, "criteria") + links(0, "decisions") == [])
  }

  @Test("stories, decisions, criteria and items lead to the register; what it does not have is left out")
  func back() throws {
    let pages = composed(cited)
    func basis(_ path: String, _ field: String = "documents") throws -> [String?] {
      try #require(pages.at(path)).parts(field).map { $0.address("address") }
    }
    #expect(try basis("kinh-nghiem/x/index.html") == ["van-ban/index.html#chung", "van-ban/index.html#kh-1"])
    #expect(try basis("kinh-nghiem/z/index.html") == [])
    #expect(try basis("quyet-dinh/qd-1/index.html") == ["van-ban/index.html#chung"])
    #expect(try basis("tieu-chi/c1/index.html", "document") == ["van-ban/index.html#chung"])
    #expect(try basis("tieu-chi/c2/index.html", "document") == [])
    let items = try #require(pages.at("tieu-chi/c2/index.html")).parts("items")
    #expect(items.map { $0.parts("document").first?.address("address") } == [nil, "van-ban/index.html#chung"])
    #expect(try basis("phong-trao/cu/index.html", "basis") == ["van-ban/index.html#chung", "van-ban/index.html#kh-0"])
  }

  @Test("only the movement under way leads to the register among its pages; without a document there is none")
  func ways() throws {
    let pages = composed(cited)
    func leads(_ path: String, _ pages: [Page]) throws -> Bool {
      try #require(pages.at(path)).parts("ways").contains { $0.address("address") == Addresses.documents }
    }
    #expect(try leads("phong-trao/index.html", pages))
    #expect(try !leads("phong-trao/cu/index.html", pages))
    let without = composed(edition([story("x")]))
    #expect(without.at(Addresses.documents) == nil)
    #expect(try !leads("phong-trao/index.html", without))
  }

  @Test("every edition of the sample has the register, with the same documents", arguments: Audience.allCases)
  func audiences(audience: Audience) throws {
    let entries = try #require(try samplePages(audience).at(Addresses.documents)).parts("documents")
    #expect(entries.map { $0.text("id") } == ["kh-09-2022", "kh-14-2021", "kh-167-2019", "ct-05-2016", "qd-129-2007"])
    let rules = try #require(entries.first { $0.text("id") == "qd-129-2007" })
    #expect(rules.parts("criteria").map { $0.text("label") } == ["C4 Cơ quan xanh, sạch, đẹp", "C4.2 Bài trí công sở"])
  }
}
