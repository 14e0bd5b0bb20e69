// Reads a body's text again, when the page that shows it is drawn.
import Files
package import Markdown
package import Model
import Notation

/// The text of a body; nil when the file is no longer what it was when its facts were read.
package func readText(_ text: BodyText, in folder: String) -> Source? {
  let path = Path.join(folder, String(text.file.dropFirst(name(of: "").utf8.count)))
  guard let file = SourceFile.read(path, as: text.file, atMost: fileLimit).file,
    let parts = FrontMatter.split(file.bytes, file: file.name).0
  else { return nil }
  let source = file.body(parts)
  return BodyText(of: source) == text ? source : nil
}
