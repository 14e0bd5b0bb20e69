// Random agencies: people, stories, decisions and scores with secrets planted where only managers, or nobody, may look.
import Diagnostics
import Exact
import Model
import Redacting
import Vietnamese

/// A library and its results, with the marks and numbers that no staff edition may hold.
struct RandomAgency {
  var library: Library
  var results: Results
  /// Texts for managers alone, or for nobody.
  var secrets: [String] = []
  /// Points of people who are on no honour roll.
  var secretNumbers: [Int] = []

  private var dice: Dice
  private var count = 0
  private let people = (1...24).map { "nguoi-\($0)" }
  private let units = ["a", "b", "c", "d", "lanh-dao"]
  private let days = ["2022-02-10", "2022-05-20", "2022-06-29", "2022-06-30", "2022-07-01", "2022-11-30"]

  init(seed: UInt64) {
    dice = Dice(state: seed)
    library = RedactingTests.library()
    results = RedactingTests.results()
    library.site = RedactingTests.site(
      consent: !dice.oneIn(4), minGroup: dice.roll(1...6), ranks: dice.pick(RankVisibility.allCases))
    library.units = units.map { makeUnit($0) }
    library.people = people.map { makePerson($0) }
    library.consents = people.flatMap { makeConsents($0) }
    library.stories = (1...14).map { makeStory("bai-\($0)") }
    library.decisions = (1...5).map { makeDecision("qd-\($0)") }
    library.pictures = library.stories.flatMap { story in story.photos.map { picture(of: story.id.text, $0.file.value) }
    }
    library.inspections = (1...6).map { makeInspection("kt-\($0)") }
    score()
  }

  /// A text that stands nowhere else.
  private mutating func secret(_ word: String) -> String {
    count += 1
    let text = "bi-mat-\(word)-\(count)."
    secrets.append(text)
    return text
  }

  private mutating func makeUnit(_ id: String) -> Unit {
    var unit = unit(id, to: dice.oneIn(6) ? dice.pick(days) : nil, isLeadership: id == "lanh-dao")
    unit.heads = dice.some(of: people, oneIn: 12).map { head($0, from: dice.pick(days)) }
    return unit
  }

  private mutating func makePerson(_ id: String) -> Person {
    var person = person(id, unit: dice.pick(units))
    if dice.oneIn(3) { person.absences = [Absence(kind: .sick, from: day("2021-01-01"), to: day("2021-01-02"))] }
    return person
  }

  private mutating func makeConsents(_ id: String) -> [Consent] {
    guard !dice.oneIn(4) else { return [] }
    var consent = consent(
      id, dice.pick(ConsentScope.allCases), from: dice.pick(days), until: dice.oneIn(3) ? dice.pick(days) : nil)
    consent.form = secret("phieu")
    return [consent]
  }

  private mutating func makeStory(_ id: String) -> Story {
    let named = dice.some(of: people, oneIn: 14)
    let status = dice.oneIn(2) ? .published : dice.pick(Status.allCases)
    var story = story(id, named, status: status, published: dice.pick(days))
    story.photos = dice.some(of: ["mot.png", "hai.png"], oneIn: 2).map { photo($0, dice.some(of: people, oneIn: 12)) }
    story.evidence = [
      evidence(secret("minh-chung"), .manager), evidence("noi-bo-\(id)", .staff), evidence("chung-\(id)", nil),
    ]
    story.nurture = NurturePlan(
      mentor: at(ID(dice.pick(people))), actions: [secret("viec")],
      milestones: [NurtureMilestone(date: today, text: secret("moc"))], review: nil)
    story.embargo = dice.oneIn(5) ? day(dice.pick(days)) : nil
    story.expires = dice.oneIn(5) ? day(dice.pick(days)) : nil
    story.adopts = dice.oneIn(3) ? at(ID("bai-\(dice.roll(1...14))")) : nil
    story.adoptions = dice.some(of: units, oneIn: 3).map { adoption($0, dice.pick(days)) }
    story.decision = dice.oneIn(3) ? at(ID("qd-\(dice.roll(1...5))")) : nil
    if status == .withdrawn || status == .revoked { story.title = at(secret("da-go")) }
    return story
  }

  private mutating func subject() -> Subject {
    switch dice.roll(1...3) {
    case 1: .person(at(ID(dice.pick(people))))
    case 2: .unit(at(ID(dice.pick(units))))
    default: .story(at(ID("bai-\(dice.roll(1...14))")))
    }
  }

  private mutating func makeDecision(_ id: String) -> Decision {
    let items = (0..<dice.roll(0...4)).map { _ in
      dice.oneIn(2) ? ballot(subject(), secret("truot"), passed: false) : ballot(subject(), "Thông qua?")
    }
    let awards = (0..<dice.roll(0...3)).map { number in
      award(
        "\(id)-\(number)", to: subject(), story: "bai-\(dice.roll(1...14))",
        revoked: dice.oneIn(4) ? dice.pick(days) : nil)
    }
    return decision(
      id, dice.pick(days), items: items, awards: awards, signer: dice.pick(people),
      revoked: dice.oneIn(5) ? dice.pick(days) : nil)
  }

  private mutating func makeInspection(_ id: String) -> Inspection {
    let findings = dice.some(of: FindingType.allCases, oneIn: 2).map { type in
      InspectionFinding(type: type, criterion: at("C1"), note: secret("ghi-nhan"), due: at(day("2022-11-30")))
    }
    return Inspection(
      id: at(ID(secret(id))), file: "content/inspections.yaml", date: day(dice.pick(days)),
      by: [at(ID(dice.pick(people)))], unit: at(ID(dice.pick(units))), findings: findings)
  }

  /// One month's scores; of those who are not honoured, each number has four digits after the comma and stands once.
  private mutating func score() {
    let scored = dice.some(of: people, oneIn: 2)
    let honoured = Set(dice.some(of: scored, oneIn: 4))
    for (index, id) in scored.enumerated() {
      let points = Fixed(unscaled: 700_001 + index * 2, scale: 4)
      var score = RedactingTests.score(
        id, library.people.first { $0.id.text == id }?.memberships[0].unit.value.text ?? "a")
      score.tally.criteria[0].points = points
      score.tally.total = points
      score.tally.criteria[0].items = [
        ItemResult(
          item: ID("C1.1"), max: fixed("100"), base: fixed("100"),
          taken: [
            TakenPoints(
              rule: "late", points: fixed("1"), count: 1, date: today, reason: secret("ly-do"), evidence: secret("so"))
          ], points: points)
      ]
      results.scores.append(score)
      if !honoured.contains(id) { secretNumbers.append(points.unscaled) }
    }
    let standings = results.scores.map { score in
      var standing = standing(score.person.text, score.unit.text, honoured: honoured.contains(score.person.text))
      standing.value = score.total
      standing.mean.numerator = score.total
      return standing
    }
    results.tables = ["2022-03", "2022-Q1", "2022"].map { table($0, standings) }
  }
}
