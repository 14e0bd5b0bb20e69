// Addresses: one place for each thing, in words that every server and disk takes.
import Model
import Testing

@Suite("addresses")
struct AddressTests {
  @Test(
    "an old address is a folder's page unless it names a file",
    arguments: [
      ("bai-cu", "bai-cu/index.html"), ("/bai-cu/", "bai-cu/index.html"), ("//a//b//", "a/b/index.html"),
      ("a/b.html", "a/b.html"), ("/a/b.html/", "a/b.html"), ("a/index.html", "a/index.html"),
    ])
  func aliases(written: String, path: String) {
    #expect(aliasPath(written) == path)
  }

  @Test("the address of each thing ends in a file's name and is in lower case")
  func files() {
    let addresses = everyAddress()
    for address in addresses {
      #expect(address.hasSuffix(".html"))
      #expect(address == address.lowercased())
      #expect(!address.hasPrefix("/"))
    }
    #expect(Set(addresses).count == addresses.count, "two things share an address")
  }

  @Test("every first segment of a generated page is taken")
  func taken() {
    let firsts = Set(everyAddress().compactMap { $0.split(separator: "/").first.map(String.init) })
    #expect(firsts.subtracting(["index.html", "404.html", "trang"]).isSubset(of: Addresses.taken))
    #expect(Set(Addresses.taken).count == Addresses.taken.count)
    #expect(!Addresses.taken.contains("trang"))
  }

  @Test("an item stands on its criterion's page")
  func items() {
    #expect(Addresses.item(ID("C2.1"), of: ID("C2")) == "tieu-chi/c2/index.html#c2.1")
  }

  private func everyAddress() -> [String] {
    [
      Addresses.home, Addresses.notFound, Addresses.allStories, Addresses.units, Addresses.people, Addresses.criteria,
      Addresses.honours, Addresses.method, Addresses.movement, Addresses.decisions, Addresses.results,
      Addresses.unit(ID("mot")), Addresses.person(ID("mot")), Addresses.criterion(ID("C1")),
      Addresses.decision(ID("mot")), Addresses.honours(.quarter(year: 2022, 1)),
      Addresses.results(.quarter(year: 2022, 1)), Addresses.page(ID("trang")),
    ] + StoryKind.allCases.map { Addresses.story(ID("mot"), $0) } + StoryKind.allCases.map(Addresses.list(of:))
      + StoryKind.allCases.map { Addresses.archive(ofListIn: Addresses.folder(of: $0), page: 2) }
  }
}
