// The report as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format).
import Diagnostics
import Notation

extension FindingsReport {
  /// One run with the rules that found something. Columns count scalars, which SARIF calls `unicodeCodePoints`.
  var sarif: JSONValue {
    let rules = Array(Set(findings.map(\.rule))).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
    let driver: JSONValue = [
      "name": "guong", "version": .text(version), "language": .text(language.rawValue),
      "rules": .list(rules.map(descriptor)),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver], "language": .text(language.rawValue), "columnKind": "unicodeCodePoints",
      "results": .list(zip(findings, fingerprints).map { sarif($0, numbers[$0.rule] ?? 0, fingerprint: $1) }),
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": .list([run]),
    ]
  }

  private func descriptor(_ rule: String) -> JSONValue {
    let title = titles[rule].map { JSONValue.text($0.text(in: language)) }
    return JSONValue.object([]).with("id", .text(rule)).with("shortDescription", title.map { ["text": $0] })
  }

  private func sarif(_ finding: Diagnostic, _ rule: Int, fingerprint: String) -> JSONValue {
    let head: JSONValue = [
      "ruleId": .text(finding.rule), "ruleIndex": .number(rule), "level": .text(finding.severity.rawValue),
      "message": ["text": .text(sentence(finding))],
    ]
    return head.with("locations", finding.place.map { [["physicalLocation": physical($0)]] })
      .with("relatedLocations", finding.notes.isEmpty ? nil : .list(finding.notes.map(related)))
      .with("partialFingerprints", ["guong/v1": .text(fingerprint)])
  }

  private func related(_ note: Note) -> JSONValue {
    [
      "physicalLocation": physical(note.place),
      "message": ["text": .text(visible(note.message.text(in: language)))],
    ]
  }

  /// The end of a region is the column after it.
  private func physical(_ place: Place) -> JSONValue {
    let location: JSONValue = ["artifactLocation": ["uri": .text(uri(of: place.file))]]
    guard let spot = region(of: place) else { return location }
    let start: JSONValue = ["startLine": .number(spot.line), "startColumn": .number(max(1, spot.column))]
    return location.with(
      "region", spot.width > 0 ? start.with("endColumn", .number(max(1, spot.column) + spot.width)) : start)
  }
}

/// A path as a reference of RFC 3986: `file:///…` when it begins at the root, else relative as it stands.
func uri(of path: String) -> String {
  let plain = "-._~/".utf8
  var text = path.utf8.first == UInt8(ascii: "/") ? "file://" : ""
  for byte in path.utf8 {
    let isWord =
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || plain.contains(byte)
    text += isWord ? String(UnicodeScalar(byte)) : percentCode(byte)
  }
  return text
}

/// `%0A` for a line end.
func percentCode(_ byte: UInt8) -> String {
  "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
