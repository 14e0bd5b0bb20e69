// Rule: days run forwards and lie in the movement.
import Diagnostics
import SampleSites
import Testing

@Suite("wrong dates")
struct WrongDatesTests {
  @Test(
    "days that run backwards are an error",
    arguments: [
      ["date": "👉2022-05-10", "published": "2022-05-09"],
      ["date": "2022-05-10", "discovered": "👉2022-05-20", "published": "2022-05-15"],
      ["date": "👉2022-05-10", "discovered": "2022-05-01", "published": "2022-05-15"],
      ["date": "2022-05-10", "adoptions": "[{unit: thanh-tra, date: 👉2022-05-09}]"],
      ["published": "2022-06-01", "expires": "👉2022-05-31"], ["expires": "👉2022-05-09"],
    ])
  func backwards(fields: [String: String]) throws {
    try expect("dates-reversed", in: [deed: story(fields)])
  }

  @Test(
    "days on one day, and days that run forwards, are no error",
    arguments: [
      ["date": "2022-05-10", "discovered": "2022-05-10", "published": "2022-05-10"],
      ["date": "2022-05-10", "discovered": "2022-05-12", "published": "2022-06-10", "expires": "2022-07-10"],
      ["date": "2022-05-10", "adoptions": "[{unit: thanh-tra, date: 2022-05-10}]"],
    ])
  func forwards(fields: [String: String]) throws {
    try expectNothing(in: [deed: story(fields)])
  }

  @Test("a deed outside the movement's days is a warning", arguments: ["2022-01-31", "2023-01-01"])
  func outside(day: String) throws {
    let found = try expect("outside-window", in: [deed: story(["date": "👉" + day])])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("the first and the last day of the movement belong to it", arguments: ["2022-02-01", "2022-12-31"])
  func edges(day: String) throws {
    try expectNothing(in: [deed: story(["date": day])])
  }

  @Test("news may be older than the movement")
  func news() throws {
    try expectNothing(in: [deed: story(["kind": "news", "date": "2022-01-15"])])
  }

  @Test("a decision before the deed, or a plan reviewed before anything was found, runs backwards")
  func ties() throws {
    try expect("dates-reversed", in: [deed: story(["date": "👉2022-07-01", "decision": "qd-01"])])
    let plan = "{mentor: le-van-an, actions: [Kèm cặp], review: 2022-05-01}"
    try expect("dates-reversed", in: [deed: story(["date": "👉2022-05-10", "nurture": plan])])
  }

  @Test(
    "a day may be written as people do, and never with the month first",
    arguments: ["10/5/2022", "10/05/2022", "10-5-2022", "10.05.2022", "2022-05-10"])
  func forms(day: String) throws {
    try expectNothing(in: [deed: story(["date": day])])
  }

  @Test(
    "a day that is none says how to write it",
    arguments: [
      ("👉5/31/2022", "month-first", "viết 2022-05-31"), ("👉31.02.2022", "no-such-day", "kiểm tra lại ngày và tháng"),
      ("👉5-31-2022", "month-first", "viết 2022-05-31"), ("👉2022/05/31", "day-form", "viết 2022-05-31"),
    ])
  func noDay(day: String, rule: String, hint: String) throws {
    let found = try expect(rule, in: [deed: story(["date": day])])
    #expect(found.map(\.hint?.vi) == [hint])
  }

  @Test("messages give days as people write them")
  func words() throws {
    let fields = ["date": "👉2022-05-10", "published": "2022-05-09"]
    let found = try expect("dates-reversed", in: [deed: story(fields)])
    #expect(
      found.map(\.message.vi) == ["Ngày của việc làm (10/05/2022) phải trước hoặc trùng ngày đăng (09/05/2022)"])
  }
}
