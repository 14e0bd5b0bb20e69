// What a format expects, as a value: from it come JSON Schemas, forms to fill in and the reference of fields.

package import Diagnostics
package import Exact

/// The shape of a value, said without code.
package indirect enum FormatDescription: Sendable, Hashable {
  /// One line of text; `atMost` counts characters as a reader sees them.
  case text(atMost: Int?)
  /// Text of any number of lines.
  case longText
  case day
  /// A decimal number with at most so many digits after the point.
  case decimal(atMostDigits: Int, in: ClosedRange<Fixed>?)
  case integer(in: ClosedRange<Int>)
  /// `true` or `false`.
  case flag
  /// One of these words.
  case word([String])
  /// Lower-case ASCII words and numbers joined by `-`.
  case identifier
  /// Text in a form of its own, as a regular expression of ECMA 262 that the whole text follows.
  case patterned(FormatDescription, String)
  case list(FormatDescription)
  /// A single value may stand without the list around it.
  case oneOrMany(FormatDescription)
  case record([FieldDescription])
  /// A mapping whose keys the author chooses.
  case table(keys: FormatDescription, values: FormatDescription)
  /// A short form written as one text, or the full form.
  case either(FormatDescription, FormatDescription)
}

/// A key of a record, its format and what it is for.
package struct FieldDescription: Sendable, Hashable {
  /// As authors write it.
  package let key: String
  /// The shape of its value.
  package let format: FormatDescription
  /// Whether a record without it is wrong.
  package let required: Bool
  /// What to write there, as one phrase.
  package let about: Bilingual

  /// The description of one key.
  package init(key: String, format: FormatDescription, required: Bool, about: Bilingual) {
    self.key = key
    self.format = format
    self.required = required
    self.about = about
  }
}
