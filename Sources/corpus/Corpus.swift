// `corpus N FOLDER`: writes a synthetic movement of N stories, the same for the same N, to measure builds with.
import ArgumentParser
import Files

@main
struct Corpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a synthetic content folder of N stories for `make bench`.")

  @Argument(help: "How many stories.")
  var count: Int

  @Argument(help: "A folder that does not exist yet.")
  var folder: String

  @Option(help: "A folder that gets the same stories as content and data for Hugo.")
  var hugo: String?

  func validate() throws {
    guard (1...1_000_000).contains(count) else { throw ValidationError("N is 1 to 1,000,000") }
  }

  func run() throws {
    guard try !Disk.exists(folder) else { throw ValidationError("'\(folder)' exists already") }
    let guong = GuongSite(folder: folder)
    let peer = hugo.map(HugoSite.init(folder:))
    try guong.begin()
    try peer?.begin()
    var writer = StoryWriter()
    for index in 0..<count {
      let story = writer.story(index, of: count)
      try guong.write(story)
      try peer?.write(story)
    }
  }
}
