// What is listed of all that was found: no file fills a screen, nor a build server's disk, with its findings.

/// How many findings of one file are listed: nobody mends more before looking again.
package let mostListed = 200

/// The findings in the order in which they are printed, of each file at most so many.
///
/// Where a file has more, its errors come first and the last place says that there are others: an error when one of
/// those is.
package func listed(_ findings: [Diagnostic], mostOfFile most: Int = mostListed) -> [Diagnostic] {
  guard findings.count > most else { return findings.sorted() }
  let files = Dictionary(grouping: findings) { $0.place?.file }
  return files.values.flatMap { $0.count > most ? head(of: $0, most) : $0 }.sorted()
}

private func head(of findings: [Diagnostic], _ most: Int) -> [Diagnostic] {
  let errors = findings.filter { $0.severity == .error }.sorted()
  let warnings = findings.filter { $0.severity == .warning }.sorted()
  let all = errors + warnings
  let next = all[most - 1]
  let closing = Diagnostic(
    next.severity, rule: "too-many-findings", at: next.place,
    Bilingual(
      vi: "Còn nhiều lỗi nữa trong tệp này, từ đây không liệt kê thêm",
      en: "more findings in this file, not listed from here on"),
    hint: Bilingual(vi: "sửa những chỗ nêu trên rồi chạy lại", en: "mend those above and run again"))
  return all.prefix(most - 1) + [closing]
}

extension Sequence<Diagnostic> {
  /// Whether one of them is an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
