// JSON Schemas: every declared field is in them, and what the reader takes they take.
import Diagnostics
import Loading
import Notation
import Testing

@Suite("JSON Schemas")
struct SchemaTests {
  @Test("a schema is JSON of its own name", arguments: ContentKind.allCases)
  func valid(_ kind: ContentKind) throws {
    let (node, found) = parseJSON(Array(kind.schema.utf8), file: "schema")
    #expect(found.isEmpty)
    #expect(try #require(node).value(of: "title") == .scalar(Scalar("Guong: \(kind.rawValue)", .quoted)))
  }

  @Test(
    "every field of every record is in the schema, with its purpose in two languages", arguments: ContentKind.allCases)
  func complete(_ kind: ContentKind) {
    expectSame(kind.description, kind.description.jsonSchema(titled: "", in: .yaml), kind.rawValue)
  }

  @Test("no other key is let in, and required ones are named")
  func closed() throws {
    let schema = ContentKind.story.description.jsonSchema(titled: "", in: .yaml)
    #expect(schema["additionalProperties"] == .flag(false))
    #expect(schema["required"] == ["title", "kind", "date"])
    #expect(schema["properties"]?["title"]?["type"] == ["string", "number"])
    #expect(schema["properties"]?["title"]?["maxLength"] == .number(160))
    #expect(schema["properties"]?["summary"]?["type"] == ["string", "number", "null"])
    #expect(schema["properties"]?["photo"]?["type"] == ["object", "null"])
    #expect(schema["properties"]?["stage"]?["enum"] == ["discovered", "nurtured", "recognised", "replicated", .null])
  }

  @Test(
    "days are taken in both spellings and in no other",
    arguments: [
      ("2022-03-15", true), ("15/3/2022", true), ("15/03/2022", true), ("5/3/2022", true), ("3/15/2022", false),
      ("2022-3-5", false), ("15-3-2022", false), ("15/3/22", false), ("2022-13-01", false), ("hôm nay", false),
    ])
  func days(_ text: String, _ good: Bool) throws {
    let schema = ContentKind.story.description.jsonSchema(titled: "", in: .yaml)
    guard case .text(let pattern)? = schema["properties"]?["date"]?["pattern"] else {
      Issue.record("no pattern")
      return
    }
    let match = try text.wholeMatch(of: Regex(pattern))
    #expect((match != nil) == good)
  }

  @Test("in JSON a number with a point stands in quotation marks, in YAML it need not")
  func numbers() {
    let format = FormatDescription.decimal(atMostDigits: 2, in: nil)
    #expect(format.jsonSchema(titled: "", in: .json)["type"] == ["integer", "string"])
    #expect(format.jsonSchema(titled: "", in: .yaml)["type"] == ["number", "string"])
  }

  /// Walks description and schema side by side.
  private func expectSame(_ format: FormatDescription, _ schema: JSONValue?, _ path: String) {
    switch format {
    case .record(let fields):
      guard case .object(let properties)? = schema?["properties"] else {
        Issue.record("\(path) is no record")
        return
      }
      #expect(properties.map(\.key) == fields.map(\.key), "\(path)")
      for field in fields {
        let property = schema?["properties"]?[field.key]
        #expect(property?["description"] == .text(field.about.vi + " – " + field.about.en), "\(path).\(field.key)")
        expectSame(field.format, property, path + "." + field.key)
      }
    case .list(let item): expectSame(item, schema?["items"], path + "[]")
    case .oneOrMany(let item): expectSame(item, alternative(0, of: schema), path)
    case .either(_, let full): expectSame(full, alternative(1, of: schema), path)
    case .table(_, let values): expectSame(values, schema?["additionalProperties"], path + "{}")
    default: #expect(schema?["type"] != nil || schema?["enum"] != nil || schema?["not"] != nil, "\(path)")
    }
  }

  private func alternative(_ index: Int, of schema: JSONValue?) -> JSONValue? {
    guard case .list(let forms)? = schema?["anyOf"], forms.indices.contains(index) else { return nil }
    return forms[index]
  }
}

extension Node {
  fileprivate func value(of key: String) -> Kind? {
    guard case .mapping(let entries) = kind else { return nil }
    return entries.first { $0.key == key }?.value.kind
  }
}
