// `guong render`: one Markdown body as HTML, by the path that pages take.
import ArgumentParser
import Building
import Diagnostics
import Files

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "In một bài Markdown thành HTML. (Prints a Markdown body as HTML.)")

  @Argument(help: "Tệp .md, hoặc - để đọc từ đầu vào chuẩn. (A file, or - for standard input.)")
  var file: String

  @OptionGroup var talk: TalkOptions

  /// Bytes that are read; the Markdown limit is below it, and says so with a place.
  private static let limit = 4 << 20

  func run() async throws {
    let console = talk.console
    let bytes =
      try file == "-" ? Disk.readStandardInput(atMost: Self.limit) : Disk.read(file, atMost: Self.limit)
    let rendered = renderedBody(bytes, named: file == "-" ? "<stdin>" : file)
    let lines = SourceLines(bytes)
    for finding in rendered.diagnostics.sorted() {
      console.say(finding, line: lines[finding.place?.spot])
    }
    guard let html = rendered.html else { throw ExitCode(1) }
    console.result(html)
  }
}
