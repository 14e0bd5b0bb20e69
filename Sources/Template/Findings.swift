// What all findings of this module share: their make and the "did you mean".

import Diagnostics

extension Diagnostic {
  /// An error in a template, unless it is to be a warning; the rule's name gets `template-` before it.
  static func template(
    _ rule: String, at place: Place?, vi: String, en: String, hint: Bilingual? = nil, notes: [Note] = [],
    as severity: Severity = .error
  ) -> Diagnostic {
    Diagnostic(severity, rule: "template-" + rule, at: place, Bilingual(vi: vi, en: en), hint: hint, notes: notes)
  }
}

extension Bilingual {
  /// The name that was probably meant, and those that there are.
  static func choices(for name: String, among names: [String]) -> Bilingual? {
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(24).joined(separator: ", ") + (names.count > 24 ? ", …" : "")
    let there = Bilingual(vi: "ở đây có: \(shown)", en: "there is: \(shown)")
    guard let meant = nearest(to: name, among: names) else { return there }
    return Bilingual(vi: "có phải ý bạn là '\(meant)'? \(there.vi)", en: "did you mean '\(meant)'? \(there.en)")
  }
}

extension Note {
  /// The file was included by a tag.
  static func included(from place: Place) -> Note {
    Note(at: place, Bilingual(vi: "được chèn từ đây", en: "included from here"))
  }

  /// A word was asked for by a tag.
  static func used(at place: Place) -> Note {
    Note(at: place, Bilingual(vi: "được dùng ở đây", en: "used here"))
  }
}
