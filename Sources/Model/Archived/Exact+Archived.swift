// Days and decimals as bytes.
package import Archive
package import Exact

extension Day: Archived {
  package func write(to writer: inout Writer) {
    writer.write(year)
    writer.write(month)
    writer.write(day)
  }

  /// A day that the calendar has not is damage.
  package init(from reader: inout Reader) throws(Damage) {
    let (year, month, day) = (try reader.int(), try reader.int(), try reader.int())
    guard let found = Day(year: year, month: month, day: day) else { throw Damage() }
    self = found
  }
}

extension Fixed: Archived {
  /// With its digits as they are: 9.50 stays 9.50.
  package func write(to writer: inout Writer) {
    writer.write(unscaled)
    writer.write(scale)
  }

  package init(from reader: inout Reader) throws(Damage) {
    let (unscaled, scale) = (try reader.int(), try reader.int())
    guard (0...Fixed.maxScale).contains(scale) else { throw Damage() }
    self.init(unscaled: unscaled, scale: scale)
  }
}
