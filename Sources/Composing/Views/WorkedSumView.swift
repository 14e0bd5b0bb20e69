// A worked sum: the lines that make a published number, the formula in Vietnamese notation, and how it was rounded.
import Diagnostics
import Template

/// What a line of a sum stands for.
enum SumLineKind: String, Sendable, Hashable, CaseIterable {
  case criterion, bonus, period
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

  static let name = "worked-sum"
  static let fields: [ViewField<WorkedSumView>] = [
    .list("lines", of: SumLineView.self, .init("các khoản", "its lines")) { $0.lines },
    .text("total", .init("kết quả", "the result")) { $0.total },
    .text("formula", .init("phép tính", "the formula")) { $0.formula },
    .flag("isRounded", .init("có làm tròn", "whether it was rounded")) { $0.isRounded },
    .flag("isMean", .init("là trung bình các kỳ", "a mean of periods")) { $0.isMean },
    .text("decimals", .init("số chữ số lẻ", "digits after the point")) { String($0.decimals) },
  ]
}

/// A line of a sum.
struct SumLineView: View {
  let kind: SumLineKind
  let badge: BadgeView?
  /// A criterion's or a period's name; empty for the bonus, which the theme names.
  let label: String
  let points: String
  let max: String?
  let details: [String]

  static let name = "sum-line"
  static let fields: [ViewField<SumLineView>] = [
    .symbol("line", of: SumLineKind.self, .init("loại khoản", "what the line is")) { $0.kind },
    .optional("badge", .record(BadgeView.self), .init("tiêu chí", "the criterion")) { $0.badge },
    .text("label", .init("tên khoản", "its name")) { $0.label },
    .text("points", .init("điểm", "the points")) { $0.points },
    .optional("max", .text, .init("điểm tối đa", "the most there is")) { $0.max },
    .list("details", .text, .init("chi tiết, chỉ bản dành cho quản lý", "details, manager edition only")) {
      $0.details
    },
  ]
}
