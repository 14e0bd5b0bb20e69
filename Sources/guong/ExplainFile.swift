// Where a file of the content went, in sentences.
import ArgumentParser
import Building
import Diagnostics
import Exact
import Files
import Model
import Redacting
import Vietnamese

extension ExplainCommand {
  /// Says where a file's page stands or why there is none, what it is made from, and what refers to it.
  func explainFile(_ path: String) throws {
    guard let inside = try insideContent(path) else {
      talk.console.say(outside(path), line: nil)
      throw ExitCode(2)
    }
    let found = try whereabouts(of: inside, site.request(for: content, timed: false))
    let shown = Path.join(content, inside)
    var sentences = [Bilingual(vi: shown, en: shown)] + place(of: found)
    sentences += found.omissions.map(reason)
    sentences += found.sources.map { .init("  làm từ: \(real($0))", "  made from: \(real($0))") }
    sentences += found.referrers.map {
      .init(
        "  được nhắc ở: \(real($0.file)) (\($0.how.vi))", "  referred to by: \(real($0.file)) (\($0.how.en))")
    }
    for sentence in sentences { talk.console.result(visible(sentence.text(in: talk.lang)) + "\n") }
  }

  /// The path inside the content folder, nil for one that lies outside; a story's folder stands for its text.
  private func insideContent(_ path: String) throws(FileError) -> String? {
    let (folder, whole) = (try Disk.realPath(content), try Disk.realPath(path))
    let exists = try Disk.exists(path)
    let isHere = exists && Path.lies(whole, below: folder)
    let isInside = try Disk.exists(Path.join(content, path))
    guard isHere || isInside else { return nil }
    let inside = isHere ? String(Substring(whole.utf8.dropFirst(folder.utf8.count + 1))) : path
    let plain = Path.segments(of: inside).joined(separator: "/")
    return try Disk.exists(Path.join(content, plain + "/index.md")) ? plain + "/index.md" : plain
  }

  private func outside(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "command", at: nil,
      .init("'\(path)' không phải tệp trong thư mục '\(content)'", "'\(path)' is no file in folder '\(content)'"),
      hint: .init("nêu một tệp, như \(content)/site.yaml", "name a file, such as \(content)/site.yaml"))
  }

  private func real(_ file: String) -> String { Path.join(content, String(file.dropFirst("content/".count))) }

  private func place(of found: Whereabouts) -> [Bilingual] {
    if let address = found.address {
      return [.init("Có trong trang, ở: \(address)", "It is in the site, at: \(address)")]
    }
    switch found.role {
    case .story:
      return [.init("Chưa có trong bản này của trang, vì:", "It is not in this edition of the site, because:")]
    case .review:
      return [
        .init(
          "Báo cáo chưa có trong bản này của trang: còn nháp, chưa đến ngày ký, hoặc bản này dành cho mọi người.",
          "It is not in this edition: it is a draft, its day has not come, or the edition is for the public.")
      ]
    case .picture: return [.init("Ảnh này chưa có trong trang.", "This picture is not in the site.")]
    case .inspections:
      return [
        .init(
          "Tệp này không có trang trong bản này: chỉ bản dành cho quản lý có, khi đã có lần kiểm tra nào.",
          "It has no page in this edition: only the manager edition has one, once something was inspected.")
      ]
    case .register:
      return [
        .init(
          "Tệp này không có trang riêng; nhiều trang lấy số liệu và tên từ đây.",
          "It has no page of its own; many pages draw on it.")
      ]
    case .nothing where found.findings.hasErrors:
      return [.init("Chưa có trong trang vì tệp có lỗi; xem 'guong check':", "It has errors; see 'guong check':")]
        + found.findings.map { .init("  \($0.message.vi) [\($0.rule)]", "  \($0.message.en) [\($0.rule)]") }
    default: return [.init("Trang không dùng tệp này vào đâu.", "The site does not use this file.")]
    }
  }

  private func reason(_ omission: Omission) -> Bilingual {
    switch omission {
    case .unfinished(.review):
      .init("  - bài đang chờ duyệt (status: review)", "  - it waits for review (status: review)")
    case .unfinished:
      .init(
        "  - bài còn là bản nháp (status: draft); xem thử bằng 'guong preview'",
        "  - it is a draft (status: draft); see it with 'guong preview'")
    case .takenDown(let status):
      .init(
        "  - bài đã gỡ (status: \(status.rawValue)); địa chỉ của bài có trang “Bài viết đã được gỡ”",
        "  - it was taken down (status: \(status.rawValue)); a neutral page stands at its address")
    case .notYet(let day): .init("  - đến ngày \(shortDate(day)) mới đăng", "  - it is published on \(day.iso)")
    case .embargo(let day):
      .init("  - không đăng trước ngày \(shortDate(day)) (embargo)", "  - it is held back until \(day.iso) (embargo)")
    case .expired(let day):
      .init("  - đã hết hạn đăng từ ngày \(shortDate(day)) (expires)", "  - it expired on \(day.iso)")
    case .noConsent(let people):
      .init(
        "  - bản '\(site.edition.rawValue)' cần phiếu đồng ý còn hiệu lực của: \(list(people))",
        "  - edition '\(site.edition.rawValue)' needs a consent that holds of: \(list(people))")
    }
  }

  private func list(_ people: [ID<Person>]) -> String { people.map(\.text).joined(separator: ", ") }
}
