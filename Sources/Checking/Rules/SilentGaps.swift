// Rule: a movement goes on all year: a long time without a new story is told before the year is over (R15).
import Diagnostics
import Exact
import Model
import Vietnamese

/// Times of the movement of the edition's day in which nothing new was shown.
func silentGaps(in survey: Survey) -> [Diagnostic] {
  let library = survey.library
  let today = survey.options.asOf
  guard let campaign = survey.campaign(on: today), !survey.isUnread(campaign.file) else { return [] }
  let shown = library.stories.filter { story in
    (story.status == .published || story.status == .archived) && campaign.window.contains(story.published.value)
      && story.published.value <= today
  }
  // A site of two stories has not begun to be regular.
  guard shown.count > 2, campaign.window.lowerBound <= today else { return [] }
  let days = shown.map { ($0.published.value, $0 as Story?) }.sorted { $0.0 < $1.0 }
  let end = min(today, campaign.window.upperBound)
  var found: [Diagnostic] = []
  var last = campaign.window.lowerBound
  for (day, story) in days + [(end, nil)] {
    let length = day.number - last.number
    if length > campaign.gapDays { found.append(gap(from: last, to: day, length, before: story, in: campaign)) }
    last = max(last, day)
  }
  return found
}

private func gap(
  from start: Day, to end: Day, _ length: Int, before story: Story?, in campaign: Campaign
) -> Diagnostic {
  Diagnostic(
    .warning, rule: "silent-gap", at: story.map { $0.place($0.published.spot) } ?? Place(file: campaign.file),
    Bilingual(
      vi: "\(length) ngày không có bài mới (\(shortDate(start)) – \(shortDate(end))), quá mức \(campaign.gapDays) ngày",
      en: "\(length) days without a new story (\(start.iso) to \(end.iso)), more than \(campaign.gapDays)"),
    hint: .init(
      "đăng một việc tốt nhỏ, hoặc đổi 'gapDays:' trong tệp của phong trào",
      "publish a small deed, or change 'gapDays:' in the movement's file"))
}
