// Reads a body's text again, when the page that shows it is drawn.
import Files
package import Markdown
package import Model
import Notation

/// The text of a body; nil when the file is no longer what it was when its facts were read.
package func readText(_ text: BodyText, in folder: String) -> Source? {
  let path = Path.join(folder, String(text.file.dropFirst(name(of: "").utf8.count)))
  do {
    let bytes = try Disk.read(path, atMost: fileLimit)
    // What has the fingerprint is the text that went through the door before: most files are stored as they are read.
    if let stored = body(of: SourceFile(name: text.file, bytes: bytes), if: text) { return stored }
    return SourceFile.clean(bytes, name: text.file).file.flatMap { body(of: $0, if: text) }
  } catch {
    return nil
  }
}

/// The body of a file, if it is this text.
private func body(of file: SourceFile, if text: BodyText) -> Source? {
  guard let parts = FrontMatter.split(file.bytes, file: file.name).0 else { return nil }
  let source = file.body(parts)
  return BodyText(of: source) == text ? source : nil
}
