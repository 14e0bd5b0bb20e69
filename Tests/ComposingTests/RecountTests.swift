// The office's counts: whoever reads only what a page prints comes to the number that it prints.
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("counts of the office")
struct RecountTests {
  private func parts(_ name: String) throws -> [Part] {
    composed(try sample(.manager)).flatMap(\.part.all).filter { $0.schema.name == name }
  }

  /// A number as pages print it; a percentage as so many hundredths.
  private func number(_ text: Substring) throws -> Fixed {
    let digits = text.filter { $0 != "." && $0 != "%" }.map { $0 == "," ? "." : String($0) }.joined()
    return try #require(Fixed(digits), "'\(text)' is a number")
  }

  private func percent(_ share: Substring, of count: Substring) throws -> Fixed {
    let (share, count) = (try number(share), try #require(Int(count)))
    return Fixed(unscaled: share.unscaled * count, scale: share.scale + 2)
  }

  @Test("a unit's mean is its sum by its sheets, rounded once")
  func means() throws {
    let means = try parts("members-mean")
    #expect(means.count > 80)
    for mean in means {
      let words = mean.text("formula").split(separator: " ")
      try #require(words.count == 5 && words[1] == ":", "\(words)")
      #expect(words[2] == mean.text("count"))
      let exact = try number(words[0]).quotient(by: try #require(Int(words[2])), to: 9)
      let value = try number(words[0]).quotient(by: try #require(Int(words[2])), to: 2)
      #expect(try value == number(words[4]) && value == number(Substring(mean.text("mean"))))
      #expect((exact == value) == (words[3] == "="), "\(words)")
    }
  }

  @Test("a quota is the people of its bands, multiplied, without the fraction")
  func quotas() throws {
    let quotas = try parts("quota-sum")
    #expect(quotas.count == 2)
    for quota in quotas {
      let counts = quota.parts("bands").compactMap { Int($0.text("count")) }
      let places = try #require(quota.parts("quota").first)
      #expect(String(counts.reduce(0, +)) == places.text("counted"))
      #expect(
        quota.text("counting") == counts.map(String.init).joined(separator: " + ") + " = " + places.text("counted"))
      let words = quota.text("formula").split(separator: " ")
      #expect(try percent(words[2], of: words[0]) == number(words[4]))
      #expect(words[4].split(separator: ",").first.map(String.init) == places.text("places"))
    }
  }

  @Test("a vote passed where its votes reach the share of those who count")
  func votes() throws {
    let votes = try parts("vote")
    #expect(votes.count > 10 && votes.contains { !$0.flag("passed") })
    for vote in votes {
      let words = vote.text("formula").split(separator: " ")
      let needed = try percent(words[2], of: words[4])
      #expect(try needed == number(words[6]))
      #expect(words[0] == vote.parts("votes").first?.text("agree") ?? "")
      #expect(try (number(words[0]) >= needed) == (words[1] == "≥"))
      #expect(vote.flag("passed") == (words[1] == "≥"), "\(words)")
    }
  }

  @Test("the cells of a period come to everybody who was scored in it")
  func cells() throws {
    let edition = try sample(.manager)
    let rows = try #require(composed(edition).at(Addresses.chasing)).parts("units")
    let scored = rows.flatMap { $0.parts("cells") }.compactMap { $0.text("share").split(separator: "/").first }
    #expect(try scored.map { try #require(Int($0)) }.reduce(0, +) == edition.movement.scores.count)
  }
}
