// Where a file of the content went: its page, or why there is none, what it is made of and what refers to it.
package import Diagnostics
import Exact
package import Files
import Loading
import Markdown
package import Model
package import Redacting

/// What can be told of one file.
package struct Whereabouts: Sendable {
  /// What a file is for.
  package enum Role: Sendable, Hashable {
    case story(Story), page(PlainPage), review(Review), decision(Decision), picture
    /// The file of inspections, of which managers have a page.
    case inspections
    /// A file that many pages are made from.
    case register
    /// Nothing uses it, or it has errors.
    case nothing
  }

  /// A file that refers to it, and how.
  package struct Referrer: Sendable, Hashable {
    package let file: String
    package let how: Bilingual
  }

  package let role: Role
  /// Inside the site; nil when it has no page of its own, or none in this edition.
  package let address: String?
  /// Why a story is not shown.
  package let omissions: [Omission]
  /// Other files that its page is made from.
  package let sources: [String]
  package let referrers: [Referrer]
  /// What is wrong with the file.
  package let findings: [Diagnostic]
}

/// Looks for a file, given by its path inside the content folder.
package func whereabouts(of path: String, _ request: BuildRequest) throws(FileError) -> Whereabouts {
  let (file, loaded) = (name(of: path), try load(content: request.content))
  let findings = loaded.diagnostics.filter { $0.place.map { Path.same($0.file, file) } ?? false }.sorted()
  guard let library = loaded.library else {
    return Whereabouts(role: .nothing, address: nil, omissions: [], sources: [], referrers: [], findings: findings)
  }
  let role = role(of: file, in: library, hasErrors: findings.hasErrors)
  let options = RedactionOptions(audience: request.audience, asOf: request.asOf, drafts: request.drafts)
  let routes = Routes(stories: library.stories, pages: library.pages, pictures: library.pictures)
  var omissions: [Omission] = []
  if case .story(let story) = role { omissions = Redacting.omissions(of: story, in: library, options: options) }
  return Whereabouts(
    role: role, address: omissions.isEmpty ? address(of: role, file, library, routes, options) : nil,
    omissions: omissions, sources: sources(of: role), referrers: library.referrers(to: role, file, routes),
    findings: findings)
}

private func role(of file: String, in library: Library, hasErrors: Bool) -> Whereabouts.Role {
  if hasErrors { return .nothing }
  if let story = library.stories.first(where: { Path.same($0.file, file) }) { return .story(story) }
  if let page = library.pages.first(where: { Path.same($0.file, file) }) { return .page(page) }
  if let review = library.reviews.first(where: { Path.same($0.file, file) }) { return .review(review) }
  if let decision = library.decisions.first(where: { Path.same($0.file, file) }) { return .decision(decision) }
  if library.pictures.contains(where: { Path.same($0.file, file) }) { return .picture }
  if Path.same(file, name(of: "inspections.yaml")) { return .inspections }
  let registers =
    [library.site.file] + ["organisation.yaml", "consents.yaml"].map(name)
    + library.campaigns.map(\.file) + library.rubrics.map(\.file) + library.sheets.map(\.file)
  return registers.contains { Path.same($0, file) } ? .register : .nothing
}

private func address(
  of role: Whereabouts.Role, _ file: String, _ library: Library, _ routes: Routes, _ options: RedactionOptions
) -> String? {
  switch role {
  case .story(let story): Addresses.story(story.id, story.kind)
  case .page(let page): Addresses.page(page.id)
  case .review(let review): isShown(review, options: options) ? Addresses.review(review.id) : nil
  case .decision(let decision): Addresses.decision(decision.id)
  case .picture: routes.picture(file)
  case .inspections: inspections(of: library, options).isEmpty ? nil : Addresses.inspections
  case .register, .nothing: nil
  }
}

private func sources(of role: Whereabouts.Role) -> [String] {
  guard case .story(let story) = role else { return [] }
  let pictures = (story.photos.map(\.file.value) + story.body.images.map(\.destination))
    .compactMap { Routes.resolve($0, from: story.file) }
  let registers =
    (story.people.isEmpty && story.units.isEmpty ? [] : ["organisation.yaml"])
    + (story.consents.isEmpty ? [] : ["consents.yaml"])
  return Array(Set(pictures)).sorted(by: Path.precedes) + registers.map(name)
}
