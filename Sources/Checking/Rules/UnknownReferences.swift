// Rule: whatever a story refers to exists.
import Diagnostics
import Model

/// People, units, stories, decisions, awards, documents, consents and movements that a story names and nobody declared.
func unknownReferences(of story: Story, in survey: Survey) -> [Diagnostic] {
  let file = story.file
  let lists =
    firstFindings(of: story.people) { survey.unknown(person: $0.person, in: file) }
    + firstFindings(of: story.photos.flatMap(\.people)) { survey.unknown(person: $0, in: file) }
    + firstFindings(of: story.units) { survey.unknown(unit: $0, in: file) }
    + firstFindings(of: story.adoptions) { survey.unknown(unit: $0.unit, in: file) }
    + firstFindings(of: story.movements) { survey.unknown(campaign: $0, in: file) }
    + firstFindings(of: story.documents) { survey.unknown(document: $0, in: file) }
    + firstFindings(of: story.consents) { survey.unknown(consent: $0, in: file) }
  let found = [
    story.adopts.flatMap { survey.unknown(story: $0, in: file) },
    story.decision.flatMap { survey.unknown(decision: $0, in: file) },
    story.award.flatMap { survey.unknown(award: $0, in: file) },
    story.nurture?.mentor.flatMap { survey.unknown(person: $0, in: file) },
  ]
  return lists + found.compactMap { $0 }
}
