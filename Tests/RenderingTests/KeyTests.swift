// A page's key changes with everything that its bytes depend on, and with nothing else.
import Archive
import Diagnostics
import Model
import Rendering
import Template
import Testing

@Suite("keys of pages")
struct KeyTests {
  @Test("change with any one value of a view, one page of each template")
  func values() throws {
    let theme = try theme()
    var seen: Set<String> = []
    var changed = 0
    for page in try pages(.manager) where page.plainText == nil && seen.insert(page.template).inserted {
      var keys = Set([key(of: page, with: theme, address: address)])
      for values in changes(page.view.values) {
        var other = page
        other.view = Record(schema: page.view.schema, values: values)
        let isNew = keys.insert(key(of: other, with: theme, address: address)).inserted
        #expect(isNew, "a change of \(page.path) has a key that was there")
        changed += 1
      }
    }
    #expect(seen.count > 20 && changed > 1000)
  }

  @Test("change with a body's text, each of its leads, the path, the way links are printed, and the site's address")
  func surroundings() throws {
    let theme = try theme()
    let page = try #require(try pages(.staff).first { $0.bodies.contains { !$0.leads.isEmpty } })
    let body = try #require(page.bodies.first)
    let others = [
      page.with(path: "x/" + page.path), page.with(path: String(page.path.dropLast())), page.with([]),
      page.with([body, body]), page.with([PageBody(text: body.text, leads: [])]),
      page.with([PageBody(text: BodyText(file: body.text.file, print: Fingerprint([1])), leads: body.leads)]),
      page.with([PageBody(text: body.text, leads: body.leads + [Lead(written: "a", printed: "")])]),
      page.with([PageBody(text: body.text, leads: body.leads + [Lead(written: "a", printed: nil)])]),
      page.with([PageBody(text: body.text, leads: body.leads + [Lead(written: "", printed: "a")])]),
      page.with([PageBody(text: body.text, leads: body.leads, part: 0)]),
      page.with([PageBody(text: body.text, leads: body.leads, part: 1)]),
    ]
    let keys = Set(([page] + others).map { key(of: $0, with: theme, address: address) })
    #expect(keys.count == others.count + 1)
    let lost = page.with(path: "404.html")
    #expect(Set([address, address + "x/", nil].map { key(of: lost, with: theme, address: $0) }).count == 3)
  }

  @Test("change with the template that draws the page and with a word it prints; not with those it does not draw on")
  func themes() throws {
    let page = try #require(try pages(.staff).first { $0.template == "story" })
    let plain = key(of: page, with: try theme(), address: address)
    let same = try theme { _ in }
    #expect(plain == key(of: page, with: same, address: address))
    let marked = try theme { $0.change("story") }
    #expect(plain != key(of: page, with: marked, address: address))
    let elsewhere = try theme { $0.change("units") }
    #expect(plain == key(of: page, with: elsewhere, address: address))
    let reworded = try theme { theme in
      for (name, word) in theme.words { theme.words[name] = Placed(word.value + "!", at: word.spot) }
    }
    #expect(plain != key(of: page, with: reworded, address: address))
    let noted = try theme { theme in
      theme.words["body.note"] = theme.words["body.note"].map { Placed($0.value + "!", at: $0.spot) }
    }
    #expect(plain != key(of: page, with: noted, address: address))
    let bodiless = try #require(try pages(.staff).first { $0.template == "units" })
    #expect(key(of: bodiless, with: try theme(), address: nil) == key(of: bodiless, with: noted, address: nil))
  }
}

/// Every page of the sample is drawn twice, which belongs to the slow tests.
@Suite("bytes behind keys")
struct KeyedBytesTests {
  @Test("of a table to take away follow its text and its place, and it is handed over as it is")
  func tables() throws {
    let theme = try theme()
    let files = [("a.csv", "x"), ("a.csv", "y"), ("b.csv", "x")].map { Page(path: $0.0, text: $0.1) }
    #expect(Set(files.map { key(of: $0, with: theme, address: nil) }).count == 3)
    #expect(render(files[0], with: theme, address: nil, texts: []).bytes == Array("x".utf8))
  }

  @Test("are the same for pages made anew, and the same key means the same bytes", arguments: Audience.allCases)
  func bytes(audience: Audience) throws {
    let theme = try theme()
    var drawn: [PageKey: [UInt8]] = [:]
    for page in try pages(audience) {
      drawn[key(of: page, with: theme, address: address)] = try page.drawn(with: theme)
    }
    let again = try pages(audience)
    #expect(drawn.count == again.count)
    for page in again {
      #expect(drawn[key(of: page, with: theme, address: address)] == (try page.drawn(with: theme)), "\(page.path)")
    }
  }
}

extension Page {
  fileprivate func with(path: String) -> Page {
    var page = self
    page.path = path
    return page
  }

  fileprivate func with(_ bodies: [PageBody]) -> Page {
    var page = self
    page.bodies = bodies
    return page
  }
}

extension Theme {
  /// Adds a note that readers see to the end of a template's first block.
  fileprivate mutating func change(_ name: String) {
    for index in templates.indices where templates[index].name == name {
      let text = String(decoding: templates[index].bytes, as: UTF8.self)
      let changed = text.split(separator: "</", maxSplits: 1).joined(separator: "!</")
      templates[index].bytes = Array(changed.utf8)
    }
  }
}

/// The values with one of them changed, in every place and in every small way.
private func changes(_ values: [Value]) -> [[Value]] {
  values.indices.flatMap { index in
    changes(values[index]).map { change in
      var changed = values
      changed[index] = change
      return changed
    }
  }
}

private func changes(_ value: Value) -> [Value] {
  switch value {
  case .text(let text): [.text(text + "x"), .address(text)]
  case .address(let address): [.address(address + "x"), .text(address)]
  case .html(let bytes): [.html(bytes + [0])]
  case .slot(let number): [.slot(number + 1), .symbol(number)]
  case .flag(let answer): [.flag(!answer)]
  case .symbol(let index): [.symbol(index + 1)]
  case .record(let record): changes(record.values).map { .record(Record(schema: record.schema, values: $0)) } + [.none]
  case .made(let record, _):
    changes(record.values).map { Value(making: Record(schema: record.schema, values: $0)) } + [.none]
  case .list(let items):
    changes(items).map { .list($0) } + [.list(items + [.none])]
      + (items.isEmpty ? [] : [.list(Array(items.dropLast()))])
  case .none: [.text(""), .list([])]
  }
}
