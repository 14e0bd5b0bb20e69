// Which reviews an edition shows, and whom it may name for them.
import Diagnostics
import Exact
import Model
import Testing

@testable import Redacting

@Suite("reviews that an edition shows")
struct ShownReviewTests {
  private func review(_ id: String, _ status: Status = .published, date: String = "2022-06-30") -> Review {
    let file = "content/reports/\(id).md"
    let page = PlainPage(id: ID(id), file: file, title: at("Sơ kết"), summary: nil, body: body("Lời.", file: file))
    return Review(
      page: page, type: at(.midterm), period: at(.half(year: 2022, 1)), number: "1", place: nil, date: at(day(date)),
      signer: at(ID("p-" + id)), recipients: [], status: status)
  }

  private var reviews: [Review] {
    [
      review("a", date: "2022-06-01"), review("b"), review("mai", date: "2022-07-01"), review("nhap", .draft),
      review("go", .withdrawn),
    ]
  }

  private func shown(_ audience: Audience, drafts: Bool = false) -> Edition {
    var whole = library(people: reviews.map { person("p-" + $0.id.text) })
    whole.reviews = reviews
    return edition(whole, audience, drafts: drafts)
  }

  @Test("are signed by its day, the latest first; drafts where they are asked for; none for the public")
  func which() {
    #expect(shown(.staff).reviews.map(\.id.text) == ["b", "a"])
    #expect(shown(.manager, drafts: true).reviews.map(\.id.text) == ["b", "nhap", "a"])
    #expect(shown(.public, drafts: true).reviews.isEmpty)
  }

  @Test("may name who signs them, and those of hidden ones not")
  func signers() {
    #expect(shown(.staff).names == ["p-a", "p-b"])
    #expect(shown(.public).names.isEmpty)
  }
}
