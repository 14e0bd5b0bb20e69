// Rule: criteria, values, fields and groups come from the movement's closed vocabularies.
import Diagnostics
import Model
import Vietnamese

/// Words of a story that its movement does not have.
///
/// Words are written by id. Whoever writes the name instead is told the id, in any tone placement: `tận tuỵ` is
/// `tận tụy` (R8). A movement with errors is not held against its stories.
func unknownWords(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard let campaign = survey.campaign(on: story.date.value), !survey.isUnread(campaign.file) else { return [] }
  let criteria = campaign.citable
  var found = story.criteria.compactMap { unknownCriterion($0, among: criteria, in: story.file) }
  let values = campaign.values.flatMap(\.words)
  found += story.values.compactMap { unknownTerm($0, among: values, .init("giá trị", "value"), in: story) }
  found += story.toward.compactMap { unknownTerm($0, among: campaign.toward, .init("đối tượng", "group"), in: story) }
  if let field = story.field {
    found += [unknownTerm(field, among: campaign.fields, .init("lĩnh vực", "field"), in: story)].compactMap { $0 }
  }
  return found
}

/// A criterion that a movement does not have; nil when it does.
func unknownCriterion(_ word: Placed<String>, among criteria: [String], in file: String) -> Diagnostic? {
  guard !criteria.contains(word.value) else { return nil }
  return unknownWord(
    word, .init("tiêu chí", "criterion"), near: nearest(to: word.value, among: criteria), in: file)
}

extension Campaign {
  /// The ids of its criteria and of their items.
  var citable: [String] { criteria.flatMap { [$0.id.text] + $0.items.map(\.id.text) } }
}

private func unknownTerm(
  _ word: Placed<String>, among terms: [Term], _ kind: Bilingual, in story: Story
) -> Diagnostic? {
  guard !terms.contains(where: { $0.id == word.value }) else { return nil }
  let key = folded(word.value, .exact)
  let near =
    terms.first { folded($0.name, .exact) == key }?.id ?? nearest(to: word.value, among: terms.map(\.id))
    ?? terms.first { folded($0.name, .bare) == folded(word.value, .bare) }?.id
    ?? nearest(to: word.value, among: terms.map(\.name)).flatMap { name in terms.first { $0.name == name }?.id }
  return unknownWord(word, kind, near: near, in: story.file)
}

private func unknownWord(_ word: Placed<String>, _ kind: Bilingual, near: String?, in file: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "unknown-word", at: Place(file: file, word.spot),
    Bilingual(
      vi: "Phong trào không có \(kind.vi) nào là '\(word.value)'",
      en: "the movement has no \(kind.en) '\(word.value)'"),
    hint: near.map { Bilingual(vi: "có phải ý bạn là '\($0)'?", en: "did you mean '\($0)'?") })
}
