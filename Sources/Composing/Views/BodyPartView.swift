// A story's body in parts: the text between the computed tables that it places, and those tables.
import Diagnostics
import Markdown
import Template

/// A part of a body, and the table that follows it.
struct BodyPartView: View {
  /// Of the page's body.
  let slot: Int
  let results: [ResultView]
  let adoptions: [AdoptionView]
  let reach: String?

  static let name = "body-part"
  static let fields: [ViewField<BodyPartView>] = [
    .html("html", .init("chữ của phần này", "the text of this part")) { .slot($0.slot) },
    .list(
      "results", of: ResultView.self, .init("kết quả đo được, đặt sau phần này", "measured results, placed here")
    ) { $0.results },
    .list(
      "adoptions", of: AdoptionView.self, .init("ai đã làm theo, đặt sau phần này", "who took it up, placed here")
    ) { $0.adoptions },
    .optional("reach", .text, .init("bao nhiêu đơn vị khác đã làm theo, đặt sau phần này", "the reach, placed here")) {
      $0.reach
    },
  ]
}

/// A story's computed tables: in the body where it places them, else below it.
struct StoryTables {
  let parts: [BodyPartView]
  let results: [ResultView]
  let adoptions: [AdoptionView]
  let reach: String?

  init(results: [ResultView], adoptions: [AdoptionView], reach: String?, placed: [ComputedTable]) {
    parts =
      placed.enumerated().map { slot, table in
        switch table {
        case .results: BodyPartView(slot: slot, results: results, adoptions: [], reach: nil)
        case .adoptions: BodyPartView(slot: slot, results: [], adoptions: adoptions, reach: reach)
        }
      } + [BodyPartView(slot: placed.count, results: [], adoptions: [], reach: nil)]
    self.results = placed.contains(.results) ? [] : results
    self.adoptions = placed.contains(.adoptions) ? [] : adoptions
    self.reach = placed.contains(.adoptions) ? nil : reach
  }
}
