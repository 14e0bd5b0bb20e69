// The preview's own pages, and what it adds to those of the site.
import Diagnostics
import Template

extension Showing {
  /// The findings as a page, with a way to the page that was asked for.
  func findingsPage(_ status: Status, for path: SitePath) async -> Answer {
    let view = FindingsView(
      language: language, script: script, count: counted(attempt.findings, language), isBroken: attempt.site == nil,
      way: await way(to: path), files: FileView.grouped(attempt.findings, language))
    return Answer(status, .page, Own.findings.page(view.record(), language))
  }

  /// The page for an address that the site does not have; it is looked at again when something changes.
  func missingPage() -> Answer {
    let view = NoticeView(language: language, script: script, title: Status.missing.sentence.text(in: language))
    return Answer(.missing, .page, Own.notice.page(view.record(), language))
  }

  /// A page of the site, with the script that reloads it and a word about findings.
  func completed(_ page: [UInt8], _ path: SitePath) -> [UInt8] {
    let counted = counted(attempt.findings, language)
    let text =
      attempt.site == nil
      ? Bilingual(vi: "Bản tốt gần nhất – \(counted)", en: "Last good version – \(counted)").text(in: language)
      : counted
    let bar = BarView(address: Reserved.address(of: Reserved.findings) + path.address, text: text)
    let view = TailView(
      style: Reserved.folder + "/style.css", script: script, bar: attempt.findings.isEmpty ? nil : bar)
    return page.inserting(Own.tail.page(view.record(), language))
  }

  /// Where the page can be seen: in the site, or as it last was; nil when nothing could be built yet.
  private func way(to path: SitePath) async -> String? {
    if attempt.site != nil { return path.address.isEmpty ? "index.html" : path.address }
    guard let good else { return nil }
    let known = await good.file(path.file) != nil
    return Reserved.address(of: Reserved.good) + (known ? path.address : "")
  }

  /// With the number that the page was made at.
  private var script: String { "\(Reserved.folder)/reload.js?\(number)" }
}

/// How many findings there are.
private func counted(_ findings: [Finding], _ language: Language) -> String {
  let errors = findings.count { $0.diagnostic.severity == .error }
  let counts = [(errors, Severity.error), (findings.count - errors, .warning)].filter { $0.0 > 0 }
  return counts.map { count, severity in
    "\(count) " + severity.label(in: language) + (language == .en && count != 1 ? "s" : "")
  }.joined(separator: ", ")
}

extension [UInt8] {
  /// The page with a piece before its last `</body>`, or at its end.
  fileprivate func inserting(_ piece: [UInt8]) -> [UInt8] {
    let mark = Array("</body".utf8)
    var at = count - mark.count
    while at >= 0, !self[at..<at + mark.count].elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 }) { at -= 1 }
    guard at >= 0 else { return self + piece }
    return Array(self[..<at] + piece + self[at...])
  }
}
