// Rule: the words for those who cannot see a picture say what is in it (content.md, `photo`: “alt always”).
import Diagnostics
import Markdown
import Model
import Vietnamese

/// Pictures of a story whose alternative text is a file's name or says only that there is a picture.
func weakAltTexts(of story: Story, in survey: Survey) -> [Diagnostic] {
  guard story.status != .withdrawn else { return [] }
  let photos = story.photos.compactMap { photo in
    weakAltText(photo.alt, of: photo.file.value, at: story.place(photo.file.spot))
  }
  return photos + story.body.images.compactMap { weakAltText(of: $0, in: story.file) }
}

/// A finding for an image of a body; an empty text is reported when the body is read.
func weakAltText(of image: Image, in file: String) -> Diagnostic? {
  weakAltText(image.alt, of: image.destination, at: Place(file: file, image.spot))
}

private func weakAltText(_ alt: String, of picture: String, at place: Place) -> Diagnostic? {
  guard saysNothing(alt, of: picture) else { return nil }
  return Diagnostic(
    .warning, rule: "alt-weak", at: place,
    Bilingual(
      vi: "Lời tả ảnh '\(alt)' chưa nói trong ảnh có gì",
      en: "alternative text '\(alt)' does not say what is to be seen"),
    hint: .init(
      "tả bằng một câu cho người không nhìn thấy ảnh: ai làm gì, ở đâu",
      "tell in a sentence, for those who cannot see it, who does what and where"))
}

private func saysNothing(_ alt: String, of picture: String) -> Bool {
  let text = folded(alt, .bare)
  let name = picture.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
  let stem = name.utf8.split(separator: UInt8(ascii: ".")).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
  // `Vườn` tells something of `vuon.png`, `vuon` does not.
  if alt.utf8.elementsEqual(stem.utf8) { return true }
  if endings.contains(where: { text.hasSuffix($0) }) { return true }
  let words = text.split(whereSeparator: { !$0.isLetter })
  return !words.isEmpty && words.allSatisfy { empty.contains(String($0)) }
}

private let endings = [".png", ".jpg", ".jpeg", ".webp", ".gif"]

/// Words that every picture might have.
private let empty: Set<String> = [
  "anh", "hinh", "buc", "tam", "minh", "hoa", "dai", "dien", "image", "photo", "picture", "pic", "img", "dsc",
  "untitled", "screenshot", "chup",
]
