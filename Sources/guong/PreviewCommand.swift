// `guong preview`: the site on this machine only, built again at each change.
import ArgumentParser
import Diagnostics
import Files
import Previewing

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Xem thử trang web trên máy này, tự dựng lại khi sửa. (Shows the site while it is written.)")

  @OptionGroup var source: SourceOptions
  @OptionGroup var talk: TalkOptions

  @Option(name: .long, help: "Cổng trên máy này. (The port on this machine.)")
  var port: UInt16 = 4000

  @Flag(name: .long, help: "Xem lại thư mục mỗi giây, thay cho chờ hệ thống báo. (Look every second.)")
  var poll = false

  func run() async throws {
    // A missing folder is a mistake in the command; one that goes away later is waited for.
    for folder in [source.content, source.themes] { _ = try Disk.list(folder, following: true) }
    Surroundings.endQuietlyWhenTold()
    let console = talk.console
    let stage = Stage(source: source, console: console, quiet: talk.quiet)
    let shelf = Shelf()
    let content = source.content
    do throws(PreviewFailure) {
      try await preview(
        PreviewOptions(port: port, language: console.language, firstNumber: Surroundings.now * 1_000),
        changes: Disk.changes(in: [source.content, source.themes], polling: poll),
        rebuild: { changed in
          await stage.attempt(after: changed) { site in Served { shelf.file(at: $0, of: site, in: content) } }
        },
        isServing: { address in
          console.say(
            .init("Xem thử tại \(address) – dừng bằng Ctrl-C.", "Preview at \(address) – stop with Ctrl-C."))
        })
    } catch {
      console.say(error.diagnostic, line: nil)
      throw ExitCode(2)
    }
    // Told to end, the program is over before this; here the system took its sockets away.
    console.say(.init("Máy chủ xem thử đã dừng; hãy chạy lại.", "The preview's server has stopped; run it again."))
    throw ExitCode(2)
  }
}
