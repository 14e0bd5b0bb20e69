// A period is closed: everything is checked and scored as of that day, and the file that keeps the totals is made.
package import Diagnostics
import Exact
package import Files
import Loading
package import Model
import Notation
import Scoring

/// What came of a wish to close a period.
package enum Settlement: Sendable {
  /// What must be done first.
  case refused([Diagnostic])
  /// The file inside the content folder, and what to write into it.
  case closed(path: String, text: String, people: Int)
}

/// Makes the file that closes a period; nothing is written.
package func settle(_ wish: ClosingRequest, _ request: BuildRequest) async throws(FileError) -> Settlement {
  let loaded = try load(content: request.content)
  guard let library = loaded.library else { return .refused(loaded.diagnostics) }
  let found = loaded.diagnostics + (await judge(library, request))
  guard !found.hasErrors else { return .refused(found.sorted()) }
  let scored = library.campaigns.lazy.compactMap { campaign in
    library.rubrics.first { $0.campaign == campaign.id }.map { (campaign: campaign, rubric: $0) }
  }
  guard let (campaign, rubric) = scored.first(where: { $0.campaign.window.overlaps(wish.period.days) })
  else { return .refused([noRubric(wish.period)]) }
  let results = score(library, campaign: campaign, rubric: rubric, asOf: wish.on)
  let obstacles = obstacles(to: wish, in: results, library)
  guard obstacles.isEmpty else { return .refused(obstacles) }
  let path = "scores/\(campaign.id.text)/closed/\(wish.period.text).json"
  let closing = closing(by: wish, of: results, file: name(of: path))
  return .closed(path: path, text: json(closing).written, people: closing.totals.count)
}

private func json(_ closing: Closing) -> JSONValue {
  var file: JSONValue = ["period": .text(closing.period.value.text), "on": .text(closing.on.value.iso)]
  file = file.with("appealsUntil", closing.appealsUntil.map { .text($0.value.iso) })
  file = file.with("decision", closing.decision.map { .text($0.value.text) })
  func totals<Holder>(_ list: [ClosedTotal<Holder>]) -> JSONValue {
    .object(list.map { JSONValue.Member($0.holder.value.text, .text($0.total.value.trimmed.text)) })
  }
  file = file.with("totals", totals(closing.totals))
  return closing.unitTotals.isEmpty ? file : file.with("unitTotals", totals(closing.unitTotals))
}

private func noRubric(_ period: Period) -> Diagnostic {
  Diagnostic(
    .error, rule: "close", at: nil,
    .init("Không có phong trào nào có bộ tiêu chí cho kỳ \(period.text)", "no movement has a rubric for \(period.text)")
  )
}
