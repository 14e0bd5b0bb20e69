// The fields of `organisation.yaml`: units with their heads, people with their memberships and absences.
import Diagnostics
import Exact
import Model
import Notation
import Vietnamese

extension Format where Value == Organisation {
  /// `{units, people}`.
  static func organisation(file: String) -> Format<Organisation> {
    let units = Field("units", .each(of: .unit(file: file)), required: true, about: about("các đơn vị", "the units"))
    let people = Field(
      "people", .each(of: .person(file: file)), required: true, about: about("mọi người", "the people"))
    return .record([units, people]) { reader, findings in
      Organisation(units: reader.values(units, &findings), people: reader.values(people, &findings))
    }
  }
}

extension Format where Value == Unit {
  /// `{id, name, short, kind, from, to, successor, heads}`.
  static func unit(file: String) -> Format<Unit> {
    let id = Field("id", .id(of: Unit.self), required: true, about: about("mã đơn vị", "the unit's id"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("tên", "its name"))
    let short = Field("short", .text(atMost: 40), about: about("tên gọn cho bảng", "a name that fits a table"))
    let kind = Field(
      "kind", .word(among: ["division", "leadership"]), about: about("phòng hay ban lãnh đạo", "division or leadership")
    )
    let from = Field("from", .day, about: about("từ ngày", "since"))
    let to = Field("to", .day, about: about("đến ngày", "until"))
    let successor = Field("successor", .id(of: Unit.self), about: about("đơn vị kế thừa", "what it became"))
    let heads = Field("heads", .list(of: .headship), about: about("người đứng đầu", "who answers for it"))
    return .record([id, name, short, kind, from, to, successor, heads]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings) else { return nil }
      let from = reader.read(from, &findings)
      return Unit(
        id: id.value, file: file, spot: id.spot, name: name.value,
        short: reader.read(short, &findings)?.value ?? name.value, from: from?.value,
        to: reader.end(to, after: from, &findings), successor: reader.read(successor, &findings),
        isLeadership: reader.read(kind, &findings)?.value == "leadership", heads: reader.values(heads, &findings))
    }
  }
}

extension Format where Value == Headship {
  /// `{person, from, to}`.
  static var headship: Format<Headship> {
    let person = Field("person", .id(of: Person.self), required: true, about: about("mã người", "the person"))
    let from = Field("from", .day, required: true, about: about("từ ngày", "since"))
    let to = Field("to", .day, about: about("đến ngày", "until"))
    return .record([person, from, to]) { reader, findings in
      guard let person = reader.read(person, &findings), let from = reader.read(from, &findings) else { return nil }
      return Headship(
        person: person, from: from.value, to: reader.end(to, after: from, &findings))
    }
  }
}

extension Format where Value == Person {
  /// `{id, name, sortName, memberships, absences}`.
  static func person(file: String) -> Format<Person> {
    let id = Field("id", .id(of: Person.self), required: true, about: about("mã người", "the person's id"))
    let name = Field("name", .text(atMost: 120), required: true, about: about("họ và tên", "the full name"))
    let sortName = Field(
      "sortName", .text(atMost: 120), about: about("tên để xếp thứ tự, nếu khác lệ thường", "a name to sort by"))
    let memberships = Field(
      "memberships", .list(of: .membership), required: true, about: about("các vị trí công tác", "where they work"))
    let absences = Field("absences", .list(of: .absence), about: about("thời gian vắng", "approved absences"))
    return .record([id, name, sortName, memberships, absences]) { reader, findings in
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings) else { return nil }
      return Person(
        id: id.value, file: file, spot: id.spot,
        name: PersonName(name.value, sortName: reader.read(sortName, &findings)?.value),
        memberships: reader.values(memberships, &findings), absences: reader.values(absences, &findings))
    }
  }
}

extension Format where Value == Membership {
  /// `{unit, position, from, to}`.
  static var membership: Format<Membership> {
    let unit = Field("unit", .id(of: Unit.self), required: true, about: about("mã đơn vị", "the unit"))
    let position = Field("position", .text(atMost: 120), required: true, about: about("chức vụ", "the position"))
    let from = Field("from", .day, required: true, about: about("từ ngày", "since"))
    let to = Field("to", .day, about: about("đến ngày", "until"))
    return .record([unit, position, from, to]) { reader, findings in
      guard let unit = reader.read(unit, &findings), let position = reader.read(position, &findings),
        let from = reader.read(from, &findings)
      else { return nil }
      return Membership(
        unit: unit, position: position.value, from: from.value, to: reader.end(to, after: from, &findings))
    }
  }
}

extension Format where Value == Absence {
  /// `{kind, from, to}`.
  static var absence: Format<Absence> {
    let kind = Field("kind", .oneOf(AbsenceKind.self), required: true, about: about("loại vắng mặt", "the kind"))
    let from = Field("from", .day, required: true, about: about("từ ngày", "since"))
    let to = Field("to", .day, required: true, about: about("đến ngày", "until"))
    return .record([kind, from, to]) { reader, findings in
      guard let kind = reader.read(kind, &findings), let from = reader.read(from, &findings),
        let to = reader.end(to, after: from, &findings)
      else { return nil }
      return Absence(kind: kind.value, from: from.value, to: to)
    }
  }
}
