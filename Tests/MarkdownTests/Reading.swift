// What the tests read with: texts in, the facts, the findings and the HTML out.

import Diagnostics

@testable import Markdown

/// A slug good enough for tests: ASCII letters and digits in lower case, spaces as `-`.
@Sendable func testSlug(_ words: String) -> String {
  let kept = words.lowercased().unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
    if scalar == " " { return "-" }
    return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? scalar : nil
  }
  return String(String.UnicodeScalarView(kept))
}

func source(_ text: String, firstLine: Int = 1) -> Source {
  Source(bytes: Array(text.utf8), file: "index.md", firstLine: firstLine)
}

func outlined(_ text: String, firstLine: Int = 1, limits: Limits = Limits()) -> (Outline, [Diagnostic]) {
  outline(of: source(text, firstLine: firstLine), options: OutlineOptions(slug: testSlug, limits: limits))
}

func rendered(
  _ text: String, headingShift: Int = 0, part: Int? = nil, limits: Limits = Limits(),
  destination: @escaping @Sendable (Destination) -> String? = { $0.address }
) -> String {
  var output: [UInt8] = []
  let options = RenderOptions(
    slug: testSlug, headingShift: headingShift, part: part, limits: limits, destination: destination)
  render(source(text), into: &output, options: options)
  return String(decoding: output, as: UTF8.self)
}

/// `line:column rule` of each finding.
func findings(_ text: String, firstLine: Int = 1, limits: Limits = Limits()) -> [String] {
  outlined(text, firstLine: firstLine, limits: limits).1.map(brief)
}

func brief(_ finding: Diagnostic) -> String {
  guard let spot = finding.place?.spot else { return finding.rule }
  return "\(spot.line):\(spot.column) \(finding.rule)"
}

/// `line:column+width`.
func brief(_ spot: Spot) -> String { "\(spot.line):\(spot.column)+\(spot.width)" }

/// What stands between one text and the next other one, each time.
func between(_ start: String, _ end: String, in text: String) -> [String] {
  let (bytes, start, end) = (Array(text.utf8), Array(start.utf8), Array(end.utf8))
  var found: [String] = []
  var from: Int?
  for index in bytes.indices {
    if let first = from, index >= first, bytes[index...].starts(with: end) {
      found.append(String(decoding: bytes[first..<index], as: UTF8.self))
      from = nil
    }
    if bytes[index...].starts(with: start) { from = index + start.count }
  }
  return found
}
