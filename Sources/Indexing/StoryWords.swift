// What stories are found by: first their titles and people, then summaries, headings, words and units.
import Diagnostics
import Exact
import Markdown
import Model
import Vietnamese

/// The words of an edition's stories as numbers; names that come back are divided once. It is handed facts and not
/// stories: a story gives out copies of its fields.
struct StoryWords {
  private let people: [ID<Person>: (name: String, forms: [Int32])]
  private let units: [ID<Unit>: (name: String, forms: [Int32])]
  private let terms: [String: [Int32]]

  init(_ edition: Edition, _ table: inout SyllableTable) {
    func named<Subject>(_ things: [(ID<Subject>, String)]) -> [ID<Subject>: (name: String, forms: [Int32])] {
      var names: [ID<Subject>: (name: String, forms: [Int32])] = [:]
      for (id, name) in things { names[id] = (name, table.forms(of: name)) }
      return names
    }
    people = named(edition.people.map { ($0.id, $0.name.full) })
    units = named(edition.units.map { ($0.id, $0.name) })
    var terms: [String: [Int32]] = [:]
    for campaign in edition.movements.map(\.campaign) {
      for term in campaign.values.flatMap(\.words) + campaign.fields + campaign.toward where terms[term.id] == nil {
        terms[term.id] = table.forms(of: term.name)
      }
    }
    self.terms = terms
  }

  /// The names that a story's people have here, in its order.
  private func names(in story: StoryFacts) -> [(name: String, forms: [Int32])] {
    story.people.compactMap { people[$0.person.value] }
  }

  /// Adds the title and the names to a layer.
  func addTitle(of story: StoryFacts, to layer: inout Postings, _ table: inout SyllableTable) {
    table.read(story.title.value)
    layer.add(table.current)
    for person in names(in: story) { layer.add(person.forms) }
  }

  /// Adds all other words to a layer: none of the body but its headings, which are facts of it.
  func addRest(of story: StoryFacts, to layer: inout Postings, _ table: inout SyllableTable) {
    func add(_ text: String) {
      table.read(text)
      layer.add(table.current)
    }
    func add(term: String) {
      if let forms = terms[term] { layer.add(forms) }
    }
    add(story.summary)
    for heading in story.body.headings { add(heading.text) }
    for tag in story.tags { add(tag) }
    for word in story.values { add(term: word.value) }
    if let field = story.field { add(term: field.value) }
    for word in story.toward { add(term: word.value) }
    for criterion in story.criteria { add(criterion.value) }
    for unit in story.units {
      if let unit = units[unit.value] { layer.add(unit.forms) }
    }
  }

  /// What results show of a story.
  func entry(of story: StoryFacts) -> Entry {
    let beside = names(in: story).map(\.name) + story.units.compactMap { units[$0.value]?.name }
    return Entry(
      address: Addresses.story(story.id, story.kind), title: story.title.value, note: beside.joined(separator: ", "),
      summary: story.summary, kind: story.kind.rawValue, day: story.published.value)
  }
}
