// What can be wrong with names: unknown ones, and ones used for what they are not.

import Diagnostics

extension Diagnostic {
  /// A name that means nothing where it stands; `names` are those that can begin a name there.
  static func misnomer(_ misnomer: Misnomer, _ mention: Mention, names: [String]) -> Diagnostic {
    switch misnomer {
    case .unknown(let step, let near):
      let inside = mention.name == step ? "" : " (\(mention.name))"
      return template(
        "unknown-name", at: mention.place, vi: "không có trường '\(step)'\(inside) ở đây",
        en: "no field '\(step)'\(inside) here", hint: .choices(for: step, among: near), notes: mention.notes)
    case .absent(let name): return optional(name, mention)
    case .whole(let name):
      return template(
        "unknown-name", at: mention.place, vi: "'\(name)' không có phần nào bên trong, nên '\(mention.name)' vô nghĩa",
        en: "'\(name)' has no parts, so '\(mention.name)' means nothing", notes: mention.notes)
    case .noLoop(let name):
      return template(
        "unknown-name", at: mention.place, vi: "'\(name)' chỉ dùng được bên trong một danh sách",
        en: "'\(name)' must stand inside a list", hint: .choices(for: name, among: names), notes: mention.notes)
    }
  }

  static func optionalPrinted(_ mention: Mention) -> Diagnostic { optional(mention.name, mention) }

  private static func optional(_ name: String, _ mention: Mention) -> Diagnostic {
    template(
      "optional", at: mention.place, vi: "'\(name)' có thể vắng mặt, nên phải hỏi trước khi in",
      en: "'\(name)' may be absent, so it must be asked for before it is printed",
      hint: Bilingual(
        vi: "hãy đặt phần này trong {{#\(name)}}…{{/\(name)}}", en: "wrap it in {{#\(name)}}…{{/\(name)}}"),
      notes: mention.notes)
  }

  static func markupAsText(_ mention: Mention) -> Diagnostic {
    template(
      "markup", at: mention.place, vi: "'\(mention.name)' là mã HTML, phải viết với ba ngoặc",
      en: "'\(mention.name)' is markup and must be written with three braces",
      hint: Bilingual(vi: "hãy viết {{{\(mention.name)}}}", en: "write {{{\(mention.name)}}}"), notes: mention.notes)
  }

  static func notMarkup(_ mention: Mention) -> Diagnostic {
    template(
      "markup", at: mention.place, vi: "'\(mention.name)' không phải là mã HTML, phải viết với hai ngoặc",
      en: "'\(mention.name)' is not markup and must be written with two braces",
      hint: Bilingual(vi: "hãy viết {{\(mention.name)}}", en: "write {{\(mention.name)}}"), notes: mention.notes)
  }

  static func notPrintable(_ mention: Mention, _ shape: Shape) -> Diagnostic {
    template(
      "print", at: mention.place, vi: "'\(mention.name)' là \(shape.called.vi), không in ra được",
      en: "'\(mention.name)' is \(shape.called.en) and cannot be printed",
      hint: Bilingual(
        vi: "hãy dùng {{#\(mention.name)}}…{{/\(mention.name)}}",
        en: "write {{#\(mention.name)}}…{{/\(mention.name)}}"),
      notes: mention.notes)
  }

  /// A section about a thing that is always there and of which there is one; nil stands for a word or a token.
  static func notAQuestion(_ tag: Tag, _ mention: Mention, _ shape: Shape?) -> Diagnostic {
    let called = (shape ?? .text).called
    var hint: Bilingual?
    if case .symbol(let vocabulary) = shape {
      let tags = vocabulary.cases.prefix(8).map { "{{#\(tag.name).\($0)}}" }.joined(separator: " ")
      hint = Bilingual(vi: "hãy hỏi một giá trị: \(tags)", en: "ask for one of its tokens: \(tags)")
    }
    return template(
      "section", at: mention.place, vi: "\(tag.written) không hỏi được, vì '\(tag.name)' là \(called.vi) và luôn có",
      en: "\(tag.written) asks nothing, because '\(tag.name)' is \(called.en) and always there",
      hint: hint, notes: mention.notes)
  }

  static func alwaysThere(_ tag: Tag, at place: Place, _ notes: [Note]) -> Diagnostic {
    template(
      "section", at: place, vi: "\(tag.written) không bao giờ xảy ra, vì '\(tag.name)' luôn có",
      en: "\(tag.written) never happens, because '\(tag.name)' is always there", notes: notes)
  }
}

extension Shape {
  /// What a thing of this shape is called in a sentence.
  fileprivate var called: Bilingual {
    switch self {
    case .text: Bilingual(vi: "chữ", en: "text")
    case .html: Bilingual(vi: "mã HTML", en: "markup")
    case .address: Bilingual(vi: "địa chỉ", en: "an address")
    case .flag: Bilingual(vi: "câu hỏi có/không", en: "a yes-or-no question")
    case .symbol: Bilingual(vi: "một giá trị trong danh mục", en: "one of a set of tokens")
    case .record: Bilingual(vi: "một nhóm trường", en: "a group of fields")
    case .list: Bilingual(vi: "một danh sách", en: "a list")
    case .optional(let inner): inner.called
    }
  }
}
