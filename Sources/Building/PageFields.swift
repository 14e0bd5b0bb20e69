// What templates may print, as lists that the tool shows to theme makers.
import Composing
package import Diagnostics

/// Lists of the fields of pages.
package enum PageFields {
  /// The kinds of pages, then the groups of values in them.
  package static var subjects: [String] { fieldSubjects() }

  /// A line for each kind of page.
  package static func kinds(in language: Language) -> String { pageKindList(in: language) }

  /// The fields of a kind of page or of a group, and of the groups in it; nil when there is none of that name.
  package static func list(of subject: String, in language: Language) -> String? {
    fieldList(of: subject, in: language)
  }

  /// All fields of all kinds and groups, as Markdown.
  package static func markdown(in language: Language) -> String { fieldMarkdown(in: language) }
}
