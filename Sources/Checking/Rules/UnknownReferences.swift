// Rule: whatever a story refers to exists.
import Diagnostics
import Model

/// People, units, stories, decisions, awards, consents and movements that a story names and nobody declared.
func unknownReferences(of story: Story, in survey: Survey) -> [Diagnostic] {
  let file = story.file
  var found: [Diagnostic?] = story.people.map { survey.unknown(person: $0.person, in: file) }
  found += story.photos.flatMap(\.people).map { survey.unknown(person: $0, in: file) }
  found += story.units.map { survey.unknown(unit: $0, in: file) }
  found += story.adoptions.map { survey.unknown(unit: $0.unit, in: file) }
  found += story.movements.map { survey.unknown(campaign: $0, in: file) }
  found += story.consents.map { survey.unknown(consent: $0, in: file) }
  found += [
    story.adopts.flatMap { survey.unknown(story: $0, in: file) },
    story.decision.flatMap { survey.unknown(decision: $0, in: file) },
    story.award.flatMap { survey.unknown(award: $0, in: file) },
    story.nurture?.mentor.flatMap { survey.unknown(person: $0, in: file) },
  ]
  return found.compactMap { $0 }
}
