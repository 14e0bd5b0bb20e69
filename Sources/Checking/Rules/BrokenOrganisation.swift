// Rule: memberships, heads and successors name units and people that exist.
import Diagnostics
import Model

/// Unknown units and people inside organisation.yaml and consents.yaml.
func brokenOrganisation(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  let heads = library.units.flatMap { unit in unit.heads.map { ($0.person, unit.file) } }
  let memberships = library.people.flatMap { person in person.memberships.map { ($0.unit, person.file) } }
  return firstFindings(of: heads) { survey.unknown(person: $0.0, in: $0.1) }
    + firstFindings(of: library.units) { unit in unit.successor.flatMap { survey.unknown(unit: $0, in: unit.file) } }
    + firstFindings(of: memberships) { survey.unknown(unit: $0.0, in: $0.1) }
    + firstFindings(of: library.consents) { survey.unknown(person: $0.person, in: $0.file) }
}

/// Unknown people, units and pages inside site.yaml.
func brokenSite(in survey: Survey) -> [Diagnostic] {
  let site = survey.library.site
  var found: [Diagnostic?] = site.signatories.map { survey.unknown(person: $0.person, in: site.file) }
  found.append(site.corrections?.unit.flatMap { survey.unknown(unit: $0, in: site.file) })
  let pages = Set(survey.library.pages.map(\.id))
  found += site.menu.map { id in
    survey.unknown(id, .page, isKnown: pages.contains(id.value), among: pages, in: site.file)
  }
  return found.compactMap { $0 }
}
