// What can be wrong with tags themselves, before any name is looked up.

import Diagnostics

extension Diagnostic {
  static func notUTF8(at place: Place) -> Diagnostic {
    template(
      "encoding", at: place, vi: "tệp mẫu phải là văn bản UTF-8", en: "a template must be UTF-8 text",
      hint: Bilingual(
        vi: "hãy mở tệp và lưu lại với bảng mã UTF-8", en: "open the file and save it with the encoding UTF-8"))
  }

  static func tagWithoutEnd(braces: Int, at place: Place) -> Diagnostic {
    let end = String(repeating: "}", count: braces)
    return template(
      "open-tag", at: place, vi: "thẻ phải được đóng bằng '\(end)' trên cùng một dòng",
      en: "a tag must end with '\(end)' on the same line")
  }

  static func badTag(_ written: String, at place: Place) -> Diagnostic {
    template(
      "tag", at: place, vi: "'\(written)' không phải là thẻ hợp lệ", en: "'\(written)' is not a tag",
      hint: Bilingual(
        vi: "tên chỉ gồm chữ cái không dấu, chữ số, '-', '_' và dấu chấm ở giữa; các thẻ có: "
          + "{{x}} {{{x}}} {{#x}} {{^x}} {{/x}} {{>tệp}} {{<tệp}} {{$khối}} {{! ghi chú }}",
        en: "names are of ASCII letters, digits, '-', '_' and dots between; the tags are: "
          + "{{x}} {{{x}}} {{#x}} {{^x}} {{/x}} {{>file}} {{<file}} {{$block}} {{! note }}"))
  }

  static func unclosed(_ tag: Tag, at place: Place, before closing: Place? = nil) -> Diagnostic {
    let note = closing.map { Note(at: $0, Bilingual(vi: "phải đóng trước thẻ này", en: "must be closed before this")) }
    return template(
      "unclosed", at: place, vi: "\(tag.written) phải được đóng bằng {{/\(tag.name)}}",
      en: "\(tag.written) must be closed by {{/\(tag.name)}}", notes: note.map { [$0] } ?? [])
  }

  static func wrongClosing(_ tag: Tag, expected: Tag, at place: Place, opened: Place) -> Diagnostic {
    template(
      "wrong-closing", at: place, vi: "\(tag.written) phải là {{/\(expected.name)}}",
      en: "\(tag.written) must be {{/\(expected.name)}}",
      notes: [Note(at: opened, Bilingual(vi: "mở ở đây", en: "opened here"))])
  }

  static func strayClosing(_ tag: Tag, at place: Place) -> Diagnostic {
    template(
      "stray-closing", at: place, vi: "\(tag.written) không đóng thẻ nào", en: "\(tag.written) closes nothing",
      hint: Bilingual(
        vi: "hãy bỏ thẻ này, hoặc thêm {{#\(tag.name)}} ở phía trước",
        en: "remove it, or write {{#\(tag.name)}} before it"))
  }

  static func tooDeep(at place: Place) -> Diagnostic {
    template(
      "depth", at: place, vi: "mẫu không được lồng nhau quá \(depthLimit) lớp",
      en: "templates must not be nested more than \(depthLimit) deep")
  }

  static func outsideBlocks(of layout: Tag, at place: Place) -> Diagnostic {
    template(
      "outside-block", at: place, vi: "trong \(layout.written) chỉ được có các khối {{$tên}}…{{/tên}}",
      en: "\(layout.written) must hold only blocks {{$name}}…{{/name}}",
      hint: Bilingual(vi: "hãy đưa phần này vào một khối", en: "put this into a block"))
  }

  static func blockFilledTwice(_ tag: Tag, at place: Place, first: Place) -> Diagnostic {
    template(
      "block-twice", at: place, vi: "khối '\(tag.name)' chỉ được điền một lần",
      en: "block '\(tag.name)' must be filled only once",
      notes: [Note(at: first, Bilingual(vi: "lần đầu ở đây", en: "first filled here"))])
  }
}
