// The fields of `site.yaml`.
import Diagnostics
import Exact
import Model
import Notation

private let packs = Field(
  "packs", .list(of: .pack), about: about("gói báo cáo cho từng nơi nhận", "what each recipient is sent of reviews"))

extension Format where Value == Site {
  /// The site's own facts.
  static func site(file: String) -> Format<Site> {
    let title = Field("title", .text(atMost: 160), required: true, about: about("tên trang", "the site's title"))
    let agency = Field("agency", .text(atMost: 160), required: true, about: about("cơ quan", "the agency"))
    let parent = Field("parentAgency", .text(atMost: 160), about: about("cơ quan cấp trên", "the agency above it"))
    let notice = Field("notice", .text(atMost: 400), about: about("lời lưu ý trên mọi trang", "shown on every page"))
    let language = Field("language", .word(among: ["vi"]), about: about("ngôn ngữ", "the pages' language"))
    let zone = Field(
      "timeZone", .word(among: ["Asia/Ho_Chi_Minh"]), about: about("múi giờ", "the zone in which days change"))
    let address = Field(
      "address", .siteAddress, about: about("địa chỉ đầy đủ, kết thúc bằng /", "where it will stand, ending in /"))
    let theme = Field("theme", .identifier, required: true, about: about("giao diện", "a folder under themes/"))
    let privacy = Field("privacy", .privacy, about: about("quy tắc riêng tư", "what may be shown of people"))
    let corrections = Field("corrections", .corrections, about: about("nơi nhận góp ý", "where to report a mistake"))
    let signatories = Field("signatories", .list(of: .signatory), about: about("người ký", "who signs"))
    let menu = Field(
      "menu", .oneOrMany(of: .id(of: PlainPage.self)), about: about("các trang ở chân trang", "pages in the foot"))
    let tables = Field("csv", .tableForm, about: about("cách ghi tệp CSV", "how CSV is written"))
    let all: [any FieldDeclaration] = [
      title, agency, parent, notice, language, zone, address, theme, privacy, corrections, signatories, menu, tables,
      packs,
    ]
    return .record(all) { reader, findings in
      _ = reader.read(language, &findings)
      _ = reader.read(zone, &findings)
      let title = reader.read(title, &findings)
      let agency = reader.read(agency, &findings)
      // Without a theme there is nothing to check templates against; all else is left empty, and the rest is read.
      guard let theme = reader.read(theme, &findings) else { return nil }
      return Site(
        file: file, title: title?.value ?? "", agency: agency?.value ?? "",
        parentAgency: reader.read(parent, &findings)?.value, notice: reader.read(notice, &findings)?.value,
        address: reader.read(address, &findings)?.value, theme: theme,
        privacy: reader.read(privacy, &findings)?.value ?? Privacy(),
        corrections: reader.read(corrections, &findings)?.value, signatories: reader.values(signatories, &findings),
        menu: reader.read(menu, &findings)?.value ?? [],
        tables: reader.read(tables, &findings)?.value ?? TableForm(),
        packs: reader.unique(packs, about("Gói", "pack"), &findings) { $0.id })
    }
  }
}

extension Format where Value == Pack {
  /// `{id, name, contents, names}`.
  static var pack: Format<Pack> {
    let id = Field("id", .identifier, required: true, about: about("mã gói", "the pack's id"))
    let name = Field("name", .text(atMost: 160), required: true, about: about("nơi nhận", "to whom it goes"))
    let contents = Field(
      "contents", .oneOrMany(of: .word(among: ["prose"] + Annex.allCases.map(\.rawValue))), required: true,
      about: about("những phần gửi đi; prose là lời báo cáo", "which parts; prose is the author's text"))
    let names = Field(
      "names", .flag, about: about("bảng có nêu tên người không", "whether tables say people's names"))
    return .record([id, name, contents, names]) { reader, findings in
      let names = reader.read(names, &findings)?.value ?? false
      guard let id = reader.read(id, &findings), let name = reader.read(name, &findings),
        let contents = reader.read(contents, &findings)
      else { return nil }
      let parts = contents.value.map(\.value)
      return Pack(
        id: id.value, name: name.value, hasProse: parts.contains("prose"),
        annexes: parts.compactMap(Annex.init(rawValue:)), names: names)
    }
  }
}

extension Format where Value == TableForm {
  /// `{separator, decimal}`.
  static var tableForm: Format<TableForm> {
    let separator = Field("separator", .oneOf(CellSeparator.self), about: about("dấu ngăn cột", "between cells"))
    let decimal = Field("decimal", .oneOf(DecimalMark.self), about: about("dấu thập phân", "the decimal mark"))
    return .record([separator, decimal]) { reader, findings in
      TableForm(
        separator: reader.read(separator, &findings)?.value ?? .semicolon,
        decimal: reader.read(decimal, &findings)?.value ?? .comma)
    }
  }
}

extension Format where Value == String {
  /// `http(s)://host/…/` of plain ASCII.
  static var siteAddress: Format<String> {
    Format<String>.text(atMost: 200).following("^https?://([-A-Za-z0-9._~/:]*/)?$").check("site-address") { text in
      let safe = text.utf8.allSatisfy { byte in
        byte.isASCIILetterOrDigit || "-._~/:".utf8.contains(byte)
      }
      let web = text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8)
      guard safe, web, text.utf8.last == UInt8(ascii: "/") else {
        return Bilingual(
          vi: "Địa chỉ trang có dạng https://tên-máy/ và kết thúc bằng /, không phải '\(text)'",
          en: "a site's address looks like https://host/ and ends in /, not '\(text)'")
      }
      return nil
    }
  }
}

extension UInt8 {
  /// A to Z, a to z, 0 to 9.
  var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}

extension Format where Value == Privacy {
  /// `{consent, minGroup, showRanks}`.
  static var privacy: Format<Privacy> {
    let consent = Field(
      "consent", .word(among: ["required", "off"]),
      about: about("có bắt buộc phiếu đồng ý", "whether consent is needed"))
    let minGroup = Field(
      "minGroup", .integer(in: 2...1000),
      about: about("nhóm nhỏ nhất được nêu số trung bình", "the smallest group shown"))
    let ranks = Field("showRanks", .oneOf(RankVisibility.self), about: about("ai được nêu hạng", "whose ranks show"))
    return .record([consent, minGroup, ranks]) { reader, findings in
      let standard = Privacy()
      return Privacy(
        consentRequired: (reader.read(consent, &findings)?.value ?? "required") == "required",
        minGroup: reader.read(minGroup, &findings)?.value ?? standard.minGroup,
        ranks: reader.read(ranks, &findings)?.value ?? standard.ranks)
    }
  }
}

extension Format where Value == Corrections {
  /// `{unit, text, email}`.
  static var corrections: Format<Corrections> {
    let unit = Field("unit", .id(of: Unit.self), about: about("đơn vị nhận", "the unit that answers"))
    let text = Field("text", .longText, required: true, about: about("cách góp ý", "how to tell"))
    let email = Field("email", .email, about: about("hộp thư", "a mailbox"))
    return .record([unit, text, email]) { reader, findings in
      guard let text = reader.read(text, &findings) else { return nil }
      return Corrections(
        unit: reader.read(unit, &findings), text: text.value, email: reader.read(email, &findings)?.value)
    }
  }
}

extension Format where Value == String {
  /// `name@host` of plain ASCII.
  static var email: Format<String> {
    Format<String>.text(atMost: 120).following("^[-A-Za-z0-9._+]+@[-A-Za-z0-9._+]+$").check("email") { text in
      let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      let plain = parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isASCIILetterOrDigit || "-._+".utf8.contains($0) }
      }
      guard parts.count == 2, plain else {
        return Bilingual(vi: "'\(text)' không phải địa chỉ thư", en: "'\(text)' is not a mail address")
      }
      return nil
    }
  }
}

extension Format where Value == Signatory {
  /// `{person, title, from, until}`.
  static var signatory: Format<Signatory> {
    let person = Field("person", .id(of: Person.self), required: true, about: about("mã người", "the person's id"))
    let title = Field("title", .text(atMost: 120), required: true, about: about("chức danh", "their title"))
    let from = Field("from", .day, about: about("từ ngày", "since"))
    let until = Field("until", .day, about: about("đến ngày", "until"))
    return .record([person, title, from, until]) { reader, findings in
      let from = reader.read(from, &findings)
      let until = reader.end(until, after: from, &findings)
      guard let person = reader.read(person, &findings), let title = reader.read(title, &findings) else { return nil }
      return Signatory(person: person, title: title.value, from: from?.value, until: until)
    }
  }
}
