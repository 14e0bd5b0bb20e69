// Composes the page on which lists combine, and its stories as scripts that it loads: one for each year.
import Diagnostics
import Exact
import Model
import Notation
import Template

extension Desk {
  /// The page, where there is anything to choose from.
  func filterPlans() -> [PagePlan] {
    edition.stories.isEmpty ? [] : [PagePlan(Addresses.filter, filterPage)]
  }

  /// The scripts.
  func filterFilePlans() -> [PagePlan] {
    years.map { year in
      PagePlan(Addresses.filterShard(year)) { filterShard(year) }
    }
  }

  @Sendable private func filterPage() -> Page {
    let view = FilterView(
      site: site(.stories), page: head("", path: Addresses.filter), total: edition.stories.count,
      kinds: StoryKind.allCases.filter { kindCounts[$0] != nil }.map { kind in
        ChoiceView(
          subject: ListSubject(kind), address: Addresses.list(of: kind), count: kindCounts[kind] ?? 0,
          isCurrent: false)
      }, criteria: criterionChoices, units: unitChoices,
      years: years.map { year in
        FilterChoiceView(
          key: String(year), label: String(year), address: listOfYear(year), count: yearCounts[year] ?? 0)
      },
      values: terms.entries.filter { $0.kind == .value && !$0.stories.isEmpty }.map { entry in
        FilterChoiceView(
          key: entry.term.id, label: entry.term.name, address: entry.address, count: entry.stories.count)
      }, shards: years.map(Addresses.filterShard))
    return Page(path: Addresses.filter, template: "filter", view: view.record())
  }

  /// Those of all movements. A criterion that two movements have is one as long as it has the same name in both.
  private var criterionChoices: [FilterChoiceView] {
    var seen: Set<String> = []
    let counts = edition.stories.reduce(into: [String: Int]()) { counts, story in
      for key in criterionKeys(of: story) { counts[key, default: 0] += 1 }
    }
    return chapters.flatMap { chapter in
      chapter.movement.campaign.criteria.filter { seen.insert(key(of: $0)).inserted }.map { criterion in
        FilterChoiceView(
          key: key(of: criterion), label: "\(criterion.id.text) \(criterion.name)",
          address: chapter.at(Addresses.criterion(criterion.id)),
          count: counts[key(of: criterion)] ?? 0)
      }
    }
  }

  private func key(of criterion: Criterion) -> String { "\(criterion.id.text) \(criterion.name)" }

  private func criterionKeys(of story: Story) -> [String] {
    let criteria = chapter(of: story).criteria
    var seen: Set<String> = []
    return story.criteria.compactMap { criteria[$0.value].map(key) }.filter { seen.insert($0).inserted }
  }

  private var unitChoices: [FilterChoiceView] {
    edition.units.compactMap { unit in
      storiesByUnit[unit.id].map {
        FilterChoiceView(key: unit.id.text, label: unit.name, address: Addresses.unit(unit.id), count: $0.count)
      }
    }
  }

  /// `guongFilter([[title, address, day, kind, criteria, units, values], …])`: one line a story, newest first.
  private func filterShard(_ year: Int) -> Page {
    let lines = edition.stories.filter { $0.date.value.year == year }.map { story -> String in
      let row: JSONValue = [
        .text(story.title.value), .text(Addresses.story(story.id, story.kind)), .text(story.date.value.iso),
        .text(story.kind.rawValue), .list(criterionKeys(of: story).map(JSONValue.text)),
        .list(story.units.map { .text($0.value.text) }), .list(story.values.map { .text($0.value) }),
      ]
      return row.scriptLine
    }
    return Page(
      path: Addresses.filterShard(year), text: "guongFilter([\n\(lines.joined(separator: ",\n"))\n]);\n")
  }
}
