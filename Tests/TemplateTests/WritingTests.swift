// Values and programs as bytes: what differs is written otherwise, and what is the same is written the same.

import Archive
import Template
import Testing

/// Values that are nearly the same.
private let values: [Value] = {
  var values: [Value] = [.flag(true), .flag(false), .none]
  for text in ["", "a", "é", "e\u{301}", "\u{0}"] { values += [.text(text), .address(text), .html(Array(text.utf8))] }
  for number in [-1, 0, 1, 300] { values += [.slot(number), .symbol(number)] }
  let lists: [[Value]] = [
    [], [.none], [.none, .none], [.list([.none])], [.text("a"), .text("")], [.text(""), .text("a")],
  ]
  for list in lists {
    let (one, other) = (Record(schema: "a", values: list), Record(schema: "b", values: list))
    values += [.list(list), .record(one), .record(other), Value(making: one), Value(making: other)]
  }
  return values
}()

private func bytes(_ value: Value) -> [UInt8] {
  var writer = Writer()
  value.write(to: &writer)
  return writer.bytes
}

@Test("no value's bytes begin those of another")
func prefixFree() {
  let written = values.map(bytes)
  for (index, one) in written.enumerated() {
    for (other, bytes) in written.enumerated() where other != index {
      #expect(!bytes.starts(with: one), "\(values[other]) begins as \(values[index])")
    }
  }
}

@Test("a record is written as the value that holds it, without the mark of a record")
func writtenRecords() {
  let record = Sample().record()
  var writer = Writer()
  record.write(to: &writer)
  #expect(bytes(.record(record)).dropFirst() == writer.bytes[...])
}

@Test("templates that print otherwise have other prints, and the same template has the same")
func differentPrints() throws {
  let templates = [
    "", "a", "b", "{{title}}", "{{count}}", "{{link}}", "{{{body}}}", "{{{later}}}", "{{#yes}}a{{/yes}}",
    "{{^yes}}a{{/yes}}", "{{#no}}a{{/no}}", "{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}", "{{#summary}}a{{/summary}}",
    "{{kind}}", "{{kind.id}}", "{{#kind.deed}}a{{/kind.deed}}", "{{#kind.person}}a{{/kind.person}}",
    "{{#people}}a{{/people}}", "{{^people}}a{{/people}}", "{{#people}}{{#.first}}a{{/.first}}{{/people}}",
    "{{#people}}{{#.last}}a{{/.last}}{{/people}}", "{{#person}}{{name}}{{/person}}", "{{#person}}{{link}}{{/person}}",
    "{{words.readMore}}", "{{words.sharp}}",
  ]
  let prints = try [templates, templates].map { try $0.map { try print(of: $0) } }
  #expect(prints[0] == prints[1])
  #expect(Set(prints[0]).count == templates.count)
}

@Test("a template of another name has another print")
func namedPrints() throws {
  #expect(try print(of: "a") != print(of: "a", name: "other"))
}

private func print(of template: String, name: String = "page") throws -> Fingerprint {
  try #require(theme(template, name: name).compile(page: name, schema: Sample.schema).compiled).print
}
