// A request as a browser writes it, read from bytes: one line, some headers, nothing else.

/// What is asked for.
struct Request: Sendable {
  let method: String
  /// As it stands: printable ASCII, beginning with `/`.
  let target: String
  /// In order; names in lower case.
  let headers: [(name: String, value: String)]

  /// The values of a header, in order.
  func values(of name: String) -> [String] {
    headers.filter { $0.name.utf8.elementsEqual(name.utf8) }.map(\.value)
  }
}

/// Collects a request's head from the pieces in which it arrives, and stops early when it is too long.
struct RequestReader {
  /// What is known so far.
  enum Outcome {
    case incomplete
    case complete(Request)
    case refused(Status)
  }

  /// Bytes of the first line, and of the whole head. No address of a site is near either.
  static let (lineLimit, headLimit) = (4_096, 16_384)

  private var head: [UInt8] = []
  private var lineEnd: Int?

  /// Looks at each byte once.
  mutating func take(_ piece: [UInt8]) -> Outcome {
    // The end mark may have begun in the last piece.
    let start = max(0, head.count - 3)
    head += piece
    if lineEnd == nil { lineEnd = head[start...].firstIndex(of: RequestReader.lineFeed) }
    if lineEnd ?? head.count > RequestReader.lineLimit { return .refused(.addressTooLong) }
    guard let end = endOfHead(from: start) else {
      return head.count > RequestReader.headLimit ? .refused(.headersTooLong) : .incomplete
    }
    guard end <= RequestReader.headLimit else { return .refused(.headersTooLong) }
    return parsed(head[..<end])
  }

  private func endOfHead(from start: Int) -> Int? {
    guard head.count >= 4 else { return nil }
    for at in start..<max(start, head.count - 3) where head[at] == 0x0D && head[at..<at + 4].elementsEqual(mark) {
      return at
    }
    return nil
  }

  private var mark: [UInt8] { [0x0D, 0x0A, 0x0D, 0x0A] }
  private static let lineFeed: UInt8 = 0x0A
}

/// The request in a head without its last line end. Strict: what browsers never write is refused.
private func parsed(_ head: ArraySlice<UInt8>) -> RequestReader.Outcome {
  var lines = head.split(separator: 0x0A, omittingEmptySubsequences: false)
  for index in lines.indices.dropLast() {
    guard lines[index].popLast() == 0x0D else { return .refused(.notUnderstood) }
  }
  let words = lines.removeFirst().split(separator: 0x20, omittingEmptySubsequences: false)
  guard words.count == 3, words[1].first == UInt8(ascii: "/"), words[1].allSatisfy({ (0x21...0x7E).contains($0) }),
    words[0].allSatisfy({ isToken($0) }), words[2].starts(with: "HTTP/1.".utf8), words[2].count == 8
  else { return .refused(.notUnderstood) }
  var headers: [(name: String, value: String)] = []
  for line in lines {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      line[..<colon].allSatisfy({ isToken($0) }), !line.contains(where: { isControl($0) })
    else { return .refused(.notUnderstood) }
    let name = line[..<colon].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    headers.append((text(name[...]), text(trimmed(line[(colon + 1)...]))))
  }
  return .complete(Request(method: text(words[0]), target: text(words[1]), headers: headers))
}

/// A byte of a method or of a header's name.
private func isToken(_ byte: UInt8) -> Bool {
  (0x21...0x7E).contains(byte) && !"\"(),/:;<=>?@[\\]{}".utf8.contains(byte)
}

/// A control character other than the tab.
private func isControl(_ byte: UInt8) -> Bool {
  (byte < 0x20 && byte != 0x09) || byte == 0x7F
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
  var rest = bytes.drop(while: isSpace)
  while let last = rest.last, isSpace(last) { rest.removeLast() }
  return rest
}

private func text(_ bytes: ArraySlice<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self)
}
