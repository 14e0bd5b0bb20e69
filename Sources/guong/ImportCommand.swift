// `guong import scores`: a table that Excel saved as CSV becomes score sheets; all of them, or nothing.
import ArgumentParser
import Building
import Diagnostics
import Files
import Importing
import Loading
import Model

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Nhập số liệu từ bảng tính. (Brings in what a spreadsheet holds.)",
    subcommands: [ImportScoresCommand.self])
}

struct ImportScoresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores", abstract: "Nhập bảng điểm CSV của Excel thành phiếu điểm. (CSV of Excel to score sheets.)",
    discussion: """
      Một dòng một người; cột: Mã hoặc Họ tên, Đơn vị, C1.1 …, Tự chấm C1.1 …, Trừ C1.2, Ngày trưởng phòng ký ….
      Không bao giờ ghi đè; có một lỗi thì không ghi gì. (Never overwrites; one error, and nothing is written.)
      """)

  @Argument(help: "Tệp CSV. (The CSV file.)")
  var file: String

  @Option(name: .long, help: "Mã bộ tiêu chí, như vhcs-2022. (The rubric.)")
  var rubric: String

  @Option(name: .long, help: "Kỳ chấm điểm, như 2022-03 hoặc 2022-Q1. (The period.)")
  var period: Period

  @Option(name: .long, help: "Thư mục nội dung. (The folder of content.)")
  var content = "content"

  @Flag(name: .customLong("dry-run"), help: "Chỉ cho xem những gì sẽ ghi. (Only show what would be written.)")
  var isRehearsal = false

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let library = try library()
    guard let rubric = library.rubrics.first(where: { Path.same($0.id.text, rubric) }) else {
      talk.console.say(unknownRubric(library), line: nil)
      throw ExitCode(2)
    }
    let bytes = try Disk.read(file, atMost: mostBytes)
    let made = importation(of: bytes, ImportRequest(file: file, rubric: rubric, period: period), into: library)
    let taken = try made.files.filter { file throws(FileError) in try Disk.exists(place(of: file)) }
    tell(made.diagnostics + taken.map { exists($0) }, table: made.text)
    guard !made.files.isEmpty, taken.isEmpty else {
      talk.console.say(
        .init("Chưa ghi gì. Hãy sửa rồi nhập lại.", "Nothing was written. Mend this, then import again."))
      throw ExitCode(1)
    }
    if isRehearsal {
      for file in made.files { show(file) }
    } else {
      try write(made.files)
    }
    if !talk.quiet { talk.console.say(summary(made)) }
  }
}

/// A table of thousands of people is smaller.
private let mostBytes = 8 << 20

// What the content says.
extension ImportScoresCommand {
  /// The content, when what sheets are judged by can be read.
  private func library() throws -> Library {
    let loaded = try load(content: content)
    let wrong = loaded.diagnostics.filter { finding in
      finding.severity == .error && (loaded.library == nil || isOfScores(finding.place?.file ?? ""))
    }
    guard let library = loaded.library, wrong.isEmpty else {
      tell(wrong, table: [])
      talk.console.say(
        .init("Chưa nhập được: hãy sửa nội dung trước.", "Nothing can be imported: mend the content first."))
      throw ExitCode(1)
    }
    return library
  }

  /// Whether a file has to do with who is scored and how.
  private func isOfScores(_ file: String) -> Bool {
    ["content/organisation.yaml", "content/campaigns/", "content/scores/"].contains { file.utf8.starts(with: $0.utf8) }
  }

  private func unknownRubric(_ library: Library) -> Diagnostic {
    let ids = library.rubrics.map(\.id.text).sorted()
    let list = ids.joined(separator: ", ")
    return Diagnostic(
      .error, rule: "command", at: nil,
      .init("Chưa có bộ tiêu chí nào mang mã '\(rubric)'", "no rubric '\(rubric)'"),
      hint: nearest(to: rubric, among: ids).map { .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?") }
        ?? .init("các bộ tiêu chí đang có: \(list)", "there is: \(list)"))
  }
}

// What is written.
extension ImportScoresCommand {
  private func place(of file: SheetsFile) -> String {
    Path.join(content, String(decoding: file.path.utf8.dropFirst("content/".utf8.count), as: UTF8.self))
  }

  /// Writes all files, or takes back those that were written.
  private func write(_ files: [SheetsFile]) throws(FileError) {
    var written: [String] = []
    do throws(FileError) {
      for file in files {
        let path = place(of: file)
        try Disk.makeFolder(Path.folder(of: path) ?? content, parents: true)
        try Disk.writeNew(file.bytes, to: path, durable: true)
        written.append(path)
      }
    } catch {
      for path in written { try Disk.remove(path) }
      throw error
    }
    for path in written { talk.console.result(visible(path) + "\n") }
  }

  private func show(_ file: SheetsFile) {
    talk.console.result("\(visible(place(of: file))):\n" + String(decoding: file.bytes, as: UTF8.self))
  }

  private func exists(_ file: SheetsFile) -> Diagnostic {
    Diagnostic(
      .error, rule: "import-exists", at: Place(file: file.path),
      .init("Tệp phiếu điểm này đã có và không bị ghi đè", "file of sheets exists and is never overwritten"),
      hint: .init(
        "nếu muốn nhập lại, chuyển tệp cũ ra ngoài thư mục nội dung trước",
        "to import it anew, first move the old one out of the folder of content"))
  }

  private func tell(_ findings: [Diagnostic], table text: [UInt8]) {
    let names = [(prefix: "content/", folder: Path.join(content, ""))]
    let lines = SourceLines(text)
    for finding in findings where !talk.quiet || finding.severity == .error {
      let isOfTable = finding.place.map { Path.same($0.file, file) } ?? false
      talk.console.say(isOfTable ? finding : finding.with(names), line: isOfTable ? lines[finding.place?.spot] : nil)
    }
  }

  private func summary(_ made: Importation) -> Bilingual {
    let (sheets, files, when) = (made.sheets, made.files.count, period.text)
    return isRehearsal
      ? .init(
        "Sẽ ghi \(sheets) phiếu kỳ \(when) vào \(files) tệp; chưa ghi gì.",
        "Would write \(sheets) sheet(s) for \(when) to \(files) file(s); nothing was written.")
      : .init(
        "Đã nhập \(sheets) phiếu kỳ \(when) vào \(files) tệp.",
        "Imported \(sheets) sheet(s) for \(when) to \(files) file(s).")
  }
}

extension Period: ExpressibleByArgument {
  /// `2022-03`, `2022-Q1`.
  public init?(argument: String) { self.init(argument) }
}
