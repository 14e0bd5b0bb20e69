// The lines of a manifest looked at once, where they lie.

extension Manifest {
  /// Where each line begins and the last one ends; nil when a line is not fingerprint, size and a path that a build of
  /// ours writes, or does not come after the one before it.
  static func starts(in bytes: [UInt8], _ lines: Range<Int>) -> [UInt32]? {
    let span = bytes.span
    var starts: [UInt32] = []
    starts.reserveCapacity(lines.count / 60 + 1)
    var (at, last) = (lines.lowerBound, 0..<0)
    while at < lines.upperBound {
      starts.append(UInt32(at))
      guard let path = path(in: span, from: at), OutputPath.fault(span.extracting(path)) == nil,
        last.isEmpty || PathOrder.bytes(span.extracting(last), span.extracting(path)) < 0
      else { return nil }
      (at, last) = (path.upperBound + 1, path)
    }
    starts.append(UInt32(lines.upperBound))
    return starts
  }

  /// Where the path stands in a line that begins somewhere. The text ends in its seal, so nothing is read past its end.
  private static func path(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    var at = start
    while isHexadecimal(bytes[at]) { at += 1 }
    guard at == start + 32, bytes[at] == SealedText.space else { return nil }
    at += 1
    let digits = at
    while (0x30...0x39).contains(bytes[at]) { at += 1 }
    // Eighteen digits are always a number.
    guard (1...18).contains(at - digits), bytes[at] == SealedText.space else { return nil }
    at += 1
    let path = at
    while bytes[at] != SealedText.newline { at += 1 }
    return path..<at
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
