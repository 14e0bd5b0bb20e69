// Composes what stories saved, summed by unit and year (R7): each unit of measure for itself, never two together.
import Cells
import Diagnostics
import Exact
import Model
import Template

/// What was saved in one unit of measure.
struct SavingSum: Sendable {
  /// As the first story writes it.
  let measure: String
  let parts: [Part]
  /// Nil when it is too large for exact arithmetic: then nothing is claimed.
  let total: Fixed?

  struct Part: Sendable {
    let story: Story
    let saving: Saving
  }
}

extension Edition {
  /// Stories with savings, drafts aside, by year of the deed, the latest first.
  fileprivate var savingYears: [(year: Int, stories: [Story])] {
    let saving = stories.filter { !$0.savings.isEmpty && !$0.isDraft }
    let years = Dictionary(grouping: saving) { $0.date.value.year }
    return years.sorted { $0.key > $1.key }.map { ($0.key, $0.value.reversed()) }
  }

  /// Whether any story saved something.
  var hasSavings: Bool { stories.contains { !$0.savings.isEmpty && !$0.isDraft } }
}

/// Savings of stories in their order, a sum for each unit of measure; what differs in capitals only is one measure.
func savingSums(_ stories: [Story]) -> [SavingSum] {
  var order: [String] = []
  var parts: [String: [SavingSum.Part]] = [:]
  for story in stories {
    for saving in story.savings {
      let key = saving.unit.lowercased()
      if parts[key] == nil { order.append(key) }
      parts[key, default: []].append(SavingSum.Part(story: story, saving: saving))
    }
  }
  return order.map { key in
    let parts = parts[key] ?? []
    let total = parts.reduce(Fixed.zero as Fixed?) { sum, part in sum?.adding(part.saving.amount) }
    return SavingSum(measure: parts.first?.saving.unit ?? key, parts: parts, total: total)
  }
}

extension Desk {
  /// The page and its tables, where anything was saved.
  func savingPlans() -> [PagePlan] {
    hasSavings ? [PagePlan(Addresses.savings, savingsPage)] : []
  }

  func savingExportPlans() -> [PagePlan] {
    hasSavings ? plans(Addresses.savings, "tiet-kiem", exportSavings) : []
  }

  @Sendable private func savingsPage() -> Page {
    let view = SavingsView(
      site: site(.movement), page: head("", path: Addresses.savings), ways: ways(.savings),
      years: edition.savingYears.map { year, stories in
        SavingsYearView(
          year: String(year), sums: savingSums(stories).map(sum),
          groups: savers(of: stories).map { units, own in
            SaversView(units: units.compactMap(unitView), sums: savingSums(own).map(sum))
          })
      }, downloads: downloads(Addresses.savings, "tiet-kiem"))
    return Page(path: Addresses.savings, template: "savings", view: view.record())
  }

  /// Stories by the units that did them, in the organisation's order: what several did together is theirs together, so
  /// that nothing is counted twice.
  private func savers(of stories: [Story]) -> [(units: [ID<Unit>], stories: [Story])] {
    let places = Dictionary(
      edition.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(grouping: stories) { story in
      story.units.map(\.value).filter { places[$0] != nil }.sorted { (places[$0] ?? 0) < (places[$1] ?? 0) }
    }
    return groups.sorted { one, other in
      let (one, other) = (one.key.map { places[$0] ?? 0 }, other.key.map { places[$0] ?? 0 })
      // What units did alone comes first.
      return (one.count > 1) == (other.count > 1) ? one.lexicographicallyPrecedes(other) : one.count <= 1
    }.map { ($0.key, $0.value) }
  }

  private func sum(_ sum: SavingSum) -> SavingSumView {
    let terms = sum.parts.map { points($0.saving.amount) }
    return SavingSumView(
      total: sum.total.map { points($0) }, measure: sum.measure,
      formula: terms.count > 1 ? sum.total.map { terms.joined(separator: " + ") + " = " + points($0) } : nil,
      parts: sum.parts.map { SavingPartView(story: link($0.story), saving: saving($0.saving)) })
  }

  private func exportSavings() -> Export {
    Export(
      columns: [
        .init("year", "Năm"), .init("units", "Đơn vị"), .init("measure", "Đơn vị đo"),
        .init("amount", "Tiết kiệm được"),
        .init("what", "Nội dung"), .init("story", "Bài"), .init("source", "Nguồn số liệu"),
      ],
      rows: edition.savingYears.flatMap { year, stories in
        savers(of: stories).flatMap { units, own in
          savingSums(own).flatMap { sum in
            sum.parts.map { part in
              [
                .text(String(year)), .text(units.compactMap { self.units[$0]?.name }.joined(separator: ", ")),
                .text(sum.measure), .number(part.saving.amount), .text(part.saving.what),
                .text(part.story.title.value), .text(part.saving.source ?? ""),
              ]
            }
          }
        }
      })
  }
}
