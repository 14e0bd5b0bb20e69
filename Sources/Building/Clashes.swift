// Two pages of one address: found where all pages are known, those of lists too (promise 12).
import Diagnostics
import Model

/// A finding for each address that more than one page would have, such as that of a story named like a list's page.
func clashes(of pages: [Page], in edition: Edition) -> [Diagnostic] {
  let counts = Dictionary(grouping: pages, by: \.path).mapValues(\.count)
  let taken = counts.filter { $0.value > 1 }.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  guard !taken.isEmpty else { return [] }
  let stories = Dictionary(
    edition.stories.map { (Addresses.story($0.id, $0.kind), $0.file) }, uniquingKeysWith: { first, _ in first })
  return taken.map { address in
    Diagnostic(
      .error, rule: "address-taken", at: stories[address].map { Place(file: $0) },
      Bilingual(
        vi: "Địa chỉ '\(address)' đã dành cho trang khác", en: "address '\(address)' belongs to another page already"),
      hint: Bilingual(vi: "đổi tên tệp", en: "rename the file"))
  }
}
