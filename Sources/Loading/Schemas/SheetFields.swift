// The fields of `scores/<campaign>/<period>/<unit>.json` (scoring.md, "Files").
import Diagnostics
import Exact
import Model
import Notation

extension Format where Value == [Sheet] {
  /// A file of sheets: `{rubric, period, own, sheets}`.
  static func sheets(file: String) -> Format<[Sheet]> {
    let rubric = Field("rubric", .id(of: Rubric.self), required: true, about: about("mã bộ tiêu chí", "the rubric"))
    let period = Field("period", .period, required: true, about: about("kỳ, như 2022-03", "the period"))
    let own = Field("own", .ownSheet, about: about("phiếu của đơn vị", "the unit's own sheet"))
    let sheets = Field("sheets", .each(of: .sheet), required: true, about: about("các phiếu", "the sheets"))
    return .record([rubric, period, own, sheets]) { reader, findings in
      guard let rubric = reader.read(rubric, &findings), let period = reader.read(period, &findings),
        let drafts = reader.read(sheets, &findings)
      else { return nil }
      let unitDraft = reader.read(own, &findings).map { [$0] } ?? []
      return (unitDraft + drafts.value).map { draft in
        draft.value.sheet(file: file, spot: draft.spot, rubric: rubric, period: period)
      }
    }
  }
}

extension Format where Value == Period {
  /// `2022-03`, `2022-Q1`, `2022-H1` or `2022`.
  static var period: Format<Period> {
    let text = Format<String>.text(atMost: 12).following("^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$")
    return Format(text.description) { node, findings in
      guard let written = text.read(node, &findings) else { return nil }
      guard let period = Period(written) else {
        findings.error(
          "period", at: node.spot,
          Bilingual(
            vi: "Kỳ có dạng 2022-03, 2022-Q1, 2022-H1 hoặc 2022, không phải '\(written)'",
            en: "a period is written 2022-03, 2022-Q1, 2022-H1 or 2022, not '\(written)'"))
        return nil
      }
      return period
    }
  }
}

/// A sheet before it knows its file, rubric and period.
struct SheetDraft: Sendable {
  /// Nil: the unit's own.
  let person: Placed<ID<Person>>?
  let unit: Placed<ID<Unit>>
  let selfScores: [ItemScore]
  let finalScores: [ItemScore]
  let deductions: [Deduction]
  let bonuses: [Bonus]
  let penalties: [Penalty]
  let signoffs: [Signoff]
  let void: Voidance?

  func sheet(file: String, spot: Spot, rubric: Placed<ID<Rubric>>, period: Placed<Period>) -> Sheet {
    Sheet(
      file: file, spot: spot, rubric: rubric, period: period, person: person, unit: unit, selfScores: selfScores,
      finalScores: finalScores, deductions: deductions, bonuses: bonuses, penalties: penalties,
      signoffs: signoffs, void: void)
  }
}

extension Format where Value == SheetDraft {
  /// One person's sheet.
  static var sheet: Format<SheetDraft> {
    .sheet(of: Field("person", .id(of: Person.self), required: true, about: about("mã người", "the person")))
  }

  /// A unit's own sheet: the same without a person.
  static var ownSheet: Format<SheetDraft> { .sheet(of: nil) }

  private static func sheet(of person: Field<ID<Person>>?) -> Format<SheetDraft> {
    let unit = Field("unit", .id(of: Unit.self), required: true, about: about("mã đơn vị", "the unit"))
    let own = Field("self", .itemScores, about: about("điểm tự chấm", "what the person gave themselves"))
    let final = Field("final", .itemScores, required: true, about: about("điểm chính thức", "the official points"))
    let deductions = Field("deductions", .list(of: .deduction), about: about("điểm trừ", "points taken off"))
    let bonuses = Field("bonuses", .list(of: .bonus), about: about("điểm thưởng", "points added"))
    let penalties = Field("penalties", .list(of: .penalty), about: about("điểm phạt", "points off the total"))
    let void = Field("void", .voidance, about: about("phiếu bị hủy", "why the sheet does not count"))
    let signoff = Field("signoff", .list(of: .signoff), about: about("ký duyệt", "who signed"))
    let holder: [any FieldDeclaration] = person.map { [$0] } ?? []
    let all = holder + [unit, own, final, deductions, bonuses, penalties, signoff, void]
    return .record(all) { reader, findings in
      let holder = person.map { reader.read($0, &findings) }
      if case .some(nil) = holder { return nil }
      guard let unit = reader.read(unit, &findings), let final = reader.read(final, &findings) else { return nil }
      return SheetDraft(
        person: holder ?? nil, unit: unit, selfScores: reader.read(own, &findings)?.value ?? [],
        finalScores: final.value,
        deductions: reader.values(deductions, &findings), bonuses: reader.values(bonuses, &findings),
        penalties: reader.values(penalties, &findings), signoffs: reader.values(signoff, &findings),
        void: reader.read(void, &findings)?.value)
    }
  }
}

extension Format where Value == [ItemScore] {
  /// `{"C1.1": "4.5", …}`: a mapping from items to points.
  static var itemScores: Format<[ItemScore]> {
    Format<[TableRow<String, Fixed>]>.table(keys: .criterionID, values: .points).map { rows in
      rows.map { row in ItemScore(item: row.key.map { ID($0) }, points: row.value) }
    }
  }
}

extension Format where Value == Deduction {
  /// `{item, rule, date, count, reason, evidence}`.
  static var deduction: Format<Deduction> {
    let item = Field("item", .criterionID, required: true, about: about("mã mục", "the item"))
    let rule = Field("rule", .identifier, required: true, about: about("mã lỗi", "the rule"))
    let date = Field("date", .day, required: true, about: about("ngày", "the day"))
    let count = Field("count", .integer(in: 1...366), about: about("số lần", "how often"))
    let reason = Field("reason", .text(atMost: 300), required: true, about: about("lý do", "why"))
    let evidence = Field("evidence", .text(atMost: 200), required: true, about: about("minh chứng", "proof"))
    return .record([item, rule, date, count, reason, evidence]) { reader, findings in
      guard let item = reader.read(item, &findings), let rule = reader.read(rule, &findings),
        let date = reader.read(date, &findings), let reason = reader.read(reason, &findings),
        let evidence = reader.read(evidence, &findings)
      else { return nil }
      return Deduction(
        item: item.map { ID($0) }, rule: rule, date: date,
        count: reader.read(count, &findings) ?? Placed(1, at: item.spot), reason: reason.value,
        evidence: evidence.value)
    }
  }
}

extension Format where Value == Penalty {
  /// `{rule, date, count, reason, evidence}`.
  static var penalty: Format<Penalty> {
    let rule = Field("rule", .identifier, required: true, about: about("mã lỗi", "the rule"))
    let date = Field("date", .day, required: true, about: about("ngày", "the day"))
    let count = Field("count", .integer(in: 1...366), about: about("số lần", "how often"))
    let reason = Field("reason", .text(atMost: 300), required: true, about: about("lý do", "why"))
    let evidence = Field("evidence", .text(atMost: 200), required: true, about: about("minh chứng", "proof"))
    return .record([rule, date, count, reason, evidence]) { reader, findings in
      guard let rule = reader.read(rule, &findings), let date = reader.read(date, &findings),
        let reason = reader.read(reason, &findings), let evidence = reader.read(evidence, &findings)
      else { return nil }
      return Penalty(
        rule: rule, date: date, count: reader.read(count, &findings) ?? Placed(1, at: rule.spot),
        reason: reason.value, evidence: evidence.value)
    }
  }
}

extension Format where Value == Voidance {
  /// `{reason, decision}`.
  static var voidance: Format<Voidance> {
    let reason = Field("reason", .text(atMost: 300), required: true, about: about("lý do", "why"))
    let decision = Field("decision", .id(of: Decision.self), about: about("mã quyết định", "the decision"))
    return .record([reason, decision]) { reader, findings in
      reader.read(reason, &findings).map {
        Voidance(reason: $0.value, decision: reader.read(decision, &findings))
      }
    }
  }
}

extension Format where Value == Bonus {
  /// `{type, decision, award, achievement}`.
  static var bonus: Format<Bonus> {
    let type = Field("type", .identifier, required: true, about: about("loại thưởng", "the type"))
    let decision = Field("decision", .id(of: Decision.self), about: about("mã quyết định", "the decision"))
    let award = Field("award", .id(of: Award.self), about: about("mã khen thưởng", "the award"))
    let achievement = Field("achievement", .text(atMost: 80), about: about("mã thành tích", "the deed"))
    return .record([type, decision, award, achievement]) { reader, findings in
      guard let type = reader.read(type, &findings) else { return nil }
      return Bonus(
        type: type, decision: reader.read(decision, &findings), award: reader.read(award, &findings),
        achievement: reader.read(achievement, &findings))
    }
  }
}

extension Format where Value == Signoff {
  /// `{role, by, decision, at}`.
  static var signoff: Format<Signoff> {
    let role = Field("role", .oneOf(SignoffRole.self), required: true, about: about("vai trò", "as whom"))
    let by = Field("by", .id(of: Person.self), about: about("ai ký", "who signed"))
    let decision = Field("decision", .id(of: Decision.self), about: about("mã quyết định", "the decision"))
    let at = Field("at", .day, required: true, about: about("ngày ký", "when"))
    return .record([role, by, decision, at]) { reader, findings in
      guard let role = reader.read(role, &findings), let at = reader.read(at, &findings) else { return nil }
      return Signoff(
        role: role.value, by: reader.read(by, &findings), decision: reader.read(decision, &findings), at: at)
    }
  }
}
