// Rule `signoff`: self, head, office, council sign in this order, and nobody signs their own sheet for another role.
import Diagnostics
import Exact
import Model
import Vietnamese

func signoffs(_ sheet: Sheet, _ register: Register) -> [Diagnostic] {
  let signer = sheet.signoffs.flatMap { signoff in
    [
      signoff.by.flatMap { unknownPerson($0, in: sheet, register) },
      signoff.decision.flatMap { unknownDecision($0, in: sheet, register) }, ownOrNobody(signoff, sheet),
    ].compactMap { $0 }
  }
  let order = zip(sheet.signoffs, sheet.signoffs.dropFirst()).compactMap { disorder($0, $1, sheet) }
  return signer + order
}

private func ownOrNobody(_ signoff: Signoff, _ sheet: Sheet) -> Diagnostic? {
  guard signoff.role == .head || signoff.role == .office else { return nil }
  let role = signoff.role.rawValue
  guard let by = signoff.by else {
    return mistake(
      "signoff", at: sheet.place(signoff.at.spot), vi: "Chữ ký '\(role)' phải ghi người ký (by)",
      en: "sign-off '\(role)' must say who signed (by)")
  }
  guard by.value == sheet.person?.value else { return nil }
  return mistake(
    "signoff", at: sheet.place(by.spot),
    vi: "'\(by.value.text)' không được tự ký phiếu của mình với vai trò '\(role)'",
    en: "'\(by.value.text)' must not sign their own sheet as '\(role)'",
    hint: signoff.role == .head
      ? Bilingual(vi: "phiếu của trưởng đơn vị do Ban Giám đốc ký", en: "the leadership signs the sheet of a head")
      : nil)
}

private func disorder(_ one: Signoff, _ next: Signoff, _ sheet: Sheet) -> Diagnostic? {
  let (before, after) = (one.role.rawValue, next.role.rawValue)
  guard place(of: one.role) < place(of: next.role) else {
    return mistake(
      "signoff", at: sheet.place(next.at.spot),
      vi: "Chữ ký '\(after)' phải đứng trước '\(before)', mỗi vai trò một lần",
      en: "sign-off '\(after)' must stand before '\(before)', each once",
      hint: Bilingual(vi: "thứ tự: self, head, office, council", en: "the order is self, head, office, council"))
  }
  guard next.at.value < one.at.value else { return nil }
  return mistake(
    "signoff", at: sheet.place(next.at.spot),
    vi: "Ngày ký của '\(after)' phải từ \(shortDate(one.at.value)) trở đi, không phải '\(shortDate(next.at.value))'",
    en: "date of '\(after)' must be \(one.at.value.iso) or later, not '\(next.at.value.iso)'")
}

private func place(of role: SignoffRole) -> Int {
  switch role {
  case .self: 0
  case .head: 1
  case .office: 2
  case .council: 3
  }
}
