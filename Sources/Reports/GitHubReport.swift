// The report as workflow commands of GitHub Actions: each finding a line that becomes an annotation.
import Diagnostics

extension FindingsReport {
  /// `::error file=…,line=…,col=…,title=…::message`, a line each.
  var github: String {
    findings.map { finding in
      var properties: [(String, String)] = []
      if let place = finding.place {
        properties.append(("file", visible(place.file)))
        if let spot = region(of: place) {
          properties += [("line", String(spot.line)), ("col", String(max(1, spot.column)))]
        }
      }
      properties.append(("title", finding.rule))
      let said = properties.map { $0.0 + "=" + escaped($0.1, alsoIn: ":,".utf8) }.joined(separator: ",")
      return "::\(finding.severity.rawValue) \(said)::\(escaped(sentence(finding), alsoIn: "".utf8))\n"
    }.joined()
  }
}

/// A text without what ends a command, a line or, for properties, a property: `%`, CR and LF, and the bytes given.
private func escaped(_ text: String, alsoIn more: String.UTF8View) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    guard byte == UInt8(ascii: "%") || byte == 0x0A || byte == 0x0D || more.contains(byte) else {
      bytes.append(byte)
      continue
    }
    bytes += percentCode(byte).utf8
  }
  return String(decoding: bytes, as: UTF8.self)
}
