// Decisions and the awards they give.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// The list of decisions.
struct DecisionsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let decisions: [DecisionLineView]

  static let name = "decisions"
  static let fields: [ViewField<DecisionsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("decisions", of: DecisionLineView.self, .init("các quyết định", "the decisions")) { $0.decisions },
  ]
}

/// A decision in one line.
struct DecisionLineView: View {
  let decision: Decision

  static let name = "decision-line"
  static let fields: [ViewField<DecisionLineView>] = [
    .text("number", .init("số, ký hiệu", "its number")) { $0.decision.number },
    .text("title", .init("trích yếu", "its title")) { $0.decision.title },
    .record("date", DateView.self, .init("ngày ký", "its date")) { DateView(day: $0.decision.date) },
    .address("address", .init("trang của quyết định", "its page")) { Addresses.decision($0.decision.id) },
    .text("awards", .init("số khen thưởng", "how many awards it gives")) { String($0.decision.awards.count) },
  ]
}

/// A decision's page.
struct DecisionView: View {
  let site: Made<SiteView>
  let page: HeadView
  let decision: Decision
  let signer: PersonView?
  let documents: [BasisView]
  let awards: [AwardView]
  let session: SessionView?
  let ballots: [BallotView]
  let sheets: String?

  static let name = "decision"
  static let fields: [ViewField<DecisionView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .record("decision", DecisionLineView.self, .init("quyết định", "the decision")) {
      DecisionLineView(decision: $0.decision)
    },
    .optional("signer", .record(PersonView.self), .init("người ký", "who signed")) { $0.signer },
    .list("documents", of: BasisView.self, .init("văn bản làm căn cứ", "documents it rests on")) { $0.documents },
    .list("awards", of: AwardView.self, .init("khen thưởng", "its awards")) { $0.awards },
    .optional("session", .record(SessionView.self), .init("phiên họp", "the session")) { $0.session },
    .optional(
      "sheets", .address, .init("tờ biểu dương để in, chỉ bản dành cho quản lý", "sheets to print, manager edition")
    ) {
      $0.sheets
    },
    .list("ballots", of: BallotView.self, .init("các nội dung thông qua", "what was voted on")) { $0.ballots },
  ]
}

/// An award.
struct AwardView: View {
  let award: Award
  let recipient: RecipientView
  let story: LinkView?
  let decision: DecisionLineView

  static let name = "award"
  static let fields: [ViewField<AwardView>] = [
    .text("form", .init("hình thức", "its form")) { $0.award.form },
    .symbol("level", of: AwardLevel.self, .init("cấp", "its level")) { $0.award.level },
    .flag("saysLevel", .init("hình thức đã nói cấp", "whether the form's name says the level")) {
      folded($0.award.form, .exact).contains("cấp ")
    },
    .text("reason", .init("lý do", "why")) { $0.award.reason },
    .record("recipient", RecipientView.self, .init("người, đơn vị được khen", "who receives it")) { $0.recipient },
    .optional("story", .record(LinkView.self), .init("bài viết", "the story")) { $0.story },
    .record("decision", DecisionLineView.self, .init("quyết định", "the decision")) { $0.decision },
  ]
}

/// Whom an award or a vote is about.
struct RecipientView: View {
  let label: String
  let initial: String
  let address: String?
  let unit: String?

  static let name = "recipient"
  static let fields: [ViewField<RecipientView>] = [
    .text("label", .init("tên", "the name")) { $0.label },
    .text("initial", .init("chữ đầu", "its first letter")) { $0.initial },
    .optional("address", .address, .init("trang riêng", "its page")) { $0.address },
    .optional("unit", .text, .init("đơn vị", "the unit")) { $0.unit },
  ]
}

/// A session of the council.
struct SessionView: View {
  let session: Session

  static let name = "session"
  static let fields: [ViewField<SessionView>] = [
    .text("members", .init("số ủy viên", "its members")) { String($0.session.members) },
    .text("present", .init("số có mặt", "how many came")) { String($0.session.present) },
    .text("written", .init("số ý kiến bằng văn bản", "written votes")) { String($0.session.written) },
    .optional("ballot", .text, .init("hình thức bỏ phiếu", "how votes are cast")) { $0.session.ballot },
    .text("threshold", .init("tỷ lệ phải đạt", "the share needed")) { share($0.session.threshold) },
    .symbol("voteBase", of: VoteBase.self, .init("tính trên ai", "a share of whom")) { $0.session.base },
  ]
}

/// A vote; the numbers stand in the manager edition only.
struct BallotView: View {
  let subject: RecipientView
  let ballot: Ballot
  let votes: VotesView?

  static let name = "ballot"
  static let fields: [ViewField<BallotView>] = [
    .record("subject", RecipientView.self, .init("về ai, việc gì", "whom it is about")) { $0.subject },
    .text("question", .init("nội dung biểu quyết", "the question")) { $0.ballot.question },
    .flag("passed", .init("được thông qua", "whether it passed")) { $0.ballot.passed },
    .optional("votes", .record(VotesView.self), .init("số phiếu", "the votes")) { $0.votes },
  ]
}

/// The votes of a ballot.
struct VotesView: View {
  let agree: Int
  let against: Int
  let blank: Int

  static let name = "votes"
  static let fields: [ViewField<VotesView>] = [
    .text("agree", .init("đồng ý", "for")) { String($0.agree) },
    .text("against", .init("không đồng ý", "against")) { String($0.against) },
    .text("blank", .init("phiếu trắng", "blank")) { String($0.blank) },
  ]
}
