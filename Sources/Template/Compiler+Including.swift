// Compiling what includes: partials, layouts and the blocks that fill them, all written out in their place.

import Diagnostics

extension Compiler {
  mutating func include(_ tag: Tag, in site: Site) {
    guard let source = included(tag, in: site) else { return }
    let inner = open(source, site.including(source, tag, fillings: site.fillings))
    nested(tag, in: site) { $0.compile(source.nodes, in: inner) }
  }

  /// Includes a layout and sees to it that each filling meets its block.
  mutating func include(_ tag: Tag, filledWith nodes: [Node], in site: Site) {
    guard let source = included(tag, in: site) else { return }
    var own: [String: Site.Filling] = [:]
    for case .block(let block, let body) in nodes {
      own[block.name] = own[block.name] ?? Site.Filling(tag: block, body: body, site: site)
    }
    // What was given to a file that only fills a layout wins over what the file gives.
    let fillings = site.source.isFilling ? own.merging(site.fillings) { $1 } : own
    let inner = open(source, site.including(source, tag, fillings: fillings))
    let firstMet = metBlocks.count
    nested(tag, in: site) { $0.compile(source.nodes, in: inner) }
    guard !isPartial, !isGarbled else { return }
    let unmet = own.values.filter { !metFillings.contains($0.place) && !isOverruled($0, in: site) }
    for filling in unmet.sorted(by: { $0.place < $1.place }) {
      let names = Array(metBlocks[firstMet...])
      report(
        filling.site.source.layer > source.layer
          ? .blockWithoutPlace(filling.tag, layout: source, at: filling.place)
          : .unknownBlock(filling.tag, layout: source, at: filling.place, near: names))
    }
  }

  mutating func block(_ tag: Tag, _ fallback: [Node], in site: Site) {
    metBlocks.append(tag.name)
    if let filling = site.fillings[tag.name] {
      metFillings.insert(filling.place)
      nested(tag, in: site) { $0.compile(filling.body, in: filling.site) }
    } else {
      nested(tag, in: site) { $0.compile(fallback, in: site) }
    }
  }

  /// Whether a filling lost its block to one that was given from outside.
  private func isOverruled(_ filling: Site.Filling, in site: Site) -> Bool {
    site.source.isFilling && site.fillings[filling.tag.name] != nil
  }

  private mutating func included(_ tag: Tag, in site: Site) -> Source? {
    guard let source = set[tag.name] else {
      report(.unknownPartial(tag, at: site.place(tag), near: set.names, site.notes))
      isPartial = true
      return nil
    }
    if same(site.page, source.name) || site.chain.contains(where: { same($0.name, source.name) }) {
      report(.recursion(tag, at: site.place(tag), site.notes))
      isPartial = true
      return nil
    }
    if site.chain.count >= depthLimit {
      report(.tooDeep(at: site.place(tag)))
      isPartial = true
      return nil
    }
    return source
  }
}

extension Site {
  fileprivate func including(_ source: Source, _ tag: Tag, fillings: [String: Filling]) -> Site {
    let inclusion = Inclusion(name: source.name, place: place(tag))
    return Site(page: page, source: source, chain: chain + [inclusion], fillings: fillings)
  }
}
