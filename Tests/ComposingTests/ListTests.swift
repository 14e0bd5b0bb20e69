// Lists: every story on some page, the newest first, and older pages that stand still.
import Exact
import Model
import Testing

@testable import Composing

@Suite("lists")
struct ListTests {
  /// Pages of one list of so many stories, `s0` the oldest, by path: the stories they show.
  private func lists(of count: Int) -> [String: [String]] {
    let stories = (0..<count).reversed().map { story("s\($0)") }
    let pages = Desk(edition(stories)).listPlans().map { $0.make() }.filter { $0.path.hasPrefix("bai-viet/") }
    return Dictionary(
      uniqueKeysWithValues: pages.map { page in
        (page.path, page.part.parts("stories").map { $0.text("title") })
      })
  }

  private func titles(_ numbers: some Sequence<Int>) -> [String] { numbers.map { "Bài s\($0)" } }

  @Test("of any length show every story, the newest twenty first, and full pages behind them")
  func everyLength() {
    for count in stride(from: 0, through: 205, by: 1) {
      let pages = lists(of: count)
      #expect(pages[Addresses.allStories] == titles((max(0, count - 20)..<count).reversed()))
      #expect(Set(pages.values.joined()) == Set(titles(0..<count)))
      #expect(pages.count == 1 + (count <= 20 ? 0 : (count - 1) / 20))
      for number in 1..<max(2, pages.count) where pages.count > 1 {
        #expect(
          pages[Addresses.archive(ofListIn: "bai-viet", page: number)]
            == titles(((number - 1) * 20..<number * 20).reversed()))
      }
    }
  }

  @Test("one story more leaves the older pages as they are", arguments: [20, 21, 40, 41, 60, 99])
  func stable(count: Int) {
    let before = lists(of: count).filter { $0.key != Addresses.allStories }
    let after = lists(of: count + 1)
    for (path, shown) in before { #expect(after[path] == shown) }
  }

  @Test("newer and older lead through all pages and back")
  func chain() {
    let pages = composed(edition((0..<85).reversed().map { story("s\($0)") }))
    var path: String? = Addresses.allStories
    var seen: [String] = []
    while let at = path, seen.count < 10 {
      seen.append(at)
      let older = pages.at(at)?.address("older")
      if let older { #expect(pages.at(older)?.address("newer") == at) }
      path = older
    }
    #expect(seen == [Addresses.allStories] + [4, 3, 2, 1].map { Addresses.archive(ofListIn: "bai-viet", page: $0) })
    #expect(pages.at(Addresses.allStories)?.address("newer") == nil)
  }

  @Test("each kind has a list of its own, and the counts agree")
  func kinds() {
    let stories = StoryKind.allCases.enumerated().flatMap { index, kind in
      (0...index).map { story("\(kind.rawValue)-\($0)", kind: kind) }
    }
    let pages = composed(edition(stories))
    for (index, kind) in StoryKind.allCases.enumerated() {
      let list = pages.at(Addresses.list(of: kind))
      #expect(list?.text("total") == "\(index + 1)")
      #expect(list?.parts("stories").count == index + 1)
    }
    let choices = pages.at(Addresses.allStories)?.parts("choices").map { $0.text("count") }
    #expect(choices == ["\(stories.count)"] + (1...StoryKind.allCases.count).map(String.init))
  }

  @Test("people stand in Vietnamese order of their given names, under their letters")
  func people() {
    let names = [
      "Đỗ Văn Ân", "Trần Thị Ánh", "Lê An", "Phạm Bình", "Hồ Đức", "Võ Dũng", "Ngô Ý", "Bùi Thị An", "Lý Ôn",
      "Mai Oanh",
    ]
    let people = names.enumerated().map { person("p\($0)", $1) }
    let page = composed(edition(people: people, recognised: people.map(\.id.text))).at(Addresses.people)
    let letters = page?.parts("letters") ?? []
    #expect(letters.map { $0.text("letter") } == ["A", "Â", "B", "D", "Đ", "O", "Ô", "Y"])
    #expect(
      letters.flatMap { $0.parts("people").flatMap { $0.parts("person") }.map { $0.text("name") } } == [
        "Bùi Thị An", "Lê An", "Trần Thị Ánh", "Đỗ Văn Ân", "Phạm Bình", "Võ Dũng", "Hồ Đức", "Mai Oanh", "Lý Ôn",
        "Ngô Ý",
      ])
    #expect(Set(letters.map { $0.text("id") }).count == letters.count)
    #expect(page?.text("total") == "10")
  }

  @Test("who has left a unit is not among its people")
  func leavers() {
    let people = [
      person("o", "Lê An"), person("di", "Lê Bình", to: "2022-08-31"), person("cuoi", "Lê Chi", to: "2022-12-31"),
    ]
    let page = composed(edition(people: people, recognised: ["o", "di", "cuoi"])).at(Addresses.unit(ID("a")))
    #expect(page?.parts("members").map { $0.text("name") } == ["Lê An", "Lê Chi"])
  }
}
