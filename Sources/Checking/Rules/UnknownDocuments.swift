// Rule: the document that a criterion cites is one on which some movement rests (R2).
import Diagnostics
import Model

/// What criteria and their items cite and no movement's basis has.
func unknownDocuments(in survey: Survey) -> [Diagnostic] {
  survey.library.campaigns.flatMap { campaign in
    let cited = campaign.criteria.flatMap { [$0.document] + $0.items.map(\.document) }.compactMap(\.self)
    return firstFindings(of: cited) { survey.unknown(document: $0, in: campaign.file) }
  }
}
