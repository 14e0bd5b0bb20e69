// Compiling: a page template and all it includes become one flat program, and everything in them is checked.

import Diagnostics

/// Goes once through the tree of a page with everything included in its place.
struct Compiler {
  let set: TemplateSet
  private let page: Source
  var program: Compiled
  var scopes: Scopes
  var state: MarkupState
  /// How many sections, blocks and files are open.
  private var depth = 0
  /// How many nodes may still come: an end to partials that double each other.
  private var budget = nodeLimit
  private var findings: [Diagnostic] = []
  private var said: Set<Said> = []
  private var templates: Set<String> = []
  var usedWords: Set<String> = []
  /// The fillings that met their block, and all blocks met, by name.
  var metFillings: Set<Place> = []
  var metBlocks: [String] = []
  /// A part could not be understood and was left out, so what it may have held cannot be called missing.
  var isPartial = false
  /// A file's own tags are wrong, so its markup may only look unbalanced.
  var isGarbled = false
  /// The section tag after which a name must not go on.
  private var seam: (tag: Tag, site: Site)?

  /// One finding in one place, however often the place is included.
  private struct Said: Hashable {
    let rule: String
    let place: Place?
    let message: Bilingual
  }

  init(set: TemplateSet, page: Source, schema: Schema) {
    self.set = set
    self.page = page
    program = Compiled(name: page.name, schema: schema.name)
    scopes = Scopes(schema)
    state = MarkupState(page.dialect)
  }

  mutating func run() -> Compilation {
    compile(page.nodes, in: open(page, Site(page: page.name, source: page)))
    if state.mode != .text, !isGarbled, !findings.contains(where: { $0.rule == "template-unbalanced" }) {
      report(.unfinishedMarkup(state, at: Place(file: page.path)))
    }
    let isSound = !findings.hasErrors && !isPartial && !isGarbled
    return Compilation(
      compiled: isSound ? program : nil, findings: findings.sorted(), templates: templates, words: usedWords)
  }

  /// Notes that the page draws on a file.
  mutating func open(_ source: Source, _ site: Site) -> Site {
    templates.insert(source.name)
    if !source.findings.isEmpty { isGarbled = true }
    return site
  }

  mutating func compile(_ nodes: [Node], in site: Site) {
    var rest = nodes[...]
    while let node = rest.popFirst(), spend() {
      switch node {
      case .literal(let range): literal(site.source.bytes[range])
      case .print(let tag): print(tag, in: site)
      case .partial(let tag): include(tag, in: site)
      case .layout(let tag, let fillings): include(tag, filledWith: fillings, in: site)
      case .block(let tag, let fallback): block(tag, fallback, in: site)
      case .section(let tag, let body):
        if case .section(let other, let otherwise) = rest.first, tag.isOpposite(of: other) {
          rest.removeFirst()
          section(Branch(tag: tag, body: body), Branch(tag: other, body: otherwise), in: site)
        } else {
          section(Branch(tag: tag, body: body), nil, in: site)
        }
      }
    }
  }

  /// Runs a part one level deeper, unless that is too deep.
  mutating func nested(_ tag: Tag, in site: Site, _ part: (inout Compiler) -> Void) {
    guard depth < 2 * depthLimit else {
      isPartial = true
      return report(.tooDeep(at: site.place(tag)))
    }
    depth += 1
    part(&self)
    depth -= 1
  }

  private mutating func literal(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      state.read(byte)
      if state.mode == .broken, let seam {
        report(.continuedName(seam.tag, at: seam.site.place(seam.tag), seam.site.notes))
        state.mode = .attributeName([byte])
      }
    }
    program.append(literal: bytes)
  }

  /// A section begins or ends here.
  mutating func settle(at tag: Tag, in site: Site) {
    state.settle()
    seam = (tag, site)
  }

  mutating func report(_ finding: Diagnostic) {
    let words = Said(rule: finding.rule, place: finding.place, message: finding.message)
    if findings.count < findingLimit, said.insert(words).inserted { findings.append(finding) }
  }

  /// Counts a node; answers false when the page has had enough of them, or of findings.
  private mutating func spend() -> Bool {
    guard budget > 0, findings.count < findingLimit else {
      isPartial = true
      return false
    }
    budget -= 1
    if budget == 0 || program.literals.count > literalLimit {
      budget = 0
      isPartial = true
      report(.tooLarge(at: Place(file: page.path)))
    }
    return budget > 0
  }
}

/// How many nodes and how many literal bytes a page may have once everything is included.
private let nodeLimit = 50_000
private let literalLimit = 8 << 20

/// One side of a section: the tag that opens it and what it holds.
struct Branch {
  let tag: Tag
  let body: [Node]
}

/// Where the compiler is: in which file, included from where, with which fillings for the blocks.
struct Site {
  /// A file included in another, by which tag.
  struct Inclusion {
    let name: String
    let place: Place
  }

  /// What a block is filled with, and where that was written.
  struct Filling {
    let tag: Tag
    let body: [Node]
    let site: Site

    var place: Place { site.place(tag) }
  }

  /// The name of the page template that everything is included in.
  let page: String
  let source: Source
  /// The inclusions that led here, outermost first.
  var chain: [Inclusion] = []
  var fillings: [String: Filling] = [:]

  func place(_ tag: Tag) -> Place { Place(file: source.path, tag.spot) }

  /// How the file came to be where it is, innermost inclusion first.
  var notes: [Note] { chain.reversed().map { .included(from: $0.place) } }
}

extension Tag {
  fileprivate func isOpposite(of other: Tag) -> Bool {
    kind != other.kind && same(name, other.name)
  }
}
