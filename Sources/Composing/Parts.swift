// The parts that many pages share, made from an edition's values.
import Archive
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// Somebody as of a day: their unit and position then.
  func person(_ id: ID<Person>, on day: Day) -> PersonView? {
    people[id].map { view(of: $0, on: day) }
  }

  /// Somebody as of a day.
  func view(of person: Person, on day: Day) -> PersonView {
    let membership = person.membership(around: day)
    return PersonView(
      name: person.name.full, initial: person.name.initial,
      address: recognised.contains(person.id) ? Addresses.person(person.id) : nil,
      unit: membership.flatMap { units[$0.unit.value]?.name } ?? "", position: membership?.position ?? "")
  }

  /// A division.
  func unitView(_ id: ID<Unit>) -> Made<UnitView>? { unitViews[id] }

  /// A criterion of the open chapter.
  func badge(_ criterion: Criterion) -> BadgeView { BadgeView(criterion: criterion, folder: chapter.folder) }

  /// A unit's stories of the open chapter, newest first.
  func toldHere(by unit: ID<Unit>) -> [Story] { toldHere(storiesByUnit[unit] ?? []) }

  /// Those among stories that belong to the open chapter.
  func toldHere(_ stories: [Story]) -> [Story] {
    chapters.count == 1 ? stories : stories.filter { chapter(of: $0).id == chapter.id }
  }

  /// The badges of the criteria that a story cites, each once, in the order of its movement's plan.
  private func badges(of story: Story) -> [Made<BadgeView>] {
    let chapter = chapter(of: story)
    let cited = story.criteria.compactMap { chapter.criteria[$0.value]?.id }
    return chapter.badges.filter { cited.contains($0.criterion) }.map(\.badge)
  }

  /// A story's card.
  func card(_ story: Story) -> Made<CardView> {
    cards[story.id] ?? Made(cardView(story))
  }

  /// What a story's card says.
  func cardView(_ story: Story) -> CardView {
    CardView(
      story: story, criteria: badges(of: story), unit: story.units.first.flatMap { units[$0.value]?.name } ?? "",
      people: story.people.compactMap { people[$0.person.value]?.name.full }.joined(separator: ", "),
      picture: story.photos.first.flatMap { picture($0, of: story) },
      isProposal: story.kind == .initiative && story.decision == nil && story.award == nil)
  }

  /// A picture as it is published; nil when this edition has no such file.
  func picture(_ photo: Photo, of story: Story) -> PictureView? {
    guard let file = Routes.resolve(photo.file.value, from: story.file), let picture = pictures[file],
      let address = routes.picture(file)
    else { return nil }
    return PictureView(
      address: address, alt: photo.alt, width: picture.width, height: picture.height, credit: photo.credit,
      caption: photo.caption)
  }

  /// The fingerprint of such a picture.
  func fingerprint(of photo: Photo, of story: Story) -> Fingerprint? {
    Routes.resolve(photo.file.value, from: story.file).flatMap { pictures[$0]?.print }
  }

  /// A story as a link.
  func link(_ story: Story) -> LinkView {
    LinkView(label: story.title.value, address: Addresses.story(story.id, story.kind))
  }

  /// Every criterion of the open chapter with the number of its stories that cite it or one of its items.
  func counts(of stories: [Story]) -> [CriterionCountView] {
    let cited = toldHere(stories).map { story in story.criteria.compactMap { criteria[$0.value]?.id } }
    return movement.campaign.criteria.map { criterion in
      CriterionCountView(
        badge: badge(criterion), text: criterion.text,
        count: cited.count { $0.contains(criterion.id) })
    }
  }

  /// An award with whom it honours and what for.
  func awardView(_ award: Award, of decision: Decision) -> AwardView? {
    guard let recipient = recipient(award.recipient, on: decision.date) else { return nil }
    return AwardView(
      award: award, recipient: recipient, story: award.story.flatMap { stories[$0.value] }.map(link),
      decision: DecisionLineView(decision: decision))
  }

  /// Whom something is about; nil when this edition may not say.
  func recipient(_ subject: Subject, on day: Day) -> RecipientView? {
    switch subject {
    case .person(let id):
      person(id.value, on: day).map {
        RecipientView(label: $0.name, initial: $0.initial, address: $0.address, unit: $0.unit)
      }
    case .unit(let id):
      units[id.value].map {
        RecipientView(label: $0.name, initial: firstLetter($0.name), address: Addresses.unit($0.id), unit: nil)
      }
    case .story(let id):
      stories[id.value].map {
        RecipientView(
          label: $0.title.value, initial: firstLetter($0.title.value), address: Addresses.story($0.id, $0.kind),
          unit: nil)
      }
    }
  }

  /// A band's name.
  func bandName(_ id: ID<Band>?) -> String? {
    id.map { bands[$0]?.name ?? $0.text }
  }

  private func firstLetter(_ text: String) -> String {
    text.unicodeScalars.first.map { uppercased(String($0)) } ?? ""
  }
}

/// A period's name in Vietnamese.
func periodName(_ period: Period) -> String {
  switch period {
  case .month(let year, let month): monthName(year: year, month: month)
  case .quarter(let year, let quarter): quarterName(year: year, quarter: quarter)
  case .half(let year, let half): halfName(year: year, half: half)
  case .year(let year): yearName(year)
  }
}

/// Points in running text: a decimal comma, no zeros at the end (N8).
func points(_ value: Fixed) -> String { number(value, digits: .trimmed) }

/// Points in a table: always so many digits (N8).
func points(_ value: Fixed, _ digits: Int) -> String { number(value, digits: .fixed(digits)) }

/// A share of 1 as a percentage.
func share(_ value: Fixed) -> String {
  Ratio(value.unscaled, over: Fixed.power(value.scale)).map { percent($0) } ?? ""
}
