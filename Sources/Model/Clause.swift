// A clause of the plan and where the site carries it out: what the page that holds plan and site together is made of.
package import Diagnostics

/// One clause of the plan.
package struct Clause: Sendable, Hashable {
  package var id: String
  /// The part of the plan that it stands in, such as `I.1. Mục đích`.
  package var part: String
  package var text: String
  /// What on the site carries it out: `ClauseTopic`s as they are written.
  package var shown: [Placed<String>]

  package init(id: String, part: String, text: String, shown: [Placed<String>]) {
    self.id = id
    self.part = part
    self.text = text
    self.shown = shown
  }
}

/// Something on the site that can be counted and led to: `criterion:C1.2`, `kind:deed`, `spread`.
package struct ClauseTopic: Sendable, Hashable {
  package let kind: ClauseTopicKind
  /// What of it; empty for a kind that needs nothing more.
  package let value: String

  /// Nil when the kind is none, or the value is missing or one too many.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = parts.first.flatMap({ ClauseTopicKind(rawValue: String(decoding: $0, as: UTF8.self)) }) else {
      return nil
    }
    let value = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
    guard kind.needsValue == !value.isEmpty else { return nil }
    self.kind = kind
    self.value = value
  }
}

/// The kinds of such things.
package enum ClauseTopicKind: String, Sendable, Hashable, CaseIterable {
  case criterion, kind, stage, value, toward, field, page
  case stories, units, people, decisions, awards, honours, method, changes, savings, spread, pace, participation
  case calendar, milestones, feed

  /// Whether it stands for one of many: `criterion:C1`.
  package var needsValue: Bool {
    switch self {
    case .criterion, .kind, .stage, .value, .toward, .field, .page: true
    default: false
    }
  }
}
