// The fields of `campaigns/<id>.yaml`: a movement's window, basis, criteria and words.
import Diagnostics
import Exact
import Model
import Notation

extension Format where Value == Campaign {
  /// A movement. Its file's name is filled in by the caller.
  static func campaign(file: String) -> Format<Campaign> {
    let id = Field("id", .id(of: Campaign.self), required: true, about: about("Mã phong trào", "the movement's id"))
    let name = Field("name", .text(atMost: 300), required: true, about: about("Tên phong trào", "its name"))
    let year = Field("year", .integer(in: 1900...2999), about: about("Năm", "its year"))
    let lead = Field("lead", .longText, about: about("Lời mở đầu", "what it is about"))
    let window = Field("window", .window, required: true, about: about("Thời gian thực hiện", "its first and last day"))
    let basis = Field("basis", .list(of: .basisDocument), about: about("Căn cứ", "documents it rests on"))
    let purpose = Field("purpose", .list(of: .longText), about: about("Mục đích", "its purposes"))
    let criteria = Field(
      "criteria", .list(of: .criterion), required: true, about: about("Nội dung thi đua", "contents of emulation"))
    let values = Field("values", .list(of: .valueGroup), about: about("Các giá trị", "values by group"))
    let fields = Field("fields", .list(of: .term), about: about("Lĩnh vực công tác", "fields of work"))
    let toward = Field("toward", .list(of: .term), about: about("Đối với ai", "toward whom"))
    let milestones = Field("milestones", .list(of: .milestone), about: about("Các mốc", "its milestones"))
    let targets = Field("targets", .list(of: .target), about: about("Chỉ tiêu", "its targets"))
    let all: [any FieldDeclaration] = [
      id, name, year, lead, window, basis, purpose, criteria, values, fields, toward, milestones, targets,
    ]
    return .record(all) { reader, findings in
      _ = reader.read(year, &findings)
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let window = reader.read(window, &findings), let criteria = reader.read(criteria, &findings)
      else { return nil }
      return Campaign(
        id: id.value, file: file, name: name.value, lead: reader.read(lead, &findings)?.value, window: window.value,
        basis: reader.values(basis, &findings), purpose: reader.values(purpose, &findings),
        criteria: criteria.value.map(\.value), values: reader.values(values, &findings),
        fields: reader.values(fields, &findings), toward: reader.values(toward, &findings),
        milestones: reader.values(milestones, &findings), targets: reader.values(targets, &findings))
    }
  }
}

extension RecordReader {
  /// The items of a list without their places; empty when the list is absent.
  func values<Value>(_ field: Field<[Placed<Value>]>, _ findings: inout Findings) -> [Value] {
    read(field, &findings)?.value.map(\.value) ?? []
  }
}

extension Format where Value == ClosedRange<Day> {
  /// `{from, to}`, both days included.
  static var window: Format<ClosedRange<Day>> {
    let from = Field("from", .day, required: true, about: about("Từ ngày", "first day"))
    let to = Field("to", .day, required: true, about: about("Đến ngày", "last day"))
    return .record([from, to]) { reader, findings in
      guard let from = reader.read(from, &findings), let to = reader.read(to, &findings) else { return nil }
      guard from.value <= to.value else {
        findings.error("dates-reversed", at: to.spot, datesReversed)
        return nil
      }
      return from.value...to.value
    }
  }
}

/// Shared by every pair of days.
let datesReversed = Bilingual(
  vi: "Ngày kết thúc đứng trước ngày bắt đầu", en: "the last day comes before the first")

extension Format where Value == BasisDocument {
  /// `{id, number, type, issuer, date, title}`.
  static var basisDocument: Format<BasisDocument> {
    let id = Field("id", .identifier, required: true, about: about("Mã văn bản", "its id"))
    let number = Field("number", .text(atMost: 60), required: true, about: about("Số, ký hiệu", "its number"))
    let type = Field("type", .text(atMost: 60), required: true, about: about("Loại văn bản", "its type"))
    let issuer = Field("issuer", .text(atMost: 160), required: true, about: about("Cơ quan ban hành", "who issued it"))
    let date = Field("date", .day, required: true, about: about("Ngày ban hành", "its date"))
    let title = Field("title", .longText, required: true, about: about("Trích yếu", "its title"))
    return .record([id, number, type, issuer, date, title]) { reader, findings in
      guard let id = reader.read(id, &findings), let number = reader.read(number, &findings),
        let type = reader.read(type, &findings), let issuer = reader.read(issuer, &findings),
        let date = reader.read(date, &findings), let title = reader.read(title, &findings)
      else { return nil }
      return BasisDocument(
        id: id.value, number: number.value, type: type.value, issuer: issuer.value, date: date.value,
        title: title.value)
    }
  }
}

extension Format where Value == Criterion {
  /// `{id, name, text, items}`.
  static var criterion: Format<Criterion> {
    let id = Field("id", .criterionID, required: true, about: about("Mã tiêu chí", "its id, such as C2"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("Tên ngắn", "its short name"))
    let text = Field("text", .longText, required: true, about: about("Nội dung theo kế hoạch", "the plan's text"))
    let items = Field("items", .list(of: .criterionItem), required: true, about: about("Các mục", "its items"))
    return .record([id, name, text, items]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let text = reader.read(text, &findings), let items = reader.read(items, &findings)
      else { return nil }
      return Criterion(id: ID(id.value), name: name.value, text: text.value, items: items.value.map(\.value))
    }
  }
}

extension Format where Value == CriterionItem {
  /// `{id, name, text}`.
  static var criterionItem: Format<CriterionItem> {
    let id = Field("id", .criterionID, required: true, about: about("Mã mục", "its id, such as C2.1"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("Tên ngắn", "its short name"))
    let text = Field("text", .longText, required: true, about: about("Nội dung theo kế hoạch", "the plan's text"))
    return .record([id, name, text]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let text = reader.read(text, &findings)
      else { return nil }
      return CriterionItem(id: ID(id.value), name: name.value, text: text.value)
    }
  }
}

extension Format where Value == ValueGroup {
  /// `{group, words}`.
  static var valueGroup: Format<ValueGroup> {
    let group = Field("group", .text(atMost: 160), required: true, about: about("Tên nhóm", "the group's name"))
    let words = Field("words", .list(of: .term), required: true, about: about("Các giá trị", "its values"))
    return .record([group, words]) { reader, findings in
      guard let group = reader.read(group, &findings), let words = reader.read(words, &findings) else { return nil }
      return ValueGroup(name: group.value, words: words.value.map(\.value))
    }
  }
}

extension Format where Value == Term {
  /// `{id, name}`.
  static var term: Format<Term> {
    let id = Field("id", .identifier, required: true, about: about("Mã", "its id"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("Tên", "its name"))
    return .record([id, name]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings) else { return nil }
      return Term(id: id.value, name: name.value)
    }
  }
}

extension Format where Value == Milestone {
  /// `{id, name, date, about}`.
  static var milestone: Format<Milestone> {
    let id = Field("id", .identifier, required: true, about: about("Mã mốc", "its id"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("Tên mốc", "its name"))
    let date = Field("date", .day, required: true, about: about("Ngày", "its day"))
    let text = Field("about", .longText, about: about("Việc của mốc", "what is due"))
    return .record([id, name, date, text]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let date = reader.read(date, &findings)
      else { return nil }
      return Milestone(
        id: id.value, name: name.value, date: date.value, about: reader.read(text, &findings)?.value)
    }
  }
}

extension Format where Value == Target {
  /// `{id, name, target, source}`.
  static var target: Format<Target> {
    let id = Field("id", .identifier, required: true, about: about("Mã chỉ tiêu", "its id"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("Tên chỉ tiêu", "its name"))
    let text = Field("target", .longText, required: true, about: about("Mức phải đạt", "what is to be reached"))
    let source = Field("source", .text(atMost: 300), about: about("Nguồn", "where it is laid down"))
    return .record([id, name, text, source]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let text = reader.read(text, &findings)
      else { return nil }
      return Target(
        id: id.value, name: name.value, text: text.value, source: reader.read(source, &findings)?.value)
    }
  }
}
