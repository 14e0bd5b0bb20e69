// Rule: no page stands in a folder that Windows cannot have, because the site is copied to office PCs.
import Diagnostics
import Exact
import Model

/// Ids and old addresses that are names of devices on Windows.
func reservedNames(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  var named = library.stories.map { ($0.id.text, Place(file: $0.file)) }
  named += library.texts.map { ($0.id.text, Place(file: $0.file)) }
  named += library.decisions.map { ($0.id.text, Place(file: $0.file)) }
  named += library.units.map { ($0.id.text, Place(file: $0.file, $0.spot)) }
  named += library.people.map { ($0.id.text, Place(file: $0.file, $0.spot)) }
  for story in library.stories {
    for alias in story.aliases {
      named += aliasPath(alias.value).split(separator: "/").map { segment in
        (segment.split(separator: ".").first.map(String.init) ?? "", story.place(alias.spot))
      }
    }
  }
  return named.filter { Addresses.reserved.contains($0.0) }.map { name, place in
    Diagnostic(
      .error, rule: "reserved-name", at: place,
      .init("Windows không cho thư mục nào tên là '\(name)'", "Windows allows no folder named '\(name)'"),
      hint: .init("chọn một mã khác, như '\(name)-1'", "choose another id, such as '\(name)-1'"))
  }
}
