// The fields of `campaigns/<id>.yaml`: a movement's window, basis, criteria and words.
import Diagnostics
import Exact
import Model
import Notation

extension Format where Value == Campaign {
  /// A movement. What is missing is reported and left empty, so that everything else is checked in the same run.
  static func campaign(file: String, id fileName: ID<Campaign>) -> Format<Campaign> {
    let id = Field("id", .id(of: Campaign.self), required: true, about: about("mã phong trào", "the movement's id"))
    let name = Field("name", .text(atMost: 300), required: true, about: about("tên phong trào", "its name"))
    let year = Field("year", .integer(in: 1900...2999), about: about("năm", "its year"))
    let lead = Field("lead", .longText, about: about("lời mở đầu", "what it is about"))
    let window = Field("window", .window, required: true, about: about("thời gian thực hiện", "its first and last day"))
    let basis = Field("basis", .list(of: .basisDocument), about: about("căn cứ", "documents it rests on"))
    let purpose = Field("purpose", .list(of: .longText), about: about("mục đích", "its purposes"))
    let criteria = Field(
      "criteria", .list(of: .criterion), required: true, about: about("nội dung thi đua", "contents of emulation"))
    let values = Field("values", .list(of: .valueGroup), about: about("các giá trị", "values by group"))
    let all: [any FieldDeclaration] = [
      id, name, year, lead, window, basis, purpose, criteria, values, fields, toward, milestones, targets, clauses,
      gapDays,
      noticeDays,
    ]
    return .record(all) { reader, findings in
      _ = reader.read(year, &findings)
      if let id = reader.read(id, &findings) {
        findings.checkName(of: id, is: fileName, kind: about("Mã phong trào", "a movement's id"))
      }
      let groups = reader.read(values, &findings)?.value.map(\.value) ?? []
      findings.checkUnique(groups.flatMap(\.words).map { $0.map(\.id) }, about("Giá trị", "value"))
      return Campaign(
        id: fileName, file: file, name: reader.read(name, &findings)?.value ?? "",
        lead: reader.read(lead, &findings)?.value, window: reader.read(window, &findings)?.value ?? anyDay,
        basis: reader.unique(basis, about("Văn bản", "document"), &findings) { $0.id.text },
        purpose: reader.values(purpose, &findings),
        criteria: reader.unique(criteria, about("Tiêu chí", "criterion"), &findings) { $0.id.text },
        values: groups.map { ValueGroup(name: $0.name, words: $0.words.map(\.value)) },
        fields: reader.unique(fields, about("Lĩnh vực", "field"), &findings) { $0.id },
        toward: reader.unique(toward, about("Đối tượng", "group"), &findings) { $0.id },
        milestones: reader.unique(milestones, about("Mốc", "milestone"), &findings) { $0.id },
        targets: reader.unique(targets, about("Chỉ tiêu", "target"), &findings) { $0.id },
        clauses: reader.unique(clauses, about("Điều", "clause"), &findings) { $0.id },
        gapDays: reader.read(gapDays, &findings)?.value ?? Campaign.usualGapDays,
        noticeDays: reader.read(noticeDays, &findings)?.value ?? Campaign.usualNoticeDays)
    }
  }
}

// What a movement may have besides.
private let fields = Field("fields", .list(of: .term), about: about("lĩnh vực công tác", "fields of work"))
private let toward = Field("toward", .list(of: .term), about: about("đối với ai", "toward whom"))
private let milestones = Field("milestones", .list(of: .milestone), about: about("các mốc", "its milestones"))
private let targets = Field("targets", .list(of: .target), about: about("chỉ tiêu", "its targets"))
private let clauses = Field(
  "clauses", .list(of: .clause), about: about("các điều của kế hoạch", "the plan clause by clause"))

/// How long a movement may be silent.
private let gapDays = Field(
  "gapDays", .integer(in: 1...366), about: about("số ngày được vắng bài mới", "days that may pass without a story"))

/// How soon a deed should be told.
private let noticeDays = Field(
  "noticeDays", .integer(in: 1...366), about: about("đăng trong bao nhiêu ngày", "days from a deed to its story"))

extension Campaign {
  /// What stands for a movement whose file is no list of fields at all.
  init(unread file: String, _ id: String) {
    self.init(
      id: ID(id), file: file, name: "", lead: nil, window: anyDay, basis: [], purpose: [], criteria: [], values: [],
      fields: [], toward: [], milestones: [], targets: [])
  }
}

/// Stands for a window that could not be read: no day lies outside it, so it causes no second finding.
private let anyDay = Period.year(1900).days.lowerBound...Period.year(2999).days.upperBound

/// A group of values before its words lose their places.
struct ValueGroupDraft: Sendable {
  let name: String
  let words: [Placed<Term>]
}

extension RecordReader {
  /// The items of a list, each id in it used once.
  func unique<Value>(
    _ field: Field<[Placed<Value>]>, _ kind: Bilingual, _ findings: inout Findings, id: (Value) -> String
  ) -> [Value] {
    let items = read(field, &findings)?.value ?? []
    findings.checkUnique(items.map { $0.map(id) }, kind)
    return items.map(\.value)
  }
}

extension Format where Value == ClosedRange<Day> {
  /// `{from, to}`, both days included.
  static var window: Format<ClosedRange<Day>> {
    let from = Field("from", .day, required: true, about: about("từ ngày", "first day"))
    let to = Field("to", .day, required: true, about: about("đến ngày", "last day"))
    return .record([from, to]) { reader, findings in
      guard let from = reader.read(from, &findings), let to = reader.read(to, &findings) else { return nil }
      guard from.value <= to.value else {
        findings.error("dates-reversed", at: to.spot, datesReversed(from.value, to.value))
        return nil
      }
      return from.value...to.value
    }
  }
}

extension Format where Value == Criterion {
  /// `{id, name, text, items, document}`.
  static var criterion: Format<Criterion> {
    let id = Field("id", .criterionID, required: true, about: about("mã tiêu chí", "its id, such as C2"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("tên ngắn", "its short name"))
    let text = Field("text", .longText, required: true, about: about("nội dung theo kế hoạch", "the plan's text"))
    let items = Field("items", .list(of: .criterionItem), required: true, about: about("các mục", "its items"))
    return .record([id, name, text, items, citedDocument]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let text = reader.read(text, &findings), let items = reader.read(items, &findings)
      else { return nil }
      findings.checkUnique(items.value.map { $0.map(\.id.text) }, about("Mục", "item"))
      findings.checkItems(items.value, of: id.value)
      return Criterion(
        id: ID(id.value), name: name.value, text: text.value, items: items.value.map(\.value),
        document: reader.read(citedDocument, &findings))
    }
  }
}

extension Findings {
  /// Reports items whose id does not begin with that of their criterion.
  fileprivate mutating func checkItems(_ items: [Placed<CriterionItem>], of criterion: String) {
    for item in items where !item.value.id.text.utf8.starts(with: (criterion + ".").utf8) {
      error(
        "stray-item", at: item.spot,
        Bilingual(
          vi: "Mục '\(item.value.id.text)' không thuộc tiêu chí '\(criterion)'",
          en: "item '\(item.value.id.text)' does not belong to criterion '\(criterion)'"),
        hint: Bilingual(vi: "viết mã như '\(criterion).1'", en: "write an id such as '\(criterion).1'"))
    }
  }
}

extension Format where Value == CriterionItem {
  /// `{id, name, text, document}`.
  static var criterionItem: Format<CriterionItem> {
    let id = Field("id", .criterionID, required: true, about: about("mã mục", "its id, such as C2.1"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("tên ngắn", "its short name"))
    let text = Field("text", .longText, required: true, about: about("nội dung theo kế hoạch", "the plan's text"))
    return .record([id, name, text, citedDocument]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let text = reader.read(text, &findings)
      else { return nil }
      return CriterionItem(
        id: ID(id.value), name: name.value, text: text.value, document: reader.read(citedDocument, &findings))
    }
  }
}

extension Format where Value == ValueGroupDraft {
  /// `{group, words}`.
  static var valueGroup: Format<ValueGroupDraft> {
    let group = Field("group", .text(atMost: 160), required: true, about: about("tên nhóm", "the group's name"))
    let words = Field("words", .list(of: .term), required: true, about: about("các giá trị", "its values"))
    return .record([group, words]) { reader, findings in
      guard let group = reader.read(group, &findings), let words = reader.read(words, &findings) else { return nil }
      return ValueGroupDraft(name: group.value, words: words.value)
    }
  }
}

extension Format where Value == Term {
  /// `{id, name}`.
  static var term: Format<Term> {
    let id = Field("id", .identifier, required: true, about: about("mã", "its id"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("tên", "its name"))
    return .record([id, name]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings) else { return nil }
      return Term(id: id.value, name: name.value)
    }
  }
}

extension Format where Value == Milestone {
  /// `{id, name, date, about}`.
  static var milestone: Format<Milestone> {
    let id = Field("id", .identifier, required: true, about: about("mã mốc", "its id"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("tên mốc", "its name"))
    let date = Field("date", .day, required: true, about: about("ngày", "its day"))
    let text = Field("about", .longText, about: about("việc của mốc", "what is due"))
    return .record([id, name, date, text]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let date = reader.read(date, &findings)
      else { return nil }
      return Milestone(
        id: id.value, name: name.value, date: date.value, about: reader.read(text, &findings)?.value)
    }
  }
}

extension Format where Value == Clause {
  /// `{id, part, text, shown}`.
  static var clause: Format<Clause> {
    let id = Field("id", .text(atMost: 20), required: true, about: about("số của điều, như I.1.a", "its number"))
    let part = Field("part", .text(atMost: 160), required: true, about: about("phần của kế hoạch", "the plan's part"))
    let text = Field("text", .longText, required: true, about: about("nội dung của điều", "what it says"))
    let shown = Field(
      "shown", .list(of: .text(atMost: 80)), about: about("nơi trên trang thực hiện điều này", "what carries it out"))
    return .record([id, part, text, shown]) { reader, findings in
      guard let id = reader.read(id, &findings), let part = reader.read(part, &findings),
        let text = reader.read(text, &findings)
      else { return nil }
      return Clause(
        id: id.value, part: part.value, text: text.value, shown: reader.read(shown, &findings)?.value ?? [])
    }
  }
}

extension Format where Value == Target {
  /// `{id, name, target, source}`.
  static var target: Format<Target> {
    let id = Field("id", .identifier, required: true, about: about("mã chỉ tiêu", "its id"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("tên chỉ tiêu", "its name"))
    let text = Field("target", .longText, required: true, about: about("mức phải đạt", "what is to be reached"))
    let source = Field("source", .text(atMost: 300), about: about("nguồn", "where it is laid down"))
    return .record([id, name, text, source]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let text = reader.read(text, &findings)
      else { return nil }
      return Target(
        id: id.value, name: name.value, text: text.value, source: reader.read(source, &findings)?.value)
    }
  }
}
