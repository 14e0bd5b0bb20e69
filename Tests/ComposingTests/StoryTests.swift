// What a story's page computes: changes, related stories, the line of months.
import Archive
import Diagnostics
import Exact
import Model
import Testing

@testable import Composing

@Suite("story pages")
struct StoryTests {
  @Test(
    "a change is computed to whole hundredths, never typed",
    arguments: [
      ("5", "3", "−40%"), ("7.5", "2.5", "−67%"), ("3", "5", "+67%"), ("61", "100", "+64%"), ("1", "10", "+900%"),
      ("0", "3", nil), ("-5", "3", nil), ("5", "5", nil), ("5.0", "5", nil), ("200", "199", "−1%"),
      ("1000", "999", nil),
      ("1000", "1001", nil), ("4", "0", "−100%"), ("0.5", "0.25", "−50%"), ("1000", "3500.5", "+250%"),
    ] as [(String, String, String?)])
  func changes(before: String, after: String, text: String?) {
    #expect(change(from: fixed(before), to: fixed(after))?.text == text)
  }

  @Test(
    "a change says how it was reckoned, and whether it was rounded",
    arguments: [
      ("20", "12", "(12 − 20) : 20 = −40%"), ("30", "40.5", "(40,5 − 30) : 30 = +35%"),
      ("7", "2", "(2 − 7) : 7 ≈ −71%"),
    ])
  func formulas(before: String, after: String, text: String) {
    #expect(change(from: fixed(before), to: fixed(after))?.formula == text)
  }

  @Test("a change that does not fit is not shown, and traps nothing")
  func hugeChange() {
    let huge = Fixed(unscaled: .max)
    #expect(change(from: huge, to: Fixed(unscaled: .min))?.text == nil)
    #expect(change(from: Fixed(unscaled: 1, scale: 9), to: huge)?.text == nil)
  }

  private func related(of id: String, in stories: [Story]) -> [String] {
    composed(edition(stories, units: [unit("a"), unit("b")])).at(Addresses.story(ID(id), .practice))?
      .parts("related").compactMap { $0.address("address") } ?? []
  }

  @Test("related are at most three others that share most; then the nearest in time")
  func related() {
    let stories = [
      story("moi", "b", published: "2022-06-02") { $0.criteria = [at("C1.1")] },
      story("tieu-chi", "b", published: "2022-05-09") { $0.criteria = [at("C1.1"), at("C2.1")] },
      story("don-vi", published: "2022-05-08"),
      story("bang-b", "b", published: "2022-05-07") { $0.criteria = [at("C1.1")] },
      story("bang-a", "b", published: "2022-05-07") { $0.criteria = [at("C1.1")] },
      story("x", published: "2022-05-06") { $0.criteria = [at("C1.1"), at("C2.1")] },
      story("la", "b", published: "2022-05-05"),
    ]
    #expect(
      related(of: "x", in: stories) == ["tieu-chi", "bang-a", "bang-b"].map { Addresses.story(ID($0), .practice) })
    #expect(related(of: "la", in: [stories[6]]) == [])
  }

  @Test("a writer's word weighs as much as a criterion, a word of the plan as much as a unit")
  func relatedByWords() {
    let stories = [
      story("tu-cua-ke-hoach", "b", published: "2022-05-09") { $0.values = [at("trung-thuc")] },
      story("la", "b", published: "2022-05-08") { $0.tags = ["khác"] },
      story("cung-tu", "b", published: "2022-05-07") { $0.tags = ["một cửa", "mã QR"] },
      story("x", published: "2022-05-06") { story in
        story.tags = ["một cửa"]
        story.values = [at("trung-thuc")]
      },
      story("don-vi", published: "2022-05-05"),
    ]
    #expect(
      related(of: "x", in: stories)
        == ["cung-tu", "don-vi", "tu-cua-ke-hoach"].map { Addresses.story(ID($0), .practice) })
  }

  @Test("a story is never related to itself, and the same edition gives the same pages")
  func deterministic() throws {
    let edition = try sample(.staff)
    let pages = composed(edition)
    #expect(pages == composed(edition))
    for page in pages where page.template == "story" {
      let related = page.part.parts("related").compactMap { $0.address("address") }
      #expect(related.count <= 3 && !related.contains(page.path) && Set(related).count == related.count)
    }
  }

  @Test(
    "the months of the movement are past, present and ahead of the edition's day",
    arguments: [
      ("2022-01-31", 0, 0), ("2022-02-01", 0, 1), ("2022-06-30", 4, 1), ("2022-12-31", 10, 1), ("2023-05-01", 11, 0),
    ])
  func months(asOf: String, done: Int, now: Int) {
    let months = Desk(edition([story("x", published: "2022-05-31"), story("y", published: "2022-05-01")], asOf: asOf))
      .months()
    #expect(months.map(\.month) == Array(2...12))
    #expect(
      months.map(\.state) == Array(repeating: .done, count: done) + Array(repeating: .now, count: now)
        + Array(repeating: .ahead, count: 11 - done - now))
    #expect(months.map(\.stories) == [0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test("the months run over the end of a year")
  func monthsOverYears() {
    var edition = edition()
    edition.movement.campaign.window = day("2022-11-15")...day("2023-02-03")
    edition.movement.campaign.milestones = [Milestone(id: "m", name: "Tổng kết", date: day("2023-01-10"), about: nil)]
    let months = Desk(edition).months()
    #expect(months.map(\.month) == [11, 12, 1, 2])
    #expect(months.map(\.milestones) == [[], [], ["Tổng kết"], []])
  }

  @Test("a picture that the text places is not shown again beside it", arguments: ["vuon.png", "./vuon.png"])
  func pictures(written: String) {
    var edition = edition([
      story("x", text: "![vườn](\(written))\n") {
        $0.photos = ["vuon.png", "cong.png"].map {
          Photo(file: at($0), alt: $0, credit: nil, caption: nil, people: [], taken: nil)
        }
      }
    ])
    edition.pictures = ["cong", "vuon"].map {
      Picture(file: "content/stories/2022/x/\($0).png", type: .png, width: 1, height: 1, print: Fingerprint([1]))
    }
    let page = composed(edition).at(Addresses.story(ID("x"), .practice))
    #expect(page?.parts("hero").map { $0.text("alt") } == ["cong.png"])
    #expect(page?.parts("pictures").count == 0)
  }

  @Test("an initiative without a decision is a proposal")
  func proposals() {
    let pages = composed(
      edition([story("x", kind: .initiative), story("y", kind: .initiative) { $0.decision = at(ID("qd")) }, story("z")])
    )
    let flags = ["x", "y"].map { pages.at(Addresses.story(ID($0), .initiative))?.parts("story")[0].flag("isProposal") }
    #expect(flags == [true, false])
    #expect(pages.at(Addresses.story(ID("z"), .practice))?.parts("story")[0].flag("isProposal") == false)
  }
}
