// Composes the lists of stories: all, and one for each kind, in pages of twenty.
import Model
import Template

/// How many stories a page of a list shows.
private let pageSize = 20

extension Desk {
  /// Every page of every list.
  func listPlans() -> [PagePlan] {
    list(edition.stories, kind: nil, folder: "bai-viet")
      + StoryKind.allCases.flatMap { kind in
        list(edition.stories.filter { $0.kind == kind }, kind: kind, folder: Addresses.folder(of: kind))
      }
  }

  /// The first page shows the newest twenty. Those behind it are numbered from the oldest, so that a new story changes
  /// the first page and the last, and moves nothing in between.
  private func list(_ stories: [Story], kind: StoryKind?, folder: String) -> [PagePlan] {
    let first = "\(folder)/index.html"
    let oldest = Array(stories.reversed())
    let archives = stories.count <= pageSize ? 0 : (stories.count - 1) / pageSize
    let address = { @Sendable (number: Int) in
      number > archives ? first : Addresses.archive(ofListIn: folder, page: number)
    }
    let choices = choices(current: kind)
    let newest = PagePlan(first) {
      page(
        Array(stories.prefix(pageSize)), of: stories.count, kind, choices, path: first, number: nil, newer: nil,
        older: archives > 0 ? address(archives) : nil)
    }
    return [newest]
      + stride(from: archives, through: 1, by: -1).map { number in
        PagePlan(address(number)) {
          let shown = oldest[((number - 1) * pageSize)..<min(number * pageSize, oldest.count)].reversed()
          return page(
            Array(shown), of: stories.count, kind, choices, path: address(number), number: number,
            newer: address(number + 1), older: number > 1 ? address(number - 1) : nil)
        }
      }
  }

  private func page(
    _ stories: [Story], of total: Int, _ kind: StoryKind?, _ choices: [Made<ChoiceView>], path: String, number: Int?,
    newer: String?, older: String?
  ) -> Page {
    let view = ListView(
      site: site(.stories), page: head("", path: path), subject: ListSubject(kind), total: total,
      choices: choices, stories: stories.map(card), number: number, newer: newer, older: older)
    return Page(path: path, template: "list", view: view.record())
  }

  /// The same on every page of a list.
  private func choices(current: StoryKind?) -> [Made<ChoiceView>] {
    let all = ChoiceView(
      subject: .all, address: Addresses.allStories, count: edition.stories.count, isCurrent: current == nil)
    let kinds = StoryKind.allCases.map { kind in
      ChoiceView(
        subject: ListSubject(kind), address: Addresses.list(of: kind), count: kindCounts[kind] ?? 0,
        isCurrent: kind == current)
    }
    return ([all] + kinds).map { Made($0) }
  }
}
