// Nothing that is printed becomes markup, whatever scalar follows it.

import Template
import Testing

/// The bytes a page prints for each of many titles, with one compilation.
private func pages(_ template: String, _ titles: some Sequence<String>, _ check: (String, [UInt8]) -> Void) throws {
  let set = theme(template)
  let compiled = try #require(set.compile(page: "page", schema: Sample.schema).compiled)
  let record = Sample().record()
  for title in titles {
    let values = [.text(title)] + record.values.dropFirst()
    var out: [UInt8] = []
    compiled.render(Record(schema: record.schema, values: values), into: &out, links: .relative(prefix: [])) { _, _ in }
    check(title, out)
  }
}

/// How many of the five special bytes are among these.
private func specials(_ bytes: some Sequence<UInt8>) -> (raw: Int, ampersands: Int) {
  var count = (raw: 0, ampersands: 0)
  for byte in bytes {
    switch byte {
    case 0x3C, 0x3E, 0x22, 0x27: count.raw += 1
    case 0x26: count.ampersands += 1
    default: break
    }
  }
  return count
}

private let specialScalars: [Unicode.Scalar] = ["<", ">", "&", "\"", "'"]

@Test("no scalar after a special byte lets it through", arguments: ["<p>{{title}}</p>", "<p title=\"{{title}}\"></p>"])
func escapesBeforeEveryScalar(_ template: String) throws {
  let frame = specials(template.utf8)
  let titles = stride(from: UInt32(0), to: 0x110000, by: 0x100).lazy.map { block in
    var title = String.UnicodeScalarView()
    for scalar in (block..<block + 0x100).compactMap(Unicode.Scalar.init) {
      for special in specialScalars {
        title.append(special)
        title.append(scalar)
      }
    }
    return String(title)
  }
  var wrong = 0
  try pages(template, titles) { title, out in
    // Each special byte has become one entity and nothing else has.
    let (before, after) = (specials(title.utf8), specials(out))
    if after.raw != frame.raw || after.ampersands != before.raw + before.ampersands { wrong += 1 }
  }
  #expect(wrong == 0)
}

@Test("a quote with a combining mark stays inside its attribute")
func escapesMarkedQuotes() {
  let sample = Sample(title: "\"\u{301} onclick=\"x\"\u{338}>")
  #expect(
    printed("<p title=\"{{title}}\">", sample: sample) == "<p title=\"&quot;\u{301} onclick=&quot;x&quot;\u{338}&gt;\">"
  )
}

@Test(
  "only the five bytes are changed",
  arguments: ["Nguyễn Thị Bích Ngọc", "a/b=c`d", "\u{0}\u{1B}", "e\u{301} \u{1F600}", "a\r\nb\tc", "{{count}}"])
func leavesTheRest(_ text: String) {
  #expect(Array(printed("{{title}}", sample: Sample(title: text)).utf8) == Array(text.utf8))
}

@Test("one special byte is seen wherever it stands in a text of any length", arguments: specialScalars)
func escapesAtEveryPlace(_ special: Unicode.Scalar) throws {
  let titles = (1...50).flatMap { count in
    (0..<count).map { place in
      String(repeating: "x", count: place) + String(special) + String(repeating: "y", count: count - place - 1)
    }
  }
  var wrong = 0
  try pages("{{title}}", titles) { _, out in
    if specials(out).ampersands != 1 || special != "&" && out.contains(UInt8(special.value)) { wrong += 1 }
  }
  #expect(wrong == 0)
}
