// Rule: spread has a direction: nobody adopts themselves, and no chain comes back to where it began (R36).
import Diagnostics
import Model

/// Self-adoptions and cycles among stories that replicate one another.
func brokenSpread(in survey: Survey) -> [Diagnostic] {
  survey.library.stories.flatMap { story in
    let own = Set(story.units.map(\.value))
    let selfish = story.adoptions.filter { own.contains($0.unit.value) }.map { adoption in
      Diagnostic(
        .error, rule: "self-adoption", at: story.place(adoption.unit.spot),
        Bilingual(
          vi: "Đơn vị '\(adoption.unit.value.text)' không thể làm theo việc của chính mình",
          en: "unit '\(adoption.unit.value.text)' cannot adopt its own practice"))
    }
    return selfish + [cycle(through: story, in: survey)].compactMap { $0 }
  }
}

/// Follows `adopts` from a story; a cycle is reported once, at its story with the smallest id.
private func cycle(through story: Story, in survey: Survey) -> Diagnostic? {
  guard let first = story.adopts else { return nil }
  var path = [story.id]
  var next = survey.stories[first.value]
  while let current = next, current.id != story.id {
    // A cycle that this story only leads into belongs to the stories on it.
    guard !path.contains(current.id) else { return nil }
    path.append(current.id)
    next = current.adopts.flatMap { survey.stories[$0.value] }
  }
  guard next != nil, path.allSatisfy({ story.id <= $0 }) else { return nil }
  let names = (path + [story.id]).map(\.text).joined(separator: " → ")
  return Diagnostic(
    .error, rule: "adoption-cycle", at: story.place(first.spot),
    Bilingual(vi: "Chuỗi làm theo quay về chính nó: \(names)", en: "adoptions go round in a circle: \(names)"))
}
