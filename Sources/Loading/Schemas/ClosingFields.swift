// The fields of `scores/<campaign>/closed/<period>.json` and `scores/<campaign>/adjustments.json`.
import Diagnostics
import Exact
import Model
import Notation

extension Format where Value == Closing {
  /// A closed period; `name` is that of its file, which has to be the period. Nil: any.
  static func closing(file: String, campaign: ID<Campaign>, folder name: String?) -> Format<Closing> {
    let period = Field("period", .period, required: true, about: about("kỳ đã chốt", "the closed period"))
    let on = Field("on", .day, required: true, about: about("ngày chốt", "when it was closed"))
    let appeals = Field("appealsUntil", .day, about: about("nhận kiến nghị đến hết ngày", "the last day for petitions"))
    let decision = Field("decision", .id(of: Decision.self), about: about("mã quyết định", "the decision"))
    let totals = Field("totals", .totals(of: Person.self), required: true, about: about("điểm từng người", "totals"))
    let units = Field("unitTotals", .totals(of: Unit.self), about: about("điểm từng đơn vị", "totals of units"))
    return .record([period, on, appeals, decision, totals, units]) { reader, findings in
      guard let period = reader.read(period, &findings), let on = reader.read(on, &findings),
        let totals = reader.read(totals, &findings)
      else { return nil }
      if let name, name != period.value.text {
        findings.error(
          "sheet-period", at: period.spot,
          Bilingual(
            vi: "Kỳ phải là '\(name)' như tên tệp, không phải '\(period.value.text)'",
            en: "period must be '\(name)' like the file's name, not '\(period.value.text)'"))
      }
      return Closing(
        file: file, campaign: campaign, period: period, on: on, appealsUntil: reader.read(appeals, &findings),
        decision: reader.read(decision, &findings), totals: totals.value,
        unitTotals: reader.read(units, &findings)?.value ?? [])
    }
  }
}

extension Format {
  /// `{"p-014": "98.75", …}`: a mapping from people or units to totals.
  fileprivate static func totals<Holder>(of holder: Holder.Type) -> Format<[ClosedTotal<Holder>]>
  where Value == [ClosedTotal<Holder>] {
    Format<[TableRow<ID<Holder>, Fixed>]>.table(keys: .id(of: holder), values: .points).map { rows in
      rows.map { ClosedTotal(holder: $0.key, total: $0.value) }
    }
  }
}

extension Format where Value == [Adjustment] {
  /// The adjustments of a movement: `{adjustments}`.
  static func adjustments(file: String, campaign: ID<Campaign>) -> Format<[Adjustment]> {
    let list = Field(
      "adjustments", .each(of: .adjustment(file: file, campaign: campaign)), required: true,
      about: about("các lần điều chỉnh", "the adjustments"))
    return .record([list]) { reader, findings in
      reader.read(list, &findings)?.value.map { placed in
        var adjustment = placed.value
        adjustment.spot = placed.spot
        return adjustment
      }
    }
  }
}

extension Format where Value == Adjustment {
  /// `{person, period, old, new, reason, decision, date}`.
  fileprivate static func adjustment(file: String, campaign: ID<Campaign>) -> Format<Adjustment> {
    let person = Field("person", .id(of: Person.self), required: true, about: about("mã người", "the person"))
    let period = Field("period", .period, required: true, about: about("kỳ đã chốt", "the closed period"))
    let old = Field("old", .points, about: about("điểm cũ", "the total before"))
    let new = Field("new", .points, about: about("điểm mới", "the total now"))
    let reason = Field("reason", .text(atMost: 300), required: true, about: about("lý do", "why"))
    let decision = Field("decision", .id(of: Decision.self), required: true, about: about("mã quyết định", "by which"))
    let date = Field("date", .day, required: true, about: about("ngày", "when"))
    return .record([person, period, old, new, reason, decision, date]) { reader, findings in
      guard let person = reader.read(person, &findings), let period = reader.read(period, &findings),
        let reason = reader.read(reason, &findings), let decision = reader.read(decision, &findings),
        let date = reader.read(date, &findings)
      else { return nil }
      return Adjustment(
        file: file, campaign: campaign, spot: person.spot, person: person, period: period,
        old: reader.read(old, &findings), new: reader.read(new, &findings), reason: reason.value, decision: decision,
        date: date)
    }
  }
}
