// The fields of a document on which a movement rests, and those by which other things cite it.
import Diagnostics
import Exact
import Markdown
import Model
import Notation

/// The documents that a story was done under or a decision rests on.
let citedDocuments = Field(
  "documents", .oneOrMany(of: .id(of: BasisDocument.self)),
  about: about("mã các văn bản làm căn cứ", "ids of documents it rests on"))

/// The document that lays down a criterion.
let citedDocument = Field(
  "document", .id(of: BasisDocument.self), about: about("mã văn bản làm căn cứ", "the id of the document behind it"))

extension Format where Value == BasisDocument {
  /// `{id, number, type, issuer, date, title, link}`.
  static var basisDocument: Format<BasisDocument> {
    let id = Field("id", .id(of: BasisDocument.self), required: true, about: about("mã văn bản", "its id"))
    let number = Field("number", .text(atMost: 60), required: true, about: about("số, ký hiệu", "its number"))
    let type = Field("type", .text(atMost: 60), required: true, about: about("loại văn bản", "its type"))
    let issuer = Field("issuer", .text(atMost: 160), required: true, about: about("cơ quan ban hành", "who issued it"))
    let date = Field("date", .day, required: true, about: about("ngày ban hành", "its date"))
    let title = Field("title", .longText, required: true, about: about("trích yếu", "its title"))
    let link = Field("link", .webAddress, about: about("địa chỉ của toàn văn", "the address of its text"))
    return .record([id, number, type, issuer, date, title, link]) { reader, findings in
      let link = reader.read(link, &findings)?.value
      guard let id = reader.read(id, &findings), let number = reader.read(number, &findings),
        let type = reader.read(type, &findings), let issuer = reader.read(issuer, &findings),
        let date = reader.read(date, &findings), let title = reader.read(title, &findings)
      else { return nil }
      return BasisDocument(
        id: id.value, number: number.value, type: type.value, issuer: issuer.value, date: date.value,
        title: title.value, link: link)
    }
  }
}

extension Format where Value == String {
  /// An http or https address, by the policy for links in texts; without the spaces that no address has.
  fileprivate static var webAddress: Format<String> {
    let hint = Bilingual(
      vi: "viết đủ như 'https://vanban.vidu.vn/129-2007'", en: "write it like 'https://vanban.vidu.vn/129-2007'")
    return Format<String>.text(atMost: 500).following("^[Hh][Tt][Tt][Pp][Ss]?://[^ ]+$").check(
      "document-link", hint: hint
    ) { text in
      guard Address.judge(text) != .web || text.utf8.contains(UInt8(ascii: " ")) else { return nil }
      return Bilingual(
        vi: "Địa chỉ của văn bản bắt đầu bằng https:// hoặc http:// và không có dấu cách, không phải '\(text)'",
        en: "a document's address begins with https:// or http:// and has no spaces, unlike '\(text)'")
    }
  }
}
