// Time for messages only: how long a build took. No page depends on it.
import Building
import Files
import Publishing

enum Clock {
  /// Seconds since the first look at this clock.
  static var seconds: Double {
    let passed = begin.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
  }

  private static let begin = ContinuousClock.now
}

extension SiteOptions {
  /// Where a site of this content goes.
  func place(of content: String, output: String) throws(FileError) -> OutputPlace {
    OutputPlace(
      output: output, project: try Disk.currentFolder(), content: content, themes: themes, homes: Surroundings.homes,
      edition: edition)
  }

  /// What these options ask to be built of a folder of content; `timed` measures the stages.
  func request(for content: String, timed: Bool) -> BuildRequest {
    var request = BuildRequest(
      content: content, themes: themes, audience: edition, asOf: today, drafts: drafts,
      moment: Surroundings.nanoseconds, jobs: jobs.count,
      stopwatch: timed ? Stopwatch { Clock.seconds } : Stopwatch())
    request.theme = theme
    return request
  }
}

extension SourceOptions {
  /// Where a site of these sources goes.
  func place(output: String) throws(FileError) -> OutputPlace { try site.place(of: content, output: output) }

  /// What these options ask to be built; `timed` measures the stages.
  func request(timed: Bool) -> BuildRequest { site.request(for: content, timed: timed) }

  /// The folder of themes.
  var themes: String { site.themes }
}
