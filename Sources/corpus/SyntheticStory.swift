// A synthetic story before it is written down for one tool or the other.

/// The kinds that stories have, by their names in Guong's front matter: those that may be as long as these are.
enum Kind: String, CaseIterable {
  case emerging, practice, initiative, person, collective

  /// The folder of the site in which stories of the kind stand.
  var folder: String {
    switch self {
    case .emerging: "nhan-to-moi"
    case .practice: "kinh-nghiem"
    case .initiative: "sang-kien"
    case .person: "guong-ca-nhan"
    case .collective: "guong-tap-the"
    }
  }
}

/// The Markdown of a story, cut where its one link to another story stands, which each tool writes in its own way.
struct SyntheticBody {
  let beforeLink: String
  let afterLink: String
}

/// What a story says.
struct SyntheticStory {
  let index: Int
  let kind: Kind
  /// The day, such as `2022-07-17`.
  let day: String
  let title: String
  let summary: String
  /// A criterion's item, such as `C1.3`, and a criterion, such as `C4`.
  let criteria: [String]
  let person: String
  let unit: String
  let value: String
  let field: String
  let tags: [String]
  let metric: String
  let before: Int
  let after: Int
  let linked: (index: Int, kind: Kind)
  let body: SyntheticBody

  /// The file's name.
  var file: String { "bai-\(index).md" }

  /// The body with its link to the story before it.
  func text(linkingTo address: String) -> String {
    "\(body.beforeLink), xem [bài trước](\(address)).\n\n\(body.afterLink)"
  }
}
