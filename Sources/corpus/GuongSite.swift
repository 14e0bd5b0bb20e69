// The corpus as a content folder of Guong.
import Files

/// Writes the corpus for Guong into a folder.
struct GuongSite {
  let folder: String

  /// Makes the folders and writes what stands around the stories.
  func begin() throws(FileError) {
    for part in ["campaigns", "pages", "stories/2022"] {
      try Disk.makeFolder(folder + "/" + part, parents: true)
    }
    try write(siteText, to: "site.yaml")
    try write(campaignText, to: "campaigns/do-luong.yaml")
    try write(organisationText, to: "organisation.yaml")
  }

  /// Writes a story.
  func write(_ story: SyntheticStory) throws(FileError) {
    let text = """
      ---
      title: \(story.title)
      kind: \(story.kind.rawValue)
      date: \(story.day)
      criteria: [\(story.criteria.joined(separator: ", "))]
      people: [\(story.person)]
      units: [\(story.unit)]
      values: [\(story.value)]
      field: \(story.field)
      toward: [\(groupNames[0].id)]
      tags: [\(story.tags.joined(separator: ", "))]
      summary: \(story.summary)
      results:
        - {metric: \(story.metric), unit: ngày, before: "\(story.before)", after: "\(story.after)", source: Sổ theo dõi}
      ---
      \(story.text(linkingTo: "bai-\(story.linked.index)"))
      """
    try write(text, to: "stories/2022/" + story.file)
  }

  private func write(_ text: String, to path: String) throws(FileError) {
    try Disk.writeNew(Array(text.utf8), to: folder + "/" + path)
  }
}
