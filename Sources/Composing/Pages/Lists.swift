// Composes the lists of stories: all, one for each kind and one for each year, in pages of twenty.
import Diagnostics
import Exact
import Model
import Template

/// How many stories a page of a list shows.
private let pageSize = 20

extension Desk {
  /// Every page of every list.
  func listPlans() -> [PagePlan] {
    let all = StoryList(edition.stories, folder: "bai-viet")
    let kinds = StoryKind.allCases.map { kind in
      StoryList(edition.stories.filter { $0.kind == kind }, folder: Addresses.folder(of: kind), kind: kind)
    }
    let byYear =
      years.count < 2
      ? []
      : years.map { year in
        StoryList(
          edition.stories.filter { $0.date.value.year == year }, folder: Addresses.folder(ofYear: year), year: year)
      }
    return ([all] + kinds + byYear).flatMap(plans)
  }

  /// Where the list of a year's stories begins; of a single year it is the list of all.
  func listOfYear(_ year: Int) -> String {
    years.count < 2 ? Addresses.allStories : "\(Addresses.folder(ofYear: year))/index.html"
  }

  /// The first page shows the newest twenty. Those behind it are numbered from the oldest, so that a new story changes
  /// the first page and the last, and moves nothing in between.
  private func plans(for list: StoryList) -> [PagePlan] {
    let (stories, folder) = (list.stories, list.folder)
    let first = "\(folder)/index.html"
    let oldest = Array(stories.reversed())
    let archives = stories.count <= pageSize ? 0 : (stories.count - 1) / pageSize
    let address = { @Sendable (number: Int) in
      number > archives ? first : Addresses.archive(ofListIn: folder, page: number)
    }
    let choices = choices(from: list)
    let newest = PagePlan(first) {
      page(
        Array(stories.prefix(pageSize)), of: list, choices, path: first, number: nil, newer: nil,
        older: archives > 0 ? address(archives) : nil)
    }
    return [newest]
      + stride(from: archives, through: 1, by: -1).map { number in
        PagePlan(address(number)) {
          let shown = oldest[((number - 1) * pageSize)..<min(number * pageSize, oldest.count)].reversed()
          return page(
            Array(shown), of: list, choices, path: address(number), number: number,
            newer: address(number + 1), older: number > 1 ? address(number - 1) : nil)
        }
      }
  }

  private func page(
    _ stories: [Story], of list: StoryList, _ choices: Choices, path: String, number: Int?, newer: String?,
    older: String?
  ) -> Page {
    let view = ListView(
      site: site(.stories), page: head("", path: path), subject: ListSubject(list.kind), year: list.year,
      total: list.stories.count, choices: choices.kinds, years: choices.years, stories: stories.map(card),
      number: number, newer: newer, older: older)
    return Page(path: path, template: "list", view: view.record())
  }

  /// The same on every page of a list; years only where there is more than one.
  private func choices(from list: StoryList) -> Choices {
    let all = ChoiceView(
      subject: .all, address: Addresses.allStories, count: edition.stories.count,
      isCurrent: list.kind == nil && list.year == nil)
    let kinds = StoryKind.allCases.map { kind in
      ChoiceView(
        subject: ListSubject(kind), address: Addresses.list(of: kind), count: kindCounts[kind] ?? 0,
        isCurrent: kind == list.kind)
    }
    let byYear =
      years.count < 2
      ? []
      : years.map { year in
        YearChoiceView(
          year: year, address: listOfYear(year), count: yearCounts[year] ?? 0, isCurrent: year == list.year)
      }
    return Choices(kinds: ([all] + kinds).map { Made($0) }, years: byYear.map { Made($0) })
  }
}

/// A list of stories, newest first, in pages of twenty.
private struct StoryList {
  let stories: [Story]
  let folder: String
  let kind: StoryKind?
  let year: Int?

  init(_ stories: [Story], folder: String, kind: StoryKind? = nil, year: Int? = nil) {
    self.stories = stories
    self.folder = folder
    self.kind = kind
    self.year = year
  }
}

/// The other lists that one can turn to.
private struct Choices {
  let kinds: [Made<ChoiceView>]
  let years: [Made<YearChoiceView>]
}
