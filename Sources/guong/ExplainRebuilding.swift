// Why a file of the site was made anew, and whether the next build would make it again.
import Building
import Diagnostics
import Files
import Publishing

extension ExplainCommand {
  /// False when the site has no such file and had none.
  func explainRebuilding(of file: String, of content: String) async throws -> Bool {
    let memory = Memory.load(from: try site.place(of: content, output: output).memory())
    var request = site.request(for: content, timed: false)
    request.tool = Program.tool(memory?.tool)
    let inside = inside(file)
    let why = try await whyRebuilt(inside, request, memory)
    for sentence in sentences(inside, why) { talk.console.result(visible(sentence.text(in: talk.lang)) + "\n") }
    return !(why.next == .nothing && why.last == nil)
  }

  /// The path inside the site: without its folder, and with the name that a folder's address leaves out.
  /// A path that leads into the site however it is spelled is taken for that, any other for one inside the site.
  func inside(_ path: String) -> String {
    let short = below(path) ?? path
    let bare = short.utf8.first == UInt8(ascii: "/") ? String(short.dropFirst()) : short
    if bare.isEmpty || bare.hasSuffix("/") { return bare + "index.html" }
    return Path.name(of: bare).utf8.contains(UInt8(ascii: ".")) ? bare : bare + "/index.html"
  }

  /// The way from the site to a path that leads into it; nil for one that leads elsewhere or nowhere.
  private func below(_ path: String) -> String? {
    do throws(FileError) {
      let (site, file) = (try Disk.realPath(output), try Disk.realPath(path))
      guard Path.same(file, site) || Path.lies(file, below: site) else { return nil }
      let rest = String(decoding: file.utf8.dropFirst(site.utf8.count), as: UTF8.self)
      return path.utf8.last == UInt8(ascii: "/") ? rest + "/" : rest
    } catch {
      return nil
    }
  }

  private func sentences(_ file: String, _ why: WhyRebuilt) -> [Bilingual] {
    guard why.remembers else {
      return [
        .init(
          "Không có trí nhớ của lần dựng trước cho '\(output)': lần tới mọi tệp được dựng lại.",
          "No memory of a last build of '\(output)': the next one makes every file.")
      ]
    }
    let last = why.last.map {
      Bilingual(
        vi: "\(file): lần gần nhất được dựng vì \($0.words.vi).", en: "\(file): last made because \($0.words.en).")
    }
    let changed = why.changed.map { Bilingual(vi: "  đã đổi: \($0)", en: "  changed: \($0)") }
    return [last, why.next.sentence(file)].compactMap { $0 } + changed
  }
}

extension WhyRebuilt.Next {
  fileprivate func sentence(_ file: String) -> Bilingual {
    switch self {
    case .keep: .init("Lần tới: giữ nguyên.", "Next time: it stays.")
    case .make(let reason):
      .init("Lần tới: dựng lại vì \(reason.words.vi).", "Next time: made anew because \(reason.words.en).")
    case .nothing: .init("Lần tới: không có tệp '\(file)'.", "Next time: there is no file '\(file)'.")
    case .forbidden:
      .init(
        "Lần tới: nội dung đang có lỗi, không dựng gì; xem 'guong check'.",
        "Next time: the content has errors and nothing is built; see 'guong check'.")
    }
  }
}

extension Reason {
  /// After “because”.
  fileprivate var words: Bilingual {
    switch self {
    case .new: .init("trước đó chưa có tệp này", "there was no such file")
    case .text: .init("phần thân bài đã đổi", "the text of its body changed")
    case .view: .init("thông tin trên trang đã đổi", "what it says changed")
    case .template: .init("mẫu giao diện đã đổi", "its template changed")
    case .links: .init("địa chỉ của trang web đã đổi", "the site's address changed")
    case .bytes: .init("tệp gốc đã đổi", "the file it is a copy of changed")
    case .lost:
      .init("tệp trong trang không còn như lúc dựng", "the file did not stand in the site as it was left")
    }
  }
}
