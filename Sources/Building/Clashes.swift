// Two pages of one address: found where all pages are known, the generated ones too (promise 12).
import Diagnostics
import Model

/// A finding for each address that more than one page would have, at the old address that an author gave to it.
func clashes(of pages: [Page], in edition: Edition) -> [Diagnostic] {
  let counts = Dictionary(grouping: pages, by: \.path).mapValues(\.count)
  let taken = pages.map(\.path).filter { counts[$0, default: 0] > 1 }
  guard !taken.isEmpty else { return [] }
  let aliases = edition.stories.flatMap { story in
    story.aliases.filter { taken.contains(aliasPath($0.value)) }.map { alias in
      addressTaken(alias.value, at: Place(file: story.file, alias.spot))
    }
  }
  return aliases.isEmpty ? Set(taken).sorted().map { addressTaken($0, at: nil) } : aliases
}

private func addressTaken(_ address: String, at place: Place?) -> Diagnostic {
  Diagnostic(
    .error, rule: "address-taken", at: place,
    Bilingual(
      vi: "Địa chỉ '\(address)' đã dành cho trang khác", en: "address '\(address)' belongs to another page already"),
    hint: Bilingual(vi: "bỏ địa chỉ này, hoặc ghi địa chỉ khác", en: "leave it out, or write another address"))
}
