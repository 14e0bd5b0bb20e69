// `embed OUTPUT FOLDER PREFIX …`: writes the text files of folders as Swift, for what the tool carries within itself.
import ArgumentParser
import Files

@main
struct Embed: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Writes the text files of folders as Swift.")

  @Argument(help: "The Swift file to write.")
  var output: String

  @Argument(help: "Folders, each followed by what is put before the paths in it.")
  var folders: [String]

  func validate() throws {
    guard folders.count.isMultiple(of: 2) else { throw ValidationError("each folder needs a prefix") }
  }

  func run() throws {
    var code = "// Made by `embed` from the starter site and its theme.\n\n"
    code += "let starterFiles: [(path: String, text: String)] = [\n"
    for index in stride(from: 0, to: folders.count, by: 2) {
      for file in try Disk.walk(folders[index]).files where file.status.kind == .file {
        let bytes = try Disk.read(Path.join(folders[index], file.path), atMost: 1 << 20)
        code += "  (\(literal(folders[index + 1] + file.path)), \(try text(bytes, file.path))),\n"
      }
    }
    try Disk.write(Array((code + "]\n").utf8), to: output)
  }

  private func text(_ bytes: [UInt8], _ path: String) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ValidationError("'\(path)' is not text: only text is embedded")
    }
    return literal(text)
  }

  /// A literal on one line: letters stand as they are, everything else of a control's kind is `\u{…}`.
  private func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case _ where scalar.value < 0x20 || scalar.properties.generalCategory == .format:
        literal += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
