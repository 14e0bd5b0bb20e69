// Composes the honour rolls and their list.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The list of rolls: the year, then halves, quarters and months, each from the latest.
  func honoursPage() -> Page {
    let groups = PeriodKind.allCases.compactMap { kind -> RollGroupView? in
      let lines = chapters.flatMap { chapter in
        chapter.movement.honours.filter { PeriodKind($0.period) == kind }.reversed().map { line($0, in: chapter) }
      }
      return lines.isEmpty ? nil : RollGroupView(kind: kind, rolls: lines)
    }
    let view = HonoursView(site: site(.honours), page: head("", path: Addresses.honours), groups: groups)
    return Page(path: Addresses.honours, template: "honours", view: view.record())
  }

  private func line(_ roll: HonourRoll, in chapter: Chapter) -> RollLineView {
    RollLineView(roll: chapter.link(roll), names: roll.entries.compactMap { people[$0.person]?.name.full })
  }

  /// A roll's page.
  func honourPage(_ roll: HonourRoll) -> Page {
    let path = chapter.honours(roll.period)
    let same = movement.honours.filter { PeriodKind($0.period) == PeriodKind(roll.period) }
    let view = HonourView(
      site: site(.honours), page: head(periodName(roll.period), path: path), period: periodName(roll.period),
      entries: roll.entries.compactMap { entry($0, in: roll.period) }, units: roll.units.compactMap(unitEntry),
      assessed: roll.assessed,
      quotas: roll.quotas.map(quota),
      awards: awards.decided(in: roll.period.days)
        .compactMap { awardView($0.award, of: $0.decision) },
      earlier: same.last { $0.period < roll.period }.map(chapter.link),
      later: same.first { $0.period > roll.period }.map(chapter.link),
      status: roll.status, appealsUntil: roll.appealsUntil.map(DateView.init(day:)),
      downloads: downloads(path, fileName(.honours, roll.period)),
      poster: roll.isEmpty ? nil : Addresses.poster(of: path))
    return Page(path: path, template: "honour", view: view.record())
  }

  private func unitEntry(_ honour: UnitHonour) -> UnitHonourView? {
    unitView(honour.unit).map { unit in
      UnitHonourView(
        unit: unit, rank: honour.result.rank.map(String.init), isShared: honour.result.shared,
        total: points(honour.result.value), sum: sum(of: honour),
        why: why(honour.result.rank, honour.result.band, []))
    }
  }

  /// An honoured person with the sum behind the number.
  func entry(_ honour: Honour, in period: Period) -> HonourEntryView? {
    person(honour.person, on: period.days.upperBound).map { person in
      HonourEntryView(
        person: person, rank: honour.rank.map(String.init), isShared: honour.shared, total: points(honour.value),
        band: bandName(honour.band) ?? "", reason: reason(honour.person, by: period), sum: sum(of: honour),
        why: why(honour.rank, honour.band, honour.keys))
    }
  }

  /// A quota in words and numbers.
  func quota(_ quota: Quota) -> QuotaView {
    QuotaView(
      unit: quota.unit.flatMap { units[$0]?.name }, places: quota.places, counted: quota.counted,
      ratio: share(quota.ratio), base: quota.base,
      formula: formula(of: quota))
  }

  /// `20% × 12 = 2,4`; of those who stay below the band, `20% × 25 : (100% + 20%) ≈ 4,17` (scoring.md, "Cap").
  private func formula(of quota: Quota) -> String {
    let ratio = share(quota.ratio)
    let divisor = quota.base == .goodOnly ? " : (100% + \(ratio))" : ""
    return "\(ratio) × \(quota.counted)\(divisor) \(fraction(of: quota, digits: 2))"
  }

  /// `= 2,4` or `≈ 4,17`: a quota before its fraction is dropped; a plain share is always exact, a quotient is rounded
  /// to so many digits.
  func fraction(of quota: Quota, digits: Int) -> String {
    let isQuotient = quota.base == .goodOnly
    let one = Fixed.power(quota.ratio.scale)
    let (top, bottom) = (quota.ratio.unscaled * quota.counted, isQuotient ? one + quota.ratio.unscaled : one)
    let scale = isQuotient ? digits : quota.ratio.scale
    let value = Ratio(top, over: bottom)?.rounded(to: scale) ?? .zero
    let isExact = value.unscaled * bottom == top * Fixed.power(scale)
    return "\(isExact ? "=" : "≈") \(points(value))"
  }

  /// Why a value has its band and rank.
  func why(_ rank: Int?, _ band: ID<Band>?, _ keys: [Fixed]) -> WhyView {
    let rubric = movement.rubric
    return WhyView(
      band: bandName(band), from: band.flatMap { bands[$0] }.map { points($0.min) } ?? "", above: rank.map { $0 - 1 },
      keys: zip(rubric?.tieBreak ?? [], keys).map { key, value in
        KeyView(label: name(of: key.value), points: points(value, rubric?.decimals ?? 2))
      })
  }

  /// What a key that parts equals is called.
  func name(of key: TieBreak) -> String {
    switch key {
    case .bonus: "bonus"
    case .criterion(let id): criteria[id.text]?.name ?? id.text
    }
  }
}

extension PeriodKind {
  /// The kind of a period.
  init(_ period: Period) {
    switch period {
    case .year: self = .year
    case .half: self = .half
    case .quarter: self = .quarter
    case .month: self = .month
    }
  }
}
