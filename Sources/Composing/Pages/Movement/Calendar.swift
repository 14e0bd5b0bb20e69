// Composes the calendar: the movement's milestones as a page, and as a file that Outlook and telephones take in.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

extension Desk {
  /// The page.
  @Sendable func calendarPage() -> Page {
    let view = CalendarView(
      site: site(.movement), page: head("", path: chapter.at(Addresses.calendar)), ways: ways(.calendar),
      file: chapter.at(Addresses.calendarFile),
      milestones: dated.map { MilestoneView(milestone: $0, isPast: $0.date <= edition.asOf) },
      next: dated.first { $0.date > edition.asOf }.map {
        NextMilestoneView(milestone: $0, days: edition.asOf.days(until: $0.date))
      }, months: months())
    return Page(path: chapter.at(Addresses.calendar), template: "calendar", view: view.record())
  }

  /// The milestones in time's order.
  private var dated: [Milestone] {
    movement.campaign.milestones.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// The file (RFC 5545). Days have no time and no zone. Its stamp is the edition's day: no clock is asked.
  @Sendable func calendarFile() -> Page {
    let stamp = compact(edition.asOf) + "T000000Z"
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Guong//Guong//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:" + escaped(movement.campaign.name),
    ]
    for milestone in dated {
      lines += [
        "BEGIN:VEVENT", "UID:\(movement.campaign.id.text)-\(milestone.id)@guong", "DTSTAMP:" + stamp,
        "DTSTART;VALUE=DATE:" + compact(milestone.date),
      ]
      if let after = milestone.date.adding(days: 1) { lines.append("DTEND;VALUE=DATE:" + compact(after)) }
      lines.append("SUMMARY:" + escaped(milestone.name))
      if let about = milestone.about { lines.append("DESCRIPTION:" + escaped(about)) }
      lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }
    lines.append("END:VCALENDAR")
    return Page(path: chapter.at(Addresses.calendarFile), text: lines.map { foldedLine($0) + "\r\n" }.joined())
  }

  private func compact(_ day: Day) -> String { day.iso.split(separator: "-").joined() }
}

/// A text as a value (RFC 5545, 3.3.11): backslash, semicolon, comma and line ends behind a backslash.
private func escaped(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes += Array("\\n".utf8)
    case 0..<0x20, 0x7F: break
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// A line of at most 75 bytes, the rest on lines that begin with a space (3.1); no scalar is cut in two.
func foldedLine(_ line: String) -> String {
  var (text, length) = ("", 0)
  for scalar in line.unicodeScalars {
    let size = UTF8.width(scalar)
    if length + size > 75 {
      text += "\r\n "
      length = 1
    }
    text.unicodeScalars.append(scalar)
    length += size
  }
  return text
}
