// Rule: nobody wonders where a movement's pages are: a site shows the one of its day, and says so.
import Diagnostics
import Exact
import Model

/// Movements that have no pages on the edition's day, because another one is under way.
func otherMovements(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  guard let shown = library.campaign(on: survey.options.asOf) else { return [] }
  return library.campaigns.filter { $0.id != shown.id }.map { campaign in
    Diagnostic(
      .warning, rule: "other-movement", at: Place(file: campaign.file),
      .init(
        "Ngày này trang chỉ dựng phong trào '\(shown.id.text)'; '\(campaign.id.text)' chưa có trang riêng",
        "on this day the site shows the movement '\(shown.id.text)'; '\(campaign.id.text)' has no pages of its own"),
      hint: .init(
        "muốn xem phong trào ấy, dựng với --as-of một ngày của nó", "build with --as-of a day of it to see it"))
  }
}
