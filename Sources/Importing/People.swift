// Rule `import-person`: each row is of one person of the register, found by id or by a name that one person has.
import Cells
import Diagnostics
import Model
import Vietnamese

/// The people of the register, by id and by name.
struct Roster {
  private let ids: [String: Person]
  private let people: [Person]
  private let exact: [String: [Person]]
  private let bare: [String: [Person]]

  init(_ people: [Person]) {
    self.people = people
    ids = Dictionary(people.map { ($0.id.text, $0) }) { first, _ in first }
    exact = Dictionary(grouping: people) { spelling($0.name.full, .exact) }
    bare = Dictionary(grouping: people) { spelling($0.name.full, .bare) }
  }

  /// Who is meant by an id or a name in one cell; nil after a remark.
  func person(_ text: String, at row: Row, _ column: Column, _ remarks: inout Remarks) -> Person? {
    if let person = ids[text] { return person }
    if column.meaning == .id { return byID(text, at: row, column, &remarks) }
    return byName(text, at: row, column, &remarks)
  }

  private func byID(_ text: String, at row: Row, _ column: Column, _ remarks: inout Remarks) -> Person? {
    let folds = people.filter { folded($0.id.text, .bare) == folded(text, .bare) }
    if folds.count == 1 {
      let id = folds[0].id.text
      remarks.warning(
        "import-person", at: row, column, .init("'\(text)' được hiểu là '\(id)'", "'\(text)' is taken for '\(id)'"))
      return folds[0]
    }
    let zeros = people.map(\.id.text).filter { isNumber($0) && isNumber(text) && bareNumber($0) == bareNumber(text) }
    let hint =
      zeros.first.map {
        Bilingual(
          vi: "Excel đã bỏ số 0 ở đầu; mã là '\($0)', định dạng cột là Text",
          en: "Excel dropped leading zeros of '\($0)'")
      } ?? didYouMean(text, among: ids.keys.sorted())
    remarks.error(
      "import-person", at: row, column,
      .init("chưa có người nào có mã '\(text)' trong organisation.yaml", "no person '\(text)' in organisation.yaml"),
      hint: hint ?? removeTotals)
    return nil
  }

  private func byName(_ text: String, at row: Row, _ column: Column, _ remarks: inout Remarks) -> Person? {
    if let found = exact[spelling(text, .exact)] {
      if found.count == 1 { return found[0] }
      reportSeveral(text, found, at: row, column, &remarks)
      return nil
    }
    let near = bare[spelling(text, .bare), default: []]
    if near.count > 1 {
      reportSeveral(text, near, at: row, column, &remarks)
    } else if let person = near.first {
      let name = person.name.full
      remarks.warning(
        "import-person", at: row, column,
        .init("'\(text)' được hiểu là '\(name)', khác dấu", "'\(text)' is taken for '\(name)', whose marks differ"))
      return person
    } else {
      let isLossy = text.utf8.contains(UInt8(ascii: "?"))
      remarks.error(
        "import-person", at: row, column,
        .init(
          "chưa có người nào tên '\(text)' trong organisation.yaml", "nobody is called '\(text)' in organisation.yaml"),
        hint: isLossy ? lostLetters : didYouMean(text, among: people.map(\.name.full)) ?? removeTotals)
    }
    return nil
  }

  private func reportSeveral(
    _ text: String, _ people: [Person], at row: Row, _ column: Column, _ remarks: inout Remarks
  ) {
    let list = people.map(\.id.text).sorted().joined(separator: ", ")
    remarks.error(
      "import-person", at: row, column,
      .init("'\(text)' là tên của nhiều người: \(list)", "'\(text)' is the name of several people: \(list)"),
      hint: .init("thêm cột 'Mã' và ghi mã người", "add a column 'Mã' with the person's id"))
  }

  /// A name beside an id must be that person's.
  func compare(_ name: String, with person: Person, at row: Row, _ column: Column, _ remarks: inout Remarks) {
    let known = person.name.full
    guard spelling(name, .exact) != spelling(known, .exact) else { return }
    let (id, text) = (
      person.id.text,
      Bilingual(
        vi: "tên của '\(person.id.text)' là '\(known)', không phải '\(name)'",
        en: "'\(person.id.text)' is called '\(known)', not '\(name)'")
    )
    if spelling(name, .bare) == spelling(known, .bare) {
      remarks.warning("import-person", at: row, column, text)
    } else {
      remarks.error(
        "import-person", at: row, column, text,
        hint: .init("xem lại mã '\(id)' và tên ở dòng này", "look at the id '\(id)' and the name of this row again"))
    }
  }
}

private let removeTotals = Bilingual(
  vi: "nếu đây là dòng cộng hay dòng ký tên, hãy xóa dòng", en: "delete the row if it is a sum or a signature")

private let lostLetters = Bilingual(
  vi: "chữ có dấu đã mất khi lưu: lưu lại bằng 'CSV UTF-8'", en: "letters were lost when it was saved: use 'CSV UTF-8'")

/// What an author probably meant; nil when nothing is near.
func didYouMean(_ word: String, among candidates: [String]) -> Bilingual? {
  nearest(to: word, among: candidates).map {
    Bilingual(vi: "có phải ý bạn là '\($0)'?", en: "did you mean '\($0)'?")
  }
}

/// A name as it is compared, one space between its words.
func spelling(_ name: String, _ level: FoldLevel) -> String {
  folded(name, level).unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
}

private func isNumber(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

private func bareNumber(_ text: String) -> [UInt8] { Array(text.utf8.drop { $0 == 0x30 }) }
