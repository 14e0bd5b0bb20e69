// Of random agencies: nothing of the manager's edition stands in another's, and nothing of the public's alone.
import Diagnostics
import Exact
import Model
import Redacting
import Testing

@Suite("random agencies")
struct RandomTests {
  @Test(
    "an edition for staff or the public holds no secret, no number and no name of the manager's alone",
    arguments: 1...10)
  func secrets(seed: Int) { expectNoSecrets(seed) }

  @Test("managers' editions do hold what is theirs, so that the test above can fail")
  func managersHold() {
    var held: Set<String> = []
    for seed in 1...30 {
      let agency = RandomAgency(seed: UInt64(seed))
      let atoms = Atoms(of: edition(agency.library, .manager, results: agency.results))
      held.formUnion(agency.secrets.filter(atoms.say))
      #expect(atoms.numbers.isSuperset(of: agency.secretNumbers))
    }
    for word in ["viec", "moc", "minh-chung", "truot", "ly-do", "so", "ghi-nhan", "kt-1"] {
      #expect(held.contains { $0.hasPrefix("bi-mat-\(word)-") }, "\(word)")
    }
    for word in ["phieu", "da-go"] { #expect(!held.contains { $0.hasPrefix("bi-mat-\(word)-") }, "\(word)") }
  }

  @Test("what the public sees, staff see as well", arguments: 1...60)
  func publicInsideStaff(seed: Int) {
    let agency = RandomAgency(seed: UInt64(seed))
    let staff = edition(agency.library, .staff, results: agency.results)
    let outside = edition(agency.library, .public, results: agency.results)
    #expect(Set(outside.storyIDs).isSubset(of: staff.storyIDs))
    #expect(Set(outside.names).isSubset(of: staff.names))
    #expect(Set(outside.recognised).isSubset(of: staff.recognised))
    #expect(Set(outside.removed).isSubset(of: staff.removed))
    #expect(Set(outside.pictures).isSubset(of: staff.pictures))
    #expect(Set(outside.movement.averages) == Set(staff.movement.averages))
    #expect(Set(outside.decisions.map(\.id)).isSubset(of: staff.decisions.map(\.id)))
  }

  @Test("whoever the public may read of agreed to it", arguments: 1...60)
  func publicAgreed(seed: Int) {
    let agency = RandomAgency(seed: UInt64(seed))
    let agreed = agency.library.consents.filter { $0.scope == .public && $0.holds(on: today) }.map(\.person.value)
    #expect(Set(edition(agency.library, .public, results: agency.results).people.map(\.id)).isSubset(of: agreed))
  }
}

/// The same of so many that it belongs to the slow tests.
@Suite("many random agencies")
struct ManyAgenciesTests {
  @Test(
    "an edition for staff or the public holds no secret, no number and no name of the manager's alone",
    arguments: 11...60)
  func secrets(seed: Int) { expectNoSecrets(seed) }
}

private func expectNoSecrets(_ seed: Int) {
  let agency = RandomAgency(seed: UInt64(seed))
  for audience in [Audience.staff, .public] {
    for drafts in [false, true] {
      let edition = edition(agency.library, audience, drafts: drafts, results: agency.results)
      let atoms = Atoms(of: edition)
      for secret in agency.secrets { #expect(!atoms.say(secret), "\(audience): \(secret)") }
      #expect(atoms.numbers.isDisjoint(with: agency.secretNumbers))
      expectNoForeignIDs(atoms, in: edition)
    }
  }
}

/// Whoever and whatever is referred to stands in the edition.
private func expectNoForeignIDs(_ atoms: Atoms, in edition: Edition) {
  let people = Set(edition.names)
  let stories = Set(edition.storyIDs + edition.removed.map(\.id.text))
  for text in atoms.texts where text.hasPrefix("nguoi-") { #expect(people.contains(text), "\(text) is referred to") }
  for text in atoms.texts where text.hasPrefix("Người ") {
    #expect(people.contains(String(text.dropFirst("Người ".count))), "\(text) is named")
  }
  for text in atoms.texts where text.hasPrefix("bai-") { #expect(stories.contains(text), "\(text) is referred to") }
}
