// What is blanked for each audience: plans, consents, evidence, votes, absences, what has not come yet.
import Diagnostics
import Exact
import Model
import Redacting
import Testing

@Suite("what is blanked")
struct BlankedTests {
  private let plan = NurturePlan(mentor: at(ID("thay")), actions: ["kèm"], milestones: [], review: today)

  @Test("plans are for managers, consents for nobody")
  func plans() {
    let library = library(
      [story("x", ["an"]) { [plan] in $0.nurture = plan }], people: [person("an"), person("thay")],
      consents: [consent("an", .public)])
    for audience in Audience.allCases {
      let edition = edition(library, audience)
      #expect(edition.stories.map(\.nurture) == [audience == .manager ? plan : nil])
      #expect(edition.stories.map(\.consents) == [[]])
      #expect(edition.names.contains("thay") == (audience == .manager))
    }
  }

  @Test(
    "evidence is seen by the audience it is meant for and those inside it",
    arguments: [
      (Audience.staff, ["moi", "so", "ngoai"]), (.manager, ["moi", "kin", "so", "ngoai"]), (.public, ["moi", "ngoai"]),
    ])
  func evidences(audience: Audience, seen: [String]) {
    let library = library([
      story("x") {
        $0.evidence = [
          evidence("moi", nil), evidence("kin", .manager), evidence("so", .staff), evidence("ngoai", .public),
        ]
        $0.adoptions = [adoption("a")]
      }
    ])
    let edition = edition(library, audience)
    #expect(edition.stories[0].evidence.map(\.reference) == seen)
    #expect(edition.stories[0].adoptions.map(\.evidence) == [audience == .public ? nil : "sổ"])
  }

  @Test("who is on a picture is known to managers only")
  func facesOnPhotos() {
    let library = library(
      [story("x", ["an"]) { $0.photos = [photo("an.png", ["an"])] }], people: [person("an")],
      consents: [consent("an", .public)])
    for audience in Audience.allCases {
      #expect(edition(library, audience).stories[0].photos.map(\.people.count) == [audience == .manager ? 1 : 0])
    }
  }

  @Test("votes are counted for managers, and questions that failed are theirs alone")
  func votes() {
    let items = [ballot(someone("an"), "Khen An?"), ballot(someone("binh"), "Khen Bình?", passed: false)]
    let library = library(
      people: [person("an"), person("binh")], decisions: [decision("hd", items: items)],
      consents: [consent("an", .public), consent("binh", .public)])
    #expect(edition(library, .manager).decisions[0].items == items)
    for audience in [Audience.staff, .public] {
      let edition = edition(library, audience)
      #expect(edition.decisions[0].items.map(\.question) == ["Khen An?"])
      #expect(edition.decisions[0].items.allSatisfy { ($0.agree, $0.against, $0.blank) == (0, 0, 0) })
      #expect(edition.names == ["an"])
      #expect(edition.recognised == [])
    }
  }

  @Test("a vote or an award about a story that is not shown says nothing")
  func votesOnHidden() {
    let hidden = Subject.story(at(ID("x")))
    let library = library(
      [story("x", status: .withdrawn), story("y")],
      decisions: [
        decision(
          "hd", items: [ballot(hidden, "Nhân rộng x?")],
          awards: [award("gk-1", to: hidden), award("gk-2", to: .unit(at(ID("a"))), story: "x")])
      ])
    for audience in Audience.allCases {
      let decision = edition(library, audience).decisions[0]
      #expect(decision.items == [])
      #expect(decision.awards.map(\.id.text) == ["gk-2"])
      #expect(decision.awards.map(\.story) == [nil])
    }
  }

  @Test("why somebody was away is known to managers only")
  func absences() {
    let away = Absence(kind: .sick, from: today, to: today)
    let library = library(
      [story("x", ["an"])], people: [person("an", absences: [away])], consents: [consent("an", .public)])
    for audience in Audience.allCases {
      #expect(edition(library, audience).people.map(\.absences) == [audience == .manager ? [away] : []])
    }
  }

  @Test("everybody's results are for managers only")
  func everybodysResults() {
    let results = results([score("an")], [table("2022-03", [standing("an", honoured: false)])])
    let library = library(people: [person("an")])
    #expect(edition(library, .manager, results: results).movement.tables == results.tables)
    #expect(edition(library, .manager, results: results).movement.scores == results.scores)
    for audience in [Audience.staff, .public] {
      let edition = edition(library, audience, results: results)
      #expect(edition.movement.tables == [] && edition.movement.scores == [])
      #expect(edition.movement.rubric == rubric)
    }
  }

  @Test("references to what is not shown are cut")
  func references() {
    let library = library(
      [
        story("goc", status: .draft),
        story("x") {
          $0.adopts = at(ID("goc"))
          $0.decision = at(ID("mai"))
          $0.award = at(ID("gk-2"))
        },
      ],
      decisions: [
        decision("mai", "2022-07-01"),
        decision("qd", awards: [award("gk-2", to: .unit(at(ID("a"))), revoked: "2022-06-30")]),
      ])
    let story = edition(library).stories[0]
    #expect(story.adopts == nil && story.decision == nil && story.award == nil)
  }

  @Test("nothing that begins after the edition's day is told", arguments: Audience.allCases)
  func future(audience: Audience) {
    var moving = person("an")
    moving.memberships.append(Membership(unit: at(ID("b")), position: "Trưởng phòng", from: day("2022-07-01"), to: nil))
    let library = library(
      [story("x", ["an"]) { $0.adoptions = [adoption("b", "2022-06-30"), adoption("c", "2022-07-01")] }],
      people: [moving, person("binh"), person("chi")],
      units: [
        unit("a", heads: [head("binh"), head("chi", from: "2022-07-01")]), unit("b"), unit("d", from: "2022-07-01"),
      ],
      consents: [consent("an", .public), consent("binh", .public), consent("chi", .public)])
    let edition = edition(library, audience)
    #expect(edition.units.map(\.id.text) == ["a", "b"])
    #expect(edition.units[0].heads.map(\.person.value.text) == ["binh"])
    #expect(edition.people.first { $0.id.text == "an" }?.memberships.count == 1)
    #expect(edition.stories[0].adoptions.map(\.unit.value.text) == ["b"])
    #expect(edition.names.contains("chi") == (audience == .manager))
  }
}
