// What is laid before the emulation council, and what it has decided (R52).
import Diagnostics
import Exact
import Model
import Template

/// The council's dossier.
struct CouncilView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let ties: [TieView]
  let proposals: [ProposalView]
  let list: LinkView?
  let eligible: [NomineeView]
  let quotas: [QuotaSumView]
  let sittings: [SittingView]

  static let name = "council"
  static let fields: [ViewField<CouncilView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .list("ties", of: TieView.self, .init("đồng hạng chờ quyết định", "ties to decide")) { $0.ties },
    .list("proposals", of: ProposalView.self, .init("sáng kiến chưa có quyết định", "initiatives without a decision")) {
      $0.proposals
    },
    .optional("list", .record(LinkView.self), .init("danh sách đề nghị mới nhất", "the latest nominations")) {
      $0.list
    },
    .list("eligible", of: NomineeView.self, .init("ai được đưa ra biểu quyết", "who may be voted on")) {
      $0.eligible
    },
    .list("quotas", of: QuotaSumView.self, .init("tỷ lệ tối đa", "how many there may be")) { $0.quotas },
    .list("sittings", of: SittingView.self, .init("các phiên đã họp", "the sessions so far")) { $0.sittings },
  ]
}

/// A tie that the quota has no place for whole.
struct TieView: View {
  let list: LinkView
  let quota: QuotaView
  let taken: Int
  let people: [NomineeView]

  static let name = "tie"
  static let fields: [ViewField<TieView>] = [
    .record("list", LinkView.self, .init("danh sách của kỳ", "the period's list")) { $0.list },
    .record("quota", QuotaView.self, .init("tỷ lệ tối đa", "the quota")) { $0.quota },
    .text("taken", .init("số chỗ đã có người xếp trên", "places taken by those above")) { String($0.taken) },
    .text("free", .init("số chỗ còn lại", "places left")) { String(max(0, $0.quota.places - $0.taken)) },
    .text("count", .init("số người đồng hạng", "how many are tied")) { String($0.people.count) },
    .list("people", of: NomineeView.self, .init("những người đồng hạng", "who is tied")) { $0.people },
  ]
}

/// An initiative that no decision recognises yet.
struct ProposalView: View {
  let story: Made<CardView>
  let results: [ResultView]
  let savings: [SavingView]
  let evidence: [EvidenceView]
  /// How many other units took it up.
  let adopted: Int

  static let name = "proposal"
  static let fields: [ViewField<ProposalView>] = [
    .record("story", Made<CardView>.self, .init("bài", "the story")) { $0.story },
    .list("results", of: ResultView.self, .init("kết quả đo được", "what was measured")) { $0.results },
    .list("savings", of: SavingView.self, .init("tiết kiệm được", "what was saved")) { $0.savings },
    .list("evidence", of: EvidenceView.self, .init("minh chứng", "its evidence")) { $0.evidence },
    .text("adopted", .init("số đơn vị khác làm theo", "how many other units took it up")) { String($0.adopted) },
  ]
}

/// A session of the council with its votes.
struct SittingView: View {
  let decision: Decision
  let session: Session
  let votes: [VoteView]

  static let name = "sitting"
  static let fields: [ViewField<SittingView>] = [
    .record("decision", DecisionLineView.self, .init("văn bản", "the decision")) {
      DecisionLineView(decision: $0.decision)
    },
    .record("session", SessionView.self, .init("phiên họp", "the session")) { SessionView(session: $0.session) },
    .list("votes", of: VoteView.self, .init("các nội dung biểu quyết", "what was voted on")) { $0.votes },
  ]
}

/// A vote with the sum that passed or failed it (T20).
struct VoteView: View {
  let subject: RecipientView
  let ballot: Ballot
  /// Such as `6 < 90% × 7 = 6,3`.
  let formula: String

  static let name = "vote"
  static let fields: [ViewField<VoteView>] = [
    .record("subject", RecipientView.self, .init("về ai, việc gì", "whom it is about")) { $0.subject },
    .text("question", .init("nội dung biểu quyết", "the question")) { $0.ballot.question },
    .flag("passed", .init("được thông qua", "whether it passed")) { $0.ballot.passed },
    .record("votes", VotesView.self, .init("số phiếu", "the votes")) {
      VotesView(agree: $0.ballot.agree, against: $0.ballot.against, blank: $0.ballot.blank)
    },
    .text("formula", .init("so với tỷ lệ phải đạt", "held against the share needed")) { $0.formula },
  ]
}
