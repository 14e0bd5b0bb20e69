// Compiling sections: questions with one or two answers, loops, and things that open.

import Diagnostics

extension Compiler {
  /// What a section does, once its name is understood.
  private enum Opening {
    case ask(Question, opens: (Path, Scope)?)
    case loop(Path, Scope)
    case always(Path, Scope)
  }

  /// Compiles `{{#x}}` or `{{^x}}`, or both side by side as two branches of one question.
  mutating func section(_ branch: Branch, _ other: Branch?, in site: Site) {
    settle(at: branch.tag, in: site)
    guard let opening = opening(of: branch.tag, in: site) else {
      isPartial = true
      return
    }
    let isInverted = branch.tag.kind == .inverted
    let (yes, no) = isInverted ? (other, branch) : (branch, other)
    let start = state
    let ends: (MarkupState, MarkupState)
    switch opening {
    case .ask(let question, let thing):
      let skip = appendTurn(.unless(question, is: yes != nil, target: -1))
      ends = branches(yes, no, from: start, skip, in: site) { $0.opened(thing, $1, in: site) }
    case .loop(let path, let scope):
      guard yes != nil else {
        let skip = appendTurn(.unless(.empty(program.location(path)), is: true, target: -1))
        ends = branches(nil, no, from: start, skip, in: site) { _, _ in }
        break
      }
      let skip = appendTurn(.loop(program.location(path), target: -1))
      ends = branches(yes, no, from: start, skip, in: site) { $0.repeated(scope, $1, in: site) }
    case .always(let path, let scope):
      if let no { return report(.alwaysThere(no.tag, at: site.place(no.tag), site.notes)) }
      opened((path, scope), branch, in: site)
      return settle(at: branch.tag, in: site)
    }
    join(ends, branch.tag, in: site)
  }

  private mutating func appendTurn(_ step: Step) -> Int {
    program.append(step)
    return program.steps.count - 1
  }

  /// Compiles both branches, each from the same markup; answers the markup at the end of each.
  private mutating func branches(
    _ yes: Branch?, _ no: Branch?, from start: MarkupState, _ skip: Int, in site: Site,
    _ body: (inout Compiler, Branch) -> Void
  ) -> (MarkupState, MarkupState) {
    guard let yes else {
      if let no { opened(nil, no, in: site) }
      program.aim(skip, at: program.label())
      return (start, state)
    }
    body(&self, yes)
    let end = state
    state = start
    guard let no else {
      program.aim(skip, at: program.label())
      return (end, start)
    }
    let leave = appendTurn(.jump(target: -1))
    program.aim(skip, at: program.label())
    opened(nil, no, in: site)
    program.aim(leave, at: program.label())
    return (end, state)
  }

  /// Compiles a body once, with the thing it opens.
  private mutating func opened(_ thing: (path: Path, scope: Scope)?, _ branch: Branch, in site: Site) {
    if let thing {
      program.append(.enter(program.location(thing.path)))
      scopes.enter(thing.scope)
    }
    nested(branch.tag, in: site) { $0.compile(branch.body, in: site) }
    settle(at: branch.tag, in: site)
    if thing != nil {
      program.append(.leave)
      scopes.leave()
    }
  }

  /// Compiles a body that comes again for each item.
  private mutating func repeated(_ scope: Scope, _ branch: Branch, in site: Site) {
    let start = state
    let top = program.label()
    scopes.enter(scope)
    nested(branch.tag, in: site) { $0.compile(branch.body, in: site) }
    settle(at: branch.tag, in: site)
    scopes.leave()
    program.append(.next(target: top))
    if !MarkupState.canRepeat(from: start, to: state) {
      reportUnbalanced(start, state, branch.tag, in: site)
      state = start
    }
  }

  private mutating func join(_ ends: (MarkupState, MarkupState), _ tag: Tag, in site: Site) {
    if let joined = MarkupState.join(ends.0, ends.1) {
      state = joined
    } else {
      reportUnbalanced(ends.0, ends.1, tag, in: site)
      state = ends.0
    }
  }

  private mutating func reportUnbalanced(_ one: MarkupState, _ other: MarkupState, _ tag: Tag, in site: Site) {
    if !isGarbled { report(.unbalanced(tag, one, other, at: site.place(tag), site.notes)) }
  }

  private mutating func opening(of tag: Tag, in site: Site) -> Opening? {
    let mention = Mention(name: tag.name, markup: false, place: site.place(tag), notes: site.notes)
    if wordKey(tag.name) != nil {
      report(.notAQuestion(tag, mention, nil))
      return nil
    }
    guard let meaning = meaning(of: mention) else { return nil }
    switch meaning {
    case .value(let path, let shape): return opening(of: path, shape, tag, mention)
    case .isToken(let path, let token): return .ask(.symbol(program.location(path), is: token), opens: nil)
    case .isFirst(let loop): return .ask(.first(loop: loop), opens: nil)
    case .isLast(let loop): return .ask(.last(loop: loop), opens: nil)
    case .token:
      report(.notAQuestion(tag, mention, nil))
      return nil
    }
  }

  private mutating func opening(of path: Path, _ shape: Shape, _ tag: Tag, _ mention: Mention) -> Opening? {
    switch shape {
    case .flag: return .ask(.flag(program.location(path)), opens: nil)
    case .optional(let inner):
      return .ask(.present(program.location(path)), opens: (path, Scope(shape: inner, presenceOf: path)))
    case .list(let item): return .loop(path, Scope(shape: item, loop: scopes.loops))
    case .record: return .always(path, Scope(shape: shape))
    case .text, .html, .address, .symbol:
      report(.notAQuestion(tag, mention, shape))
      return nil
    }
  }
}
