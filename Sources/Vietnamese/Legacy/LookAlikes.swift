// Letters of other alphabets that are taken for Latin ones: typed by chance, or left by programs that knew no đ.

/// The Latin letter that each looks like. `Ð` is Icelandic and stands for Đ in old texts.
package let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = {
  let pairs: [(String, String)] = [
    ("ÐðƉ", "ĐđĐ"), ("АВЕКМНОРСТУХасеорухіѕјԁһ", "ABEKMHOPCTYXaceopyxisjdh"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"),
  ]
  return Dictionary(
    pairs.flatMap { Array(zip($0.unicodeScalars, $1.unicodeScalars)) }, uniquingKeysWith: { first, _ in first })
}()

/// The word with look-alikes as the letters that they are taken for, and without characters that nobody sees.
package func repairedLetters(_ word: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in word.unicodeScalars where !isInvisible(scalar) { scalars.append(lookAlikes[scalar] ?? scalar) }
  return NFC.normalized(String(scalars))
}

/// Whether a character takes no room and says nothing: soft hyphens, joiners, a byte order mark inside a text.
package func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
  default: false
  }
}
