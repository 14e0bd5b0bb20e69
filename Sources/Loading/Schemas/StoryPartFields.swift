// The records inside a story's front matter: credits, measurements, savings, evidence, adoptions, plans, pictures.
import Diagnostics
import Exact
import Model
import Notation

extension Format where Value == Credit {
  /// A person's id, or `{id, role}`.
  static var credit: Format<Credit> {
    let person = Field("id", .id(of: Person.self), required: true, about: about("mã người", "the person's id"))
    let role = Field("role", .oneOf(CreditRole.self), about: about("vai trò", "what they did"))
    let full = Format.record([person, role]) { reader, findings in
      guard let id = reader.read(person, &findings) else { return nil }
      return Credit(person: id, role: reader.read(role, &findings)?.value ?? .subject)
    }
    let short = Format<Credit>.placed(.id(of: Person.self)) { id in Credit(person: id, role: .subject) }
    return .either(short, full)
  }
}

extension Format where Value == Measurement {
  /// `{metric, unit, before, after, period, source}`.
  static var measurement: Format<Measurement> {
    let metric = Field("metric", .text(atMost: 160), required: true, about: about("đo cái gì", "what is measured"))
    let unit = Field("unit", .text(atMost: 40), required: true, about: about("đơn vị đo", "unit of measure"))
    let before = Field("before", .decimal(atMostDigits: 6), required: true, about: about("trước", "before"))
    let after = Field("after", .decimal(atMostDigits: 6), required: true, about: about("sau", "after"))
    let period = Field("period", .text(atMost: 80), about: about("khoảng thời gian đo", "when it was measured"))
    let source = Field("source", .text(atMost: 200), about: about("nguồn số liệu", "where the numbers come from"))
    return .record([metric, unit, before, after, period, source]) { reader, findings in
      guard let metric = reader.read(metric, &findings), let unit = reader.read(unit, &findings),
        let before = reader.read(before, &findings), let after = reader.read(after, &findings)
      else { return nil }
      return Measurement(
        metric: metric.value, unit: unit.value, before: before.value, after: after.value,
        period: reader.read(period, &findings)?.value, source: reader.read(source, &findings)?.value)
    }
  }
}

extension Format where Value == Saving {
  /// `{what, amount, unit, source}`.
  static var saving: Format<Saving> {
    let what = Field("what", .text(atMost: 160), required: true, about: about("tiết kiệm cái gì", "what is saved"))
    let amount = Field("amount", .decimal(atMostDigits: 6), required: true, about: about("bao nhiêu", "how much"))
    let unit = Field("unit", .text(atMost: 40), required: true, about: about("đơn vị đo", "unit of measure"))
    let source = Field("source", .text(atMost: 200), about: about("nguồn số liệu", "where the number comes from"))
    return .record([what, amount, unit, source]) { reader, findings in
      guard let what = reader.read(what, &findings), let amount = reader.read(amount, &findings),
        let unit = reader.read(unit, &findings)
      else { return nil }
      return Saving(
        what: what.value, amount: amount.value, unit: unit.value, source: reader.read(source, &findings)?.value)
    }
  }
}

extension Format where Value == Evidence {
  /// `{type, ref, date, audience}`.
  static var evidence: Format<Evidence> {
    let type = Field("type", .oneOf(EvidenceType.self), required: true, about: about("loại minh chứng", "its type"))
    let reference = Field("ref", .text(atMost: 200), required: true, about: about("số hiệu, nơi lưu", "where it is"))
    let date = Field("date", .day, about: about("ngày của minh chứng", "its date"))
    let audience = Field("audience", .oneOf(Audience.self), about: about("ai được xem", "who may see it"))
    return .record([type, reference, date, audience]) { reader, findings in
      guard let type = reader.read(type, &findings), let reference = reader.read(reference, &findings) else {
        return nil
      }
      return Evidence(
        type: type.value, reference: reference.value, date: reader.read(date, &findings)?.value,
        audience: reader.read(audience, &findings)?.value)
    }
  }
}

extension Format where Value == Adoption {
  /// `{unit, date, adaptation, result, evidence}`.
  static var adoption: Format<Adoption> {
    let unit = Field("unit", .id(of: Unit.self), required: true, about: about("đơn vị làm theo", "who took it up"))
    let date = Field("date", .day, required: true, about: about("từ ngày", "since when"))
    let adaptation = Field("adaptation", .text(atMost: 400), about: about("đã đổi gì", "what they changed"))
    let result = Field("result", .text(atMost: 400), about: about("kết quả", "what came of it"))
    let evidence = Field("evidence", .text(atMost: 200), about: about("minh chứng", "proof"))
    return .record([unit, date, adaptation, result, evidence]) { reader, findings in
      guard let unit = reader.read(unit, &findings), let date = reader.read(date, &findings) else { return nil }
      return Adoption(
        unit: unit, date: date, adaptation: reader.read(adaptation, &findings)?.value,
        result: reader.read(result, &findings)?.value, evidence: reader.read(evidence, &findings)?.value)
    }
  }
}

extension Format where Value == NurturePlan {
  /// `{mentor, actions, milestones, review}`.
  static var nurture: Format<NurturePlan> {
    let mentor = Field("mentor", .id(of: Person.self), about: about("người kèm cặp", "who guides"))
    let actions = Field("actions", .oneOrMany(of: .text(atMost: 300)), about: about("việc cần làm", "what to do"))
    let milestones = Field("milestones", .list(of: .nurtureMilestone), about: about("các mốc", "the steps"))
    let review = Field("review", .day, about: about("ngày xem lại", "when it is reviewed"))
    return .record([mentor, actions, milestones, review]) { reader, findings in
      NurturePlan(
        mentor: reader.read(mentor, &findings), actions: reader.read(actions, &findings)?.value.map(\.value) ?? [],
        milestones: reader.read(milestones, &findings)?.value.map(\.value) ?? [],
        review: reader.read(review, &findings)?.value)
    }
  }
}

extension Format where Value == NurtureMilestone {
  /// `{date, text}`.
  static var nurtureMilestone: Format<NurtureMilestone> {
    let date = Field("date", .day, required: true, about: about("ngày", "the day"))
    let text = Field("text", .text(atMost: 300), required: true, about: about("nội dung", "what is due"))
    return .record([date, text]) { reader, findings in
      guard let date = reader.read(date, &findings), let text = reader.read(text, &findings) else { return nil }
      return NurtureMilestone(date: date.value, text: text.value)
    }
  }
}

extension Format where Value == Photo {
  /// `{file, alt, credit, caption, people, taken}`.
  static var photo: Format<Photo> {
    let file = Field("file", .text(atMost: 120), required: true, about: about("tên tệp ảnh", "the file's name"))
    let alt = Field(
      "alt", .text(atMost: 300), required: true,
      about: about("mô tả ảnh cho người không nhìn thấy", "the picture in words"))
    let credit = Field("credit", .text(atMost: 160), about: about("người chụp, người vẽ", "who made it"))
    let caption = Field("caption", .text(atMost: 300), about: about("chú thích", "the caption"))
    let people = Field(
      "people", .oneOrMany(of: .id(of: Person.self)), about: about("những người nhận ra được", "who can be seen"))
    let taken = Field("taken", .day, about: about("ngày chụp", "when it was taken"))
    return .record([file, alt, credit, caption, people, taken]) { reader, findings in
      guard let file = reader.read(file, &findings), let alt = reader.read(alt, &findings) else { return nil }
      return Photo(
        file: file, alt: alt.value, credit: reader.read(credit, &findings)?.value,
        caption: reader.read(caption, &findings)?.value, people: reader.read(people, &findings)?.value ?? [],
        taken: reader.read(taken, &findings)?.value)
    }
  }
}
