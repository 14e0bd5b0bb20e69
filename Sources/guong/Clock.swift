// Time for messages only: how long a build took. No page depends on it.
import Building
import Files

enum Clock {
  /// Seconds since the first look at this clock.
  static var seconds: Double {
    let passed = begin.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
  }

  private static let begin = ContinuousClock.now
}

extension SourceOptions {
  /// What these options ask to be built; `timed` measures the stages.
  func request(timed: Bool) -> BuildRequest {
    BuildRequest(
      content: content, themes: themes, audience: edition, asOf: today, drafts: drafts,
      moment: Surroundings.nanoseconds, jobs: jobs,
      stopwatch: timed ? Stopwatch { Clock.seconds } : Stopwatch())
  }
}
