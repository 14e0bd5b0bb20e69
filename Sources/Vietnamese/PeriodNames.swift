// The names of months, quarters, halves and years of an emulation campaign.

/// `tháng 2/2022`.
package func monthName(year: Int, month: Int) -> String {
  "tháng \(month)/\(year)"
}

/// `quý I/2022`; quarters are 1 to 4.
package func quarterName(year: Int, quarter: Int) -> String {
  precondition((1...4).contains(quarter), "a quarter is 1 to 4")
  return "quý \(["I", "II", "III", "IV"][quarter - 1])/\(year)"
}

/// `6 tháng đầu năm 2022`, `6 tháng cuối năm 2022`; halves are 1 and 2.
package func halfName(year: Int, half: Int) -> String {
  precondition((1...2).contains(half), "a half is 1 or 2")
  return "6 tháng \(half == 1 ? "đầu" : "cuối") năm \(year)"
}

/// `năm 2022`.
package func yearName(_ year: Int) -> String {
  "năm \(year)"
}
