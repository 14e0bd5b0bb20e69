// Short forms for the findings of the rules on rubrics and sheets.
import Diagnostics
import Model

/// An error in two languages.
func mistake(
  _ rule: String, at place: Place, vi: String, en: String, hint: Bilingual? = nil, notes: [Note] = []
) -> Diagnostic {
  Diagnostic(.error, rule: rule, at: place, Bilingual(vi: vi, en: en), hint: hint, notes: notes)
}

/// The candidate that the author probably meant; nil when none is near.
func didYouMean(_ word: String, among candidates: some Sequence<String>) -> Bilingual? {
  nearest(to: word, among: candidates).map(didYouMean)
}

/// The same among candidates in no order.
func didYouMean(_ word: String, anyOf candidates: some Sequence<String>) -> Bilingual? {
  nearest(to: word, anyOf: candidates).map(didYouMean)
}

private func didYouMean(_ candidate: String) -> Bilingual {
  Bilingual(vi: "có phải ý bạn là '\(candidate)'?", en: "did you mean '\(candidate)'?")
}

/// Somebody whom organisation.yaml does not know.
func unknownPerson(_ person: Placed<ID<Person>>, in sheet: Sheet, _ register: Register) -> Diagnostic? {
  unknownPerson(person, in: sheet.file, register)
}

/// The same in any file.
func unknownPerson(_ person: Placed<ID<Person>>, in file: String, _ register: Register) -> Diagnostic? {
  guard register.people[person.value] == nil else { return nil }
  return mistake(
    "unknown-person", at: Place(file: file, person.spot),
    vi: "Chưa có người nào có mã '\(person.value.text)' trong organisation.yaml",
    en: "no person '\(person.value.text)' in organisation.yaml",
    hint: didYouMean(person.value.text, anyOf: register.people.keys.lazy.map(\.text)))
}

/// A decision that no file holds.
func unknownDecision(_ decision: Placed<ID<Decision>>, in sheet: Sheet, _ register: Register) -> Diagnostic? {
  unknownDecision(decision, in: sheet.file, register)
}

/// The same in any file.
func unknownDecision(_ decision: Placed<ID<Decision>>, in file: String, _ register: Register) -> Diagnostic? {
  guard register.decisions[decision.value] == nil else { return nil }
  return mistake(
    "unknown-decision", at: Place(file: file, decision.spot),
    vi: "Chưa có quyết định nào có mã '\(decision.value.text)' trong decisions/",
    en: "no decision '\(decision.value.text)' among the decisions",
    hint: didYouMean(decision.value.text, anyOf: register.decisions.keys.lazy.map(\.text)))
}

extension Sheet {
  /// The id of the person or, of a unit's own sheet, of the unit.
  var holder: String { person?.value.text ?? unit.value.text }

  /// Where in its file something stands.
  func place(_ spot: Spot) -> Place { Place(file: file, spot) }
}

extension Rubric {
  /// Where in its file something stands; without a spot, the file as a whole.
  func place(_ spot: Spot = .wholeFile) -> Place { Place(file: file, spot) }
}
