// Ids and periods as bytes.
package import Archive

extension ID: Archived {
  package func write(to writer: inout Writer) {
    writer.write(text)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(try reader.text())
  }
}

extension Period: Archived {
  /// How many months it has, its year, and which of its year it is.
  package func write(to writer: inout Writer) {
    writer.write(months.count)
    writer.write(calendarYear)
    writer.write(months.upperBound / months.count)
  }

  /// A period that no file can name is damage.
  package init(from reader: inout Reader) throws(Damage) {
    let (months, year, number) = (try reader.int(), try reader.int(), try reader.int())
    guard (1900...2999).contains(year), number >= 1, number <= 12 else { throw Damage() }
    switch months {
    case 1: self = .month(year: year, number)
    case 3 where number <= 4: self = .quarter(year: year, number)
    case 6 where number <= 2: self = .half(year: year, number)
    case 12 where number == 1: self = .year(year)
    default: throw Damage()
    }
  }
}
