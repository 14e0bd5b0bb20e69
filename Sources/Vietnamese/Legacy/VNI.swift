// VNI writes a vowel's marks as a second letter of Western Europe behind it: `aê` is ă, `où` is ó.

enum VNI {
  /// The second letter for each tone of a plain vowel, and of ơ and ư.
  private static let plainTones: [(Tone, Unicode.Scalar)] = [
    (.sac, "ù"), (.huyen, "ø"), (.hoi, "û"), (.nga, "õ"), (.nang, "ï"),
  ]

  /// The second letter of â, ê and ô with each tone.
  private static let circumflexed: [(Tone, Unicode.Scalar)] = [
    (.ngang, "â"), (.sac, "á"), (.huyen, "à"), (.hoi, "å"), (.nga, "ã"), (.nang, "ä"),
  ]

  /// The second letter of ă with each tone.
  private static let breved: [(Tone, Unicode.Scalar)] = [
    (.ngang, "ê"), (.sac, "é"), (.huyen, "è"), (.hoi, "ú"), (.nga, "ü"), (.nang, "ë"),
  ]

  /// Letters of one byte; all others are ASCII or two.
  private static let singles: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("đ", "ñ"), ("ơ", "ô"), ("ư", "ö"), ("ỉ", "æ"), ("ĩ", "ó"), ("ị", "ò"), ("í", "í"), ("ì", "ì"), ("ỵ", "î"),
  ]

  /// Each Vietnamese letter beyond ASCII as VNI shows it.
  private static let shown: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    func add(_ letter: Unicode.Scalar, _ spelling: [Unicode.Scalar]) {
      table[letter] = spelling
      table[Letters.upper(letter)] = spelling.map { Letters.upper($0) }
    }
    for (letter, spelling) in singles { add(letter, [spelling]) }
    func toned(_ base: Unicode.Scalar, _ marks: [Unicode.Scalar]) -> Unicode.Scalar {
      Canonical.composed(base, marks).base
    }
    for base: Unicode.Scalar in ["a", "e", "o", "u", "y"] {
      for (tone, sign) in plainTones where !(base == "y" && tone == .nang) {
        add(toned(base, [tone.mark].compactMap(\.self)), [base, sign])
      }
    }
    for (base, sign): (Unicode.Scalar, Unicode.Scalar) in [("ơ", "ô"), ("ư", "ö")] {
      for (tone, mark) in plainTones { add(toned(base, [tone.mark].compactMap(\.self)), [sign, mark]) }
    }
    for base: Unicode.Scalar in ["a", "e", "o"] {
      for (tone, sign) in circumflexed { add(toned(base, ["\u{302}"] + [tone.mark].compactMap(\.self)), [base, sign]) }
    }
    for (tone, sign) in breved { add(toned("a", ["\u{306}"] + [tone.mark].compactMap(\.self)), ["a", sign]) }
    return table
  }()

  /// The way back; behind a capital the sign may be small.
  private static let meant: [[Unicode.Scalar]: Unicode.Scalar] = {
    var table = Dictionary(shown.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for (spelling, letter) in table where spelling.count == 2 {
      let mixed = [spelling[0], Letters.lower(spelling[1])]
      if table[mixed] == nil { table[mixed] = letter }
    }
    return table
  }()

  static func encoded(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      for sign in shown[scalar] ?? [scalar] {
        guard scalar.isASCII || shown[scalar] != nil || isPunctuation(scalar),
          let byte = SingleByte.windows1252.byte(of: sign)
        else { return nil }
        bytes.append(byte)
      }
    }
    return bytes
  }

  static func decoded(_ bytes: some Collection<UInt8>) -> String? {
    let signs = bytes.compactMap { SingleByte.windows1252.letters[Int($0)] }
    var text = String.UnicodeScalarView()
    var index = 0
    while index < signs.count {
      let sign = signs[index]
      if index + 1 < signs.count, let letter = meant[[sign, signs[index + 1]]] {
        text.append(letter)
        index += 2
        continue
      }
      guard let letter = meant[[sign]] ?? (sign.isASCII || isPunctuation(sign) ? sign : nil) else { return nil }
      text.append(letter)
      index += 1
    }
    return String(text)
  }

  /// Signs of Windows that are no letters.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    SingleByte.windows1252.byte(of: scalar) != nil && !scalar.properties.isAlphabetic
  }
}
