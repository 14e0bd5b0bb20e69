// One line on a terminal that says how far a build is, once it takes over a second.
import Building
import Diagnostics
import Files

extension Console {
  /// Whether a person sees messages as they come.
  var isWatched: Bool { Surroundings.isTerminal(2) }

  /// Says how far a build is.
  var progress: Progress {
    Progress { work, done, all in
      guard isLate else { return }
      let (done, all) = (grouped(done), grouped(all))
      let words =
        switch work {
        case .reading: Bilingual(vi: "Đang đọc \(done)/\(all) tệp", en: "Reading \(done)/\(all) files")
        case .drawing: Bilingual(vi: "Đang vẽ \(done)/\(all) trang", en: "Drawing \(done)/\(all) pages")
        }
      say("\r" + words.text(in: language) + "\u{1B}[K")
    }
  }

  /// Clears the line, so that the next message stands alone.
  func endProgress() {
    if isWatched, isLate { say("\r\u{1B}[K") }
  }

  /// Whether the command has taken so long that one wonders.
  private var isLate: Bool { Clock.seconds > 1 }

  /// A number with its thousands apart, as the language writes it.
  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number).utf8)
    var bytes: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { bytes.append(UInt8(ascii: language == .vi ? "." : ",")) }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
