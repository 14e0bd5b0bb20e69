// The report as GitLab's Code Quality: a list of findings that a merge request compares by fingerprint.
import Archive
import Diagnostics
import Notation

extension FindingsReport {
  /// A finding that belongs to no file stands at the first line of the folder of content.
  var gitlab: JSONValue {
    .list(
      zip(findings, fingerprints).map { finding, fingerprint in
        [
          "description": .text(sentence(finding)), "check_name": .text(finding.rule), "fingerprint": .text(fingerprint),
          "severity": finding.severity == .error ? "major" : "minor",
          "location": [
            "path": .text(finding.place?.file ?? root),
            "lines": ["begin": .number(region(of: finding.place)?.line ?? 1)],
          ],
        ]
      })
  }

  /// A name for each finding that stays while lines move: rule, file and message; of equals, which one it is.
  var fingerprints: [String] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let text = [finding.rule, finding.place?.file ?? "", finding.message.en].joined(separator: "\u{0}")
      let number = seen[text, default: 0]
      seen[text] = number + 1
      let bytes = Array((text + "\u{0}" + String(number)).utf8)
      return String(decoding: Fingerprint(bytes).hex, as: UTF8.self)
    }
  }
}
