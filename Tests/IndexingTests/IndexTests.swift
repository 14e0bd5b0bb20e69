// What can be found and what cannot, in which order it is numbered, and that the same edition makes the same bytes.
import Diagnostics
import Exact
import Model
import Testing

@testable import Indexing

@Suite("index")
struct IndexTests {
  @Test("a title is found by its syllables, in their places, and its last is marked")
  func title() throws {
    let index = try ReadIndex(index(edition([story("mot-to-giay", "Một tờ giấy, một lần")])))
    #expect(try index.occurrences("t", "mot", "một") == [Occurrence(0, 0), Occurrence(0, 3)])
    #expect(try index.occurrences("t", "to", "tờ") == [Occurrence(0, 1)])
    #expect(try index.occurrences("t", "lan", "lần") == [Occurrence(0, 4, last: true)])
    let record = ["kinh-nghiem/mot-to-giay/index.html", "Một tờ giấy, một lần", "", "", "practice", "01/05/2022"]
    #expect(try index.records("b") == [record])
  }

  @Test("of a run of letters that is longer than any word whole letters are kept, as many as the search page asks for")
  func longRuns() throws {
    let index = try ReadIndex(index(edition([story("x", String(repeating: "越", count: 40))])))
    let key = String(repeating: "越", count: 32)
    #expect(try index.occurrences("t", key, key) == [Occurrence(0, 0, last: true)])
  }

  @Test("a name in a story is a part of its own, beside the title, and no phrase reaches over")
  func names() throws {
    let index = try ReadIndex(
      index(
        edition(
          [story("x", "Ký số", people: ["ha", "nobody"], units: ["a"])], people: [person("ha", "Nguyễn Thu Hà")])))
    #expect(try index.occurrences("t", "so", "số") == [Occurrence(0, 1, last: true)])
    #expect(try index.occurrences("t", "nguyen", "nguyễn") == [Occurrence(0, 3)])
    #expect(try index.occurrences("t", "ha", "hà") == [Occurrence(0, 5, last: true)])
    #expect(try index.records("b").map { $0[2] } == ["Nguyễn Thu Hà, Phòng Lãnh sự"])
    #expect(try index.occurrences("s", "lanh", "lãnh") == [Occurrence(0, 1)])
  }

  @Test("summary, headings, tags, words and criteria are found behind titles; the text of a body is not")
  func rest() throws {
    let one = story("x", "Tên", text: "## Cách làm\n\nChim lạc bay.\n") {
      $0.summary = "Tóm lược"
      $0.tags = ["tiết kiệm giấy"]
      $0.values = [at("tan-tuy"), at("khong-co")]
      $0.criteria = [at("C2.1")]
    }
    let index = try ReadIndex(index(edition([one])))
    for (bare, exact) in [
      ("luoc", "lược"), ("cach", "cách"), ("giay", "giấy"), ("tuy", "tụy"), ("c2", "c2"), ("1", "1"),
    ] {
      #expect(try index.occurrences("s", bare, exact).map(\.entry) == [0], "\(exact)")
    }
    let keys = try ["n", "w", "t", "s"].flatMap { try index.rows($0) }.map { $0[0] }
    #expect(!keys.contains("chim") && !keys.contains("khong"))
  }

  @Test("people with a page are things by name, position and unit; others are not")
  func people() throws {
    let index = try ReadIndex(
      index(
        edition(
          people: [person("b", "Trần Văn Bình", position: "Lái xe"), person("a", "Lê Thị An"), person("c", "Vũ Cúc")],
          recognised: ["a", "b"])))
    #expect(
      try index.records("e").prefix(3) == [
        ["nguoi/a/index.html", "Lê Thị An", "Phòng Lãnh sự"],
        ["nguoi/b/index.html", "Trần Văn Bình", "Lái xe, Phòng Lãnh sự"],
        ["don-vi/a/index.html", "Phòng Lãnh sự"],
      ])
    #expect(try index.occurrences("n", "binh", "bình") == [Occurrence(1, 2, last: true)])
    #expect(try index.occurrences("w", "lai", "lái") == [Occurrence(1, 0)])
    #expect(try index.occurrences("n", "cuc", "cúc") == [])
    #expect((index.first["things"] as? [[Any]])?.first?.last as? Int == 2)
  }

  @Test("forms of one key stand together, as they sound, in order")
  func forms() throws {
    let titles = ["hoá", "hóa", "hoa", "Hòa", "lý", "lí", "Ðức", "đức"]
    let index = try ReadIndex(index(edition(titles.enumerated().map { story("x\($0)", $1) })))
    let rows = try index.rows("t")
    #expect(rows.map { $0[0] } == ["duc", "hoa", "li"])
    #expect(stride(from: 1, to: rows[1].count, by: 2).map { rows[1][$0] } == ["", "hòa", "hóa"])
    #expect(rows[0].count == 3 && rows[2].count == 3)
  }

  @Test("stories are numbered from the oldest, so that a new one leaves the records of the others alone")
  func numbering() throws {
    let old = (0..<200).map { story("x\($0)", "Bài \($0)") }
    let before = index(edition(old))
    let after = index(edition([story("moi", "Bài mới")] + old))
    #expect(try ReadIndex(before).records("b").map { $0[1] } == old.reversed().map(\.title.value))
    for name in ["b1", "b2", "b3", "e1"] {
      #expect(before.first { $0.path == "tim-kiem/\(name).js" } == after.first { $0.path == "tim-kiem/\(name).js" })
    }
    #expect(before.first { $0.path == "tim-kiem/b4.js" } != after.first { $0.path == "tim-kiem/b4.js" })
  }

  @Test("files are cut between keys, the first script knows with which key each begins, and all of them are loaded")
  func files() throws {
    let titles = (0..<3_000).map { number in "Việc số \(number) ở \(["khu", "phố", "làng"][number % 3])" }
    let index = try ReadIndex(index(edition(titles.enumerated().map { story("x\($0)", $1) })))
    let keys = try index.rows("t").map { $0[0] }
    #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } && Set(keys).count == keys.count)
    let words = try #require((index.first["words"] as? [String: [[Any]]])?["t"])
    #expect(words.count > 3)
    for (number, word) in words.enumerated() {
      let rows = try #require(index.files["t\(number + 1)"] as? [[String]])
      #expect(word[0] as? String == rows[0][0])
    }
    #expect(try index.occurrences("t", "viec", "việc").map(\.entry) == Array(0..<3_000))
    #expect(try index.records("b").count == 3_000)
  }

  @Test("a text cannot end its string, its line or its script")
  func escapes() throws {
    let title = "“A” \"b\" \\ </script><!-- \u{2028}\u{2029}\u{1}‐…"
    let pages = index(edition([story("x", title)]))
    #expect(try ReadIndex(pages).records("b")[0][1] == title)
    let text = try #require(pages.first { $0.path == "tim-kiem/b1.js" }?.plainText)
    #expect(!text.contains("</") && !text.unicodeScalars.contains("\u{2028}"))
  }

  @Test("an edition without anything has an index all the same")
  func empty() throws {
    var nothing = edition()
    nothing.units = []
    nothing.movement.campaign.values = []
    let index = try ReadIndex(index(nothing))
    #expect(index.files.keys.sorted() == ["index"])
    #expect(index.first["stories"] as? Int == 0)
  }

  @Test("the same edition makes the same files, named in ASCII", arguments: Audience.allCases)
  func sameBytes(_ audience: Audience) throws {
    let edition = try sample(audience)
    let pages = index(edition)
    #expect(pages == index(edition))
    #expect(pages.allSatisfy { $0.path.utf8.allSatisfy { $0 < 0x80 } } && pages.count > 6)
    let first = try ReadIndex(pages).first
    #expect(first["stories"] as? Int == edition.stories.count)
    #expect((first["things"] as? [[Any]])?.first?.last as? Int == edition.recognised.count)
  }

  @Test("what an edition does not show is in no file of its index", arguments: Audience.allCases)
  func nothingHidden(_ audience: Audience) throws {
    let edition = try sample(audience)
    let index = try ReadIndex(index(edition))
    let addresses = Set(try (index.records("e") + index.records("b")).map { $0[0] })
    for removed in edition.removed { #expect(!addresses.contains(Addresses.story(removed.id, removed.kind))) }
    let shown =
      edition.stories.map { Addresses.story($0.id, $0.kind) } + edition.recognised.map(Addresses.person)
      + edition.decisions.map { Addresses.decision($0.id) }
    #expect(addresses.isSuperset(of: shown))
    #expect(addresses.count { $0.hasPrefix("nguoi/") } == edition.recognised.count)
  }
}
