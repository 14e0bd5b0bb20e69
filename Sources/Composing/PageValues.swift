// What a template sees of a page, as JSON under the names of its fields.
package import Model
import Notation
import Template

/// The values of a page, in the order of its fields, with a line end; nil for a file that no template draws. A token is
/// its name, an address is seen from the site's root, what is absent is null.
///
/// - Parameter body: the HTML of one of the page's bodies, by its number.
package func pageValues(_ page: Page, body: (Int) -> String) -> String? {
  guard let kind = PageKind.all.first(where: { $0.template.utf8.elementsEqual(page.template.utf8) }) else { return nil }
  return json(of: .record(page.view), .record(kind.schema), body).written
}

/// Views are a few levels deep, whatever authors write.
private func json(of value: Value, _ shape: Shape, _ body: (Int) -> String) -> JSONValue {
  switch (value, shape) {
  case (.none, _): return .null
  case (_, .optional(let inner)): return json(of: value, inner, body)
  case (.text(let text), _), (.address(let text), _): return .text(text)
  case (.html(let bytes), _): return .text(String(decoding: bytes, as: UTF8.self))
  case (.slot(let number), _): return .text(body(number))
  case (.flag(let answer), _): return .flag(answer)
  case (.symbol(let index), .symbol(let vocabulary)): return .text(vocabulary.cases[index])
  case (.record(let record), .record(let schema)), (.made(let record, _), .record(let schema)):
    return .object(
      zip(schema.fields, record.values).map { field, value in
        JSONValue.Member(field.name, json(of: value, field.shape, body))
      })
  case (.list(let items), .list(let inner)): return .list(items.map { json(of: $0, inner, body) })
  case (.symbol, _), (.record, _), (.made, _), (.list, _):
    preconditionFailure("a record holds the shapes that its schema declares")
  }
}
