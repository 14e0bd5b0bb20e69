// What `guong forget` says.
import Diagnostics
import Traces

struct ForgetWords {
  let language: Language
  let content = Bilingual(vi: "Nội dung", en: "Content")
  let site = Bilingual(vi: "Trang đã dựng", en: "Published site")

  func title(_ person: Named) -> String {
    let id = person.id.isEmpty ? "" : say(" (mã: \(person.id))", " (id: \(person.id))")
    return visible(person.name + id) + "\n"
  }

  func heading(_ heading: Bilingual, _ folder: String) -> String {
    "\n\(heading.text(in: language)) (\(visible(folder))):\n"
  }

  /// A place in a file.
  func line(_ path: String, _ trace: Trace) -> String {
    let part =
      switch trace.part {
      case .field(let key): say("trường '\(key)'", "field '\(key)'")
      case .attribute(let key): say("thuộc tính '\(key)'", "attribute '\(key)'")
      case .text: say("chữ", "text")
      }
    return visible("\(path):\(trace.spot.line):\(trace.spot.column): \(part): \(quoted(trace))") + "\n"
  }

  /// A name of a file or folder.
  func line(_ path: String, _ trace: Trace, isFolder: Bool) -> String {
    let what = isFolder ? say("tên thư mục", "name of the folder") : say("tên tệp", "name of the file")
    return visible("\(path): \(what): \(quoted(trace))") + "\n"
  }

  func compressed(_ path: String) -> String {
    visible(path) + ": " + say("bản nén của tệp vừa nêu", "the file above, compressed") + "\n"
  }

  func unread(_ path: String) -> String {
    visible(path) + ": "
      + say(
        "chưa xem được hết (quá lớn, quá sâu, tên hoặc chữ không phải UTF-8)",
        "not all of it could be read (too large, too deep, its name or its text is not UTF-8)") + "\n"
  }

  func noSite(_ folder: String) -> String {
    let folder = visible(folder)
    return "\n"
      + say(
        "Trang đã dựng: chưa xem, vì không có thư mục '\(folder)'; nêu thư mục khác bằng --output.",
        "Published site: not looked at, there is no folder '\(folder)'; name another with --output.") + "\n"
  }

  func count(_ count: ForgetCount) -> String {
    guard count.places > 0 else { return say("Không có chỗ nào.", "None.") + "\n" }
    return say(
      "\(count.places) chỗ trong \(count.files) tệp hoặc thư mục.",
      "\(counted(count.places, "place")) in \(counted(count.files, "file")) or folders.") + "\n"
  }

  func verdict(_ total: ForgetCount, shared: Int, unread: Int) -> String {
    let sum =
      total.places > 0
      ? say(
        "Còn \(total.places) chỗ nêu tên người này.", "This person is still named in \(counted(total.places, "place"))."
      )
      : say("Không còn chỗ nào nêu tên người này.", "Nothing names this person any more.")
    let others =
      shared > 0
      ? say(
        " Trong đó \(shared) chỗ có thể là người khác cùng tên, phải tự xem.",
        " Of these, \(shared) may mean somebody else of the same name: look at them.") : ""
    let missed =
      unread > 0
      ? say(" \(unread) tệp hoặc thư mục chưa xem được hết, ghi ở trên.", " Not read to the end, see above: \(unread).")
      : ""
    return "\n" + sum + others + missed + "\n"
  }

  /// What a search of two folders does not reach (privacy.md, withdrawal).
  func elsewhere(opaque: Int, memory: String?) -> String {
    let note = say(
      "Guong chưa xóa, chưa sửa gì: lệnh này chỉ liệt kê, có --dry-run hay không cũng vậy. Còn phải tự xem và gỡ:",
      "Nothing was removed or changed: this command only lists, with or without --dry-run. Also see to:")
    var places = [
      say(
        "lịch sử kho mã (git): bản cũ của các tệp vẫn nêu tên; bản sao của kho cũng vậy",
        "the repository's history: old versions still name the person, and so do clones"),
      say(
        "bộ nhớ đệm: trình duyệt, máy chủ trung gian, công cụ tìm kiếm nội bộ, thư mục lưu của CI",
        "caches: browsers, proxies, the intranet's search engine, what CI keeps"),
      say(
        "bản đã in: áp phích, bảng tin, báo cáo, trang có mã QR",
        "what was printed: posters, notice boards, reports, pages with QR codes"),
      say(
        "bản sao khác: bản cho người quản lý, bản sao lưu, máy chủ đang đăng, thư, bảng CSV và lịch đã tải về",
        "other copies: the managers' edition, backups, the server, mails, tables and calendars that were taken away"),
      say(
        "chỗ chỉ gọi bằng tên (“chị Lan”), biệt danh hay chức vụ: lệnh này không tìm được",
        "places with a given name alone, a nickname or a post: this command cannot find them"),
    ]
    if let memory {
      let path = visible(memory)
      places.append(say("bộ nhớ của lần dựng trước: xóa '\(path)'", "the memory of the last build: delete '\(path)'"))
    }
    if opaque > 0 {
      places.append(
        say(
          "\(opaque) tệp ảnh, PDF hoặc tệp nhị phân: chỉ mới xem tên, hãy mở ra xem",
          "pictures, PDF and other binary files, of which only the names were looked at: \(opaque)"))
    }
    return "\n" + ([note] + places.map { "- " + $0 }).joined(separator: "\n") + "\n"
  }

  /// What is written there in one line, cut where it is very long, and who else may be meant.
  private func quoted(_ trace: Trace) -> String {
    let words = trace.text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    let scalars = words.joined(separator: " ").unicodeScalars
    let text = String(String.UnicodeScalarView(scalars.prefix(100))) + (scalars.count > 100 ? "…" : "")
    let others = trace.also.joined(separator: ", ")
    return "“\(text)”" + (others.isEmpty ? "" : say(" – cũng là tên của \(others)", " – also the name of \(others)"))
  }

  private func say(_ vi: String, _ en: String) -> String { Bilingual(vi: vi, en: en).text(in: language) }
}
