// What results show of each entry, in files that are loaded only for what is shown.
import Exact
import Vietnamese

/// How many entries a file has.
let recordsInFile = 64

/// The files of entries, in their order.
func records(of entries: [Entry], named name: String) -> [ScriptFile] {
  var days = WrittenDays()
  return stride(from: 0, to: entries.count, by: recordsInFile).map { start in
    var script = Script("\(name)\(start / recordsInFile + 1)")
    for (index, entry) in entries[start..<min(start + recordsInFile, entries.count)].enumerated() {
      script.write(index == 0 ? "[" : ",\n")
      script.write(entry, day: entry.day.map { days[$0] } ?? "")
    }
    script.write("]")
    return script.finished()
  }
}

/// Days as they are shown; each is written once.
private struct WrittenDays {
  private var texts: [Day: String] = [:]

  subscript(day: Day) -> String {
    mutating get {
      if let text = texts[day] { return text }
      let text = shortDate(day)
      texts[day] = text
      return text
    }
  }
}

extension Script {
  /// Address, title, note, summary; of a story its kind and day too. What is empty at the end is left out.
  fileprivate mutating func write(_ entry: Entry, day: String) {
    write("[")
    write(quoted: entry.address)
    write(",")
    write(quoted: entry.title)
    var waiting = ""
    for field in [entry.note, entry.summary, entry.kind, day] {
      waiting += ","
      if field.isEmpty {
        waiting += "\"\""
      } else {
        write(waiting)
        write(quoted: field)
        waiting = ""
      }
    }
    write("]")
  }
}
