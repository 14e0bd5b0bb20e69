// The preview as a whole: build, serve, and build again whenever something changed.
package import Diagnostics
package import Files
import FlyingSocks

/// How to serve.
package struct PreviewOptions: Sendable {
  /// On 127.0.0.1; 0 takes any free one.
  package let port: UInt16
  /// Of the preview's own pages.
  package let language: Language
  /// What counting begins with: greater than any number of an earlier run, so that pages left open notice the new one.
  package let firstNumber: Int

  package init(port: UInt16, language: Language, firstNumber: Int) {
    self.port = port
    self.language = language
    self.firstNumber = firstNumber
  }
}

/// Why there is no preview.
package struct PreviewFailure: Error, Sendable {
  package let diagnostic: Diagnostic
}

/// Serves what `rebuild` gives, on this machine only, until its task is cancelled. The port is taken before anything is
/// built.
///
/// - `rebuild` is called once with nil at the beginning, then with the paths of each change (nil: anything may have
///   changed); never twice at a time.
/// - `isServing` hears the address once the first attempt can be looked at.
package func preview(
  _ options: PreviewOptions, changes: AsyncStream<Change>,
  rebuild: @escaping @Sendable (_ changed: [String]?) async -> Attempt,
  isServing: @Sendable (_ address: String) -> Void
) async throws(PreviewFailure) {
  let server = try await Server.opened(port: options.port)
  let hub = Hub(Showing(await rebuild(nil), number: options.firstNumber, language: options.language))
  let reception = Reception(
    gate: Gate(port: server.port), refusal: { hub.showing.refusal($0) }, answer: { await hub.showing.answer(to: $0) },
    wait: { hub.wait() }, leave: { hub.leave($0) }, repeatNumber: { hub.repeatNumber(to: $0) })
  let show: @Sendable (Attempt) -> Void = { hub.show($0) }
  isServing("http://127.0.0.1:\(server.port)/")
  await withTaskGroup(of: Part.self) { group in
    group.addTask { await server.run(reception) }
    group.addTask {
      for await change in changes { show(await rebuild(change.paths)) }
      return .watching
    }
    // A watch that ends leaves the preview standing; without its server it is over.
    for await part in group where part == .serving { break }
    group.cancelAll()
  }
}

/// What runs side by side.
enum Part: Sendable {
  case serving, watching
}
