// Rule: an id names one thing, and an address one page (promise 12).
import Diagnostics
import Model
import Vietnamese

/// Ids declared twice.
func duplicateIDs(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  var found = duplicates(library.stories.map { ($0.id.text, Place(file: $0.file)) })
  found += duplicates(library.pages.map { ($0.id.text, Place(file: $0.file)) })
  found += duplicates(library.units.map { ($0.id.text, Place(file: $0.file, $0.spot)) })
  found += duplicates(library.people.map { ($0.id.text, Place(file: $0.file, $0.spot)) })
  found += duplicates(library.campaigns.map { ($0.id.text, Place(file: $0.file)) })
  found += duplicates(library.decisions.map { ($0.id.text, Place(file: $0.file)) })
  found += duplicates(library.decisions.flatMap { decision in decision.awards.map { ($0.id.text, Place(file: decision.file)) } })
  found += duplicates(library.consents.map { ($0.id.text, Place(file: $0.file, $0.person.spot)) })
  found += duplicates(library.rubrics.map { ($0.id.text, Place(file: $0.file)) })
  return found
}

/// Plain pages and aliases that would stand where another page stands.
func takenAddresses(in survey: Survey) -> [Diagnostic] {
  var found = survey.library.pages.filter { Addresses.taken.contains($0.id.text) }.map { page in
    Diagnostic(
      .error, rule: "address-taken", at: Place(file: page.file),
      Bilingual(
        vi: "Địa chỉ '\(page.id.text)' đã dành cho trang do Guong tạo ra",
        en: "address '\(page.id.text)' belongs to a page that is generated"),
      hint: .init("đổi tên tệp", "rename the file"))
  }
  var owners: [String: Place] = [:]
  for story in survey.library.stories { owners[Addresses.story(story.id, story.kind)] = Place(file: story.file) }
  for page in survey.library.pages { owners[Addresses.page(page.id)] = Place(file: page.file) }
  for story in survey.library.stories {
    for alias in story.aliases {
      let place = story.place(alias.spot)
      let path = aliasPath(alias.value)
      if let problem = badAlias(alias.value, at: place) {
        found.append(problem)
      } else if let owner = owners[path] {
        found.append(collision("'\(alias.value)'", at: place, first: owner))
      } else {
        owners[path] = place
      }
    }
  }
  return found
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

private func duplicates(_ ids: [(id: String, place: Place)]) -> [Diagnostic] {
  var first: [String: Place] = [:]
  return ids.compactMap { id, place in
    guard let owner = first[id] else {
      first[id] = place
      return nil
    }
    return collision("'\(id)'", at: place, first: owner)
  }
}

private func collision(_ name: String, at place: Place, first: Place) -> Diagnostic {
  Diagnostic(
    .error, rule: "duplicate", at: place,
    Bilingual(vi: "\(name) đã được dùng ở chỗ khác", en: "\(name) is already used elsewhere"),
    notes: [Note(at: first, .init("lần đầu ở đây", "first used here"))])
}
