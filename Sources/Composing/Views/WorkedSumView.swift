// A worked sum: the lines that make a published number, the formula in Vietnamese notation, and how it was rounded.
import Diagnostics
import Model
import Template

/// What a line of a sum stands for.
enum SumLineKind: String, Sendable, Hashable, CaseIterable {
  case criterion, bonus, penalty, period
}

/// Where a total is held, when its sum goes beyond.
enum Bound: String, Sendable, Hashable, CaseIterable {
  /// No total is below zero.
  case floor
  /// None is above the rubric's `totalCap`.
  case cap
}

/// A sum as in an exercise book.
struct WorkedSumView: View {
  let lines: [SumLineView]
  let total: String
  /// Such as `27,5 + 21,5 + 49 = 98`.
  let formula: String
  let isRounded: Bool
  let decimals: Int
  let isMean: Bool
  let bound: Bound?
  let sources: [SourceView]

  static let name = "worked-sum"
  static let fields: [ViewField<WorkedSumView>] = [
    .list("lines", of: SumLineView.self, .init("các khoản", "its lines")) { $0.lines },
    .text("total", .init("kết quả", "the result")) { $0.total },
    .text("formula", .init("phép tính", "the formula")) { $0.formula },
    .flag("isRounded", .init("có làm tròn", "whether it was rounded")) { $0.isRounded },
    .flag("isMean", .init("là trung bình các kỳ", "a mean of periods")) { $0.isMean },
    .text("decimals", .init("số chữ số lẻ", "digits after the point")) { String($0.decimals) },
    .optional("bound", .symbol("bound", of: Bound.self), .init("bị giữ ở đâu", "where the total is held")) { $0.bound },
    .list("sources", of: SourceView.self, .init("phiếu làm nguồn, khi chỉ có một kỳ", "the sheet, of a single period"))
    { $0.sources },
  ]
}

/// A line of a sum.
struct SumLineView: View {
  let kind: SumLineKind
  let badge: BadgeView?
  /// A criterion's or a period's name; empty for the bonus and penalties, which the theme names.
  let label: String
  let points: String
  let max: String?
  /// How the line itself came about; nil when its parts are not told.
  var formula: String?
  var details: [String] = []
  var entries: [SumEntryView] = []
  /// Of a period: its sheet.
  var source: SourceView?

  static let name = "sum-line"
  static let fields: [ViewField<SumLineView>] = [
    .symbol("line", of: SumLineKind.self, .init("loại khoản", "what the line is")) { $0.kind },
    .optional("badge", .record(BadgeView.self), .init("tiêu chí", "the criterion")) { $0.badge },
    .text("label", .init("tên khoản", "its name")) { $0.label },
    .text("points", .init("điểm", "the points")) { $0.points },
    .optional("max", .text, .init("điểm tối đa", "the most there is")) { $0.max },
    .optional("formula", .text, .init("phép tính của khoản", "how the line came about")) { $0.formula },
    .list("details", .text, .init("chi tiết, chỉ bản dành cho quản lý", "details, manager edition only")) {
      $0.details
    },
    .list("entries", of: SumEntryView.self, .init("từng lần thưởng", "each bonus")) { $0.entries },
    .optional("source", .record(SourceView.self), .init("phiếu của kỳ", "a period's sheet")) { $0.source },
  ]
}

/// One bonus and the decision it rests on.
struct SumEntryView: View {
  let label: String
  let points: String
  let decision: LinkView?

  static let name = "sum-entry"
  static let fields: [ViewField<SumEntryView>] = [
    .text("label", .init("loại thưởng", "the type")) { $0.label },
    .text("points", .init("điểm", "the points")) { $0.points },
    .optional("decision", .record(LinkView.self), .init("quyết định", "the decision")) { $0.decision },
  ]
}

/// A file of the content and the line in it where a sheet begins.
struct SourceView: View {
  let place: Place

  static let name = "source"
  static let fields: [ViewField<SourceView>] = [
    .text("file", .init("tệp", "the file")) { $0.place.file },
    .text("line", .init("dòng", "the line")) { String($0.place.spot.line) },
  ]
}
