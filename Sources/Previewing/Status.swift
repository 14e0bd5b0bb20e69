// The answers that are no page: their numbers, and a sentence for whoever sees one.
import Diagnostics

/// A status of HTTP that the preview uses.
enum Status: Int, Sendable, CaseIterable {
  case fine = 200
  case elsewhere = 302
  case notUnderstood = 400
  case foreign = 403
  case missing = 404
  case readOnly = 405
  case tooSlow = 408
  case addressTooLong = 414
  case wrongHost = 421
  case headersTooLong = 431
  case broken = 503

  /// The phrase beside the number.
  var reason: String {
    switch self {
    case .fine: "OK"
    case .elsewhere: "Found"
    case .notUnderstood: "Bad Request"
    case .foreign: "Forbidden"
    case .missing: "Not Found"
    case .readOnly: "Method Not Allowed"
    case .tooSlow: "Request Timeout"
    case .addressTooLong: "URI Too Long"
    case .wrongHost: "Misdirected Request"
    case .headersTooLong: "Request Header Fields Too Large"
    case .broken: "Service Unavailable"
    }
  }

  /// What a person is told.
  var sentence: Bilingual {
    switch self {
    case .fine, .elsewhere: Bilingual(vi: "Xem thử", en: "Preview")
    case .notUnderstood: Bilingual(vi: "Không hiểu yêu cầu này", en: "This request makes no sense")
    case .foreign:
      Bilingual(
        vi: "Yêu cầu đến từ một trang khác; hãy gõ địa chỉ vào trình duyệt",
        en: "The request comes from another site; type the address into the browser")
    case .missing: Bilingual(vi: "Không có trang này", en: "There is no such page")
    case .readOnly: Bilingual(vi: "Ở đây chỉ xem được", en: "Here one can only look")
    case .tooSlow: Bilingual(vi: "Yêu cầu đến quá chậm", en: "The request came too slowly")
    case .addressTooLong: Bilingual(vi: "Địa chỉ quá dài", en: "The address is too long")
    case .wrongHost:
      Bilingual(
        vi: "Bản xem thử chỉ dành cho máy này: dùng địa chỉ 127.0.0.1",
        en: "The preview is for this machine only: use the address 127.0.0.1")
    case .headersTooLong: Bilingual(vi: "Phần đầu của yêu cầu quá dài", en: "The head of the request is too long")
    case .broken: Bilingual(vi: "Nội dung có lỗi", en: "The content has errors")
    }
  }
}
