// Rule: every link and picture of a body leads somewhere.
import Diagnostics
import Markdown
import Model

/// Links to nothing, fragments without a heading, pictures without a file.
func deadLinks(in body: Body, of file: String, _ survey: Survey) -> [Diagnostic] {
  let links = body.links.filter { isAllowed($0.destination) }.compactMap { link in
    deadLink(link.destination, at: link.spot, of: file, survey)
  }
  let images = body.images.filter { isAllowed($0.destination) }.compactMap { image in
    missingPicture(image.destination, at: image.spot, of: file, survey)
  }
  return links + images
}

/// A refused address has been reported where the body was read.
private func isAllowed(_ destination: String) -> Bool {
  if case .refused = Address.judge(destination) { return false }
  return true
}

private func deadLink(_ destination: String, at spot: Spot, of file: String, _ survey: Survey) -> Diagnostic? {
  switch survey.routes.target(of: destination, from: file) {
  case .outside, .picture: return nil
  case .fragment(let id): return lostAnchor(id, in: file, at: spot, of: file, survey)
  case .page(_, let target, let fragment):
    return fragment.isEmpty ? nil : lostAnchor(fragment, in: target, at: spot, of: file, survey)
  case .nowhere:
    let path = destination.utf8.firstIndex(of: UInt8(ascii: "#")).map { String(destination[..<$0]) } ?? destination
    guard !survey.isUnread(path), !(Routes.resolve(path, from: file).map(survey.isUnread) ?? false) else { return nil }
    let known = survey.library.stories.map(\.id.text)
    let near = nearest(to: destination, among: known)
    return Diagnostic(
      .error, rule: "dead-link", at: Place(file: file, spot),
      Bilingual(vi: "Liên kết '\(destination)' không dẫn đến đâu", en: "link '\(destination)' leads nowhere"),
      hint: near.map { .init("có phải ý bạn là '\($0)'?", "did you mean '\($0)'?") }
        ?? .init(
          "ghi mã của bài, hoặc đường dẫn đến tệp .md của bài", "write a story's id, or the path of its .md file"))
  }
}

private func lostAnchor(_ id: String, in target: String, at spot: Spot, of file: String, _ survey: Survey)
  -> Diagnostic?
{
  guard let anchors = survey.anchors[target], !anchors.contains(id) else { return nil }
  let near = nearest(to: id, anyOf: anchors)
  return Diagnostic(
    .error, rule: "dead-anchor", at: Place(file: file, spot),
    Bilingual(vi: "Không có đề mục nào mang neo '#\(id)'", en: "no heading '#\(id)' there"),
    hint: near.map { .init("có phải ý bạn là '#\($0)'?", "did you mean '#\($0)'?") })
}
