// The fields of `decisions/<id>.yaml` and `consents.yaml`.
import Diagnostics
import Exact
import Model
import Notation

/// A decision, and where in its file each of its awards begins.
struct DecisionFile: Sendable {
  let decision: Decision
  let awards: [Placed<ID<Award>>]
}

extension Format where Value == DecisionFile {
  /// A decision or the minutes of a session.
  static func decision(file: String, id name: ID<Decision>) -> Format<DecisionFile> {
    let id = Field("id", .id(of: Decision.self), required: true, about: about("mã quyết định", "the decision's id"))
    let number = Field("number", .text(atMost: 60), required: true, about: about("số, ký hiệu", "its number"))
    let title = Field("title", .longText, required: true, about: about("trích yếu", "its title"))
    let type = Field("type", .text(atMost: 40), required: true, about: about("loại", "its type"))
    let date = Field("date", .day, required: true, about: about("ngày ký", "its date"))
    let campaign = Field("campaign", .id(of: Campaign.self), about: about("phong trào", "the movement"))
    let session = Field("session", .session, about: about("phiên họp", "the session"))
    let items = Field("items", .each(of: .ballot), about: about("các nội dung biểu quyết", "what was voted on"))
    let awards = Field("awards", .each(of: .award), about: about("khen thưởng, công nhận", "the awards it gives"))
    let selection = Field(
      "selection", .selection, about: about("chọn trong nhóm đồng điểm", "the choice out of a tie"))
    let signer = Field("signer", .id(of: Person.self), about: about("người ký", "who signed"))
    let revoked = Field("revoked", .day, about: about("thu hồi từ ngày", "revoked from this day"))
    let all: [any FieldDeclaration] = [
      id, number, title, type, date, campaign, session, items, awards, selection, signer, citedDocuments, revoked,
    ]
    return .record(all) { reader, findings in
      if let id = reader.read(id, &findings) {
        findings.checkName(of: id, is: name, kind: about("Mã quyết định", "a decision's id"))
      }
      guard let number = reader.read(number, &findings), let title = reader.read(title, &findings),
        let type = reader.read(type, &findings),
        let date = reader.read(date, &findings)
      else { return nil }
      let awards = reader.read(awards, &findings)?.value ?? []
      let decision = Decision(
        id: name, file: file, number: number.value, title: title.value, type: type.value, date: date.value,
        campaign: reader.read(campaign, &findings), session: reader.read(session, &findings)?.value,
        items: reader.values(items, &findings), awards: awards.map(\.value),
        selection: reader.read(selection, &findings)?.value, signer: reader.read(signer, &findings),
        documents: reader.read(citedDocuments, &findings)?.value ?? [], revoked: reader.read(revoked, &findings)?.value)
      return DecisionFile(decision: decision, awards: awards.map { $0.map(\.id) })
    }
  }
}

extension Format where Value == Selection {
  /// `{period, band, people, capOverride}`.
  static var selection: Format<Selection> {
    let period = Field("period", .period, required: true, about: about("kỳ, như 2022", "the period"))
    let band = Field("band", .id(of: Band.self), required: true, about: about("mức xếp loại", "the band"))
    let people = Field(
      "people", .list(of: .id(of: Person.self)), required: true, about: about("những người được chọn", "who is chosen"))
    let override = Field(
      "capOverride", .text(atMost: 300),
      about: about("căn cứ pháp lý khi vượt tỷ lệ", "the legal basis for more than the quota"))
    return .record([period, band, people, override]) { reader, findings in
      guard let period = reader.read(period, &findings), let band = reader.read(band, &findings),
        let people = reader.read(people, &findings)
      else { return nil }
      return Selection(
        period: period, band: band, people: people.value, capOverride: reader.read(override, &findings)?.value)
    }
  }
}

extension Format where Value == Session {
  /// `{members, present, written, ballot, threshold, base}`.
  static var session: Format<Session> {
    let members = Field("members", .integer(in: 1...500), required: true, about: about("số ủy viên", "its members"))
    let present = Field("present", .integer(in: 0...500), required: true, about: about("số có mặt", "how many came"))
    let written = Field("written", .integer(in: 0...500), about: about("số lấy ý kiến bằng văn bản", "written votes"))
    let ballot = Field("ballot", .text(atMost: 60), about: about("hình thức bỏ phiếu", "how votes are cast"))
    let threshold = Field(
      "threshold", .decimal(atMostDigits: 4, in: Fixed.zero...Fixed(unscaled: 1)), required: true,
      about: about("tỷ lệ phiếu phải đạt", "the share of votes needed"))
    let base = Field("base", .oneOf(VoteBase.self), about: about("tính trên ai", "a share of whom"))
    return .record([members, present, written, ballot, threshold, base]) { reader, findings in
      guard let members = reader.read(members, &findings), let present = reader.read(present, &findings),
        let threshold = reader.read(threshold, &findings)
      else { return nil }
      let written = reader.read(written, &findings)?.value ?? 0
      if present.value + written > members.value {
        findings.error("session", at: present.spot, tooManyVoters(present.value, written, of: members.value))
      }
      return Session(
        members: members.value, present: present.value, written: written,
        ballot: reader.read(ballot, &findings)?.value, threshold: threshold.value,
        base: reader.read(base, &findings)?.value ?? .allMembers)
    }
  }
}

private func tooManyVoters(_ present: Int, _ written: Int, of members: Int) -> Bilingual {
  Bilingual(
    vi: "Có mặt \(present) và lấy ý kiến \(written) là nhiều hơn \(members) ủy viên",
    en: "\(present) present and \(written) in writing are more than \(members) members")
}

extension Format where Value == Subject {
  /// `{person: id}`, `{unit: id}` or `{story: id}`: exactly one of them.
  static var subject: Format<Subject> {
    let person = Field("person", .id(of: Person.self), about: about("mã người", "a person"))
    let unit = Field("unit", .id(of: Unit.self), about: about("mã đơn vị", "a unit"))
    let story = Field("story", .id(of: Story.self), about: about("mã bài", "a story"))
    return .record([person, unit, story]) { reader, findings in
      let found: [Subject] = [
        reader.read(person, &findings).map(Subject.person), reader.read(unit, &findings).map(Subject.unit),
        reader.read(story, &findings).map(Subject.story),
      ].compactMap { $0 }
      guard found.count == 1 else {
        findings.error(
          "one-subject", at: reader.spot,
          Bilingual(
            vi: "Ghi đúng một trong ba: person, unit hoặc story", en: "exactly one of person, unit and story is needed")
        )
        return nil
      }
      return found[0]
    }
  }
}

extension Format where Value == Ballot {
  /// `{subject, award or question, agree, against, blank, outcome}`.
  static var ballot: Format<Ballot> {
    let subject = Field("subject", .subject, required: true, about: about("về ai, việc gì", "whom it is about"))
    let award = Field("award", .text(atMost: 120), about: about("hình thức được đề nghị", "the form proposed"))
    let question = Field("question", .longText, about: about("nội dung biểu quyết khác", "any other question"))
    let agree = Field("agree", .integer(in: 0...500), required: true, about: about("đồng ý", "votes for"))
    let against = Field("against", .integer(in: 0...500), required: true, about: about("không đồng ý", "votes against"))
    let blank = Field("blank", .integer(in: 0...500), about: about("phiếu trắng", "blank votes"))
    let outcome = Field(
      "outcome", .word(among: ["passed", "rejected"]), required: true, about: about("kết quả", "the outcome"))
    return .record([subject, award, question, agree, against, blank, outcome]) { reader, findings in
      let asked = reader.read(award, &findings) ?? reader.read(question, &findings)
      guard let asked else {
        findings.error(
          "missing-key", at: reader.spot,
          Bilingual(vi: "Thiếu 'award' hoặc 'question'", en: "'award' or 'question' is missing"))
        return nil
      }
      guard let subject = reader.read(subject, &findings),
        let agree = reader.read(agree, &findings), let against = reader.read(against, &findings),
        let outcome = reader.read(outcome, &findings)
      else { return nil }
      return Ballot(
        subject: subject.value, question: asked.value, agree: agree.value, against: against.value,
        blank: reader.read(blank, &findings)?.value ?? 0, passed: outcome.value == "passed")
    }
  }
}

extension Format where Value == Award {
  /// `{id, form, level, to, story, achievement, reason, revoked}`.
  static var award: Format<Award> {
    let id = Field("id", .id(of: Award.self), required: true, about: about("mã khen thưởng", "the award's id"))
    let form = Field("form", .text(atMost: 120), required: true, about: about("hình thức", "its form"))
    let level = Field("level", .oneOf(AwardLevel.self), required: true, about: about("cấp", "its level"))
    let recipient = Field("to", .subject, required: true, about: about("trao cho", "who receives it"))
    let story = Field("story", .id(of: Story.self), about: about("mã bài", "the story it rewards"))
    let achievement = Field("achievement", .text(atMost: 80), about: about("mã thành tích", "the deed it rewards"))
    let reason = Field("reason", .longText, required: true, about: about("lý do", "why"))
    let revoked = Field("revoked", .day, about: about("thu hồi từ ngày", "revoked from this day"))
    return .record([id, form, level, recipient, story, achievement, reason, revoked]) { reader, findings in
      guard let id = reader.read(id, &findings), let form = reader.read(form, &findings),
        let level = reader.read(level, &findings), let recipient = reader.read(recipient, &findings),
        let reason = reader.read(reason, &findings)
      else { return nil }
      return Award(
        id: id.value, form: form.value, level: level.value, recipient: recipient.value,
        story: reader.read(story, &findings), achievement: reader.read(achievement, &findings)?.value,
        reason: reason.value, revoked: reader.read(revoked, &findings)?.value)
    }
  }
}

extension Format where Value == [Placed<Consent>] {
  /// A list of `{id, person, scope, from, until, form}`.
  static func consents(file: String) -> Format<[Placed<Consent>]> {
    let id = Field("id", .id(of: Consent.self), required: true, about: about("mã phiếu", "the consent's id"))
    let person = Field("person", .id(of: Person.self), required: true, about: about("mã người", "who agreed"))
    let scope = Field("scope", .oneOf(ConsentScope.self), required: true, about: about("phạm vi", "how far"))
    let from = Field("from", .day, required: true, about: about("từ ngày", "since"))
    let until = Field("until", .day, about: about("đến ngày", "until"))
    let form = Field("form", .text(atMost: 80), about: about("nơi lưu phiếu ký", "where the form is kept"))
    return .each(
      of: .record([id, person, scope, from, until, form]) { reader, findings in
        guard let id = reader.read(id, &findings), let person = reader.read(person, &findings),
          let scope = reader.read(scope, &findings), let from = reader.read(from, &findings)
        else { return nil }
        return Consent(
          id: id.value, file: file, person: person, scope: scope.value, from: from.value,
          until: reader.end(until, after: from, &findings), form: reader.read(form, &findings)?.value)
      })
  }
}
