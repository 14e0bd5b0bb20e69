// Who is meant by the word behind `guong forget`.
import Diagnostics
import Files
import Traces
import Vietnamese

/// The person, or why nobody is looked for.
enum ForgetSubject {
  case found(Named)
  case refused(Diagnostic)
}

/// The person with such an id, or with such a full name in any case and composition. A name that several have is
/// refused, since their ids differ; an unknown one too, since to find nothing of a misspelt name would mislead, unless
/// it `isRemoved` from the organisation and can only be looked for as it is given.
func subject(_ word: String, among people: [Named], isRemoved: Bool) -> ForgetSubject {
  if let person = people.first(where: { Path.same($0.id, word) }) { return .found(person) }
  let named = people.filter { isSame($0.name, word, .exact) }
  if let person = named.first, named.count == 1 { return .found(person) }
  if named.count > 1 { return .refused(shared(word, named)) }
  guard word.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return .refused(unknown(word, people)) }
  guard isRemoved else { return .refused(unknown(word, people)) }
  return .found(Named(id: word.unicodeScalars.contains(where: \.properties.isWhitespace) ? "" : word, name: word))
}

private func isSame(_ one: String, _ other: String, _ level: FoldLevel) -> Bool {
  let words = [one, other].map { folded($0, level).unicodeScalars.split { $0.properties.isWhitespace } }
  return words[0].elementsEqual(words[1]) { $0.elementsEqual($1) }
}

private func shared(_ word: String, _ people: [Named]) -> Diagnostic {
  let ids = people.map(\.id).joined(separator: ", ")
  return Diagnostic(
    .error, rule: "command", at: nil,
    .init("Có \(people.count) người tên '\(word)'", "'\(word)' is the name of \(people.count) people"),
    hint: .init("ghi mã của người cần tìm: \(ids)", "give the id of the one that is meant: \(ids)"))
}

private func unknown(_ word: String, _ people: [Named]) -> Diagnostic {
  let near =
    people.first { isSame($0.name, word, .bare) }?.name
    ?? nearest(to: word, among: people.map(\.id) + people.map(\.name))
  let guess = near.map {
    Bilingual(vi: "có phải ý bạn là '\($0)'? N", en: "did you mean '\($0)'? ")
  }
  return Diagnostic(
    .error, rule: "command", at: nil,
    .init(
      "Không có người nào có mã hoặc họ tên '\(word)' trong organisation.yaml",
      "nobody in organisation.yaml has the id or the full name '\(word)'"),
    hint: .init(
      vi: (guess?.vi ?? "n") + "gười đã xóa khỏi tệp ấy thì ghi họ tên đầy đủ và thêm --removed",
      en: (guess?.en ?? "") + "for somebody who is no longer there, give the full name and add --removed"))
}
