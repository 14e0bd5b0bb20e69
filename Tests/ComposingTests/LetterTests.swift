// Letters of thanks and sheets to hand over: of the manager edition alone, and never without a decision's number.
import Diagnostics
import Exact
import Model
import Testing

@testable import Composing

@Suite("letters and sheets to hand over")
struct LetterTests {
  @Test("only the manager edition has them", arguments: [Audience.staff, .public])
  func managersOnly(audience: Audience) throws {
    let pages = try samplePages(audience)
    #expect(!pages.contains { ["thanks", "commendations"].contains($0.template) })
    #expect(pages.filter { $0.template == "decision" }.allSatisfy { $0.part.address("sheets") == nil })
  }

  @Test("everybody with a deed is thanked for each of them, in time's order")
  func thanks() throws {
    let pages = try samplePages(.manager)
    let letters = pages.filter { $0.template == "thanks" }
    #expect(letters.count > 10)
    for letter in letters {
      let days = letter.part.parts("deeds").flatMap { $0.parts("day") }.map { $0.text("iso") }
      #expect(!days.isEmpty && days == days.sorted(), "\(letter.path)")
      #expect(letter.part.parts("person").map { $0.text("name") } != ["Lương Thị Mỹ Hạnh"], "nobody thanks herself")
      #expect(letter.part.parts("signature").map { $0.text("signer") } == ["Lương Thị Mỹ Hạnh"])
    }
    let dossiers = pages.filter { $0.template == "dossier" }.compactMap { $0.part.address("thanks") }
    #expect(Set(dossiers) == Set(letters.map(\.path)))
  }

  @Test("nobody is thanked for what they only helped with")
  func helpers() throws {
    let edition = try sample(.manager)
    let letters = try samplePages(.manager).filter { $0.template == "thanks" }
    let helped = edition.stories.flatMap { story in
      story.people.filter { $0.role == .helper }.map { ($0.person.value, story.title.value) }
    }
    #expect(!helped.isEmpty)
    for (person, title) in helped {
      let letter = letters.first { $0.path == Addresses.thanks(person) }
      let told = letter?.part.parts("deeds").flatMap { $0.parts("story") }.map { $0.text("label") } ?? []
      #expect(!told.contains(title), "\(person.text)")
    }
  }

  @Test("a sheet has its decision's number and day; an award that was revoked has none")
  func sheets() throws {
    let edition = try sample(.manager)
    let pages = try samplePages(.manager)
    let sheets = pages.filter { $0.template == "commendations" }
    let commending = edition.decisions.filter { decision in
      decision.awards.contains { !$0.isRevoked(on: edition.asOf) }
    }
    #expect(Set(sheets.map(\.path)) == Set(commending.map { Addresses.commendations($0.id) }) && !sheets.isEmpty)
    for sheet in sheets {
      let numbers = sheet.part.parts("awards").flatMap { $0.parts("decision") }.map { $0.text("number") }
      #expect(!numbers.isEmpty && numbers.allSatisfy { !$0.isEmpty }, "\(sheet.path)")
    }
    let held = commending.flatMap(\.awards).count { !$0.isRevoked(on: edition.asOf) }
    #expect(sheets.map { $0.part.parts("awards").count }.reduce(0, +) == held)
  }

  @Test("a plain page named for it shows the theme's parts with the edition's own things")
  func components() throws {
    let page = try #require(try samplePages(.staff).at("giao-dien/index.html"))
    #expect(page.parts("criteria").count == 5 && page.parts("cards").count == 3 && page.parts("stages").count == 4)
    for part in ["person", "ripple", "result", "code"] { #expect(page.parts(part).count == 1, "\(part)") }
  }
}
