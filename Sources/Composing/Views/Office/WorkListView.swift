// What the office has to do, on one page (R61).
import Diagnostics
import Model
import Template

/// What there may be to do, the most pressing first; the last three are only to be known.
enum OfficeTask: String, Sendable, Hashable, CaseIterable {
  case missing, waiting, unitSheets, remedies, ties, closing, proposals, nurture
  case provisional, signedLate, adjusted

  /// Whether somebody has to act.
  var isDuty: Bool { ![.provisional, .signedLate, .adjusted].contains(self) }
}

/// The list.
struct WorkListView: View {
  let site: Made<SiteView>
  let page: HeadView
  let office: [OfficeLinkView]
  let tasks: [TaskView]

  static let name = "work-list"
  static let fields: [ViewField<WorkListView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("office", of: OfficeLinkView.self, .init("các trang nghiệp vụ", "the office's pages")) { $0.office },
    .text("kinds", .init("số loại việc phải làm", "how many kinds of duties there are")) { String($0.duties.count) },
    .list("duties", of: TaskView.self, .init("việc phải làm", "what has to be done")) { $0.duties },
    .list("notices", of: TaskView.self, .init("điều cần biết", "what is to be known")) { view in
      view.tasks.filter { !$0.task.isDuty && $0.count > 0 }
    },
    .list("done", of: TaskView.self, .init("không còn việc", "what there is nothing to do about")) { view in
      view.tasks.filter { $0.task.isDuty && $0.count == 0 }
    },
  ]

  private var duties: [TaskView] { tasks.filter { $0.task.isDuty && $0.count > 0 } }
}

/// A kind of task, with how many there are and where most of them lie.
struct TaskView: View {
  let task: OfficeTask
  let count: Int
  let address: String
  let items: [TaskItemView]
  /// How many items are left out.
  let more: Int

  static let name = "task"
  static let fields: [ViewField<TaskView>] = [
    .symbol("task", of: OfficeTask.self, .init("việc gì", "what it is")) { $0.task },
    .text("count", .init("bao nhiêu", "how many")) { String($0.count) },
    .address("address", .init("nơi làm việc ấy", "where it is done")) { $0.address },
    .list("items", of: TaskItemView.self, .init("ở đâu, của ai", "where, whose")) { $0.items },
    .optional("more", .text, .init("còn bao nhiêu dòng nữa", "how many lines more")) {
      $0.more > 0 ? String($0.more) : nil
    },
  ]
}

/// A line under a task.
struct TaskItemView: View {
  let label: String
  let address: String
  /// Nil: one.
  let count: Int?

  static let name = "task-item"
  static let fields: [ViewField<TaskItemView>] = [
    .text("label", .init("ở đâu, của ai", "where, whose")) { $0.label },
    .address("address", .init("nơi dẫn đến", "where it leads")) { $0.address },
    .optional("number", .text, .init("bao nhiêu", "how many")) { $0.count.map(String.init) },
  ]
}
