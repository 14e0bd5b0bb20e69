// Rule: points are given in a movement, by a rubric: scores without either would be passed over in silence.
import Diagnostics
import Model

/// Rubrics and sheets in a folder that is no movement's, and sheets in a folder without a rubric.
func strayScores(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  let campaigns = Set(library.campaigns.map(\.id.text))
  let sheets = Dictionary(grouping: library.sheets.map(\.file)) { folder(of: $0) }.compactMapValues { $0.first }
  let rubrics = Dictionary(library.rubrics.map { ($0.campaign.text, $0.file) }) { first, _ in first }
  return Set(sheets.keys).union(rubrics.keys).sorted().compactMap { name in
    guard let file = rubrics[name] ?? sheets[name] else { return nil }
    if !campaigns.contains(name) { return noCampaign(name, file, among: campaigns.sorted()) }
    let rubric = "content/scores/\(name)/rubric.json"
    let isExcused = survey.isUnread(rubric) || survey.isUnread("content/campaigns/\(name).yaml")
    return rubrics[name] == nil && !isExcused ? noRubric(rubric) : nil
  }
}

/// The folder that stands for a movement: `content/scores/<campaign>/…`.
private func folder(of file: String) -> String {
  let parts = file.utf8.split(separator: UInt8(ascii: "/"))
  return parts.count > 2 ? String(decoding: parts[2], as: UTF8.self) : ""
}

private func noCampaign(_ name: String, _ file: String, among names: [String]) -> Diagnostic {
  Diagnostic(
    .error, rule: "stray-scores", at: Place(file: file),
    Bilingual(
      vi: "Thư mục điểm '\(name)' không mang mã của phong trào nào trong campaigns/",
      en: "no movement '\(name)' in campaigns/ for this folder of scores"),
    hint: nearest(to: name, among: names).map { .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?") }
      ?? .init("đặt tên thư mục theo mã của phong trào", "name the folder after the movement's id"))
}

private func noRubric(_ file: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "file-missing", at: Place(file: file),
    Bilingual(
      vi: "Có phiếu chấm điểm mà thiếu tệp này, nên không tính được điểm",
      en: "there are sheets without this file, so nothing can be scored"))
}
