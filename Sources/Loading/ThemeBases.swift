// What can be wrong with the theme that a theme builds on, and with the name of a theme.
import Diagnostics
import Files
import Model

/// So many themes may stand below one: more are never needed, and each is read.
private let mostBases = 4

/// What forbids a theme to build on another; nil when nothing does.
///
/// - Parameters:
///   - above: the theme whose `theme.yaml` names the base.
///   - theme: the first, with the bases that have been read.
func misplaced(
  _ base: Placed<String>, of above: Theme, below theme: Theme, in folder: String
) throws(FileError) -> Diagnostic? {
  let place = Place(file: "themes/\(above.name)/theme.yaml", base.spot)
  let chain = theme.layers.map(\.name)
  if chain.contains(where: { Path.same($0, base.value) }) {
    let names = (chain + [base.value]).joined(separator: " → ")
    return Diagnostic(
      .error, rule: "base-cycle", at: place,
      .init("'\(base.value)' không được làm nền cho chính nó: \(names)", "'\(base.value)' is its own base: \(names)"),
      hint: .init("bỏ 'base' ở một trong các giao diện ấy", "take 'base' out of one of these themes"))
  }
  guard try Disk.exists(folder + "/" + base.value) else {
    return Diagnostic(
      .error, rule: "unknown-base", at: place,
      .init("Chưa có giao diện nào tên '\(base.value)' để làm nền", "no theme '\(base.value)' to build on"),
      hint: choices(for: base.value, among: try themeNames(in: folder).filter { !Path.same($0, above.name) }))
  }
  guard theme.bases.count < mostBases else {
    return Diagnostic(
      .error, rule: "base-depth", at: place,
      .init(
        "'\(theme.name)' có quá \(mostBases) giao diện làm nền", "'\(theme.name)' has more than \(mostBases) bases"),
      hint: .init("lấy nền thẳng từ một giao diện ở cuối chuỗi", "build on one that is nearer to the end"))
  }
  return nil
}

/// - Parameter file: where the name is written; nil for a command.
func unknownTheme(_ name: Placed<String>, file: String?, among names: [String]) -> Diagnostic {
  Diagnostic(
    .error, rule: "unknown-theme", at: file.map { Place(file: $0, name.spot) },
    Bilingual(vi: "Chưa có giao diện nào tên '\(name.value)'", en: "no theme '\(name.value)' in the themes folder"),
    hint: choices(for: name.value, among: names))
}

/// The name that was meant, or all there are.
private func choices(for name: String, among names: [String]) -> Bilingual {
  if let near = nearest(to: name, among: names) {
    return Bilingual("có phải ý bạn là '\(near)'?", "did you mean '\(near)'?")
  }
  guard !names.isEmpty, names.count <= 8 else {
    return Bilingual(
      "ghi tên một thư mục nằm trong thư mục giao diện", "name a folder that stands in the themes folder")
  }
  let all = names.map { "'\($0)'" }.joined(separator: ", ")
  return Bilingual("hiện có: \(all)", "there are: \(all)")
}
