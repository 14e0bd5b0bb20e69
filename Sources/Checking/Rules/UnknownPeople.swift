// Rule: citizens and guests stay unnamed unless somebody decided otherwise (R18).
import Diagnostics
import Model

/// Full names behind a form of address that are nobody's in the agency.
func unknownPeople(in mentions: [Mention], of file: String, _ survey: Survey) -> [Diagnostic] {
  guard !survey.isUnread("content/organisation.yaml"), !survey.isUnread(file) else { return [] }
  return mentions.filter { $0.kind == .name }.compactMap { mention in
    let words = syllables(of: mention.text)
    let name = words.drop(while: isAddress)
    guard name.count < words.count, (3...5).contains(name.count), name.first.map(isFamilyName) ?? false,
      survey.roster.people(in: words).isEmpty
    else { return nil }
    return Diagnostic(
      .warning, rule: "person-unknown", at: Place(file: file, mention.spot),
      Bilingual(
        vi: "'\(mention.text)' không phải người trong organisation.yaml; người dân và khách không nên nêu tên",
        en: "'\(mention.text)' is nobody in organisation.yaml; citizens and guests are better not named"),
      hint: .init(
        "viết 'một người dân', 'một vị khách'; nếu là đồng nghiệp, kiểm tra lại tên",
        "write 'a citizen', 'a guest'; if it is a colleague, check the name"))
  }
}
