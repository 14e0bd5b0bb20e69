// The pen of all readers: collects what is wrong in one file, and stops before a hostile file fills the memory.

package import Diagnostics

/// The findings of one file, in the order in which they were made.
@usableFromInline
package struct Findings: Sendable {
  /// The path as the author knows it.
  package let file: String
  /// What was found so far, in the order of reading.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The key whose value is being read, for the wording of messages; nil outside of any.
  @usableFromInline
  var subject: String?

  /// No findings yet, for a file by the path that its author knows.
  package init(file: String) {
    self.file = file
  }

  /// Whether more findings would be dropped: `Limits.findings` are there.
  package var isFull: Bool { diagnostics.count >= Limits.findings }

  /// Whether any finding is an error.
  package var hasErrors: Bool { diagnostics.hasErrors }

  /// Records what must be mended before anything is published.
  package mutating func error(
    _ rule: String, at spot: Spot, _ message: Bilingual, hint: Bilingual? = nil, notes: [Note] = []
  ) {
    add(.error, rule, spot, message, hint, notes)
  }

  /// Records what should be mended but stops nothing.
  package mutating func warning(
    _ rule: String, at spot: Spot, _ message: Bilingual, hint: Bilingual? = nil, notes: [Note] = []
  ) {
    add(.warning, rule, spot, message, hint, notes)
  }

  private mutating func add(
    _ severity: Severity, _ rule: String, _ spot: Spot, _ message: Bilingual, _ hint: Bilingual?, _ notes: [Note]
  ) {
    guard !isFull else { return }
    let place = Place(file: file, spot)
    guard diagnostics.count == Limits.findings - 1 else {
      diagnostics.append(Diagnostic(severity, rule: rule, at: place, message, hint: hint, notes: notes))
      return
    }
    diagnostics.append(
      Diagnostic(
        .error, rule: "too-many-findings", at: place,
        Bilingual(
          vi: "Còn nhiều lỗi nữa trong tệp này, từ đây không liệt kê thêm",
          en: "more findings in this file, not listed from here on"),
        hint: Bilingual(vi: "sửa những chỗ nêu trên rồi chạy lại", en: "mend those above and run again")))
  }
}

extension Findings {
  /// The subject in a message: the key being read, or "the value".
  var named: Bilingual {
    subject.map { Bilingual(vi: quoted($0), en: quoted($0)) } ?? Bilingual(vi: "Giá trị", en: "the value")
  }
}

/// What an author wrote, for a message: in quotation marks, on one line, cut when long.
func quoted(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  var count = 0
  for scalar in text.unicodeScalars {
    if count == 48 {
      scalars.append("…")
      break
    }
    scalars.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
    count += 1
  }
  return "'" + String(scalars) + "'"
}
