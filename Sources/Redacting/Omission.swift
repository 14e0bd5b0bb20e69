// Why a story is not shown: all reasons, for redaction to obey and for people to read.
import Diagnostics
package import Exact
package import Model

/// A reason why an edition does without a story.
package enum Omission: Sendable, Hashable {
  /// A draft, or waiting for review.
  case unfinished(Status)
  /// Withdrawn or revoked: a neutral page stands at its address.
  case takenDown(Status)
  /// It is published from this day on.
  case notYet(Day)
  /// It is held back until this day.
  case embargo(Day)
  /// It was shown until the day before this one.
  case expired(Day)
  /// These people are named, and no consent that it cites covers them on this day for this audience.
  case noConsent([ID<Person>])
}

/// Every reason why an audience does not see a story; none when it does.
package func omissions(of story: Story, in library: Library, options: RedactionOptions) -> [Omission] {
  omissions(of: story, ConsentRegister(library, options), options)
}

func omissions(of story: Story, _ consents: ConsentRegister, _ options: RedactionOptions) -> [Omission] {
  var reasons: [Omission] = []
  let isDraft = story.status == .draft || story.status == .review
  if isDraft, !options.drafts { reasons.append(.unfinished(story.status)) }
  if story.status == .withdrawn || story.status == .revoked { reasons.append(.takenDown(story.status)) }
  if !isDraft {
    if !hasBegun(story.published.value, options) { reasons.append(.notYet(story.published.value)) }
    if let embargo = story.embargo, !hasBegun(embargo, options) { reasons.append(.embargo(embargo)) }
  }
  if let expires = story.expires, expires <= options.asOf { reasons.append(.expired(expires)) }
  // The text cannot do without the pictures that it places itself, as a list of pictures can.
  let pictured = story.photosByPlace.inBody.flatMap(\.people).map(\.value)
  let uncovered = consents.uncovered(story.people.map(\.person.value) + pictured, citing: story.consents.map(\.value))
  if !uncovered.isEmpty { reasons.append(.noConsent(uncovered)) }
  return reasons
}
