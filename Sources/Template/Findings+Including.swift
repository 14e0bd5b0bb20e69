// What can be wrong with files that include each other, and with the words they draw on.

import Diagnostics

extension Diagnostic {
  static func noTemplate(_ name: String, near names: [String]) -> Diagnostic {
    template(
      "missing", at: nil, vi: "giao diện phải có mẫu '\(name)'", en: "the theme must have a template '\(name)'",
      hint: .choices(for: name, among: names))
  }

  static func unknownPartial(_ tag: Tag, at place: Place, near names: [String], _ notes: [Note]) -> Diagnostic {
    template(
      "unknown-partial", at: place, vi: "không có mẫu nào tên '\(tag.name)'", en: "no template '\(tag.name)'",
      hint: .choices(for: tag.name, among: names), notes: notes)
  }

  static func recursion(_ tag: Tag, at place: Place, _ notes: [Note]) -> Diagnostic {
    template(
      "recursion", at: place, vi: "'\(tag.name)' không được chèn chính nó", en: "'\(tag.name)' must not include itself",
      notes: notes)
  }

  /// The layout may be of another theme than the file that fills it, so it is named by its file.
  static func unknownBlock(_ tag: Tag, layout: Source, at place: Place, near names: [String]) -> Diagnostic {
    template(
      "unknown-block", at: place, vi: "khối '\(tag.name)' không có chỗ trong '\(layout.name)'",
      en: "block '\(tag.name)' has no place in '\(layout.name)'", hint: .choices(for: tag.name, among: names),
      notes: [Note(at: Place(file: layout.path), Bilingual(vi: "khung là tệp này", en: "this is the layout"))])
  }

  /// The page is of a base, the layout of a theme on it: pages that the base comes to have must not break the theme.
  static func blockWithoutPlace(_ tag: Tag, layout: Source, at place: Place) -> Diagnostic {
    template(
      "unknown-block", at: Place(file: layout.path),
      vi: "khối '\(tag.name)' của giao diện nền không có chỗ trong '\(layout.name)' nên không hiện",
      en: "block '\(tag.name)' of the base has no place in '\(layout.name)' and is left out",
      hint: Bilingual(
        vi: "thêm {{$\(tag.name)}}{{/\(tag.name)}} vào tệp này", en: "add {{$\(tag.name)}}{{/\(tag.name)}} to this file"
      ),
      notes: [Note(at: place, Bilingual(vi: "khối ấy ở đây", en: "the block is here"))], as: .warning)
  }

  static func tooLarge(at place: Place) -> Diagnostic {
    template(
      "size", at: place, vi: "mẫu quá lớn sau khi chèn mọi tệp",
      en: "the template is too large once all files are included",
      hint: Bilingual(
        vi: "có thể các mẫu chèn nhau nhiều lần; hãy bỏ bớt", en: "templates may include each other many times over"))
  }
}

// Words.
extension Diagnostic {
  static func unknownWord(_ key: String, _ mention: Mention, near keys: some Sequence<String>) -> Diagnostic {
    let meant = nearest(to: key, anyOf: keys)
    return template(
      "unknown-word", at: mention.place, vi: "không có từ ngữ '\(key)'", en: "no word '\(key)'",
      hint: meant.map { Bilingual(vi: "có phải ý bạn là '\($0)'?", en: "did you mean '\($0)'?") }
        ?? Bilingual(vi: "hãy thêm '\(key)' vào tệp từ ngữ", en: "add '\(key)' to the file of words"),
      notes: mention.notes)
  }

  static func missingWord(_ key: String, _ vocabulary: Vocabulary, at place: Place, _ notes: [Note]) -> Diagnostic {
    template(
      "missing-word", at: place, vi: "mỗi giá trị của '\(vocabulary.name)' phải có từ ngữ, còn thiếu '\(key)'",
      en: "every token of '\(vocabulary.name)' must have a word, '\(key)' is missing", notes: notes)
  }

  static func badWord(_ word: String, at place: Place, _ notes: [Note]) -> Diagnostic {
    template(
      "word", at: place, vi: "ngoặc nhọn trong '\(word)' phải ôm một tên trường, như {count}",
      en: "braces in '\(word)' must hold a field's name, such as {count}", notes: notes)
  }

  static func tokenWordWithPlace(_ word: String, at place: Place, _ notes: [Note]) -> Diagnostic {
    template(
      "word", at: place, vi: "'\(word)' là từ ngữ của một giá trị nên không được có ngoặc nhọn",
      en: "'\(word)' is the word of a token and must have no braces", notes: notes)
  }
}
