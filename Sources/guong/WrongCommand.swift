// What is wrong with a command, in the tool's own words: the library that reads commands knows English only.
import Diagnostics

/// The finding for a command that could not be followed. `message` is the library's; its form says what it is about.
func wrongCommand(_ message: String, help: String) -> Diagnostic {
  let pieces = message.utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  let form = pieces.indices.filter { $0.isMultiple(of: 2) }.map { pieces[$0] }.joined(separator: "…")
  // Of many choices the library makes a list, a line each.
  let listed = message.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
  let named = pieces.indices.filter { !$0.isMultiple(of: 2) }.map { withoutPlaceholder(pieces[$0]) } + listed
  let wording = wordings.first { form.hasPrefix($0.form) && named.count >= $0.names }
  return Diagnostic(
    .error, rule: "command", at: nil,
    wording?.say(named)
      ?? Bilingual(vi: "không hiểu lệnh này: \(message)", en: "cannot follow this command: \(message)"),
    hint: Bilingual(vi: "xem cách dùng: \(help)", en: "see how it is used: \(help)"))
}

/// A form of the library's messages, what it quotes left out, and how the tool says it.
private struct Wording: Sendable {
  let form: String
  let names: Int
  let say: @Sendable ([String]) -> Bilingual
}

private let wordings = [
  Wording(form: "Unknown option …. Did you mean …", names: 2) { names in
    Bilingual(
      vi: "không có tùy chọn '\(names[0])', có phải ý bạn là '\(names[1])'?",
      en: "there is no option '\(names[0])', did you mean '\(names[1])'?")
  },
  Wording(form: "Unknown option …", names: 1) { names in
    Bilingual(vi: "không có tùy chọn '\(names[0])'", en: "there is no option '\(names[0])'")
  },
  Wording(form: "Missing value for …", names: 1) { names in
    Bilingual(vi: "'\(names[0])' còn thiếu giá trị", en: "'\(names[0])' needs a value")
  },
  Wording(form: "The value … is invalid for …", names: 2) { names in
    let choices = names.dropFirst(2).joined(separator: ", ")
    let wanted = choices.isEmpty ? wanted(by: names[1]) : Bilingual(vi: choices, en: choices)
    let what = called(names[1])
    return Bilingual(
      vi: "\(what.vi) không nhận '\(names[0])', chỉ nhận \(wanted.vi)",
      en: "\(what.en) does not take '\(names[0])', only \(wanted.en)")
  },
  Wording(form: "Unexpected argument …", names: 1) { names in
    Bilingual(vi: "không hiểu '\(names[0])'", en: "cannot make sense of '\(names[0])'")
  },
  Wording(form: "Missing expected argument …", names: 1) { names in
    let what = called(names[0])
    return Bilingual(vi: "còn thiếu \(what.vi)", en: "\(what.en) is missing")
  },
]

/// What people call a word of the command that has no dashes.
private func called(_ name: String) -> Bilingual {
  switch name {
  case "<kind>": .init("loại (kind)", "the kind")
  case "<title>": .init("tiêu đề, đặt trong dấu ngoặc kép", "the title, in quotation marks")
  case "<folder>": .init("tên thư mục mới", "the new folder")
  case "<person>": .init("mã hoặc họ tên của một người", "somebody's id or full name")
  case "<file>": .init("<file>", "<file>")
  default: .init("'\(name)'", "'\(name)'")
  }
}

/// What an option takes that has no choices to list.
private func wanted(by option: String) -> Bilingual {
  switch option {
  case "--port": Bilingual(vi: "số từ 0 đến 65535", en: "a number from 0 to 65535")
  case "--shard": Bilingual(vi: "phần thứ mấy trên mấy, như 3/8", en: "which share of how many, such as 3/8")
  case "--period": Bilingual(vi: "kỳ viết như 2022-03 hoặc 2022-Q1", en: "a period such as 2022-03 or 2022-Q1")
  case "--jobs": Bilingual(vi: "số từ 1 trở lên", en: "a number from 1 up")
  default: Bilingual(vi: "ngày có trong lịch, viết như 2022-12-31", en: "a day of the calendar such as 2022-12-31")
  }
}

/// `--as-of` for `--as-of <as-of>`; `<file>` stays.
private func withoutPlaceholder(_ name: String) -> String {
  name.hasPrefix("-") ? String(decoding: name.utf8.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self) : name
}
