// `corpus N FOLDER`: writes a synthetic movement of N stories, the same for the same N, to measure builds with.
import ArgumentParser
import Exact
import Files

@main
struct Corpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a synthetic content folder of N stories for `make bench`.")

  @Argument(help: "How many stories.")
  var count: Int

  @Argument(help: "A folder that does not exist yet.")
  var folder: String

  func validate() throws {
    guard (1...1_000_000).contains(count) else { throw ValidationError("N is 1 to 1,000,000") }
  }

  func run() throws {
    guard try !Disk.exists(folder) else { throw ValidationError("'\(folder)' exists already") }
    for part in ["campaigns", "pages", "stories/2022"] {
      try Disk.makeFolder(folder + "/" + part, parents: true)
    }
    try write(siteText, to: "site.yaml")
    try write(campaignText, to: "campaigns/do-luong.yaml")
    try write(organisationText, to: "organisation.yaml")
    var writer = StoryWriter()
    for index in 0..<count {
      try write(writer.story(index, of: count), to: "stories/2022/bai-\(index).md")
    }
  }

  private func write(_ text: String, to path: String) throws(FileError) {
    try Disk.writeNew(Array(text.utf8), to: folder + "/" + path)
  }
}
