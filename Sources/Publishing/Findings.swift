// The words for what keeps a site from being published; each says whose file it is and how to go on.
import Diagnostics
import Files

/// Findings about files of the output folder.
struct Findings {
  /// The output folder as its owner wrote it.
  let output: String

  /// A file of ours that a person changed.
  func edited(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-edited", at: place(path),
      Bilingual(
        vi: "tệp này đã được sửa bằng tay sau lần xuất bản trước; lần này sẽ ghi đè hoặc xóa nó",
        en: "this file was edited by hand after the last build, and this build would overwrite or remove it"),
      hint: Bilingual(
        vi: "đưa phần sửa vào nội dung hoặc giao diện, rồi tự xóa tệp này và chạy lại",
        en: "bring the edit into the content or the theme, then delete this file yourself and build again"))
  }

  /// Something that is not ours, where a file must go.
  func inTheWay(of path: String, _ obstacle: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-in-the-way", at: place(obstacle),
      Bilingual(
        vi: "'\(obstacle)' không phải do Guong tạo ra và chiếm chỗ của tệp '\(path)'",
        en: "'\(obstacle)' was not made by Guong and stands where '\(path)' must go"),
      hint: Bilingual(vi: "tự chuyển nó đi nơi khác rồi chạy lại", en: "move it away yourself and build again"))
  }

  /// A path that some server or disk would not take.
  func badPath(_ path: String, _ fault: Bilingual) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-path", at: nil,
      Bilingual(vi: "đường dẫn '\(path)' \(fault.vi)", en: "output path '\(path)' \(fault.en)"))
  }

  /// Two paths that some disk takes for one.
  func clash(_ path: String, _ other: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-clash", at: nil,
      Bilingual(
        vi: "hai tệp '\(other)' và '\(path)' tranh cùng một chỗ (chữ hoa, chữ thường không phân biệt)",
        en: "'\(other)' and '\(path)' need the same place (capitals do not tell names apart)"))
  }

  /// Another build is at work.
  func busy(_ process: Int?) -> Diagnostic {
    let holder = process.map { " (\($0))" } ?? ""
    return Diagnostic(
      .error, rule: "output-busy", at: nil,
      Bilingual(
        vi: "một lần xuất bản khác\(holder) đang ghi vào '\(output)'",
        en: "another build\(holder) is writing '\(output)'"),
      hint: Bilingual(vi: "chờ lần ấy xong rồi chạy lại", en: "wait until it is done and build again"))
  }

  /// A file system that cannot exchange folders or give files second names.
  func cannotExchange(_ error: FileError) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-exchange", at: nil,
      Bilingual(
        vi: "không đổi được cả thư mục '\(output)' trong một lần: \(error.message.vi)",
        en: "'\(output)' cannot be exchanged as a whole here: \(error.message.en)"),
      hint: withoutSwap)
  }

  /// A name in the output that no second name can be given to.
  func cannotCarry(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-exchange", at: place(path),
      Bilingual(
        vi: "tên này không phải UTF-8 hoặc nằm quá sâu, nên không mang sang được khi đổi cả thư mục",
        en: "this name is not UTF-8 or lies too deep, so it cannot be carried over when whole folders are exchanged"),
      hint: withoutSwap)
  }

  /// What a person put into the old site at the moment of the exchange.
  func left(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-left", at: Place(file: path),
      Bilingual(
        vi: "tệp này được đặt vào trang cũ đúng lúc đổi sang trang mới, nên còn nằm ở đây",
        en: "this file was put into the old site while the new one took its place, and was kept here"),
      hint: Bilingual(
        vi: "tự chuyển nó đến nơi cần giữ rồi chạy lại", en: "move it to where it belongs yourself and build again"))
  }

  /// A listed file that is gone, found by `verify`.
  func missing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-missing", at: place(path),
      Bilingual(vi: "tệp này đã bị mất sau lần xuất bản", en: "this file is missing since the last build"),
      hint: again)
  }

  /// A listed file with other bytes, found by `verify`.
  func changed(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-changed", at: place(path),
      Bilingual(vi: "tệp này không còn như lúc xuất bản", en: "this file is not as the last build wrote it"),
      hint: Bilingual(
        vi: "tự xóa tệp này rồi xuất bản lại", en: "delete this file yourself and build again"))
  }

  /// A folder whose files cannot be listed, found by `verify`.
  func closed(_ path: String, _ error: FileError) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-changed", at: place(path), error.message,
      hint: Bilingual(
        vi: "cho phép mở thư mục này rồi kiểm tra lại", en: "let this folder be opened and verify again"))
  }

  /// A listed file whose bytes cannot be had, found by `verify`.
  func unread(_ path: String, _ error: FileError) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-changed", at: place(path), error.message,
      hint: Bilingual(
        vi: "cho phép đọc tệp này rồi kiểm tra lại", en: "let this file be read and verify again"))
  }

  /// A file that no build wrote, found by `verify`.
  func foreign(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-foreign", at: place(path),
      Bilingual(vi: "tệp này không phải do Guong tạo ra", en: "this file was not made by Guong"),
      hint: Bilingual(
        vi: "nếu nó không nên ở đây, tự chuyển nó đi nơi khác", en: "if it does not belong here, move it away yourself")
    )
  }

  /// A folder without a manifest that can be read, found by `verify`.
  func unmarked() -> Diagnostic {
    Diagnostic(
      .error, rule: "output-folder", at: nil,
      Bilingual(
        vi: "thư mục '\(output)' không có tệp '\(Manifest.name)' đọc được",
        en: "folder '\(output)' has no '\(Manifest.name)' that can be read"),
      hint: Findings.restoring)
  }

  /// What to do about a manifest that cannot be read.
  static let restoring = Bilingual(
    vi: "khôi phục tệp ấy (ví dụ bằng git), hoặc tự xóa cả thư mục rồi xuất bản lại",
    en: "restore that file (with git, for example), or delete the folder yourself and build again")

  private func place(_ path: String) -> Place {
    Place(file: Path.join(output, path))
  }

  private let withoutSwap = Bilingual(
    vi: "chạy lại không có '--swap', hoặc đặt trang ở một đĩa như ext4",
    en: "build without '--swap', or keep the site on a disk such as ext4")

  private let again = Bilingual(vi: "xuất bản lại", en: "build again")

  init(output: String) {
    self.output = output
  }
}
