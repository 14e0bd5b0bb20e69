// What hangs on the notice board: a story, or an honour roll, on one sheet with the way to read on.
import Diagnostics
import Exact
import Model
import Template

/// How much there is to set on a sheet, so that the theme chooses type that fits.
enum Amount: String, Sendable, Hashable, CaseIterable {
  case little, some, much, most

  /// - Parameter limits: up to which number each of the first three goes.
  init(_ count: Int, limits: (Int, Int, Int)) {
    self = count <= limits.0 ? .little : count <= limits.1 ? .some : count <= limits.2 ? .much : .most
  }
}

/// A story's poster.
struct PosterView: View {
  let site: Made<SiteView>
  let page: HeadView
  let card: Made<CardView>
  let title: String
  let summary: String
  let names: [PersonView]
  let more: Int
  let units: [Made<UnitView>]
  let day: Day
  let result: ResultView?
  let award: AwardView?
  let reach: String?
  let code: CodeView?

  static let name = "poster"
  static let fields: [ViewField<PosterView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .record("story", Made<CardView>.self, .init("bài", "the story")) { $0.card },
    .text("title", .init("tiêu đề, cắt ngắn khi quá dài", "the title, cut when it is too long")) { $0.title },
    .symbol("amount", of: Amount.self, .init("có nhiều chữ chừng nào", "how much there is to set")) {
      Amount($0.weight, limits: (330, 460, 640))
    },
    .text("summary", .init("tóm tắt, cắt ngắn khi quá dài", "the summary, cut when it is too long")) { $0.summary },
    .list("names", of: PersonView.self, .init("tối đa bốn người trong bài", "at most four of its people")) { $0.names },
    .optional("more", .text, .init("còn bao nhiêu người nữa", "how many people more")) {
      $0.more > 0 ? String($0.more) : nil
    },
    .list("units", of: Made<UnitView>.self, .init("tối đa ba đơn vị", "at most three of its units")) { $0.units },
    .record("day", DateView.self, .init("ngày của việc làm", "the day of the deed")) { DateView(day: $0.day) },
    .optional("result", .record(ResultView.self), .init("kết quả đo được đầu tiên", "its first measured result")) {
      $0.result
    },
    .optional("award", .record(AwardView.self), .init("khen thưởng đầu tiên", "its first award")) { $0.award },
    .optional("reach", .text, .init("bao nhiêu đơn vị khác đã làm theo", "how many other units took it up")) {
      $0.reach
    },
    .optional("code", .record(CodeView.self), .init("mã QR dẫn đến bài", "a QR code of the story's address")) {
      $0.code
    },
  ]
}

extension PosterView {
  /// How much room it all takes, in letters of the summary.
  fileprivate var weight: Int {
    let (letters, lines) = (title.unicodeScalars.count * 3 + summary.unicodeScalars.count, names.count + units.count)
    return letters + lines * 25 + (result == nil ? 0 : 90) + (award == nil ? 0 : 30) + (reach == nil ? 0 : 30)
  }
}

/// An honour roll's poster.
struct RollPosterView: View {
  let site: Made<SiteView>
  let page: HeadView
  let roll: LinkView
  let names: [RollNameView]
  let more: Int
  let units: [Made<UnitView>]
  let status: ResultStatus
  let code: CodeView?

  static let name = "poster-roll"
  static let fields: [ViewField<RollPosterView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .record("roll", LinkView.self, .init("bảng vinh danh; chữ là tên kỳ", "the roll; its label is the period")) {
      $0.roll
    },
    .symbol("amount", of: Amount.self, .init("có nhiều tên chừng nào", "how many names there are")) {
      Amount($0.names.count, limits: (3, 6, 12))
    },
    .list("names", of: RollNameView.self, .init("những người được vinh danh", "its people")) { $0.names },
    .optional("more", .text, .init("còn bao nhiêu người nữa", "how many people more")) {
      $0.more > 0 ? String($0.more) : nil
    },
    .list("units", of: Made<UnitView>.self, .init("những đơn vị được vinh danh", "its units")) { $0.units },
    .symbol("status", of: ResultStatus.self, .init("kết quả đã chốt chưa", "how firm the results are")) { $0.status },
    .optional("code", .record(CodeView.self), .init("mã QR dẫn đến bảng", "a QR code of the roll's address")) {
      $0.code
    },
  ]
}

/// A name on the sheet.
struct RollNameView: View {
  let person: PersonView
  let reason: String?

  static let name = "roll-name"
  static let fields: [ViewField<RollNameView>] = [
    .record("person", PersonView.self, .init("người", "the person")) { $0.person },
    .optional("reason", .text, .init("vì việc gì, cắt ngắn khi quá dài", "what for, cut when it is too long")) {
      $0.reason
    },
  ]
}
