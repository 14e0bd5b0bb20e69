// The front matter of a review.
import Diagnostics
import Exact
import Model
import Notation

/// The fields of `reports/<id>.md`.
enum ReviewFields {
  static let title = Field("title", .text(atMost: 160), required: true, about: about("tên báo cáo", "the title"))
  static let type = Field(
    "type", .oneOf(ReviewType.self), required: true, about: about("sơ kết hay tổng kết", "midterm or final"))
  static let period = Field(
    "period", .period, required: true, about: about("kỳ được nhìn lại, như 2022-H1", "the period looked back on"))
  static let number = Field("number", .text(atMost: 60), about: about("số, ký hiệu", "its number"))
  static let place = Field("place", .text(atMost: 60), about: about("nơi ký", "where it is signed"))
  static let date = Field("date", .day, required: true, about: about("ngày ký", "when it is signed"))
  static let signer = Field("signer", .id(of: Person.self), about: about("mã người ký", "who signs"))
  static let recipients = Field(
    "recipients", .list(of: .text(atMost: 160)), about: about("nơi nhận", "whom it is sent to"))
  static let status = Field("status", .oneOf(Status.self), about: about("đã đăng hay còn nháp", "draft or published"))
  static let summary = Field(
    "summary", .text(atMost: 300), about: about("tóm tắt, tối đa 300 ký tự", "at most 300 characters"))

  static let all: [any FieldDeclaration] = [
    title, type, period, number, place, date, signer, recipients, status, summary,
  ]
}

extension RecordReader {
  /// A review, with its text beside; nil when something that it must have is missing.
  func review(_ id: String, file: String, body: Body, _ findings: inout Findings) -> Review? {
    let summary = read(ReviewFields.summary, &findings)?.value
    let number = read(ReviewFields.number, &findings)?.value
    let place = read(ReviewFields.place, &findings)?.value
    let signer = read(ReviewFields.signer, &findings)
    let recipients = values(ReviewFields.recipients, &findings)
    let status = read(ReviewFields.status, &findings)?.value ?? .published
    guard let title = read(ReviewFields.title, &findings), let type = read(ReviewFields.type, &findings),
      let period = read(ReviewFields.period, &findings), let date = read(ReviewFields.date, &findings)
    else { return nil }
    return Review(
      page: PlainPage(id: ID(id), file: file, title: title, summary: summary, body: body), type: type, period: period,
      number: number, place: place, date: date, signer: signer, recipients: recipients, status: status)
  }
}
