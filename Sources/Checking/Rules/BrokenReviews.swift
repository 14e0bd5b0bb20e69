// Rule: a review looks back on a time of a movement, is signed after that began, and by somebody who exists.
import Diagnostics
import Exact
import Model
import Vietnamese

/// What is wrong with the facts of reviews.
func brokenReviews(in survey: Survey) -> [Diagnostic] {
  survey.library.reviews.flatMap { review in
    [
      review.signer.flatMap { survey.unknown(person: $0, in: review.file) }, strayPeriod(of: review, in: survey),
      signedTooSoon(review),
    ].compactMap { $0 }
  }
}

private func strayPeriod(of review: Review, in survey: Survey) -> Diagnostic? {
  let days = review.period.value.days
  let campaigns = survey.library.campaigns
  guard !campaigns.contains(where: { survey.isUnread($0.file) || days.overlaps($0.window) }) else { return nil }
  return Diagnostic(
    .error, rule: "review-period", at: Place(file: review.file, review.period.spot),
    .init(
      "Không phong trào nào diễn ra trong kỳ '\(review.period.value.text)'",
      "no movement lies in the period '\(review.period.value.text)'"),
    hint: .init(
      "viết kỳ như 2022-H1, 2022-Q3 hoặc 2022, nằm trong thời gian của phong trào",
      "write a period of a movement, such as 2022-H1, 2022-Q3 or 2022"))
}

private func signedTooSoon(_ review: Review) -> Diagnostic? {
  let start = review.period.value.days.lowerBound
  guard review.date.value < start else { return nil }
  return Diagnostic(
    .error, rule: "review-period", at: Place(file: review.file, review.date.spot),
    .init(
      "Ngày ký \(shortDate(review.date.value)) trước khi kỳ được nhìn lại bắt đầu (\(shortDate(start)))",
      "it is signed on \(review.date.value.iso), before the period it looks back on begins (\(start.iso))"))
}
