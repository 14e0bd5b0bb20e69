// What can be wrong with where a tag stands in the markup.

import Diagnostics

extension Diagnostic {
  /// A variable where escaping could not protect the page.
  static func forbiddenPlace(_ mention: Mention, _ thing: MarkupState.Thing, _ state: MarkupState) -> Diagnostic {
    let place = state.mode.called
    if thing == .text, state.takes(.address) {
      return template(
        "address", at: mention.place, vi: "'\(mention.name)' không phải là địa chỉ, mà ở đây phải là địa chỉ",
        en: "'\(mention.name)' is not an address, and here an address must stand",
        hint: Bilingual(
          vi: "chữ chỉ đứng được sau '#', 'mailto:' hoặc 'tel:'", en: "text can stand after '#', 'mailto:' or 'tel:'"),
        notes: mention.notes)
    }
    return template(
      "forbidden-place", at: mention.place, vi: "'\(mention.name)' không được đứng \(place.vi)",
      en: "'\(mention.name)' must not stand \(place.en)",
      hint: thing == .markup
        ? Bilingual(vi: "mã HTML chỉ đứng giữa các thẻ", en: "markup stands only between tags")
        : Bilingual(
          vi: "biến chỉ đứng giữa các thẻ hoặc trong giá trị thuộc tính có ngoặc kép",
          en: "variables stand only between tags or in double-quoted attribute values"),
      notes: mention.notes)
  }

  /// Two ways through a section that end in different places of the markup.
  static func unbalanced(
    _ tag: Tag, _ one: MarkupState, _ other: MarkupState, at place: Place, _ notes: [Note]
  ) -> Diagnostic {
    template(
      "unbalanced", at: place,
      vi: "\(tag.written) phải để mã HTML ở cùng một chỗ dù có in hay không, ở đây là \(one.mode.called.vi) và "
        + other.mode.called.vi,
      en: "\(tag.written) must leave the markup in the same place whether it prints or not, here it is "
        + "\(one.mode.called.en) and \(other.mode.called.en)",
      hint: Bilingual(
        vi: "hãy mở và đóng ngoặc kép, thẻ HTML trong cùng một nhánh",
        en: "open and close quotes and tags in one branch"),
      notes: notes)
  }

  /// A tag or attribute name that goes on after a section.
  static func continuedName(_ tag: Tag, at place: Place, _ notes: [Note]) -> Diagnostic {
    template(
      "unbalanced", at: place, vi: "\(tag.written) không được cắt đôi tên thẻ hoặc tên thuộc tính HTML",
      en: "\(tag.written) must not cut the name of a tag or an attribute in two",
      hint: Bilingual(
        vi: "hãy thêm dấu cách, hoặc viết trọn tên trong mỗi nhánh", en: "add a space, or write the whole name"),
      notes: notes)
  }

  static func unfinishedMarkup(_ state: MarkupState, at place: Place) -> Diagnostic {
    template(
      "unfinished", at: place, vi: "trang phải kết thúc giữa các thẻ HTML, không phải \(state.mode.called.vi)",
      en: "the page must end between tags, not \(state.mode.called.en)")
  }
}

extension MarkupState.Mode {
  /// Where this is, as a part of a sentence.
  fileprivate var called: Bilingual {
    switch self {
    case .text: Bilingual(vi: "giữa các thẻ", en: "between tags")
    case .raw(let element, _):
      Bilingual(
        vi: "trong <\(String(decoding: element, as: UTF8.self))>",
        en: "in <\(String(decoding: element, as: UTF8.self))>")
    case .opening, .closing, .declaration, .elementName: Bilingual(vi: "trong tên thẻ", en: "in the name of a tag")
    case .comment, .bogus: Bilingual(vi: "trong chú thích HTML", en: "in a comment")
    case .cdata: Bilingual(vi: "trong CDATA", en: "in CDATA")
    case .inside, .nameEnd, .attributeName, .afterName, .broken:
      Bilingual(vi: "giữa các thuộc tính", en: "among attributes")
    case .beforeValue, .unquoted:
      Bilingual(vi: "trong giá trị không có ngoặc kép", en: "in a value without quotes")
    case .singleQuoted: Bilingual(vi: "trong giá trị có ngoặc đơn", en: "in a single-quoted value")
    case .value(.forbidden):
      Bilingual(vi: "trong thuộc tính chứa lệnh hoặc kiểu", en: "in an attribute of script or style")
    case .value(.plain): Bilingual(vi: "trong giá trị thuộc tính", en: "in a value of an attribute")
    case .value(.addresses), .value(.address):
      Bilingual(vi: "ở chỗ này của một liên kết", en: "at this point of a link")
    }
  }
}
