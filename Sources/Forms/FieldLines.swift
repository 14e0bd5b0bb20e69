// Fields as lines of a form: filled in, or commented out behind a sentence that says what they are for.
import Diagnostics
import Notation

/// Lines of YAML that a clerk fills in.
struct FieldLines {
  private(set) var lines: [String] = []

  /// A line of explanation.
  mutating func explain(_ text: String) {
    lines.append(text.isEmpty ? "" : "# " + text)
  }

  /// A field: its purpose, then its line with a value, or commented out when there is none.
  mutating func add(_ field: FieldDescription, value: String? = nil, choices: [String] = []) {
    lines.append("")
    explain(purpose(of: field))
    for choice in choices { explain("  " + choice) }
    if let value {
      lines.append(field.key + ": " + value)
    } else {
      lines += written(field).map { "# " + $0 }
    }
  }

  /// The purpose, what may be written, and whether it must be.
  private func purpose(of field: FieldDescription) -> String {
    let how = hint(for: field.format, about: field.about.vi)
    return capitalised(field.about.vi) + (field.required ? " (bắt buộc)" : "") + (how.map { ": " + $0 } ?? "")
  }

  /// A field with its own fields below it, as it stands once the `# ` before it is taken away.
  private func written(_ field: FieldDescription) -> [String] {
    guard let (parts, isList) = field.format.parts else { return [field.key + ":" + field.format.blank] }
    return [field.key + ":"]
      + parts.enumerated().flatMap { index, part in
        let margin = isList ? (index == 0 ? "  - " : "    ") : "  "
        return nested(part).enumerated().map { line, text in
          (line == 0 ? margin : String(repeating: " ", count: margin.utf8.count)) + text
        }
      }
  }

  /// A field inside another: its purpose stands behind it, two spaces off, for a note one space off would cut a text.
  private func nested(_ field: FieldDescription) -> [String] {
    guard field.format.parts == nil else { return written(field) }
    return [field.key + ":" + field.format.blank + "  # " + purpose(of: field)]
  }
}

extension FormatDescription {
  /// The fields of a record, and whether it stands in a list; nil for what has no fields.
  fileprivate var parts: (fields: [FieldDescription], isList: Bool)? {
    switch self {
    case .record(let fields): return (fields, false)
    case .list(let item), .oneOrMany(let item): return item.parts.map { ($0.fields, true) }
    case .either(_, let full): return full.parts
    default: return nil
    }
  }

  /// What stands behind the colon of an empty field.
  fileprivate var blank: String {
    switch self {
    case .list, .oneOrMany: " []"
    default: ""
    }
  }
}

/// How a value is written, as one phrase; nil when the field's purpose says enough.
private func hint(for format: FormatDescription, about: String) -> String? {
  switch format {
  case .text(let limit):
    return limit.flatMap { about.contains("tối đa") ? nil : "tối đa \($0) ký tự" }
  case .day: return "như 15/3/2022 hoặc 2022-03-15"
  case .decimal: return "số, dấu thập phân là dấu chấm, như 9.5"
  case .integer(let range): return "số nguyên từ \(range.lowerBound) đến \(range.upperBound)"
  case .flag: return "true (có) hoặc false (không)"
  case .word(let words): return "một trong " + words.map { meaning(of: $0) }.joined(separator: ", ")
  case .oneOrMany(let item):
    return [hint(for: item, about: about), "nhiều mục thì viết [a, b]"].compactMap { $0 }.joined(separator: "; ")
  case .either(let short, _) where short == .identifier: return "mã trong organisation.yaml"
  case .patterned(let inner, _): return hint(for: inner, about: "tối đa")
  default: return nil
  }
}

/// With a capital, for a sentence.
func capitalised(_ text: String) -> String {
  guard let first = text.unicodeScalars.first else { return text }
  return String(first).uppercased() + String(text.unicodeScalars.dropFirst())
}
