// What the office prints and hands over: a letter of thanks, and what a decision says of each whom it commends.
import Diagnostics
import Exact
import Model
import Template

/// A letter of thanks to somebody, for all that has been told of them in a movement.
struct ThanksView: View {
  let site: Made<SiteView>
  let page: HeadView
  let dossier: String
  let person: PersonView
  let deeds: [DeedView]
  let signature: ReviewSignatureView?

  static let name = "thanks"
  static let fields: [ViewField<ThanksView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .address("dossier", .init("hồ sơ của người ấy", "their dossier")) { $0.dossier },
    .record("person", PersonView.self, .init("người được cảm ơn", "who is thanked")) { $0.person },
    .optional("post", .text, .init("chức vụ và đơn vị", "their position and unit")) {
      let parts = [$0.person.position, $0.person.unit].filter { !$0.isEmpty }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    },
    .list("deeds", of: DeedView.self, .init("việc đã làm, theo thời gian", "what they did, in time's order")) {
      $0.deeds
    },
    .optional("signature", .record(ReviewSignatureView.self), .init("người ký", "who signs")) { $0.signature },
  ]
}

/// Sheets with what a decision says, one for each whom it commends. Only a decision has them, and they name it: a sheet
/// without a number could be taken for a certificate that nobody gave.
struct CommendationsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let decision: DecisionLineView
  let awards: [AwardView]
  let signature: ReviewSignatureView?

  static let name = "commendations"
  static let fields: [ViewField<CommendationsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .record("decision", DecisionLineView.self, .init("quyết định", "the decision")) { $0.decision },
    .list("awards", of: AwardView.self, .init("khen thưởng còn hiệu lực", "its awards that hold")) { $0.awards },
    .optional("signature", .record(ReviewSignatureView.self), .init("người ký quyết định", "who signed it")) {
      $0.signature
    },
  ]
}
