// Rule: every picture that a story names stands beside it.
import Diagnostics
import Model

/// Pictures of the front matter that are no file.
func missingPictures(of story: Story, in survey: Survey) -> [Diagnostic] {
  story.photos.compactMap { photo in
    missingPicture(photo.file.value, at: photo.file.spot, of: story.file, survey)
  }
}

/// A finding for a picture that does not stand where it is looked for, with the near name.
func missingPicture(_ name: String, at spot: Spot, of file: String, _ survey: Survey) -> Diagnostic? {
  guard let path = Routes.resolve(name, from: file) else { return lostPicture(name, at: spot, of: file, near: nil) }
  guard survey.routes.picture(path) == nil, !survey.isUnread(path) else { return nil }
  let folder = Routes.resolve(".", from: file) ?? ""
  let beside = survey.library.pictures.map(\.file).filter { $0.hasPrefix(folder + "/") }
    .map { String($0.dropFirst(folder.count + 1)) }
  return lostPicture(name, at: spot, of: file, near: nearest(to: name, among: beside))
}

private func lostPicture(_ name: String, at spot: Spot, of file: String, near: String?) -> Diagnostic {
  Diagnostic(
    .error, rule: "picture-missing", at: Place(file: file, spot),
    Bilingual(vi: "Không có ảnh '\(name)' bên cạnh bài viết", en: "no picture '\(name)' beside the story"),
    hint: near.map { .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?") }
      ?? .init(
        "đặt tệp ảnh vào cùng thư mục với index.md của bài", "put the file into the folder of the story's index.md"))
}
