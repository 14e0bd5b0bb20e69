// The fields of `inspections.yaml`.
import Diagnostics
import Exact
import Model
import Notation
import Vietnamese

extension Format where Value == [Inspection] {
  /// A list of `{id, date, by, unit, findings}`; one with a mistake is left out alone.
  static func inspections(file: String) -> Format<[Inspection]> {
    Format<[Placed<Inspection>]>.each(of: .inspection(file: file)).map { $0.map(\.value) }
  }
}

extension Format where Value == Inspection {
  /// `{id, date, by, unit, findings}`.
  static func inspection(file: String) -> Format<Inspection> {
    let id = Field("id", .id(of: Inspection.self), required: true, about: about("mã lần kiểm tra", "its id"))
    let date = Field("date", .day, required: true, about: about("ngày kiểm tra", "the day of it"))
    let by = Field(
      "by", .list(of: .id(of: Person.self)), required: true, about: about("những người kiểm tra", "who inspected"))
    let unit = Field(
      "unit", .id(of: Unit.self), required: true, about: about("đơn vị được kiểm tra", "the unit that was inspected"))
    let findings = Field(
      "findings", .each(of: .inspectionFinding), required: true, about: about("các điều ghi nhận", "what was found"))
    return .record([id, date, by, unit, findings]) { reader, found in
      let noted = reader.read(findings, &found)?.value.map(\.value)
      guard let id = reader.read(id, &found), let date = reader.read(date, &found),
        let by = reader.read(by, &found), let unit = reader.read(unit, &found), let noted
      else { return nil }
      if by.value.isEmpty { found.error("empty-value", at: by.spot, nobody) }
      found.checkUnique(
        by.value.map { $0.map(\.text) }, Bilingual(vi: "Người kiểm tra", en: "the inspector"))
      for finding in noted { found.checkDays(of: finding, since: date.value) }
      return Inspection(id: id, file: file, date: date.value, by: by.value, unit: unit, findings: noted)
    }
  }
}

extension Format where Value == InspectionFinding {
  /// `{type, criterion, note, due, done}`.
  static var inspectionFinding: Format<InspectionFinding> {
    let type = Field(
      "type", .oneOf(FindingType.self), required: true,
      about: about(
        "good: làm tốt, remind: nhắc nhở, breach: vi phạm", "good: done well, remind: a reminder, breach: a breach"))
    let criterion = Field(
      "criterion", .criterionID, required: true, about: about("mã tiêu chí hoặc mục", "a criterion or its item"))
    let note = Field("note", .longText, required: true, about: about("ghi nhận gì", "what was found"))
    let due = Field("due", .day, about: about("hạn khắc phục", "by when it should be put right"))
    let done = Field("done", .day, about: about("ngày đã khắc phục", "when it was put right"))
    return .record([type, criterion, note, due, done]) { reader, findings in
      let (due, done) = (reader.read(due, &findings), reader.read(done, &findings))
      guard let type = reader.read(type, &findings)?.value, let criterion = reader.read(criterion, &findings),
        let note = reader.read(note, &findings)?.value
      else { return nil }
      if type == .good, let needless = due ?? done {
        findings.error("good-due", at: needless.spot, nothingToMend, hint: notGood)
      }
      return InspectionFinding(type: type, criterion: criterion, note: note, due: due, done: done)
    }
  }
}

extension Findings {
  /// Nothing is put right, or has to be, before it was found.
  fileprivate mutating func checkDays(of finding: InspectionFinding, since date: Day) {
    if let due = finding.due, due.value < date {
      error("dates-reversed", at: due.spot, before(date, due.value, .init("Hạn khắc phục", "the day due")))
    }
    if let done = finding.done, done.value < date {
      error("dates-reversed", at: done.spot, before(date, done.value, .init("Ngày khắc phục", "the day done")))
    }
  }
}

private func before(_ date: Day, _ day: Day, _ what: Bilingual) -> Bilingual {
  Bilingual(
    vi: "\(what.vi) \(shortDate(day)) đứng trước ngày kiểm tra \(shortDate(date))",
    en: "\(what.en), \(day.iso), comes before the inspection on \(date.iso)")
}

private let nobody = Bilingual(
  vi: "'by' phải có ít nhất một người kiểm tra", en: "'by' must name at least one inspector")

private let nothingToMend = Bilingual(
  vi: "Việc làm tốt (good) không có gì phải khắc phục", en: "what was done well (good) leaves nothing to put right")

private let notGood = Bilingual(
  vi: "bỏ 'due' và 'done', hoặc đổi 'type' thành remind hay breach",
  en: "leave out 'due' and 'done', or make 'type' remind or breach")
