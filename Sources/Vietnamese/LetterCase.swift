// Upper and lower case by our own table, so that đ becomes Đ whatever the machine's locale.

/// The text with Latin letters in upper case; other scripts, ß, and the form (composed or not) are kept.
package func uppercased(_ text: String) -> String {
  upperMap.applied(to: text)
}

/// The text with Latin letters in lower case; other scripts, and the form (composed or not), are kept.
package func lowercased(_ text: String) -> String {
  lowerMap.applied(to: text)
}

private let upperMap = LetterMap { String(Letters.upper($0)) }
/// Each letter in lower case.
let lowerMap = LetterMap { String(Letters.lower($0)) }
