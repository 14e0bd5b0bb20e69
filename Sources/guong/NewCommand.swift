// `guong new`: a form for a new story, page, review or decision, which builds as it stands.
import ArgumentParser
import Diagnostics
import Exact
import Files
import Forms
import Loading
import Model
import Vietnamese

/// What a form can be for: the kinds of stories, and three files beside them.
enum FormKind: String, CaseIterable, ExpressibleByArgument {
  case person, collective, deed, initiative, practice, emerging, news, page, review, decision
}

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Tạo tệp mẫu có lời giải thích để viết bài mới. (Writes a form for a new file of content.)",
    discussion: """
      Loại: person (gương cá nhân), collective (gương tập thể),
      deed (việc tốt), initiative (sáng kiến), practice (kinh nghiệm hay),
      emerging (nhân tố mới), news (tin), page (trang),
      review (báo cáo sơ kết, tổng kết), decision (quyết định).
      Không bao giờ ghi đè tệp đang có. (An existing file is never overwritten.)
      """)

  @Argument(help: "Loại bài. (The kind.)")
  var kind: FormKind

  @Argument(help: "Tiêu đề, đặt trong dấu ngoặc kép. (The title.)")
  var title: String

  @Option(name: .long, help: "Thư mục nội dung. (The folder of content.)")
  var content = "content"

  @Option(name: .long, help: "Ngày của việc làm; mặc định: hôm nay. (The day of the deed.)")
  var date: Day?

  @Option(name: .customLong("as-of"), help: "Ngày YYYY-MM-DD được coi là hôm nay. (Today.)")
  var asOf: Day?

  @Option(name: .long, help: "Mã của bài, nếu không muốn lấy từ tiêu đề. (The id.)")
  var id: String?

  @Flag(name: .long, help: "Bài có ảnh: tạo thư mục riêng để đặt ảnh cạnh bài. (A folder, for photos beside the text.)")
  var photos = false

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    let name = NFC.normalized(title)
    let survey = try survey(content: content)
    let taken = survey.ids(ofDecisions: kind == .decision)
    guard let id = wantedID(name), let free = freeID(id, taken) else {
      console.say(noID(name), line: nil)
      throw ExitCode(2)
    }
    guard Path.same(free, id) else {
      console.say(takenID(id, free: free), line: nil)
      throw ExitCode(2)
    }
    let path = path(id)
    let file = Path.join(content, path)
    let text = try text(id, name)
    try Disk.makeFolder(Path.folder(of: file) ?? content, parents: true)
    try Disk.writeNew(Array(text.utf8), to: file)
    console.result(visible(file) + "\n")
    if !talk.quiet { console.say(next(file)) }
  }

  private var day: Day { date ?? Guong.today(asOf) }

  /// Where the file goes, inside the content folder.
  private func path(_ id: String) -> String {
    switch kind {
    case .page: "pages/\(id).md"
    case .review: "reports/\(id).md"
    case .decision: "decisions/\(id).yaml"
    default: "stories/\(day.year)/\(id)" + (photos ? "/index.md" : ".md")
    }
  }

  private func text(_ id: String, _ title: String) throws(FileError) -> String {
    let library = try load(content: content).library
    let campaign = library?.campaign(on: day)
    let units = (library?.units ?? []).filter { $0.from.map { $0 <= day } ?? true && $0.to.map { day <= $0 } ?? true }
    let filling = Filling(
      title: title, day: day, id: id, criteria: (campaign?.items ?? []).map { ($0.id.text, $0.name) },
      units: units.map { ($0.id.text, $0.name) })
    switch kind {
    case .page: return filling.page(ContentKind.page.fields)
    case .review: return filling.review(ContentKind.review.fields)
    case .decision: return filling.decision(ContentKind.decision.fields)
    default: return filling.story(StoryKind(rawValue: kind.rawValue) ?? .deed, ContentKind.story.fields)
    }
  }
}

// Ids: from the title, and free.
extension NewCommand {
  /// Nil when the title cannot stand in a file, or no id can be made of it.
  private func wantedID(_ title: String) -> String? {
    let hasText = title.unicodeScalars.contains { !$0.properties.isWhitespace }
    guard hasText, !title.unicodeScalars.contains(where: { isHidden($0) || $0 == "\t" }), title.count <= 160 else {
      return nil
    }
    let wanted = id ?? slug(title)
    return wanted.isEmpty || !Path.same(slug(wanted), wanted) ? nil : wanted
  }

  /// The id itself, or the first free one with a number behind it; nil when none is short enough.
  private func freeID(_ id: String, _ taken: Set<String>) -> String? {
    let names = [id] + (2...1_000).map { "\(id)-\($0)" }
    return names.first { !taken.contains($0) && !Addresses.reserved.contains($0) && $0.utf8.count <= 80 }
  }

  private func noID(_ title: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "command", at: nil,
      .init("Không tạo được mã từ '\(id ?? title)'", "no id can be made of '\(id ?? title)'"),
      hint: .init(
        "tiêu đề có chữ, dài tối đa 160 ký tự, không có ký tự ẩn; mã gồm chữ thường không dấu và số, nối bằng -, "
          + "tối đa 80 ký tự",
        "a title has letters, 160 characters at most and none that is hidden; an id is lower-case letters and digits "
          + "joined by -, 80 at most"))
  }

  private func takenID(_ id: String, free: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "command", at: nil,
      Addresses.reserved.contains(id)
        ? .init("Windows không cho tệp nào tên là '\(id)'", "Windows allows no file named '\(id)'")
        : .init("Mã '\(id)' đã có người dùng", "the id '\(id)' is taken"),
      hint: .init("thêm --id \(free), hoặc chọn tiêu đề khác", "add --id \(free), or choose another title"))
  }

  private func next(_ file: String) -> Bilingual {
    let file = visible(file)
    switch kind {
    case .page:
      return .init(
        "Đã tạo trang '\(file)'. Mở tệp, viết nội dung, rồi xem thử bằng 'guong preview'.",
        "Made the page '\(file)'. Open it, write, then look at it with 'guong preview'.")
    case .decision:
      return .init(
        "Đã tạo '\(file)'. Quyết định không có bản nháp: điền số, ký hiệu thật, rồi chạy 'guong check'.",
        "Made '\(file)'. A decision is never a draft: fill in its real number, then run 'guong check'.")
    default:
      return .init(
        "Đã tạo bản nháp '\(file)'. Mở tệp, điền và viết theo lời nhắc, rồi xem thử bằng 'guong preview'; "
          + "xong thì đổi 'status: draft' thành 'status: published'.",
        "Made the draft '\(file)'. Open it, follow what it asks, look at it with 'guong preview'; "
          + "when done, change 'status: draft' to 'status: published'.")
    }
  }
}
