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

  @Test("messages give days as people write them")
  func words() throws {
    let fields = ["date": "👉2022-05-10", "published": "2022-05-09"]
    let found = try expect("dates-reversed", in: [deed: story(fields)])
    #expect(
      found.map(\.message.vi) == ["Ngày của việc làm (10/05/2022) phải trước hoặc trùng ngày đăng (09/05/2022)"])
  }
}
