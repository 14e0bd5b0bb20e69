// The options that several commands share.
import ArgumentParser
import Building
import Diagnostics
import Exact
import Files
import Model
import Reports

/// What to build from, for whom, as of when.
struct SourceOptions: ParsableArguments {
  @Argument(help: "Thư mục nội dung. (The folder of content.)")
  var content = "content"

  @OptionGroup var site: SiteOptions

  var strict: Bool { site.strict }

  init() {}

  /// As other commands put them together.
  init(content: String, site: SiteOptions) {
    self.content = content
    self.site = site
  }
}

/// For whom a site is, as of when, and with which themes.
struct SiteOptions: ParsableArguments {
  @Option(name: .long, help: "Thư mục giao diện. (The folder of themes.)")
  var themes = "themes"

  @Option(name: .long, help: "Giao diện, thay cho 'theme' trong site.yaml. (A theme in place of the site's.)")
  var theme: String?

  @Option(name: .long, help: "Bản dành cho ai: staff, manager, public. (For whom.)")
  var edition: Audience = .staff

  @Option(
    name: .customLong("as-of"),
    help: "Ngày YYYY-MM-DD được coi là hôm nay; mặc định: hôm nay ở Việt Nam. (The site's today.)")
  var asOf: Day?

  @Flag(name: .long, help: "Hiện cả bài nháp, có đánh dấu. (Show drafts, marked.)")
  var drafts = false

  // Whatever stands behind it is its value, so that `-1` is told to be no number of processors.
  @Option(
    name: .long, parsing: .unconditional,
    help: "Số bộ xử lý cùng làm; mặc định: tất cả. (How many processors work at once.)")
  var jobs = Jobs(count: Surroundings.processors)

  @Flag(name: .long, help: "Coi cảnh báo là lỗi. (Treat warnings as errors.)")
  var strict = false

  /// The site's today.
  var today: Day { Guong.today(asOf) }
}

extension Guong {
  /// The day asked for, else today in the zone of Vietnam, which has no summer time: the one look at the clock.
  static func today(_ asOf: Day?) -> Day {
    if let asOf { return asOf }
    let secondsPerDay = 86_400
    guard let day = Day(number: (Surroundings.now + 7 * 3600) / secondsPerDay) else {
      preconditionFailure("the clock shows a year from 1 to 9999")
    }
    return day
  }
}

/// How the tool talks.
struct TalkOptions: ParsableArguments {
  @Option(name: .long, help: "Ngôn ngữ của thông báo: vi, en. (The language of messages.)")
  var lang: Language = .vi

  @Option(name: .long, help: "Tô màu: auto, always, never. (Colours.)")
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Chỉ in lỗi. (Print errors only.)")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Kể chi tiết hơn. (Say more.)")
  var verbose = false

  @Flag(name: .long, help: "In thêm thời gian từng bước. (Print the time of each stage.)")
  var timings = false

  /// Whether the stages are timed.
  var timesStages: Bool { timings || verbose }

  /// The console that these options ask for (no-color.org: NO_COLOR wins over `auto`).
  var console: Console {
    let paints =
      switch color {
      case .always: true
      case .never: false
      case .auto: Surroundings.isTerminal(2) && (Surroundings.environment("NO_COLOR") ?? "").isEmpty
      }
    return Console(language: lang, paint: paints ? .ansi : .none)
  }
}

/// How many processors work at once: at least one.
struct Jobs: ExpressibleByArgument {
  let count: Int

  init(count: Int) { self.count = max(1, count) }

  init?(argument: String) {
    guard let count = Int(argument), count >= 1 else { return nil }
    self.count = count
  }

  var defaultValueDescription: String { String(count) }
}

extension Share: ExpressibleByArgument {
  /// `3/8`: the third of eight.
  public init?(argument: String) {
    let parts = argument.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Int(String(Substring($0))) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number, of: count)
  }
}

/// When to colour.
enum ColorChoice: String, Sendable, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

extension Audience: ExpressibleByArgument {}

extension ReportFormat: ExpressibleByArgument {}

extension ArgumentHelp {
  /// For `--format`.
  static let format: ArgumentHelp =
    "Dạng báo cáo: text, json, sarif, github, gitlab; mọi dạng trừ text in ra đầu ra chuẩn. (Form of the report.)"
}

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// `YYYY-MM-DD`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}
