// Computes the annexes of a review: what happened in its period, each figure from the same sources as its page.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The tables of a review, those without a line left out.
  func annexes(of review: Review) -> [AnnexView] {
    let period = review.period.value
    let days = period.days.clamped(to: movement.campaign.window)
    let told = examples.filter { days.contains($0.date.value) }
    let rows: [(Annex, [AnnexRowView])] = [
      (.kinds, kindRows(days)), (.criteria, criterionRows(told)), (.units, unitRows(told)),
      (.months, monthRows(told, days)),
      (.participation, participationRows(period)), (.pace, paceRows(told)), (.awards, awardRows(days)),
      (.honours, honourRows(period)), (.spread, spreadRows(days)), (.savings, savingRows(told)),
    ]
    return rows.filter { !$0.1.isEmpty }.enumerated().map { index, table in
      AnnexView(annex: table.0, number: index + 1, rows: table.1)
    }
  }

  /// Every kind, none left out for being empty: a zero says something too (R62).
  private func kindRows(_ days: ClosedRange<Day>) -> [AnnexRowView] {
    StoryKind.allCases.map { kind in
      AnnexRowView(
        label: kindName(kind), kind: kind, address: Addresses.list(of: kind),
        figure: number(edition.stories.count { $0.kind == kind && !$0.isDraft && days.contains($0.date.value) }))
    }
  }

  private func criterionRows(_ told: [Story]) -> [AnnexRowView] {
    movement.campaign.criteria.map { criterion in
      AnnexRowView(
        label: "\(criterion.id.text) \(criterion.name)", address: chapter.at(Addresses.criterion(criterion.id)),
        figure: number(told.count { $0.criteria.contains { criteria[$0.value]?.id == criterion.id } }))
    }
  }

  private func unitRows(_ told: [Story]) -> [AnnexRowView] {
    spread.units.compactMap { id in
      units[id].map { unit in
        AnnexRowView(
          label: unit.name, address: Addresses.unit(id),
          figure: number(told.count { $0.units.contains { $0.value == id } }))
      }
    }
  }

  private func monthRows(_ told: [Story], _ days: ClosedRange<Day>) -> [AnnexRowView] {
    let counts = months(of: days).map { month in (month, told.count { month.days.contains($0.date.value) }) }
    let most = max(1, counts.map(\.1).max() ?? 1)
    return counts.map { month, count in
      AnnexRowView(label: periodName(month), figure: number(count), bar: count * 100 / most)
    }
  }

  private func participationRows(_ period: Period) -> [AnnexRowView] {
    movement.participation.filter { $0.unit == nil && $0.period.isMonth && period.contains($0.period) }.map { part in
      let row = ParticipationRowView(part: part)
      return AnnexRowView(
        label: periodName(part.period), address: chapter.at(Addresses.participation),
        figure: "\(part.contributors)/\(part.staff) người; \(part.activeUnits)/\(part.units) đơn vị",
        note: row.peopleShare)
    }
  }

  private func paceRows(_ told: [Story]) -> [AnnexRowView] {
    PaceMeasure.allCases.compactMap { measure in
      let lags = Lags(told.compactMap { lag($0, measure) })
      guard let median = lags.median, let ninth = lags.nearestRank(90) else { return nil }
      let target = measure == .published ? movement.campaign.noticeDays : nil
      return AnnexRowView(
        label: measureName(measure), measure: measure, address: chapter.at(Addresses.pace),
        figure: "ở giữa \(points(median)) ngày; chín phần mười không quá \(ninth) ngày",
        note: target.map { "trong hạn \($0) ngày: \(lags.within($0))/\(lags.days.count)" })
    }
  }

  private func awardRows(_ days: ClosedRange<Day>) -> [AnnexRowView] {
    edition.decisions.filter { days.contains($0.date) }.reversed().flatMap { decision in
      decision.awards.filter { $0.revoked == nil }.compactMap { award in
        recipient(award.recipient, on: decision.date).map { who in
          AnnexRowView(
            label: who.label, address: who.address, figure: award.form,
            note: "\(decision.number), \(shortDate(decision.date)): \(award.reason)",
            isPersonal: award.isPersonal, hasNames: true,
            namelessNote: "\(decision.number), \(shortDate(decision.date))")
        }
      }
    }
  }

  /// The roll of the period itself; where it has none, those of the periods inside it.
  private func honourRows(_ period: Period) -> [AnnexRowView] {
    let own = movement.honours.filter { $0.period == period && !$0.entries.isEmpty }
    let rolls = own.isEmpty ? movement.honours.filter { period.contains($0.period) && !$0.entries.isEmpty } : own
    return rolls.map { roll in
      let names = roll.entries.compactMap { person($0.person, on: roll.period.days.upperBound)?.name }
      return AnnexRowView(
        label: periodName(roll.period), address: chapter.honours(roll.period),
        figure: "\(roll.entries.count)/\(roll.assessed) người", note: names.joined(separator: ", "), hasNames: true)
    }
  }

  private func spreadRows(_ days: ClosedRange<Day>) -> [AnnexRowView] {
    directEdges().filter { days.contains($0.day) }.sorted {
      ($0.day, $0.story.id, $0.to) < ($1.day, $1.story.id, $1.to)
    }
    .compactMap { edge in
      units[edge.to].map { unit in
        AnnexRowView(
          label: edge.story.title.value, address: link(edge.story).address, figure: unit.name,
          note: "từ \(edge.from.compactMap { units[$0]?.name }.joined(separator: ", ")), \(shortDate(edge.day))")
      }
    }
  }

  private func savingRows(_ told: [Story]) -> [AnnexRowView] {
    savingSums(Array(told.reversed())).map { sum in
      AnnexRowView(
        label: sum.measure, address: Addresses.savings, figure: sum.total.map { points($0) } ?? "",
        note: sum.parts.map { "\($0.saving.what) \(points($0.saving.amount))" }.joined(separator: "; "))
    }
  }
}

/// A kind's name in a saved table.
func kindName(_ kind: StoryKind) -> String {
  switch kind {
  case .person: "Gương cá nhân"
  case .collective: "Gương tập thể"
  case .deed: "Việc tốt"
  case .initiative: "Sáng kiến"
  case .practice: "Kinh nghiệm hay"
  case .emerging: "Nhân tố mới"
  case .news: "Tin"
  }
}

private func measureName(_ measure: PaceMeasure) -> String {
  switch measure {
  case .discovered: "Từ việc làm đến khi được phát hiện"
  case .published: "Từ việc làm đến khi đăng bài"
  case .decided: "Từ việc làm đến khi có quyết định"
  }
}

extension Award {
  /// Whether it honours one person.
  fileprivate var isPersonal: Bool {
    if case .person = recipient { return true }
    return false
  }
}
