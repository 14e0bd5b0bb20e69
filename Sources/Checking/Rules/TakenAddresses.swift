// Rule: an address leads to one page (promise 12).
import Diagnostics
import Model
import Vietnamese

/// Plain pages and aliases that would stand where another page stands.
func takenAddresses(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  var found = library.pages.filter { Addresses.taken.contains($0.id.text) }.map { page in
    generated(page.id.text, at: Place(file: page.file), hint: .init("đổi tên tệp", "rename the file"))
  }
  var owners: [String: Place] = [:]
  for story in library.stories { owners[Addresses.story(story.id, story.kind)] = Place(file: story.file) }
  for page in library.pages { owners[Addresses.page(page.id)] = Place(file: page.file) }
  for story in library.stories {
    for alias in story.aliases {
      let place = story.place(alias.spot)
      let path = aliasPath(alias.value)
      if let problem = badAlias(alias.value, at: place) {
        found.append(problem)
      } else if let owner = owners[path] {
        found.append(collision("'\(alias.value)'", at: place, first: owner))
      } else if isGenerated(path) {
        found.append(generated(alias.value, at: place, hint: .init("xóa địa chỉ cũ này", "delete this old address")))
      } else {
        owners[path] = place
      }
    }
  }
  return found
}

/// Whether a path is that of a page or file that is made without anybody writing it.
private func isGenerated(_ path: String) -> Bool {
  let segments = path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  let isOfStories = StoryKind.allCases.contains { Addresses.folder(of: $0) == segments.first }
  // A kind's own folder may hold old addresses of stories; its list and the list's older pages stand there too.
  if isOfStories { return segments.count < 3 || segments[1].hasPrefix("trang-") }
  return segments.first.map(Addresses.taken.contains) ?? true || segments == [Addresses.home]
    || segments == [Addresses.notFound]
}

private func generated(_ address: String, at place: Place, hint: Bilingual) -> Diagnostic {
  Diagnostic(
    .error, rule: "address-taken", at: place,
    Bilingual(
      vi: "Địa chỉ '\(address)' đã dành cho trang do Guong tạo ra",
      en: "address '\(address)' belongs to a page that is generated"),
    hint: hint)
}

private func badAlias(_ alias: String, at place: Place) -> Diagnostic? {
  let segments = alias.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  let named = segments.last.map { $0.hasSuffix(".html") ? String($0.dropLast(5)) : $0 }
  let plain = segments.dropLast() + [named ?? ""]
  guard plain.contains(where: { slug($0) != $0 || $0.isEmpty }) || segments.isEmpty else { return nil }
  return Diagnostic(
    .error, rule: "alias-form", at: place,
    Bilingual(
      vi: "Địa chỉ cũ gồm chữ thường không dấu, số và dấu -, cách nhau bằng /, không phải '\(alias)'",
      en: "an old address is made of lower-case letters, digits and - between /, not '\(alias)'"))
}
