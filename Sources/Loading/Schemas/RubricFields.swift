// The fields of `scores/<campaign>/rubric.json` (scoring.md, "Files").
import Diagnostics
import Exact
import Model
import Notation

extension Format where Value == Rubric {
  /// A rubric of the campaign whose folder holds it.
  static func rubric(file: String, campaign: ID<Campaign>) -> Format<Rubric> {
    let id = Field("id", .id(of: Rubric.self), required: true, about: about("mã bộ tiêu chí", "the rubric's id"))
    let effective = Field("effective", .dayPair, required: true, about: about("hiệu lực", "first and last day"))
    let scale = Field("scale", .points, required: true, about: about("thang điểm", "what all criteria add up to"))
    let decimals = Field(
      "decimals", .integer(in: 0...4), required: true, about: about("số lẻ", "digits after the point"))
    let criteria = Field(
      "criteria", .list(of: .rubricCriterion), required: true, about: about("tiêu chí và điểm", "criteria and points"))
    let bonus = Field("bonus", .bonusRules, about: about("điểm thưởng", "points beyond the criteria"))
    let penalties = Field(
      "penalties", .list(of: .deductionRule), about: about("điểm phạt trên tổng điểm", "what is taken off the total"))
    let totalCap = Field("totalCap", .points, about: about("tổng điểm tối đa", "where totals stop"))
    let bands = Field("bands", .list(of: .band), required: true, about: about("mức xếp loại", "bands, highest first"))
    let caps = Field("caps", .list(of: .cap), about: about("tỷ lệ tối đa", "how many may stand in a band"))
    let rank = Field("rank", .tieBreaks, about: about("cách xếp hạng", "how ranks are given"))
    let annual = Field("annual", .annual, about: about("cách tính kết quả năm", "how a year is made"))
    let deadlines = Field(
      "signoff", .deadlines, about: about("hạn ký, số ngày sau khi hết kỳ", "by when each role signs"))
    let all: [any FieldDeclaration] = [
      id, effective, scale, decimals, criteria, bonus, penalties, totalCap, bands, caps, rank, annual, deadlines,
    ]
    return .record(all) { reader, findings in
      guard let id = reader.read(id, &findings), let effective = reader.read(effective, &findings),
        let scale = reader.read(scale, &findings), let decimals = reader.read(decimals, &findings),
        let criteria = reader.read(criteria, &findings), let bands = reader.read(bands, &findings)
      else { return nil }
      return Rubric(
        id: id.value, file: file, campaign: campaign, effective: effective.value, scale: scale,
        decimals: decimals.value, criteria: criteria.value.map(\.value),
        bonus: reader.read(bonus, &findings)?.value ?? BonusRules(cap: .zero, types: []),
        penalties: reader.values(penalties, &findings), totalCap: reader.read(totalCap, &findings)?.value,
        bands: bands.value.map(\.value), caps: reader.values(caps, &findings),
        tieBreak: reader.read(rank, &findings)?.value ?? [],
        annual: reader.read(annual, &findings)?.value ?? AnnualRules(weights: .equal, minScored: 1),
        deadlines: reader.read(deadlines, &findings)?.value ?? [])
    }
  }
}

extension Format where Value == Fixed {
  /// Points: zero or more, at most four digits after the point.
  static var points: Format<Fixed> {
    .decimal(atMostDigits: 4, in: Fixed.zero...Fixed(unscaled: 1_000_000))
  }
}

extension Format where Value == ClosedRange<Day> {
  /// `["2022-02-01", "2022-12-31"]`.
  static var dayPair: Format<ClosedRange<Day>> {
    Format<[Placed<Day>]>.list(of: .day).check("dates-reversed") { days in
      guard days.count == 2, days[0].value <= days[1].value else {
        return Bilingual(
          vi: "Hiệu lực gồm hai ngày, ngày đầu trước ngày cuối", en: "two days are needed, the first before the last")
      }
      return nil
    }.map { $0[0].value...$0[1].value }
  }
}

extension Format where Value == RubricCriterion {
  /// `{id, max, items}`.
  static var rubricCriterion: Format<RubricCriterion> {
    let id = Field("id", .criterionID, required: true, about: about("mã tiêu chí", "the criterion"))
    let max = Field("max", .points, required: true, about: about("điểm tối đa", "its points"))
    let items = Field("items", .list(of: .rubricItem), required: true, about: about("các mục", "its items"))
    return .record([id, max, items]) { reader, findings in
      guard let id = reader.read(id, &findings), let max = reader.read(max, &findings),
        let items = reader.read(items, &findings)
      else { return nil }
      return RubricCriterion(id: id.map { ID($0) }, max: max, items: items.value.map(\.value))
    }
  }
}

extension Format where Value == RubricItem {
  /// `{id, max, mode, rules}`.
  static var rubricItem: Format<RubricItem> {
    let id = Field("id", .criterionID, required: true, about: about("mã mục", "the item"))
    let max = Field("max", .points, required: true, about: about("điểm tối đa", "its points"))
    let mode = Field("mode", .oneOf(ScoringMode.self), required: true, about: about("cộng hay trừ", "award or deduct"))
    let rules = Field("rules", .list(of: .deductionRule), about: about("các lỗi và điểm trừ", "what is taken off"))
    return .record([id, max, mode, rules]) { reader, findings in
      guard let id = reader.read(id, &findings), let max = reader.read(max, &findings),
        let mode = reader.read(mode, &findings)
      else { return nil }
      return RubricItem(
        id: id.map { ID($0) }, max: max, mode: mode.value, rules: reader.values(rules, &findings))
    }
  }
}

extension Format where Value == DeductionRule {
  /// `{id, name, points, disqualify}`.
  static var deductionRule: Format<DeductionRule> {
    let id = Field("id", .identifier, required: true, about: about("mã lỗi", "its id"))
    let name = Field("name", .text(atMost: 160), about: about("tên lỗi", "its name"))
    let points = Field("points", .points, required: true, about: about("điểm trừ mỗi lần", "points each time"))
    let disqualify = Field(
      "disqualify", .oneOf(Disqualification.self), about: about("loại khỏi bình xét", "rules the person out"))
    return .record([id, name, points, disqualify]) { reader, findings in
      guard let id = reader.read(id, &findings), let points = reader.read(points, &findings) else { return nil }
      return DeductionRule(
        id: id.value, name: reader.read(name, &findings)?.value, points: points.value,
        disqualify: reader.read(disqualify, &findings)?.value)
    }
  }
}

extension Format where Value == BonusRules {
  /// `{cap, types}`.
  static var bonusRules: Format<BonusRules> {
    let cap = Field("cap", .points, required: true, about: about("tổng thưởng tối đa", "at most this much"))
    let types = Field("types", .list(of: .bonusType), required: true, about: about("các loại", "its types"))
    return .record([cap, types]) { reader, findings in
      guard let cap = reader.read(cap, &findings), let types = reader.read(types, &findings) else { return nil }
      return BonusRules(cap: cap.value, types: types.value.map(\.value))
    }
  }
}

extension Format where Value == BonusType {
  /// `{id, name, points, needs}`.
  static var bonusType: Format<BonusType> {
    let id = Field("id", .identifier, required: true, about: about("mã loại", "its id"))
    let name = Field("name", .text(atMost: 160), about: about("tên loại", "its name"))
    let points = Field("points", .points, required: true, about: about("điểm", "its points"))
    let needs = Field("needs", .oneOf(BonusBasis.self), required: true, about: about("phải dẫn", "what it must cite"))
    return .record([id, name, points, needs]) { reader, findings in
      guard let id = reader.read(id, &findings), let points = reader.read(points, &findings),
        let needs = reader.read(needs, &findings)
      else { return nil }
      return BonusType(
        id: id.value, name: reader.read(name, &findings)?.value, points: points.value, needs: needs.value)
    }
  }
}

extension Format where Value == Band {
  /// `{id, name, min}`.
  static var band: Format<Band> {
    let id = Field("id", .id(of: Band.self), required: true, about: about("mã mức", "its id"))
    let name = Field("name", .text(atMost: 80), about: about("tên mức", "its name"))
    let min = Field("min", .points, required: true, about: about("từ bao nhiêu điểm", "from so many points"))
    return .record([id, name, min]) { reader, findings in
      guard let id = reader.read(id, &findings), let min = reader.read(min, &findings) else { return nil }
      return Band(id: id.value, name: reader.read(name, &findings)?.value, min: min.value)
    }
  }
}

extension Format where Value == Cap {
  /// `{band, ratio, base, group, rounding}`; rounding has one allowed word.
  static var cap: Format<Cap> {
    let band = Field("band", .id(of: Band.self), required: true, about: about("mức bị giới hạn", "the band"))
    let ratio = Field(
      "ratio", .decimal(atMostDigits: 4, in: Fixed.zero...Fixed(unscaled: 1)), required: true,
      about: about("tỷ lệ, 0 đến 1", "a share, 0 to 1"))
    let base = Field("base", .oneOf(CapBase.self), required: true, about: about("tính trên ai", "a share of whom"))
    let group = Field("group", .oneOf(CapGroup.self), about: about("phạm vi", "over which group"))
    let rounding = Field("rounding", .word(among: ["floor"]), about: about("làm tròn", "how it is rounded"))
    return .record([band, ratio, base, group, rounding]) { reader, findings in
      _ = reader.read(rounding, &findings)
      guard let band = reader.read(band, &findings), let ratio = reader.read(ratio, &findings),
        let base = reader.read(base, &findings)
      else { return nil }
      return Cap(
        band: band, ratio: ratio.value, base: base.value, group: reader.read(group, &findings)?.value ?? .agency)
    }
  }
}

extension Format where Value == [Placed<TieBreak>] {
  /// `{method, tieBreak}`: the one method there is, and the criteria (or `bonus`) that part equal values.
  static var tieBreaks: Format<[Placed<TieBreak>]> {
    let method = Field("method", .word(among: ["1224"]), required: true, about: about("cách xếp", "the method"))
    let tieBreak = Field(
      "tieBreak", .list(of: .text(atMost: 40)), about: about("khóa phụ khi bằng điểm", "keys that part equals"))
    return .record([method, tieBreak]) { reader, findings in
      guard reader.read(method, &findings) != nil else { return nil }
      return reader.read(tieBreak, &findings)?.value.map { $0.map(TieBreak.init) } ?? []
    }
  }
}

extension Format where Value == [Deadline] {
  /// `{self, head, office, council}`: days after the period's end, each left out where nobody waits.
  static var deadlines: Format<[Deadline]> {
    let fields = SignoffRole.allCases.map { role in
      (role, Field(role.rawValue, .integer(in: 0...366), about: about("số ngày", "days")))
    }
    return .record(fields.map(\.1)) { reader, findings in
      fields.compactMap { role, field in
        reader.read(field, &findings).map { Deadline(role: role, days: $0.value) }
      }
    }
  }
}

extension Format where Value == AnnualRules {
  /// `{from, weights, minScored, leave}`.
  static var annual: Format<AnnualRules> {
    let from = Field(
      "from", .word(among: ["month", "quarter"]), about: about("tính từ kỳ nào", "made of which periods"))
    let weights = Field("weights", .oneOf(AnnualWeights.self), about: about("trọng số", "how much each counts"))
    let least = Field("minScored", .integer(in: 1...12), about: about("số kỳ tối thiểu", "fewest scored periods"))
    let leave = Field("leave", .leaveRule, about: about("nghỉ dài ngày", "what long leave does"))
    return .record([from, weights, least, leave]) { reader, findings in
      _ = reader.read(from, &findings)
      return AnnualRules(
        weights: reader.read(weights, &findings)?.value ?? .equal,
        minScored: reader.read(least, &findings)?.value ?? 1, leave: reader.read(leave, &findings)?.value)
    }
  }
}

extension Format where Value == LeaveRule {
  /// `{months, band, except}`.
  static var leaveRule: Format<LeaveRule> {
    let months = Field(
      "months", .integer(in: 1...12), required: true, about: about("từ bao nhiêu tháng", "from so many months"))
    let band = Field(
      "band", .id(of: Band.self), required: true, about: about("mức cao nhất được xếp", "the highest band then"))
    let except = Field(
      "except", .list(of: .oneOf(AbsenceKind.self)), about: about("loại nghỉ không tính", "kinds that do not count"))
    return .record([months, band, except]) { reader, findings in
      guard let months = reader.read(months, &findings), let band = reader.read(band, &findings) else { return nil }
      return LeaveRule(months: months.value, band: band, except: reader.values(except, &findings))
    }
  }
}
