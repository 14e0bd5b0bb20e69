// Rule `import-signoff`: who signed a sheet and when, from columns for each role.
import Cells
import Diagnostics
import Exact
import Model
import Vietnamese

/// The sign-offs of a row, in the order in which they are made.
func signoffs(of row: Row, _ header: Header, _ roster: Roster, _ remarks: inout Remarks) -> [Signoff] {
  SignoffRole.allCases.compactMap { role in signoff(role, of: row, header, roster, &remarks) }
}

private func signoff(
  _ role: SignoffRole, of row: Row, _ header: Header, _ roster: Roster, _ remarks: inout Remarks
) -> Signoff? {
  let (day, signer) = (header[.day(role)], header[.signer(role)])
  guard let day else { return nil }
  let (when, who) = (text(row, day), signer.map { text(row, $0) } ?? "")
  guard !when.isEmpty else {
    let isHalf = !who.isEmpty
    let message = Bilingual(vi: "chưa có ngày ký", en: "not signed yet")
    if isHalf {
      remarks.error("import-signoff", at: row, day, message)
    } else if role != .council {
      remarks.warning("import-signoff", at: row, day, message)
    }
    return nil
  }
  guard let at = date(when, at: row, day, &remarks), let spot = row[day.index]?.spot else { return nil }
  guard role != .`self` else { return Signoff(role: role, by: nil, decision: nil, at: Placed(at, at: spot)) }
  guard let signer, !who.isEmpty else {
    reportNobody(role, signer, at: row, day, &remarks)
    return nil
  }
  let place = row[signer.index]?.spot ?? spot
  if role == .council {
    return Signoff(role: role, by: nil, decision: Placed(ID(who), at: place), at: Placed(at, at: spot))
  }
  guard let person = roster.person(who, at: row, signer, &remarks) else { return nil }
  return Signoff(role: role, by: Placed(person.id, at: place), decision: nil, at: Placed(at, at: spot))
}

private func text(_ row: Row, _ column: Column) -> String { trimmed(row[column.index]?.text ?? "") }

private func date(_ text: String, at row: Row, _ column: Column, _ remarks: inout Remarks) -> Day? {
  let message: Bilingual
  switch parseDay(text) {
  case .day(let day): return day
  case .monthFirst: message = .init("'\(text)' viết tháng trước ngày", "'\(text)' has the month first")
  case .impossible: message = .init("lịch không có ngày '\(text)'", "the calendar has no day '\(text)'")
  case .unreadable: message = .init("'\(text)' không phải ngày", "'\(text)' is no date")
  }
  remarks.error(
    "import-signoff", at: row, column, message,
    hint: .init("viết ngày/tháng/năm, như 05/04/2022", "write day/month/year, such as 05/04/2022"))
  return nil
}

private func reportNobody(
  _ role: SignoffRole, _ signer: Column?, at row: Row, _ day: Column, _ remarks: inout Remarks
) {
  let (heading, what): (String, Bilingual) =
    switch role {
    case .head: ("Trưởng phòng ký", .init("mã hoặc tên người ký", "who signed"))
    case .office: ("Văn phòng ký", .init("mã hoặc tên người ký", "who signed"))
    default: ("Quyết định hội đồng", .init("mã quyết định", "the decision"))
    }
  remarks.error(
    "import-signoff", at: row, signer ?? day, .init("có ngày ký mà thiếu \(what.vi)", "date without \(what.en)"),
    hint: .init("ghi ở cột '\(heading)'", "write it in the column '\(heading)'"))
}

/// Roles that no column of the table is for: their signatures are still to be added.
func reportUnsigned(_ header: Header, _ remarks: inout Remarks) {
  let missing = SignoffRole.allCases.filter { $0 != .council }.filter { header[.day($0)] == nil }.map(\.rawValue)
  guard !missing.isEmpty else { return }
  let list = missing.joined(separator: ", ")
  remarks.warning(
    "import-signoff", at: header.row, nil,
    .init("không có cột ngày ký của \(list): các phiếu sẽ chưa được ký", "no column for the sign-off of \(list)"),
    hint: .init(
      "thêm cột như 'Ngày tự chấm', 'Ngày trưởng phòng ký', 'Trưởng phòng ký', hoặc ghi 'signoff' vào tệp JSON sau",
      "add columns such as 'Ngày tự chấm', 'Ngày trưởng phòng ký', 'Trưởng phòng ký', or write signoff in the JSON"))
}
