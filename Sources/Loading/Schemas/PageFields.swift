// The front matter of a plain page.
import Diagnostics
import Model
import Notation

/// The fields of `pages/<id>.md`.
enum PageFields {
  static let title = Field("title", .text(atMost: 160), required: true, about: about("tiêu đề", "the title"))
  static let summary = Field(
    "summary", .text(atMost: 300), about: about("tóm tắt, tối đa 300 ký tự", "at most 300 characters"))

  static let all: [any FieldDeclaration] = [title, summary]
}
