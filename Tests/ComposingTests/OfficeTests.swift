// The office's pages: what is to do, what is missing and who is late, and that nobody else has them.
import Diagnostics
import Exact
import Model
import Template
import Testing

@testable import Composing

let officeFolders = ["viec-can-lam", "don-doc", "de-nghi", "hoi-dong", "phieu-don-vi", "ho-so", "dieu-chinh"]

@Suite("pages of the office")
struct OfficeTests {
  @Test("are in the manager edition alone, and so is the way to them", arguments: Audience.allCases)
  func manager(audience: Audience) throws {
    let pages = composed(try sample(audience))
    let found = Set(pages.compactMap { $0.path.split(separator: "/").first.map(String.init) })
    #expect(found.intersection(officeFolders).count == (audience == .manager ? officeFolders.count : 0))
    let ways = pages.flatMap(\.part.all).flatMap(\.addresses).filter { way in
      officeFolders.contains { way.address.hasPrefix($0 + "/") }
    }
    #expect(ways.isEmpty == (audience != .manager))
  }

  @Test("lead from the front page and from one another")
  func ways() throws {
    let pages = composed(managerEdition())
    let home = try #require(pages.at(Addresses.home)?.parts("site").first)
    #expect(home.address("work") == Addresses.work)
    #expect(home.parts("menu").first?.address("address") == Addresses.work)
    for path in [Addresses.work, Addresses.chasing, Addresses.council, Addresses.adjustments] {
      let links = try #require(pages.at(path)).parts("office")
      #expect(links.count == 7 && links.filter { $0.flag("current") }.map { $0.address("address") } == [path])
    }
  }

  @Test("a site without scores has none")
  func noScores() {
    let pages = composed(edition())
    #expect(!pages.contains { page in officeFolders.contains { page.path.hasPrefix($0 + "/") } })
    #expect(pages.at(Addresses.home)?.parts("site").first?.address("work") == nil)
  }
}

@Suite("the list of what to do")
struct WorkListTests {
  private func tasks(_ part: Part, _ field: String) -> [String: Part] {
    Dictionary(uniqueKeysWithValues: part.parts(field).map { (token($0, "task", OfficeTask.self)?.rawValue ?? "", $0) })
  }

  @Test("counts what is missing by unit, parts what is waited for from what came late, and says what is done")
  func counts() throws {
    let edition = managerEdition(people: [person("p", "Phan Ân"), person("q", "Đỗ Quý")]) { ledger in
      ledger.states = [state("p", .missing), state("q", .missing), state("h", .scored)]
      ledger.late = [late("p", due: "2022-04-05", signed: nil), late("q", due: "2022-04-05", signed: "2022-04-09")]
      ledger.unitGaps = [UnitGap(unit: ID("b"), period: march)]
    }
    let page = try #require(composed(edition).at(Addresses.work))
    let duties = tasks(page, "duties")
    #expect(Set(duties.keys) == ["missing", "waiting", "unitSheets"] && page.text("kinds") == "3")
    let missing = try #require(duties["missing"])
    #expect(missing.text("count") == "2" && missing.address("address") == "don-doc/index.html#missing")
    #expect(missing.parts("items").map { [$0.text("label"), $0.text("number")] } == [["Phòng a", "2"]])
    #expect(duties["waiting"]?.text("count") == "1" && duties["unitSheets"]?.text("count") == "1")
    #expect(tasks(page, "notices").keys.sorted() == ["signedLate"])
    #expect(
      tasks(page, "done").keys.sorted() == ["closing", "nurture", "proposals", "ties"])
  }

  @Test("names ties, periods that are over and open, unfinished people and initiatives that wait")
  func others() throws {
    let tables = [
      Table(period: march, standings: [], quotas: []),
      Table(period: april, standings: [], quotas: [], status: .expected),
      Table(
        period: .year(2022),
        standings: [
          standing("p", ["95"], state: .councilDecides, rank: 1, shared: true),
          standing("q", ["95"], state: .provisional, missing: [april]),
        ], quotas: []),
    ]
    let stories = [
      story("x", kind: .initiative),
      story("y", kind: .initiative) { $0.decision = at(ID("qd")) }, story("z", kind: .practice),
    ]
    let edition = managerEdition(
      stories, people: [person("p", "Phan Ân"), person("q", "Đỗ Quý")], tables: tables
    ) { ledger in
      ledger.states = [state("p", .scored), state("p", .scored, april)]
    }
    let page = try #require(composed(edition).at(Addresses.work))
    let duties = tasks(page, "duties")
    #expect(duties["ties"]?.parts("items").map { $0.text("number") } == ["1"])
    #expect(duties["closing"]?.parts("items").compactMap { $0.address("address") } == [Addresses.results(march)])
    #expect(duties["proposals"]?.parts("items").map { $0.text("label") } == ["Bài x"])
    #expect(duties["missing"] == nil)
  }

  @Test("asks for a look at nurturing whose day has passed, the longest overdue first")
  func nurturing() throws {
    func nurtured(_ id: String, _ review: String?) -> Story {
      story(id) { story in
        story.stage = at(.nurtured)
        story.nurture = NurturePlan(mentor: nil, actions: ["Kèm cặp"], milestones: [], review: review.map(day))
      }
    }
    let stories = [
      nurtured("x", "2022-05-19"), nurtured("y", "2022-04-01"), nurtured("z", "2022-05-20"), nurtured("w", nil),
      story("v") { $0.nurture = NurturePlan(mentor: nil, actions: [], milestones: [], review: day("2022-04-01")) },
    ]
    let page = try #require(composed(managerEdition(stories)).at(Addresses.work))
    let task = try #require(tasks(page, "duties")["nurture"])
    #expect(task.parts("items").map { $0.text("label") } == ["Bài y", "Bài x"])
  }

  @Test("shows five lines of a task and says how many more there are")
  func more() throws {
    let stories = (1...7).map { story("s\($0)", kind: .initiative) }
    let page = try #require(composed(managerEdition(stories)).at(Addresses.work))
    let task = try #require(tasks(page, "duties")["proposals"])
    #expect(task.text("count") == "7" && task.parts("items").count == 5 && task.text("more") == "2")
  }
}

@Suite("what is missing and late")
struct ChasingTests {
  @Test("a cell says how many are scored of how many should be, and those away are not asked")
  func cells() throws {
    let people = ["p", "q", "r", "s", "t"].map { person($0, "Người " + $0) }
    let edition = managerEdition(people: people) { ledger in
      ledger.states = [
        state("p", .scored), state("q", .missing), state("r", .leave, unit: nil), state("s", .void, unit: nil),
        state("t", .absentUnit, unit: nil), state("p", .open, april), state("q", .open, april),
      ]
    }
    let page = try #require(composed(edition).at(Addresses.chasing))
    #expect(page.parts("periods").map { $0.text("number") } == ["3", "4"])
    let row = try #require(page.parts("units").first)
    #expect(page.parts("units").count == 1 && row.parts("head").first?.text("name") == "Lê Văn Hòa")
    let cells = row.parts("cells")
    #expect(cells.map { $0.text("share") } == ["1/2", "0/2"])
    #expect(cells.map { token($0, "cell", CellState.self) } == [.gaps, .open])
    #expect([cells[0].text("missing"), cells[0].text("away"), cells[0].text("void")] == ["1", "1", "1"])
  }

  @Test("a missing sheet has a head who answers for it and a day since when it is due; the head's own goes higher")
  func missing() throws {
    let edition = managerEdition(people: [person("p", "Phan Ân")]) { ledger in
      ledger.states = [state("h", .missing), state("p", .missing)]
      ledger.unitGaps = [UnitGap(unit: ID("a"), period: march), UnitGap(unit: ID("b"), period: march)]
    }
    let page = try #require(composed(edition).at(Addresses.chasing))
    let rows = page.parts("missing")
    #expect(rows.map { $0.parts("person").first?.text("name") } == ["Lê Văn Hòa", "Phan Ân"])
    #expect(rows.map { $0.parts("responsible").first?.text("name") } == ["Hồ Thị Giang", "Lê Văn Hòa"])
    #expect(rows.map { $0.parts("due").first?.text("iso") } == ["2022-04-03", "2022-04-03"])
    #expect(rows.map { $0.text("days") } == ["47", "47"])
    let units = page.parts("unitSheets")
    #expect(units.map { $0.parts("responsible").first?.text("name") } == ["Lê Văn Hòa", nil])
    #expect(units.map { $0.parts("due").first?.text("iso") } == ["2022-03-31", "2022-03-31"])
  }

  @Test("a sheet that was annulled is listed with the reason, also of somebody who was never scored")
  func annulled() throws {
    let edition = managerEdition(people: [person("p", "Phan Ân")]) { ledger in
      var void = sheet("p", "60").sheet
      void.void = Voidance(reason: "chấm nhầm", decision: nil)
      ledger.sheets = [void, sheet("h", "60").sheet]
    }
    let rows = try #require(composed(edition).at(Addresses.chasing)).parts("annulled")
    #expect(rows.map { $0.text("reason") } == ["chấm nhầm"])
    #expect(rows.map { $0.parts("person").first?.text("name") } == ["Phan Ân"])
  }

  @Test("late signatures stand by role, with the days until they came or until now")
  func late() throws {
    let edition = managerEdition(people: [person("p", "Phan Ân")]) { ledger in
      ledger.late = [
        ComposingTests.late("p", due: "2022-04-05", signed: "2022-04-12"),
        ComposingTests.late(nil, due: "2022-04-05", signed: nil, by: "g"),
      ]
    }
    let group = try #require(composed(edition).at(Addresses.chasing)?.parts("late").first)
    #expect([group.text("count"), group.text("waiting")] == ["2", "1"])
    #expect(group.parts("rows").map { $0.text("days") } == ["7", "45"])
    #expect(group.parts("rows").map { $0.parts("responsible").first?.text("name") } == ["Lê Văn Hòa", "Hồ Thị Giang"])
  }

  @Test("a period that is over and open comes with its command and what keeps it open")
  func unclosed() throws {
    let tables = [march, april, .month(year: 2022, 5)].map { Table(period: $0, standings: [], quotas: []) }
    let edition = managerEdition(people: [person("p", "Phan Ân")], tables: tables) { ledger in
      ledger.states = tables.map { state("p", $0.period == april ? .missing : .scored, $0.period) }
    }
    let rows = try #require(composed(edition).at(Addresses.chasing)).parts("unclosed")
    #expect(rows.map { $0.text("command") } == ["guong close 2022-03", "guong close 2022-04"])
    #expect(rows.map { $0.text("missing") } == ["", "1"])
  }

  @Test("months without stories are named for each unit and criterion, runs joined")
  func coverage() throws {
    let told = story("x") {
      $0.date = at(day("2022-03-10"))
      $0.criteria = [at("C1.2")]
    }
    let page = try #require(composed(managerEdition([told], asOf: "2022-07-15")).at(Addresses.chasing))
    #expect(page.parts("months").map { $0.text("number") } == ["2", "3", "4", "5", "6", "7"])
    let unit = try #require(page.parts("coverage").first)
    #expect(unit.parts("unit").first?.text("name") == "Phòng a")
    #expect(unit.parts("lines").map { $0.text("gaps") } == ["2, 4–7", "2–7"])
    #expect(unit.parts("lines").first?.texts("cells") == ["–", "1", "–", "–", "–", "–"])
  }
}

/// The token that a field holds.
func token<Choice: CaseIterable & Equatable>(_ part: Part, _ name: String, _ type: Choice.Type) -> Choice? {
  guard case .symbol(let index) = part[name] else { return nil }
  return Array(Choice.allCases)[index]
}
