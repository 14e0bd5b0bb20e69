// Addresses: each page has its own, made of ids alone, and every link leads to a page that is there.
import Diagnostics
import Exact
import Model
import Template
import Testing

@testable import Composing

@Suite("addresses of pages")
struct AddressTests {
  @Test("of the sample differ, and every segment is one that all disks and servers take", arguments: Audience.allCases)
  func segments(audience: Audience) throws {
    let paths = try samplePages(audience).map(\.path)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-.".utf8)
    for segment in paths.flatMap({ $0.split(separator: "/", omittingEmptySubsequences: false) }) {
      #expect(!segment.isEmpty && segment.utf8.allSatisfy(allowed.contains) && !segment.hasPrefix("."), "\(segment)")
    }
  }

  @Test("that pages link to are pages, pictures or assets", arguments: Audience.allCases)
  func links(audience: Audience) throws {
    let edition = try sample(audience)
    let pages = try samplePages(audience)
    let routes = Routes(stories: edition.stories, pages: edition.pages, pictures: edition.pictures)
    let there = Set(pages.map(\.path) + edition.pictures.compactMap { routes.picture($0.file) } + [Addresses.assets])
    var seen = 0
    for page in pages {
      for (field, address) in page.part.all.flatMap(\.addresses) {
        let path = address.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        #expect(there.contains(path), "\(page.path): \(field) leads to '\(address)'")
        seen += 1
      }
    }
    #expect(seen > 1000)
  }

  @Test("never hold a title: other titles give the same addresses and links", arguments: Audience.allCases)
  func titles(audience: Audience) throws {
    let edition = try sample(audience)
    var other = edition
    for index in other.stories.indices { other.stories[index].title = at("Tên khác hẳn \(index)") }
    for index in other.pages.indices { other.pages[index].title = at("Trang khác hẳn \(index)") }
    for index in other.units.indices { other.units[index].name = "Đơn vị khác hẳn \(index)" }
    let (one, two) = (try samplePages(audience), composed(other))
    #expect(one.map(\.path) == two.map(\.path))
    #expect(
      one.map { $0.part.all.flatMap(\.addresses).map(\.address) }
        == two.map { $0.part.all.flatMap(\.addresses).map(\.address) })
  }

  @Test("that are old lead on, and are in no map of the site; nor is a draft or a story taken down")
  func oldAddresses() throws {
    let edition = edition(
      [story("x") { $0.aliases = [at("/cu/x/"), at("cu.html")] }, story("nhap") { $0.status = .draft }],
      removed: [RemovedStory(id: ID("go"), kind: .deed)])
    let pages = composed(edition)
    let home = Addresses.story(ID("x"), .practice)
    for path in ["cu/x/index.html", "cu.html"] {
      #expect(pages.at(path)?.parts("target").map { $0.address("address") } == [home])
    }
    let removed = Addresses.story(ID("go"), .deed)
    #expect(pages.first { $0.path == removed }?.template == "removed")
    guard case .list(let items) = try #require(pages.at(Addresses.sitemap))["addresses"] else {
      Issue.record("a sitemap lists addresses")
      return
    }
    #expect(items.contains(.address(home)) && items.contains(.address(Addresses.home)))
    let unlisted = [
      "cu/x/index.html", "cu.html", removed, Addresses.notFound, Addresses.story(ID("nhap"), .practice),
      Addresses.calendarFile,
    ]
    for path in unlisted { #expect(!items.contains(.address(path)), "\(path)") }
    #expect(pages.at(Addresses.feed)?.parts("entries").count == 1)
  }

  @Test("a story taken down is told of nowhere but at its address")
  func removedNowhere() {
    let removed = Addresses.story(ID("go"), .deed)
    let pages = composed(edition([story("x")], removed: [RemovedStory(id: ID("go"), kind: .deed)]))
    for page in pages where page.path != removed {
      #expect(!page.part.all.flatMap(\.addresses).contains { $0.address == removed }, "\(page.path)")
    }
  }

  @Test("without the site's own address there is neither feed nor map")
  func noAddress() {
    var edition = edition([story("x")])
    edition.site.address = nil
    let paths = composed(edition).map(\.path)
    #expect(!paths.contains(Addresses.feed) && !paths.contains(Addresses.sitemap))
    #expect(paths.contains(Addresses.robots))
  }
}

@Suite("kinds of pages")
struct PageKindTests {
  @Test("each has a template of its own, and stands in order")
  func names() {
    let names = PageKind.all.map(\.template)
    #expect(Set(names).count == names.count)
    #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("a schema's name belongs to one schema, wherever it is used")
  func schemas() {
    var known: [String: Schema] = [:]
    var waiting = PageKind.all.map(\.schema)
    while let schema = waiting.popLast() {
      if let other = known[schema.name] {
        #expect(other == schema, "two schemas are called '\(schema.name)'")
        continue
      }
      known[schema.name] = schema
      waiting += schema.fields.compactMap { inner($0.shape) }
    }
    #expect(known.count > 40)
  }

  private func inner(_ shape: Shape) -> Schema? {
    switch shape {
    case .record(let schema): schema
    case .list(let shape), .optional(let shape): inner(shape)
    default: nil
    }
  }

  @Test("every page of the sample is of a kind and follows its schema", arguments: Audience.allCases)
  func pages(audience: Audience) throws {
    let pages = try samplePages(audience)
    for page in pages where page.plainText == nil {
      #expect(page.view.schema == page.part.schema.name)
      for part in page.part.all { #expect(part.values.count == part.schema.fields.count) }
    }
    let used = Set(pages.map(\.template))
    let unused = Set(PageKind.all.map(\.template)).subtracting(used)
    let ofManagers: Set<String> = [
      "achievements", "commendations", "thanks",
      "results", "results-index", "work-list", "chasing", "inspections", "nominations", "nomination", "council",
      "scorecards", "scorecards-index", "dossiers", "dossier", "adjustments",
    ]
    #expect(
      unused.isSubset(
        of: ofManagers.union(["redirect", "removed", "participation", "review", "review-fragment", "reviews"])),
      "\(unused)")
    #expect(used.intersection(ofManagers) == (audience == .manager ? ofManagers : []))
  }
}
