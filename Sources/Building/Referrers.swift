// What refers to a file of the content: links, pictures, adoptions, awards, the menu.
import Diagnostics
import Files
import Markdown
import Model

extension Library {
  /// Files that refer to one, each with how it does, in order of their names.
  func referrers(to role: Whereabouts.Role, _ file: String, _ routes: Routes) -> [Whereabouts.Referrer] {
    let found: [Whereabouts.Referrer] =
      switch role {
      case .story(let story): links(to: file, routes) + referrers(toStory: story)
      case .page(let page):
        links(to: file, routes)
          + (self.site.menu.contains { $0.value == page.id }
            ? [.init(file: self.site.file, how: .init("nêu ở 'menu'", "names it in 'menu'"))] : [])
      case .decision(let decision): referrers(toDecision: decision)
      case .picture: shows(file)
      case .review, .inspections, .register, .nothing: []
      }
    return Array(Set(found)).sorted {
      Path.same($0.file, $1.file) ? $0.how.en < $1.how.en : Path.precedes($0.file, $1.file)
    }
  }

  private func links(to file: String, _ routes: Routes) -> [Whereabouts.Referrer] {
    let bodies = stories.map { ($0.file, $0.body) } + texts.map { ($0.file, $0.body) }
    return bodies.filter { source, body in
      !Path.same(source, file)
        && body.links.contains { link in
          guard case .page(_, let target, _) = routes.target(of: link.destination, from: source) else { return false }
          return Path.same(target, file)
        }
    }.map { .init(file: $0.0, how: .init("có liên kết tới", "links to it")) }
  }

  private func referrers(toStory story: Story) -> [Whereabouts.Referrer] {
    let adopters = stories.filter { $0.adopts?.value == story.id }
      .map { Whereabouts.Referrer(file: $0.file, how: .init("làm theo bài này", "adopts it")) }
    let decided = decisions.filter { decision in
      decision.awards.contains { $0.story?.value == story.id || $0.recipient.isStory(story.id) }
        || decision.items.contains { $0.subject.isStory(story.id) }
    }
    return adopters
      + decided.map { .init(file: $0.file, how: .init("khen thưởng hoặc biểu quyết về bài", "rewards or votes on it")) }
  }

  private func referrers(toDecision decision: Decision) -> [Whereabouts.Referrer] {
    let awards = Set(decision.awards.map(\.id))
    let cited = stories.filter { story in
      story.decision?.value == decision.id || story.award.map { awards.contains($0.value) } ?? false
    }
    let scored = sheets.filter { sheet in
      sheet.bonuses.contains {
        $0.decision?.value == decision.id || $0.award.map { awards.contains($0.value) } ?? false
      } || sheet.signoffs.contains { $0.decision?.value == decision.id }
    }
    return cited.map { .init(file: $0.file, how: .init("dẫn quyết định này", "cites it")) }
      + scored.map { .init(file: $0.file, how: .init("dẫn trong phiếu chấm điểm", "cites it in a sheet")) }
  }

  private func shows(_ picture: String) -> [Whereabouts.Referrer] {
    stories.filter { story in
      (story.photos.map(\.file.value) + story.body.images.map(\.destination)).contains {
        Routes.resolve($0, from: story.file).map { Path.same($0, picture) } ?? false
      }
    }.map { .init(file: $0.file, how: .init("dùng ảnh này", "shows it")) }
  }
}

extension Subject {
  fileprivate func isStory(_ id: ID<Story>) -> Bool {
    if case .story(let named) = self { named.value == id } else { false }
  }
}
