// `guong schema`: what may stand in a kind of file, as a JSON Schema for editors and check-jsonschema.
import ArgumentParser
import Loading

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "In lược đồ JSON của một loại tệp, cho trình soạn thảo. (Prints the JSON Schema of a kind of file.)",
    discussion: """
      Với bài viết và trang, lược đồ tả phần khai báo giữa hai dòng ---.
      Of a story or a page, it describes the front matter.
      """)

  @Argument(help: "Loại tệp. (The kind of file.)")
  var kind: ContentKind

  @OptionGroup var talk: TalkOptions

  func run() async throws {
    talk.console.result(kind.schema)
  }
}

extension ContentKind: ExpressibleByArgument {}
