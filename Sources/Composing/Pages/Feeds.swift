// Composes the feeds: of everything, of each unit and of each criterion, as Atom (RFC 4287) and as JSON Feed 1.1.
import Diagnostics
import Exact
import Model
import Notation
import Template

/// How many entries a feed holds.
private let most = 30

/// Whose stories a feed tells of.
struct Feed: Sendable {
  /// Empty: the site's own feed.
  let folder: String
  /// Nil: everybody's.
  let about: LinkView?
  /// Newest first; asked for only when the feed is made.
  let stories: @Sendable () -> [Story]
}

extension Desk {
  /// Whether there are feeds: their links need the site's whole address.
  var hasFeeds: Bool { edition.site.address != nil }

  /// The site's own feed and those of the units.
  func feedPlans() -> [PagePlan] {
    guard hasFeeds else { return [] }
    let units = edition.units.map { unit in
      Feed(
        folder: Addresses.folder(ofPage: Addresses.unit(unit.id)),
        about: LinkView(label: unit.name, address: Addresses.unit(unit.id)),
        stories: { storiesByUnit[unit.id] ?? [] })
    }
    return plans(of: Feed(folder: "", about: nil, stories: { edition.stories })) + units.flatMap(plans)
  }

  /// Those of the open chapter's criteria.
  func criterionFeedPlans() -> [PagePlan] {
    guard hasFeeds else { return [] }
    return movement.campaign.criteria.flatMap { criterion in
      let page = chapter.at(Addresses.criterion(criterion.id))
      let cited = [criterion.id.text] + criterion.items.map(\.id.text)
      return plans(
        of: Feed(
          folder: Addresses.folder(ofPage: page),
          about: LinkView(label: "\(criterion.id.text) \(criterion.name)", address: page),
          stories: { chapter.stories.filter { $0.criteria.contains { cited.contains($0.value) } } }))
    }
  }

  private func plans(of feed: Feed) -> [PagePlan] {
    let (atom, json) = (feed.folder + Addresses.feed, feed.folder + Addresses.feedJSON)
    return [PagePlan(atom) { self.atom(feed, atom) }, PagePlan(json) { jsonFeed(feed, json) }]
  }

  private func atom(_ feed: Feed, _ path: String) -> Page {
    let entries = told(in: feed)
    let view = FeedView(
      site: site(nil), about: feed.about, path: path,
      updated: entries.map(\.published.value).max() ?? movement.campaign.window.lowerBound,
      entries: entries.map { FeedEntryView(card: card($0)) })
    return Page(path: path, template: "feed.xml", view: view.record())
  }

  private func told(in feed: Feed) -> [Story] { Array(feed.stories().lazy.filter { !$0.isDraft }.prefix(most)) }

  private func jsonFeed(_ feed: Feed, _ path: String) -> Page {
    let title = feed.about.map { "\(edition.site.title): \($0.label)" } ?? edition.site.title
    let items = told(in: feed).map { story -> JSONValue in
      let address = wholeAddress(of: Addresses.story(story.id, story.kind)) ?? ""
      return [
        // As Atom has it, so that whoever reads both sees one story.
        "id": .text((edition.site.address ?? "") + Addresses.story(story.id, story.kind)), "url": .text(address),
        "title": .text(story.title.value),
        "content_text": .text(story.summary), "date_published": .text(story.published.value.iso + "T00:00:00+07:00"),
        "tags": .list(story.tags.map(JSONValue.text)),
      ]
    }
    let value: JSONValue = [
      "version": "https://jsonfeed.org/version/1.1", "title": .text(title),
      "home_page_url": .text(wholeAddress(of: feed.about?.address ?? Addresses.home) ?? ""),
      "feed_url": .text(wholeAddress(of: path) ?? ""), "language": "vi",
      "authors": [["name": .text(edition.site.agency)]], "items": .list(items),
    ]
    return Page(path: path, text: value.written)
  }
}
