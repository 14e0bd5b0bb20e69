// Why a file of the site was made anew, and whether the next build would make it again.
import Composing
import Diagnostics
package import Files
import Loading
import Model
import Rendering

/// What can be told of one file of the site.
package struct WhyRebuilt: Sendable, Hashable {
  /// What the next build would do with it.
  package enum Next: Sendable, Hashable {
    /// It stays, if it stands in the site as it was left.
    case keep
    case make(Reason)
    /// There would be no such file.
    case nothing
    /// Errors in the content forbid any build.
    case forbidden
  }

  /// Why it was last made; nil when no build remembers it.
  package let last: Reason?
  package let next: Next
  /// Whether there is a memory to go by.
  package let remembers: Bool
  /// The sources that differ from what the last build read: changed, new or gone, by path.
  package let changed: [String]
}

/// Tells why a file was made and would be made.
package func whyRebuilt(
  _ path: String, _ request: BuildRequest, _ memory: Memory?
) async throws(FileError) -> WhyRebuilt {
  let look = try await look(request, memory)
  let next: WhyRebuilt.Next
  if let patch = try Patch(look, request) {
    next = patch.next(path)
  } else {
    var watch = request.stopwatch
    next = try await prepare(request, look, &watch).site.map { $0.next(path) } ?? .forbidden
  }
  return WhyRebuilt(
    last: look.memory?.files.first { Path.same($0.known.path, path) }?.reason, next: next,
    remembers: look.memory != nil, changed: look.changed)
}

extension Look {
  /// The paths that differ from the memory.
  fileprivate var changed: [String] {
    guard let memory else { return [] }
    var known = Set(memory.sources.map(\.path))
    var changed: [String] = []
    for (file, seen) in zip(survey.files, sources) {
      let isKnown = known.remove(file.path) != nil
      if case .read(let fresh) = seen, !(isKnown && memory.has(fresh, at: file.path)) { changed.append(file.path) }
    }
    return (changed + known).sorted(by: Path.precedes)
  }
}

extension Memory {
  /// Whether a source was read and says what it said before.
  fileprivate func has(_ fresh: FreshReading, at path: String) -> Bool {
    sources.first { Path.same($0.path, path) }?.readingPrint == fresh.archivedPrint
  }
}

extension Patch {
  /// What this patch does with a file.
  fileprivate func next(_ path: String) -> WhyRebuilt.Next {
    guard let file = memory.files.first(where: { Path.same($0.known.path, path) }) else { return .nothing }
    return isTouched(file) ? .make(.text) : .keep
  }
}

extension Blueprint {
  /// What drawing does with a file.
  fileprivate func next(_ path: String) -> WhyRebuilt.Next {
    let known = Remembrance(look)
    let answer: (file: RememberedFile?, reason: Reason)
    if let index = pages.index(of: path) {
      answer = known.page(path, key(of: page(index), with: theme.compiled, address: address))
    } else if let asset = theme.assets.first(where: { Path.same($0.path, path) }) {
      answer = known.asset(asset)
    } else if let copy = copies.first(where: { Path.same($0.path, path) }) {
      answer = known.copy(path, of: copy.source)
    } else {
      return .nothing
    }
    return answer.file == nil ? .make(answer.reason) : .keep
  }
}
