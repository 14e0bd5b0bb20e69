// `guong init`: a small site of one's own to begin with, from what the tool carries within itself.
import ArgumentParser
import Diagnostics
import Exact
import Files

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Tạo một trang mẫu nhỏ để bắt đầu. (Makes a small site to begin with.)",
    discussion: """
      Thư mục phải chưa có, hoặc còn trống; không tệp nào bị ghi đè. Cơ quan, con người trong trang mẫu đều hư cấu.
      The folder must be new or empty; nothing is overwritten. The agency and people of the sample are fictional.
      """)

  @Argument(help: "Thư mục mới. (The new folder.)")
  var folder: String

  @Option(name: .customLong("as-of"), help: "Ngày YYYY-MM-DD được coi là hôm nay. (Today.)")
  var asOf: Day?

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    try Disk.makeFolder(folder, parents: true)
    guard try Disk.isEmpty(folder) else {
      console.say(notEmpty, line: nil)
      throw ExitCode(2)
    }
    for file in starter(of: Guong.today(asOf).year) {
      let path = Path.join(folder, file.path)
      try Disk.makeFolder(Path.folder(of: path) ?? folder, parents: true)
      try Disk.writeNew(Array(file.text.utf8), to: path)
    }
    console.result(visible(folder) + "\n")
    if !talk.quiet { console.say(next) }
  }

  private var notEmpty: Diagnostic {
    Diagnostic(
      .error, rule: "command", at: nil,
      .init("Thư mục '\(folder)' đã có tệp", "folder '\(folder)' is not empty"),
      hint: .init("chọn một thư mục chưa có, như '\(folder)-moi'", "choose a new folder, such as '\(folder)-new'"))
  }

  private var next: Bilingual {
    let folder = visible(folder)
    return .init(
      "Đã tạo trang mẫu trong '\(folder)'. Tiếp theo: cd '\(folder)', rồi guong preview; lời dặn ở DOC-TRUOC.md.",
      "Made a sample site in '\(folder)'. Next: cd '\(folder)', then guong preview; DOC-TRUOC.md says more.")
  }
}

/// The starter site, which is of the year 2022, as of another year.
func starter(of year: Int) -> [(path: String, text: String)] {
  starterFiles.map { file in
    let isTheme = file.path.hasPrefix("themes/")
    return isTheme ? file : (moved(file.path, to: year), moved(file.text, to: year))
  }
}

/// A text with each `2022` made another year of four digits.
private func moved(_ text: String, to year: Int) -> String {
  let digits = String(year)
  let new = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  let old = Array("2022".utf8)
  var bytes = Array(text.utf8)[...]
  var result: [UInt8] = []
  while let byte = bytes.first {
    let isYear = bytes.starts(with: old)
    result += isYear ? Array(new.utf8) : [byte]
    bytes = bytes.dropFirst(isYear ? 4 : 1)
  }
  return String(decoding: result, as: UTF8.self)
}
