// `guong fix`: mends what is mechanical, shows it first, and writes only when told to.
import ArgumentParser
import Diagnostics
import Files
import Loading
import Repairs

struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Sửa những lỗi máy sửa được, cho xem trước. (Mends what is mechanical, and shows it first.)",
    discussion: """
      Sửa: bảng mã UTF-16, dấu BOM, CRLF, ký tự ẩn, khoảng trắng NBSP, chữ Ð thay Đ, dấu rời (NFC), tên trường gõ sai;
      thông tin ẩn trong ảnh (nơi chụp, ngày giờ, máy chụp).
      Không có --apply thì không ghi gì; trên màn hình lệnh, Guong hỏi trước khi ghi. Chỉ sửa trong thư mục nội dung.
      Without --apply nothing is written; on a terminal you are asked. Only files of the content are touched.
      """)

  @Argument(help: "Thư mục nội dung. (The folder of content.)")
  var content = "content"

  @Flag(name: .long, help: "Ghi những chỗ đã sửa. (Write the repairs.)")
  var apply = false

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    let console = talk.console
    let drafts = try drafts()
    for draft in drafts { console.result(draft.shown(in: talk.lang, as: Path.join(content, draft.path))) }
    guard !drafts.isEmpty else {
      if !talk.quiet { console.say(.init("Không có gì phải sửa.", "There is nothing to mend.")) }
      return
    }
    guard apply || isAgreed(drafts.count) else {
      if !talk.quiet {
        console.say(
          .init(
            "\(drafts.count) tệp cần sửa; chưa ghi gì. Thêm --apply để ghi.",
            "\(drafts.count) file(s) to mend; nothing was written. Add --apply to write."))
      }
      return
    }
    for draft in drafts { try draft.write(below: content) }
    if !talk.quiet { console.say(.init("Đã sửa \(drafts.count) tệp.", "Mended \(drafts.count) file(s).")) }
  }

  /// The files that need a repair. Links are never followed, and what no build reads is never opened.
  private func drafts() throws(FileError) -> [Draft] {
    var drafts: [Draft] = []
    for file in try survey(content: content).files where file.status.kind == .file {
      guard file.status.size <= Draft.limit, let repair = repair(for: file.path) else { continue }
      let bytes = try Disk.read(file.path, below: content, atMost: Draft.limit)
      guard let change = repair(bytes) else { continue }
      drafts.append(Draft(path: file.path, original: bytes, change: change))
    }
    return drafts
  }

  /// How a file of the content is mended; nil for one that is not. Too long a text is refused by every build.
  private func repair(for path: String) -> (([UInt8]) -> Draft.Change?)? {
    if let kind = contentKind(of: path) {
      let shape = FileShape(kind.description, in: kind.notation, hasFrontMatter: kind.hasFrontMatter)
      return { $0.count <= fileLimit ? mended($0, shape).map(Draft.Change.text) : nil }
    }
    return isPicture(path) ? { withoutMetadata($0).map(Draft.Change.picture) } : nil
  }

  /// Asks whoever sits at the terminal; nobody there is no.
  private func isAgreed(_ count: Int) -> Bool {
    guard Surroundings.isTerminal(0), Surroundings.isTerminal(2) else { return false }
    talk.console.say(
      Bilingual(vi: "Ghi \(count) tệp này? [c/K] ", en: "Write these \(count) file(s)? [y/N] ").text(in: talk.lang))
    return ["c", "có", "y", "yes"].contains(readLine()?.lowercased() ?? "")
  }
}
