// Two pages of one address: found where all pages are known, those of lists too (promise 12).
import Composing
import Diagnostics
import Model

/// A finding for each address that more than one page would have, such as that of a story named like a list's page.
func clashes(of pages: Composition, in edition: Edition) -> [Diagnostic] {
  // They come in order, so equal ones are neighbours.
  let taken = zip(pages.paths, pages.paths.dropFirst()).filter(==).map(\.0).reduce(into: [String]()) {
    if $0.last != $1 { $0.append($1) }
  }
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
