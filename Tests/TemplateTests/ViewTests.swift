// Views: what they declare and what they fill in cannot disagree.

import Diagnostics
import Template
import Testing

@Test("a view's record has one value for each field of its schema, in order")
func fillsFields() {
  let person = Person(name: "An", link: "an/index.html", photo: Photo(source: "an.jpg", alt: nil), deeds: ["x", "y"])
  #expect(Person.schema.fields.map(\.name) == ["name", "link", "leads", "photo", "deeds"])
  #expect(
    person.record()
      == Record(
        schema: "person",
        values: [
          .text("An"), .address("an/index.html"), .flag(false),
          .record(Record(schema: "photo", values: [.address("an.jpg"), .none])), .list([.text("x"), .text("y")]),
        ]))
}

@Test("a view's schema has the shapes of its fields and of the views in them")
func declaresShapes() {
  #expect(Photo.schema.fields.map(\.shape) == [.address, .optional(.text)])
  #expect(Person.schema.fields[3].shape == .optional(.record(Photo.schema)))
  #expect(Person.schema.fields[4].shape == .list(.text))
}

@Test("an enum's cases are its vocabulary")
func listsCases() {
  let field = ViewField<Kind>.field("kind", .symbol("kind", of: Kind.self), Bilingual(vi: "loại", en: "kind")) { $0 }
  #expect(field.field.shape == .symbol(Vocabulary(name: "kind", cases: ["person", "deed"])))
  #expect(field.value(.deed) == .symbol(1))
}

@Test("one program prints many records at once")
func printsInParallel() async throws {
  let program = try #require(
    theme("{{#people}}{{name}}{{/people}}{{title}}").compile(page: "page", schema: Sample.schema).compiled)
  let pages = await withTaskGroup(of: (Int, [UInt8]).self) { group in
    for number in 0..<20 {
      group.addTask {
        var out: [UInt8] = []
        program.render(Sample(title: "\(number)").record(), into: &out, links: .relative(prefix: [])) { _, _ in }
        return (number, out)
      }
    }
    return await group.reduce(into: [:]) { $0[$1.0] = String(decoding: $1.1, as: UTF8.self) }
  }
  #expect(pages == Dictionary(uniqueKeysWithValues: (0..<20).map { ($0, "AnBìnhChi\($0)") }))
}
