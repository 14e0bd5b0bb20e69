// The fields of `campaigns/<id>.yaml`: a movement's window, basis, criteria and words.
import Diagnostics
import Exact
import Model
import Notation

extension Format where Value == Campaign {
  /// A movement. Its file's name is filled in by the caller.
  static func campaign(file: String) -> Format<Campaign> {
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
    let fields = Field("fields", .list(of: .term), about: about("lĩnh vực công tác", "fields of work"))
    let toward = Field("toward", .list(of: .term), about: about("đối với ai", "toward whom"))
    let milestones = Field("milestones", .list(of: .milestone), about: about("các mốc", "its milestones"))
    let targets = Field("targets", .list(of: .target), about: about("chỉ tiêu", "its targets"))
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
    let from = Field("from", .day, required: true, about: about("từ ngày", "first day"))
    let to = Field("to", .day, required: true, about: about("đến ngày", "last day"))
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
    let id = Field("id", .identifier, required: true, about: about("mã văn bản", "its id"))
    let number = Field("number", .text(atMost: 60), required: true, about: about("số, ký hiệu", "its number"))
    let type = Field("type", .text(atMost: 60), required: true, about: about("loại văn bản", "its type"))
    let issuer = Field("issuer", .text(atMost: 160), required: true, about: about("cơ quan ban hành", "who issued it"))
    let date = Field("date", .day, required: true, about: about("ngày ban hành", "its date"))
    let title = Field("title", .longText, required: true, about: about("trích yếu", "its title"))
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
    let id = Field("id", .criterionID, required: true, about: about("mã tiêu chí", "its id, such as C2"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("tên ngắn", "its short name"))
    let text = Field("text", .longText, required: true, about: about("nội dung theo kế hoạch", "the plan's text"))
    let items = Field("items", .list(of: .criterionItem), required: true, about: about("các mục", "its items"))
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
    let id = Field("id", .criterionID, required: true, about: about("mã mục", "its id, such as C2.1"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("tên ngắn", "its short name"))
    let text = Field("text", .longText, required: true, about: about("nội dung theo kế hoạch", "the plan's text"))
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
    let group = Field("group", .text(atMost: 160), required: true, about: about("tên nhóm", "the group's name"))
    let words = Field("words", .list(of: .term), required: true, about: about("các giá trị", "its values"))
    return .record([group, words]) { reader, findings in
      guard let group = reader.read(group, &findings), let words = reader.read(words, &findings) else { return nil }
      return ValueGroup(name: group.value, words: words.value.map(\.value))
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
