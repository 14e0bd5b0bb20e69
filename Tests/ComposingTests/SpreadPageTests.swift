// The page on spread, its drawing, and the calendar's file.
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("the page on spread")
struct SpreadPageTests {
  private let five = ["a", "b", "c", "d", "e"].map { unit($0) }

  /// Vector T23: `goc` of a was taken up by b and c; c's version by d.
  private var stories: [Story] {
    [
      story("goc") { $0.adoptions = [adoption("b", "2022-04-11"), adoption("c", "2022-06-01")] },
      story("ban-c", "c") {
        ($0.adopts, $0.date) = (at(ID("goc")), at(day("2022-06-01")))
        $0.adoptions = [adoption("d", "2022-07-01")]
      },
      story("im", "e", published: "2022-04-05", text: "## Cách làm lại\n\nLàm.\n"),
      story("moi", "e", published: "2022-12-20", text: "## Cách làm lại\n\nLàm.\n"),
    ]
  }

  @Test("vector T23: three of four others by two steps, and a copy of a copy counts for both")
  func vector() throws {
    let page = try #require(composed(edition(stories, units: five)).at(Addresses.spread))
    let examples = page.parts("examples")
    #expect(
      examples.map { ["adopted", "others", "share", "depth", "wait"].map($0.text) } == [
        ["3", "4", "3 : 4 = 75%", "2", "10"], ["1", "4", "1 : 4 = 25%", "1", "30"],
      ])
    #expect(
      ["copied", "total", "share", "takeUps", "depth", "median", "lags"].map(page.text) == [
        "2", "4", "2 : 4 = 50%", "3", "2", "20", "10; 30",
      ])
    #expect(page.parts("sources").map { $0.parts("unit").first?.text("name") } == ["Phòng a", "Phòng c"])
    #expect(page.parts("sources").map { $0.text("count") } == ["2", "1"])
    #expect(page.parts("adopters").map { $0.parts("unit").first?.text("name") } == ["Phòng b", "Phòng c", "Phòng d"])
    #expect(page.parts("lines").map { $0.parts("to").first?.text("name") } == ["Phòng b", "Phòng c", "Phòng d"])
  }

  @Test("what says how to copy it and was copied by nobody for sixty days is dormant")
  func dormant() throws {
    let page = try #require(composed(edition(stories, units: five)).at(Addresses.spread))
    #expect(page.parts("dormant").map { $0.text("title") } == ["Bài im"])
    let early = try #require(composed(edition(stories, units: five, asOf: "2022-06-03")).at(Addresses.spread))
    #expect(early.parts("dormant").isEmpty)
  }

  @Test("without any copy the page says so and draws nothing")
  func none() throws {
    let page = try #require(composed(edition([story("x")], units: five)).at(Addresses.spread))
    #expect(page.parts("web").isEmpty && page.parts("lines").isEmpty && page.text("copied") == "0")
  }

  @Test("points stand on the circle, each at its own place, and arrows end before them", arguments: [2, 3, 7, 24, 60])
  func circles(count: Int) {
    let points = circle(of: count)
    #expect(Set(points).count == count)
    for point in points {
      let distance = (point.x - 240) * (point.x - 240) + (point.y - 240) * (point.y - 240)
      #expect(abs(distance - 40_000) < 1_000)
    }
    #expect(points[0] == Point(x: 240, y: 40))
    #expect(arrow(from: points[0], to: points[1]) != arrow(from: points[1], to: points[0]))
  }

  @Test("a unit to itself, or points on one another, draw no endless line")
  func degenerate() {
    #expect(arrow(from: Point(x: 5, y: 5), to: Point(x: 5, y: 5)).hasPrefix("M5 5Q5 5"))
  }
}

@Suite("the calendar")
struct CalendarTests {
  private var milestones: [Milestone] {
    [
      Milestone(id: "tong-ket", name: "Tổng kết", date: day("2022-12-31"), about: nil),
      Milestone(id: "so-ket", name: "Sơ kết, khen; \\", date: day("2022-07-08"), about: "Dòng một\nDòng hai"),
    ]
  }

  @Test("its file has an event for each milestone in time's order, values escaped, the day after as its end")
  func file() throws {
    var edition = edition(asOf: "2022-05-01")
    edition.movement.campaign.milestones = milestones
    let text = try #require(composed(edition).first { $0.path == Addresses.calendarFile }?.plainText)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("DTSTART") } == ["DTSTART;VALUE=DATE:20220708", "DTSTART;VALUE=DATE:20221231"])
    #expect(lines.filter { $0.hasPrefix("DTEND") } == ["DTEND;VALUE=DATE:20220709", "DTEND;VALUE=DATE:20230101"])
    #expect(lines.contains("SUMMARY:Sơ kết\\, khen\\; \\\\") && lines.contains("DESCRIPTION:Dòng một\\nDòng hai"))
    #expect(lines.filter { $0.hasPrefix("DTSTAMP") } == ["DTSTAMP:20220501T000000Z", "DTSTAMP:20220501T000000Z"])
    #expect(Set(lines.filter { $0.hasPrefix("UID") }).count == 2)
  }

  @Test("lines are folded at 75 bytes, and no letter is cut")
  func folding() {
    let line = "DESCRIPTION:" + String(repeating: "ễ", count: 100)
    let parts = foldedLine(line).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(parts.allSatisfy { $0.utf8.count <= 75 } && parts.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(parts[0] + parts.dropFirst().map { String($0.dropFirst()) }.joined() == line)
    #expect(foldedLine("SUMMARY:x") == "SUMMARY:x")
  }

  @Test("the page names the next milestone and how many days are left")
  func page() throws {
    var edition = edition(asOf: "2022-07-01")
    edition.movement.campaign.milestones = milestones
    let page = try #require(composed(edition).at(Addresses.calendar))
    #expect(page.parts("next").first?.text("days") == "7")
    #expect(page.parts("milestones").map { $0.flag("isPast") } == [false, false])
  }
}
