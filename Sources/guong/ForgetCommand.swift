// `guong forget`: lists every place that still names a person, in the content and in the published site.
import ArgumentParser
import Diagnostics
import Files
import Loading
import Model
import Traces
import Vietnamese

/// Without `--dry-run` it does the same and says that nothing was removed. Whoever types `forget` wants somebody gone:
/// the list is the next thing they need, and to be refused would teach them a flag and nothing else. It removes
/// nothing itself, for in a text only people can tell what is to stay when a name goes.
struct ForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Liệt kê mọi chỗ còn nêu tên một người. (Lists every place that still names a person.)",
    discussion: """
      Tìm trong nội dung và trong trang đã dựng, mọi cách viết: có dấu, không dấu, chữ hoa, tên trước họ sau, mã, tên
      tệp, ký tự mã hóa. Không xóa, không sửa gì. Dùng sau khi một người rút lại sự đồng ý, để biết còn sót ở đâu.
      Mã kết thúc: 0 không còn chỗ nào, 1 còn, 2 không chạy được.
      Exit codes: 0 nothing names them any more, 1 something does, 2 could not run.
      """)

  @Argument(help: "Mã người trong organisation.yaml, hoặc họ tên đầy đủ. (An id, or a full name.)")
  var person: String

  @Argument(help: "Thư mục nội dung. (The folder of content.)")
  var content = "content"

  @Option(
    name: .shortAndLong,
    help: "Thư mục của trang web; mặc định: site, nếu có. (Where the site is; by default site, if it is there.)")
  var output: String?

  @Flag(name: .customLong("dry-run"), help: "Chỉ liệt kê; lệnh này luôn làm vậy. (List only, as it always does.)")
  var isDryRun = false

  @Flag(name: .long, help: "Người đã xóa khỏi organisation.yaml. (Somebody who is no longer in organisation.yaml.)")
  var removed = false

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    let people = try people()
    let person: Named
    switch subject(self.person, among: people, isRemoved: removed) {
    case .found(let found): person = found
    case .refused(let finding):
      console.say(finding, line: nil)
      throw ExitCode(2)
    }
    let words = ForgetWords(language: talk.lang)
    console.result(words.title(person))
    var search = ForgetSearch(wanted: Wanted(person, among: people), words: words, console: console)
    try search.look(through: content, as: words.content)
    let site = output ?? "site"
    if try output != nil || Disk.exists(site) {
      try search.look(through: site, as: words.site)
    } else {
      console.result(words.noSite(site))
    }
    console.result(words.verdict(search.total, shared: search.shared, unread: search.unread))
    if !talk.quiet { console.result(words.elsewhere(opaque: search.opaque, memory: try memory(beside: site))) }
    if search.total.places > 0 || search.unread > 0 { throw ExitCode(1) }
  }

  /// Everybody in organisation.yaml; of the other files none needs to be right for that.
  private func people() throws -> [Named] {
    let console = talk.console
    let files = try survey(content: content).files
    guard let file = files.first(where: { contentKind(of: $0.path) == .organisation }) else {
      // Everybody may have gone with it.
      if removed { return [] }
      console.say(cannotRun(try missing()), line: nil)
      throw ExitCode(2)
    }
    let reading = read(file, in: content)
    // With a part of the people only, one could be taken for another.
    let errors = reading.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, case .organisation(let organisation) = reading.facts else {
      for finding in errors { console.say(finding.with([("content/", Path.join(content, ""))]), line: nil) }
      throw ExitCode(2)
    }
    return organisation.people.map { Named(id: $0.id.text, name: $0.name.full) }
  }

  private func missing() throws -> FileError {
    let path = Path.join(content, "organisation.yaml")
    do throws(FileError) {
      _ = try Disk.read(path, atMost: 0)
      return FileError.changed(path)
    } catch {
      return error
    }
  }

  /// What builds remember beside the site, when it is there.
  private func memory(beside site: String) throws -> String? {
    let bare = Path.segments(of: site).joined(separator: "/")
    let name = ".\(Path.name(of: site)).guong"
    let path = Path.folder(of: bare).map { Path.join($0, name) } ?? name
    let whole = site.utf8.first == UInt8(ascii: "/") && path.utf8.first != UInt8(ascii: "/") ? "/" + path : path
    return try Disk.exists(whole) ? whole : nil
  }
}
