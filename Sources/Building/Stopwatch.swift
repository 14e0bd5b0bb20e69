// Measures stages with a clock that the tool brings; without one it measures nothing.

/// The time one stage took.
package struct Timing: Sendable, Hashable {
  package let stage: String
  package let seconds: Double
}

/// Laps between stages. The clock comes from outside, so that no module in the middle knows any.
package struct Stopwatch: Sendable {
  private let now: @Sendable () -> Double
  private var last: Double
  package private(set) var timings: [Timing] = []

  /// `now` tells seconds from any beginning.
  package init(now: @escaping @Sendable () -> Double = { 0 }) {
    self.now = now
    last = now()
  }

  /// Ends a stage.
  package mutating func lap(_ stage: String) {
    let time = now()
    timings.append(Timing(stage: stage, seconds: time - last))
    last = time
  }
}
