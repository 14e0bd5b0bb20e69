// The parts of a story that are more than one word: who, how much, proof, adoption, plan, picture.
package import Archive
package import Diagnostics
package import Exact

/// Somebody's part in a story.
package struct Credit: Sendable, Hashable {
  package var person: Placed<ID<Person>>
  package var role: CreditRole

  package init(person: Placed<ID<Person>>, role: CreditRole) {
    self.person = person
    self.role = role
  }
}

/// Something measured before and after; the improvement is computed, never typed (R23).
package struct Measurement: Sendable, Hashable {
  package var metric: String
  package var unit: String
  package var before: Fixed
  package var after: Fixed
  package var period: String?
  package var source: String?

  package init(metric: String, unit: String, before: Fixed, after: Fixed, period: String?, source: String?) {
    self.metric = metric
    self.unit = unit
    self.before = before
    self.after = after
    self.period = period
    self.source = source
  }
}

/// Something saved, in one unit of measure; different units are never added (R7).
package struct Saving: Sendable, Hashable {
  package var what: String
  package var amount: Fixed
  package var unit: String
  package var source: String?

  package init(what: String, amount: Fixed, unit: String, source: String?) {
    self.what = what
    self.amount = amount
    self.unit = unit
    self.source = source
  }
}

/// A proof of what a story claims.
package struct Evidence: Sendable, Hashable {
  package var type: EvidenceType
  package var reference: String
  package var date: Day?
  /// The widest audience that may see it; nil: everyone who sees the story.
  package var audience: Audience?

  package init(type: EvidenceType, reference: String, date: Day?, audience: Audience?) {
    self.type = type
    self.reference = reference
    self.date = date
    self.audience = audience
  }
}

/// Another unit that took the example up.
package struct Adoption: Sendable, Hashable {
  package var unit: Placed<ID<Unit>>
  package var date: Placed<Day>
  package var adaptation: String?
  package var result: String?
  package var evidence: String?

  package init(unit: Placed<ID<Unit>>, date: Placed<Day>, adaptation: String?, result: String?, evidence: String?) {
    self.unit = unit
    self.date = date
    self.adaptation = adaptation
    self.result = result
    self.evidence = evidence
  }
}

/// How a new factor is nurtured (R35). Only the manager edition shows it.
package struct NurturePlan: Sendable, Hashable {
  package var mentor: Placed<ID<Person>>?
  package var actions: [String]
  package var milestones: [NurtureMilestone]
  package var review: Day?

  package init(mentor: Placed<ID<Person>>?, actions: [String], milestones: [NurtureMilestone], review: Day?) {
    self.mentor = mentor
    self.actions = actions
    self.milestones = milestones
    self.review = review
  }
}

/// A step of a nurture plan.
package struct NurtureMilestone: Sendable, Hashable {
  package var date: Day
  package var text: String

  package init(date: Day, text: String) {
    self.date = date
    self.text = text
  }
}

/// A picture beside its story.
package struct Photo: Sendable, Hashable {
  /// As written: a name in the story's folder.
  package var file: Placed<String>
  package var alt: String
  package var credit: String?
  package var caption: String?
  package var people: [Placed<ID<Person>>]
  package var taken: Day?

  package init(
    file: Placed<String>, alt: String, credit: String?, caption: String?, people: [Placed<ID<Person>>], taken: Day?
  ) {
    self.file = file
    self.alt = alt
    self.credit = credit
    self.caption = caption
    self.people = people
    self.taken = taken
  }
}

/// A picture file that exists: what its header says.
package struct Picture: Sendable, Hashable {
  /// The path as the author knows it.
  package var file: String
  package var type: PictureType
  /// In pixels, above zero.
  package var width: Int
  /// In pixels, above zero.
  package var height: Int
  /// Of its size and its first bytes: another picture may come under the same name.
  package var print: Fingerprint

  package init(file: String, type: PictureType, width: Int, height: Int, print: Fingerprint) {
    self.print = print
    self.file = file
    self.type = type
    self.width = width
    self.height = height
  }
}

/// The formats that are published: none of them can hold a script.
package enum PictureType: String, Sendable, Hashable, CaseIterable {
  case jpeg, png, webp, gif
}
