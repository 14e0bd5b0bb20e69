// Days in words and figures, as Vietnamese offices write them.

package import Exact

/// `15/03/2022`.
package func shortDate(_ day: Day) -> String {
  let (iso, slash) = (Array(day.iso.utf8), UInt8(ascii: "/"))
  return String(
    decoding: [iso[8], iso[9], slash, iso[5], iso[6], slash, iso[0], iso[1], iso[2], iso[3]], as: UTF8.self)
}

/// `ngày 05 tháng 02 năm 2022`: a zero before days below 10 and before months 1 and 2 only, as Nghị định 30/2020/NĐ-CP
/// has it (Phụ lục I, phần I, on place and time of issue).
package func longDate(_ day: Day) -> String {
  let month = day.month <= 2 ? twoDigits(day.month) : String(day.month)
  return "ngày \(twoDigits(day.day)) tháng \(month) năm \(day.year)"
}

/// `thứ Hai` … `thứ Bảy`, `Chủ nhật`.
package func weekday(_ day: Day) -> String {
  weekdays[day.weekday - 1]
}

private let weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
