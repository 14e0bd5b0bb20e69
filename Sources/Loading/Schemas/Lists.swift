// What lists and pairs of days need beyond their notation: bad items left out, ids used once, days in order.
import Diagnostics
import Exact
import Model
import Notation
import Vietnamese

extension Format {
  /// A list without the items in which something was wrong. The others are read and checked in the same run.
  static func each<Item: Sendable>(of item: Format<Item>) -> Format where Value == [Placed<Item>] {
    let flawless = Format<Item?>(item.description) { node, findings in
      let before = findings.diagnostics.count
      let value = item.read(node, &findings)
      return .some(findings.diagnostics.count == before ? value : nil)
    }
    return Format<[Placed<Item?>]>.list(of: flawless).map { items in
      items.compactMap { item in item.value.map { Placed($0, at: item.spot) } }
    }
  }
}

extension Findings {
  /// Reports every id that stands a second time, where it does.
  mutating func checkUnique(_ ids: [Placed<String>], _ kind: Bilingual) {
    var first: [String: Spot] = [:]
    for id in ids {
      guard let owner = first[id.value] else {
        first[id.value] = id.spot
        continue
      }
      error(
        "duplicate", at: id.spot,
        Bilingual(
          vi: "\(kind.vi) '\(id.value)' đã được khai báo ở trên", en: "\(kind.en) '\(id.value)' is declared twice"),
        notes: [Note(at: Place(file: file, owner), .init("lần đầu ở đây", "first declared here"))])
    }
  }

  /// Reports an id that is not the name of its file: others would look for it in vain.
  mutating func checkName<Subject>(of id: Placed<ID<Subject>>, is name: ID<Subject>, kind: Bilingual) {
    guard id.value != name else { return }
    error(
      "id-file", at: id.spot,
      Bilingual(
        vi: "\(kind.vi) phải trùng tên tệp '\(name.text)', không phải '\(id.value.text)'",
        en: "\(kind.en) must be its file's name '\(name.text)', not '\(id.value.text)'"),
      hint: Bilingual(vi: "viết 'id: \(name.text)' hoặc đổi tên tệp", en: "write 'id: \(name.text)' or rename the file")
    )
  }
}

extension RecordReader {
  /// The items of a list without their places; empty when the list is absent.
  func values<Value>(_ field: Field<[Placed<Value>]>, _ findings: inout Findings) -> [Value] {
    read(field, &findings)?.value.map(\.value) ?? []
  }

  /// The last day of a stretch; one that lies before the first is reported and left out.
  func end(_ field: Field<Day>, after from: Placed<Day>?, _ findings: inout Findings) -> Day? {
    guard let to = read(field, &findings) else { return nil }
    guard let from, to.value < from.value else { return to.value }
    findings.error("dates-reversed", at: to.spot, datesReversed(from.value, to.value))
    return nil
  }
}

/// Shared by every pair of days.
func datesReversed(_ from: Day, _ to: Day) -> Bilingual {
  Bilingual(
    vi: "Ngày kết thúc \(shortDate(to)) đứng trước ngày bắt đầu \(shortDate(from))",
    en: "the last day \(to.iso) comes before the first, \(from.iso)")
}
