// What a template sees of a page, as JSON under the names of the fields.
@testable import Composing
import Model
import Notation
import Template
import Testing

@Suite("the values of a page")
struct PageValuesTests {
  @Test("a page's values stand under the names of its fields, in their order")
  func values() throws {
    let target = LinkView(label: "Chỗ \"mới\"", address: "viec-tot/a/index.html")
    let view = Record(
      schema: "redirect",
      values: [
        .record(Record(schema: "site", values: [])),
        .record(Record(schema: "head", values: [.text("Tên"), .none, .text("https://a.example/"), .none])),
        target.value,
      ])
    let text = try #require(pageValues(Page(path: "a.html", template: "redirect", view: view)) { _ in "" })
    #expect(
      text == """
        {
          "site": {},
          "page": {
            "title": "Tên",
            "summary": null,
            "url": "https://a.example/",
            "past": null
          },
          "target": {
            "label": "Chỗ \\"mới\\"",
            "address": "viec-tot/a/index.html"
          }
        }

        """)
  }

  @Test("a token is its name, yes is true, and a body is its HTML")
  func kinds() throws {
    let item = MenuItemView(section: .people, address: "nguoi/index.html", isCurrent: true).value
    let menu = try #require(SiteView.schema.fields.firstIndex { $0.name == "menu" })
    var site = [Value](repeating: .none, count: SiteView.schema.fields.count)
    site[menu] = .list([item])
    let view = Record(
      schema: "plain",
      values: [
        Value(making: Record(schema: "site", values: site)), .record(Record(schema: "head", values: [.text("Tên")])),
        .list([]), .slot(3),
      ])
    let text = try #require(
      pageValues(Page(path: "a.html", template: "plain", view: view)) { "<p>thân \($0)</p>" })
    #expect(text.contains("\"section\": \"people\","))
    #expect(text.contains("\"current\": true\n"))
    #expect(text.contains("\"contents\": [],\n  \"body\": \"<p>thân 3</p>\"\n"))
  }

  @Test("a name of a group means one group wherever it stands, so that lists can tell of it once")
  func names() {
    var open = PageKind.all.map(\.schema)
    var known: [String: Schema] = [:]
    while let schema = open.popLast() {
      #expect(known[schema.name] == nil || known[schema.name] == schema, "\(schema.name)")
      guard known.updateValue(schema, forKey: schema.name) == nil else { continue }
      open += schema.fields.compactMap { inner(of: $0.shape) }
    }
    #expect(known.count > 150)
  }

  private func inner(of shape: Shape) -> Schema? {
    switch shape {
    case .record(let schema): schema
    case .list(let shape), .optional(let shape): inner(of: shape)
    case .text, .html, .address, .flag, .symbol: nil
    }
  }

  @Test("a file that no template draws has none")
  func undrawn() {
    #expect(pageValues(Page(path: "a.csv", text: "a;b")) { _ in "" } == nil)
  }
}
