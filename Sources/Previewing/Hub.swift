// What is shown now, and the open pages that wait for something newer.
import Synchronization

/// The one thing that changes while a preview runs.
struct Hub: ~Copyable, Sendable {
  /// Not private: the compiler of 6.3 dies of a mutex over a type that other files cannot see.
  struct State {
    var showing: Showing
    var waiting: [(id: Int, pages: AsyncStream<Int>.Continuation)] = []
    var lastID = 0
  }

  /// A browser opens six connections to one server; open pages leave it some for what it loads. The page that waits
  /// longest is sent off when there are more, and comes back by itself.
  static let mostWaiting = 4

  private let state: Mutex<State>

  init(_ first: Showing) {
    state = Mutex(State(showing: first))
  }

  /// What is shown at this moment.
  var showing: Showing { state.withLock(\.showing) }

  /// Shows something newer, and tells every open page.
  func show(_ attempt: Attempt) {
    state.withLock { state in
      state.showing = state.showing.next(attempt)
      for (_, pages) in state.waiting { pages.yield(state.showing.number) }
    }
  }

  /// Numbers for an open page: the present one at once, then each newer one; it ends when others need the place.
  func wait() -> (id: Int, numbers: AsyncStream<Int>) {
    let (numbers, pages) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
    let id = state.withLock { state in
      if state.waiting.count >= Hub.mostWaiting { state.waiting.removeFirst().pages.finish() }
      state.lastID += 1
      state.waiting.append((state.lastID, pages))
      pages.yield(state.showing.number)
      return state.lastID
    }
    return (id, numbers)
  }

  /// Says the present number again: a sign of life.
  func repeatNumber(to id: Int) {
    state.withLock { state in
      _ = state.waiting.first { $0.id == id }?.pages.yield(state.showing.number)
    }
  }

  /// A page was closed.
  func leave(_ id: Int) {
    state.withLock { state in state.waiting.removeAll { $0.id == id } }
  }
}
