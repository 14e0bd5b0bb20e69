// The site, its people, movements, decisions and scores with every field filled, for tests of what is kept of them.
import Diagnostics
import Exact
import Model
import Vietnamese

extension EveryValue {
  /// One reading of each kind of file, and the same with everything absent that may be.
  var all: [Reading] {
    fullStories + others + [Reading(facts: .story(emptyStory)), Reading(facts: .organisation(organisation))]
      + [campaign, decision].flatMap { $0 } + RankVisibility.allCases.map(site)
      + [
        Reading(facts: .consents(consents)), Reading(facts: .sheets(sheets)), Reading(facts: .adjustments(adjustments)),
      ]
      + closings.map { Reading(facts: .closing($0)) } + [Reading(facts: .inspections(inspections))]
      + AnnualWeights.allCases.map { Reading(facts: .rubric(rubric($0))) }
  }

  private func site(_ ranks: RankVisibility) -> Reading {
    let isFull = ranks != .none
    let unit: Placed<ID<Unit>>? = isFull ? id("phong-1") : nil
    return Reading(
      facts: .site(
        Site(
          file: file, title: "A", agency: "B", parentAgency: isFull ? "C" : nil, notice: isFull ? "D" : nil,
          address: isFull ? "https://a.example/" : nil, theme: placed("guong"),
          privacy: Privacy(consentRequired: isFull, minGroup: 5, ranks: ranks),
          corrections: ranks == .all ? nil : Corrections(unit: unit, text: "E", email: isFull ? "a@b.example" : nil),
          signatories: [
            Signatory(person: id("nguoi-1"), title: "F", from: isFull ? day : nil, until: isFull ? later : nil)
          ],
          menu: [id("gioi-thieu")],
          tables: isFull ? TableForm(separator: .comma, decimal: .point) : TableForm(),
          packs: isFull
            ? [Pack(id: "g", name: "G", hasProse: true, annexes: Annex.allCases, names: true)]
            : [Pack(id: "h", name: "H", hasProse: false, annexes: [], names: false)])))
  }

  private var organisation: Organisation {
    let full = Unit(
      id: ID("phong-1"), file: file, spot: spot, name: "Phòng Một", short: "P1", from: day, to: later,
      successor: id("phong-2"), isLeadership: true,
      heads: [
        Headship(person: id("nguoi-1"), from: day, to: later), Headship(person: id("nguoi-1"), from: day, to: nil),
      ])
    let empty = Unit(
      id: ID("phong-2"), file: file, spot: spot, name: "Phòng Hai", short: "P2", from: nil, to: nil, successor: nil,
      isLeadership: false, heads: [])
    let names = [
      PersonName("Nguyễn Thị Hòa"), PersonName("Jean Marie Dupont", sortName: "Dupont Jean Marie"), PersonName(""),
    ]
    let people = names.map { name in
      Person(
        id: ID("nguoi-1"), file: file, spot: spot, name: name,
        memberships: [later, nil].map { Membership(unit: id("phong-1"), position: "Chuyên viên", from: day, to: $0) },
        absences: AbsenceKind.allCases.map { Absence(kind: $0, from: day, to: later) })
    }
    return Organisation(units: [full, empty], people: people)
  }

  private var campaign: [Reading] {
    ["A", nil].map { text in
      Reading(
        facts: .campaign(
          Campaign(
            id: ID("phong-trao-2022"), file: file, name: "B", lead: text, window: day...later,
            basis: [
              BasisDocument(id: ID("a"), number: "b", type: "c", issuer: "d", date: day, title: "e", link: text)
            ],
            purpose: ["f", "g"],
            criteria: [
              Criterion(
                id: ID("C1"), name: "h", text: "i",
                items: [
                  CriterionItem(id: ID("C1.1"), name: "j", text: "k", document: text.map { _ in id("van-ban-1") })
                ], document: text.map { _ in id("van-ban-2") })
            ],
            values: [ValueGroup(name: "l", words: [Term(id: "m", name: "n")])], fields: [Term(id: "o", name: "p")],
            toward: [Term(id: "q", name: "r")],
            milestones: [Milestone(id: "s", name: "t", date: day, about: text)],
            targets: [Target(id: "u", name: "v", text: "w", source: text)])))
    }
  }

  private var decision: [Reading] {
    let subjects: [Subject] = [.person(id("nguoi-1")), .unit(id("phong-1")), .story(id("một-bài"))]
    let votes = subjects.map {
      Ballot(subject: $0, question: "A", agree: 7, against: 1, blank: 0, passed: $0 != subjects[1])
    }
    let awards = zip(subjects, AwardLevel.allCases).map { subject, level in
      let isFull = level != .agency
      return Award(
        id: ID("gk-1"), form: "Giấy khen", level: level, recipient: subject, story: isFull ? id("một-bài") : nil,
        achievement: isFull ? "B" : nil, reason: "C", revoked: isFull ? day : nil)
    }
    let declared: [Placed<ID<Award>>] = [id("gk-1"), id("gk-2")]
    let sessions = VoteBase.allCases.map {
      Session(
        members: 9, present: 8, written: 1, ballot: $0 == .present ? "kín" : nil,
        threshold: Fixed(unscaled: 67, scale: 2), base: $0)
    }
    let full = sessions.map {
      Decision(
        id: ID("qd-1"), file: file, number: "1/QĐ", title: "D", type: "E", date: day, campaign: id("phong-trao-2022"),
        session: $0, items: votes, awards: awards,
        selection: Selection(
          period: placed(.year(2022)), band: id("tot"), people: [id("nguoi-1")],
          capOverride: $0.base == .present ? "F" : nil), signer: id("nguoi-1"),
        documents: [id("van-ban-1"), id("van-ban-2")], revoked: later)
    }
    let empty = Decision(
      id: ID("qd-2"), file: file, number: "", title: "", type: "", date: day, campaign: nil, session: nil, items: [],
      awards: [], signer: nil, revoked: nil)
    return full.map { Reading(facts: .decision($0, awards: declared)) } + [Reading(facts: .decision(empty, awards: []))]
  }

  private var consents: [Consent] {
    ConsentScope.allCases.map {
      let isFull = $0 != .intranet
      return Consent(
        id: ID("dong-y-1"), file: file, person: id("nguoi-1"), scope: $0, from: day, until: isFull ? later : nil,
        form: isFull ? "A" : nil)
    }
  }

  private func rubric(_ weights: AnnualWeights) -> Rubric {
    let points = Fixed(unscaled: 250, scale: 2)
    let rules = (Disqualification.allCases + [nil]).map {
      DeductionRule(id: "a", name: $0 == nil ? nil : "b", points: points, disqualify: $0)
    }
    let items = ScoringMode.allCases.map {
      RubricItem(id: id("C1.1"), max: placed(points), mode: $0, rules: $0 == .deduct ? rules : [])
    }
    let types = BonusBasis.allCases.map {
      BonusType(id: "c", name: $0 == .award ? nil : "d", points: points, needs: $0)
    }
    return Rubric(
      id: ID("thang-diem"), file: file, campaign: ID("phong-trao-2022"), effective: day...later, scale: placed(points),
      decimals: 2, criteria: [RubricCriterion(id: id("C1"), max: placed(points), items: items)],
      bonus: BonusRules(cap: points, types: types), penalties: rules,
      totalCap: weights == .equal ? points : nil,
      bands: ["e", nil].map { Band(id: ID("tot"), name: $0, min: points) },
      caps: zip(CapBase.allCases, [CapGroup.agency, .unit, .agency]).map {
        Cap(band: id("tot"), ratio: points, base: $0, group: $1)
      }, tieBreak: [placed(.bonus), placed(.criterion(ID("C1")))],
      annual: AnnualRules(
        weights: weights, minScored: 3,
        leave: weights == .equal ? LeaveRule(months: 3, band: id("tot"), except: AbsenceKind.allCases) : nil),
      deadlines: SignoffRole.allCases.map { Deadline(role: $0, days: 3) })
  }

  private var closings: [Closing] {
    let total = placed(Fixed(unscaled: 9875, scale: 2))
    return [true, false].map { isFull in
      Closing(
        file: file, campaign: ID("phong-trao-2022"), period: placed(.month(year: 2022, 3)), on: placed(day),
        appealsUntil: isFull ? placed(later) : nil, decision: isFull ? id("qd-1") : nil,
        totals: isFull ? [ClosedTotal(holder: id("nguoi-1"), total: total)] : [],
        unitTotals: isFull ? [ClosedTotal(holder: id("phong-1"), total: total)] : [])
    }
  }

  private var adjustments: [Adjustment] {
    [placed(Fixed(unscaled: 9875, scale: 2)), nil].map { points in
      Adjustment(
        file: file, campaign: ID("phong-trao-2022"), spot: spot, person: id("nguoi-1"), period: placed(.year(2022)),
        old: points, new: points, reason: "a", decision: id("qd-1"), date: placed(day))
    }
  }

  private var sheets: [Sheet] {
    let periods: [Period] =
      (1...12).map { .month(year: 2022, $0) } + (1...4).map { .quarter(year: 1900, $0) }
      + (1...2).map { .half(year: 2999, $0) } + [.year(2022)]
    return periods.map { period in
      Sheet(
        file: file, spot: spot, rubric: id("thang-diem"), period: placed(period),
        person: period.isMonth ? id("nguoi-1") : nil,
        unit: id("phong-1"), selfScores: [ItemScore(item: id("C1.1"), points: placed(.zero))],
        finalScores: [ItemScore(item: id("C1.1"), points: placed(Fixed(unscaled: 95, scale: 1)))],
        deductions: [
          Deduction(
            item: id("C1.1"), rule: placed("a"), date: placed(day), count: placed(2), reason: "b", evidence: "c")
        ],
        bonuses: [
          Bonus(type: placed("d"), decision: id("qd-1"), award: id("gk-1"), achievement: placed("e")),
          Bonus(type: placed("d"), decision: nil, award: nil, achievement: nil),
        ],
        penalties: [
          Penalty(rule: placed("a"), date: placed(day), count: placed(2), reason: "b", evidence: "c")
        ],
        signoffs: SignoffRole.allCases.map { role in
          Signoff(
            role: role, by: role == .council ? nil : id("nguoi-1"), decision: role == .council ? id("qd-1") : nil,
            at: placed(day))
        }, void: period.isMonth ? Voidance(reason: "f", decision: id("qd-1")) : nil)
    }
  }
}

extension EveryValue {
  private var inspections: [Inspection] {
    let findings = FindingType.allCases.flatMap { type in
      [placed(later), nil].map { day in
        InspectionFinding(type: type, criterion: placed("C1.1"), note: "a", due: day, done: day)
      }
    }
    return [findings, []].map {
      Inspection(id: id("kt-1"), file: file, date: day, by: [id("nguoi-1")], unit: id("phong-1"), findings: $0)
    }
  }
}
