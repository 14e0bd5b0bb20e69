// Composes how examples spread over the agency: who took up whose, how far, how soon, and what still waits (R36).
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// After how many days without a copy an example that says how to copy it counts as dormant.
let dormantDays = 60

/// How many lines each list shows at most: a page must stay one that people read.
private enum Most {
  static let examples = 40
  static let steps = 8
  static let dormant = 12
}

extension Desk {
  /// The page.
  @Sendable func spreadPage() -> Page {
    let spread = edition.stories.filter { !self.spread.takeUps(of: $0.id).isEmpty }
    // Widest first; of as wide the one that went first.
    let examples = spread.map { (id: $0.id, view: example($0)) }.sorted {
      ($1.view.adopted, $0.view.first, $0.id) < ($0.view.adopted, $1.view.first, $1.id)
    }.map(\.view)
    let direct = directEdges()
    let told = edition.stories.count(where: \.isExample)
    let dormant = dormant()
    let lags = Lags(examples.compactMap(\.wait))
    let view = SpreadView(
      site: site(.movement), page: head("", path: Addresses.spread), ways: ways(.spread),
      examples: Array(examples.prefix(Most.examples)),
      copied: spread.count, total: told, share: shareFormula(spread.count, over: told),
      takeUps: direct.count, depth: examples.map(\.depth).max() ?? 0,
      median: lags.median.map { points($0) }, lags: lags.listing, web: web(of: direct),
      lines: lines(of: direct), adopters: tally(direct.map(\.to)), sources: tally(direct.flatMap(\.from)),
      dormant: dormant.prefix(Most.dormant).map(card), moreDormant: max(0, dormant.count - Most.dormant),
      days: dormantDays)
    return Page(path: Addresses.spread, template: "spread", view: view.record())
  }

  /// A story that was taken up.
  private func example(_ story: Story) -> SpreadExampleView {
    let takeUps = spread.takeUps(of: story.id)
    let reach = spread.reach(of: story)
    let first = takeUps.map(\.day).min() ?? story.date.value
    return SpreadExampleView(
      card: card(story), ripple: ripple(takeUps), adopted: reach.adopted, others: reach.others,
      share: shareFormula(reach.adopted, over: reach.others),
      depth: takeUps.map(\.depth).max() ?? 0, from: story.date.value, first: first,
      wait: story.date.value <= first ? story.date.value.days(until: first) : nil,
      adopters: adoptions(takeUps))
  }

  /// One unit learnt from others, by one story.
  struct SpreadEdge {
    let story: Story
    let from: [ID<Unit>]
    let to: ID<Unit>
    let day: Day
  }

  /// Every step from a story to whoever took it up at first hand: a chain of three units has two.
  func directEdges() -> [SpreadEdge] { edges(from: edition.stories) { _ in true } }

  /// Those of them that are out: neither from a draft nor told by one alone.
  func toldEdges() -> [SpreadEdge] { edges(from: edition.stories.filter { !$0.isDraft }) { !isOfDraft($0) } }

  private func edges(from stories: [Story], where isWanted: (TakeUp) -> Bool) -> [SpreadEdge] {
    stories.flatMap { story in
      spread.takeUps(of: story.id).filter { $0.depth == 1 && isWanted($0) }.map {
        SpreadEdge(story: story, from: story.units.map(\.value), to: $0.unit, day: $0.day)
      }
    }
  }

  /// Whether only a draft says that a story was taken up so.
  func isOfDraft(_ takeUp: TakeUp) -> Bool { takeUp.story.flatMap { stories[$0] }?.isDraft ?? false }

  /// Units with how often each stands in a list, most often first, then in the organisation's order.
  private func tally(_ ids: [ID<Unit>]) -> [UnitCountView] {
    let counts = Dictionary(grouping: ids, by: \.self).mapValues(\.count)
    return edition.units.enumerated().compactMap { place, unit in counts[unit.id].map { (place, unit.id, $0) } }
      .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
      .compactMap { _, id, count in unitView(id).map { UnitCountView(unit: $0, count: count) } }
  }

  /// The edges in words: from whom to whom, with the stories.
  private func lines(of edges: [SpreadEdge]) -> [SpreadLineView] {
    let places = edition.units.map(\.id)
    return places.flatMap { from in
      places.compactMap { to -> SpreadLineView? in
        let own = edges.filter { $0.to == to && $0.from.contains(from) }.sorted {
          ($0.day, $0.story.id) < ($1.day, $1.story.id)
        }
        guard !own.isEmpty, let from = unitView(from), let to = unitView(to) else { return nil }
        return SpreadLineView(
          from: from, to: to,
          stories: own.prefix(Most.steps).map { SpreadStepView(story: link($0.story), day: $0.day) },
          more: max(0, own.count - Most.steps))
      }
    }
  }

  /// The same as a drawing: the units that gave or took on a circle, numbered as in its legend.
  private func web(of edges: [SpreadEdge]) -> WebView? {
    let met = Set(edges.flatMap { $0.from + [$0.to] })
    let shown = edition.units.map(\.id).filter(met.contains)
    guard shown.count > 1 else { return nil }
    let places = circle(of: shown.count)
    let index = Dictionary(zip(shown, 0...), uniquingKeysWith: { first, _ in first })
    var counts: [Pair: Int] = [:]
    for edge in edges {
      for from in edge.from {
        if let one = index[from], let other = index[edge.to], one != other { counts[Pair(one, other), default: 0] += 1 }
      }
    }
    return WebView(
      edges: counts.sorted { ($0.key.one, $0.key.other) < ($1.key.one, $1.key.other) }.map { pair, count in
        WebEdgeView(path: arrow(from: places[pair.one], to: places[pair.other]), width: min(6, count + 1))
      },
      nodes: zip(places, shown).enumerated().compactMap { number, node in
        unitView(node.1).map { WebNodeView(x: node.0.x, y: node.0.y, number: number + 1, unit: $0) }
      })
  }

  /// Practices and initiatives that say how to copy them and that nobody did for a long time.
  private func dormant() -> [Story] {
    edition.stories.filter { story in
      isCopyable(story) && !story.isDraft && story.status != .archived && spread.takeUps(of: story.id).isEmpty
        && story.adopts == nil && story.published.value.days(until: edition.asOf) >= dormantDays
    }
  }
}

private struct Pair: Hashable {
  let one: Int
  let other: Int

  init(_ one: Int, _ other: Int) {
    (self.one, self.other) = (one, other)
  }
}
