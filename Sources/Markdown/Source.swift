// What is read: the body of one file, and where in that file it starts.

/// A CommonMark text as its author stored it, without the front matter.
package struct Source: Sendable, Hashable {
  /// UTF-8. Lines end in LF; CR and CRLF are understood, so that line numbers stay right.
  package let bytes: [UInt8]
  /// The path as the author knows it; findings name it.
  package let file: String
  /// The line of the file, from 1, on which the body starts; every `Spot` counts from there.
  package let firstLine: Int
  /// Whether somebody has made sure that the bytes are UTF-8, so that libcmark need not look at each.
  let isProven: Bool

  /// `firstLine` is 1 for a text without front matter. Bytes that are said to be proven UTF-8 and are not come out in
  /// the HTML as they are.
  package init(bytes: [UInt8], file: String, firstLine: Int = 1, isProven: Bool = false) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
    self.isProven = isProven
  }
}
