// Rule: memberships, heads and successors name units and people that exist.
import Diagnostics
import Model

/// Unknown units and people inside organisation.yaml and consents.yaml.
func brokenOrganisation(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  var found: [Diagnostic?] = []
  for unit in library.units {
    found += unit.heads.map { survey.unknown(person: $0.person, in: unit.file) }
    found.append(unit.successor.flatMap { survey.unknown(unit: $0, in: unit.file) })
  }
  for person in library.people {
    found += person.memberships.map { survey.unknown(unit: $0.unit, in: person.file) }
  }
  found += library.consents.map { survey.unknown(person: $0.person, in: $0.file) }
  return found.compactMap { $0 }
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
