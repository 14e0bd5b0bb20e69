// Rule: no number of an identity card, day of birth or home of anybody is published (privacy.md).
import Diagnostics
import Model

/// Numbers of cards, days of birth, and places where somebody lives, in the texts of a file.
func personalNumbers(in mentions: [Mention], of file: String) -> [Diagnostic] {
  mentions.compactMap { mention in
    let place = Place(file: file, mention.spot)
    return switch mention.kind {
    case .identity:
      Diagnostic(
        .error, rule: "personal-number", at: place,
        .init(
          "Số giấy tờ tùy thân không được đưa lên trang: '\(mention.text)'",
          "numbers of identity papers are not published: '\(mention.text)'"),
        hint: .init("xóa số này", "delete the number"))
    case .birth:
      Diagnostic(
        .error, rule: "personal-birth", at: place,
        .init(
          "Ngày sinh không được đưa lên trang: '\(mention.text)'",
          "days of birth are not published: '\(mention.text)'"),
        hint: .init("xóa ngày sinh; tuổi nghề thường nói được nhiều hơn", "delete it; years of service say more"))
    case .home:
      Diagnostic(
        .warning, rule: "personal-home", at: place,
        .init(
          "Nơi ở của một người không nên đưa lên trang: '\(mention.text)'",
          "where somebody lives is better not published: '\(mention.text)'"),
        hint: .init("chỉ ghi xã, huyện, hoặc bỏ đi", "name the commune or the district only, or leave it out"))
    default: nil
    }
  }
}
