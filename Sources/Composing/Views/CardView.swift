// A story as lists show it.
import Diagnostics
import Exact
import Model
import Template

/// A story's card.
struct CardView: View {
  let story: Story
  let criteria: [Made<BadgeView>]
  let unit: String
  let people: String
  let picture: PictureView?
  let isProposal: Bool

  static let name = "story-card"
  static let fields: [ViewField<CardView>] = [
    .text("title", .init("tiêu đề", "the title")) { $0.story.title.value },
    .address("address", .init("trang của bài", "the story's page")) { Addresses.story($0.story.id, $0.story.kind) },
    .symbol("kind", of: StoryKind.self, .init("loại bài", "the kind")) { $0.story.kind },
    .list("criteria", of: Made<BadgeView>.self, .init("các tiêu chí", "its criteria")) { $0.criteria },
    .text("summary", .init("tóm tắt", "the summary")) { $0.story.summary },
    .text("unit", .init("đơn vị đầu tiên", "the first unit's name")) { $0.unit },
    .flag("hasUnit", .init("có đơn vị", "whether it has a unit")) { !$0.unit.isEmpty },
    .text("people", .init("tên những người trong bài", "the names of its people")) { $0.people },
    .record("date", DateView.self, .init("ngày đăng", "when it was published")) {
      DateView(day: $0.story.published.value)
    },
    .symbol("stage", of: Stage.self, .init("mức trưởng thành", "how far it has grown")) { $0.story.stage.value },
    .flag("isExample", .init("là điển hình, không phải tin", "an example, not news")) { $0.story.kind != .news },
    .optional("picture", .record(PictureView.self), .init("ảnh", "its picture")) { $0.picture },
    .flag("isDraft", .init("chưa đăng", "not published yet")) { $0.story.isDraft },
    .flag("isProposal", .init("sáng kiến chưa được công nhận", "an initiative without a decision")) { $0.isProposal },
  ]
}
