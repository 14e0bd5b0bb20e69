// Rule: nobody's telephone number or private mail address is published; the agency's own are (privacy.md).
import Diagnostics
import Model
import Vietnamese

/// Numbers in the shape of a telephone's, and mail addresses that are a person's, in the texts of a file.
func personalContacts(in mentions: [Mention], of file: String, _ survey: Survey) -> [Diagnostic] {
  mentions.compactMap { mention in
    switch mention.kind {
    case .phone where !isAgencys(phone: mention.text, survey): phone(mention, file)
    case .email where isPersonal(mention.text, survey): email(mention, file)
    default: nil
    }
  }
}

private func phone(_ mention: Mention, _ file: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "personal-phone", at: Place(file: file, mention.spot),
    Bilingual(
      vi: "Số điện thoại không được đưa lên trang: '\(mention.text)'",
      en: "telephone numbers are not published: '\(mention.text)'"),
    hint: .init(
      "xóa số này, chỉ ghi bộ phận hoặc chức danh; số chung của cơ quan thì ghi ở 'corrections:' trong site.yaml",
      "delete it and name an office or a position; the agency's own number goes under 'corrections:' in site.yaml"))
}

private func email(_ mention: Mention, _ file: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "personal-email", at: Place(file: file, mention.spot),
    Bilingual(
      vi: "Địa chỉ thư riêng không được đưa lên trang: '\(mention.text)'",
      en: "private mail addresses are not published: '\(mention.text)'"),
    hint: .init(
      "xóa địa chỉ này, hoặc thay bằng hộp thư chung của cơ quan", "delete it, or write the agency's mailbox"))
}

/// Whether site.yaml says that a number is the agency's.
private func isAgencys(phone: String, _ survey: Survey) -> Bool {
  guard let text = survey.library.site.corrections?.text else { return false }
  return digits(of: text).contains(digits(of: phone))
}

private func digits(of text: String) -> String {
  String(decoding: text.utf8.filter { $0 &- 0x30 < 10 }, as: UTF8.self)
}

private func isPersonal(_ address: String, _ survey: Survey) -> Bool {
  let address = lowercased(address)
  if let own = survey.library.site.corrections?.email, lowercased(own) == address { return false }
  let parts = address.split(separator: "@", maxSplits: 1)
  guard parts.count == 2 else { return false }
  let provider = parts[1].split(separator: ".").first.map(String.init) ?? ""
  return providers.contains(provider) || survey.mailNames.contains(letters(of: parts[0]))
}

/// Where people have mailboxes of their own.
private let providers: Set<String> = [
  "gmail", "yahoo", "ymail", "hotmail", "outlook", "icloud", "live", "proton", "zoho",
]

private func letters(of text: some StringProtocol) -> String {
  String(decoding: text.utf8.filter { $0 >= 0x61 && $0 <= 0x7A }, as: UTF8.self)
}

extension Survey {
  /// What offices make of a person's name for the mail: `hoa.nguyen`, `hoa.nguyenthi`, `hoant`, `nguyenthihoa`.
  static func mailNames(of people: [Person]) -> Set<String> {
    var names: Set<String> = []
    for person in people {
      let words = folded(person.name.full, .bare).split(separator: " ").map { letters(of: $0) }
      guard words.count > 1, let last = words.last, let first = words.first else { continue }
      let rest = words.dropLast()
      let initials = rest.compactMap(\.first).map(String.init).joined()
      names.formUnion([
        words.joined(), last + first, first + last, last + rest.joined(), last + initials, initials + last,
      ])
    }
    return names
  }
}
