// The kinds of files that people write, each with the description of its fields.
import Diagnostics
import Model
package import Notation

/// A kind of file of the content folder, or the card of a theme, by the word that the tool's commands know it by.
package enum ContentKind: String, Sendable, Hashable, CaseIterable {
  case story, page, review, site, organisation, campaign, rubric, sheet, closing, adjustments, decision, consents
  case inspections, theme

  /// What may stand in such a file: of a story, a page and a review, in its front matter.
  package var description: FormatDescription {
    switch self {
    case .story: .record(StoryFields.all.map(\.description))
    case .page: .record(PageFields.all.map(\.description))
    case .review: .record(ReviewFields.all.map(\.description))
    case .site: Format<Site>.site(file: "").description
    case .organisation: Format<Organisation>.organisation(file: "").description
    case .campaign: Format<Campaign>.campaign(file: "", id: ID("")).description
    case .rubric: Format<Rubric>.rubric(file: "", campaign: ID("")).description
    case .sheet: Format<[Sheet]>.sheets(file: "").description
    case .closing: Format<Closing>.closing(file: "", campaign: ID(""), folder: nil).description
    case .adjustments: Format<[Adjustment]>.adjustments(file: "", campaign: ID("")).description
    case .decision: Format<DecisionFile>.decision(file: "", id: ID("")).description
    case .consents: Format<[Placed<Consent>]>.consents(file: "").description
    case .inspections: Format<[Inspection]>.inspections(file: "").description
    case .theme: Format<ThemeCard>.themeCard.description
    }
  }

  /// The fields of the record that such a file is; empty for a list.
  package var fields: [FieldDescription] {
    guard case .record(let fields) = description else { return [] }
    return fields
  }

  /// The JSON Schema of such a file, as text.
  package var schema: String {
    description.jsonSchema(titled: "Guong: \(rawValue)", in: notation).written
  }

  /// The notation of such a file; of a story and a page, that of its front matter.
  package var notation: FileNotation {
    switch self {
    case .rubric, .sheet, .closing, .adjustments: .json
    case .story, .page, .review, .site, .organisation, .campaign, .decision, .consents, .inspections, .theme:
      .yaml
    }
  }

  /// Whether only the head of such a file, between two lines of `---`, is in that notation.
  package var hasFrontMatter: Bool { self == .story || self == .page || self == .review }
}
