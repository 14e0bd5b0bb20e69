// The six tones of Vietnamese in the order of dictionaries, and the marks that write them.

/// A tone; the raw value is its place in dictionary order.
enum Tone: UInt8, CaseIterable {
  case ngang, huyen, hoi, nga, sac, nang

  /// The combining mark that writes the tone; nil for ngang, which is not written.
  var mark: Unicode.Scalar? {
    switch self {
    case .ngang: nil
    case .huyen: "\u{0300}"
    case .hoi: "\u{0309}"
    case .nga: "\u{0303}"
    case .sac: "\u{0301}"
    case .nang: "\u{0323}"
    }
  }

  /// The tone that a combining mark writes; nil for marks that write none.
  init?(mark: Unicode.Scalar) {
    guard let tone = Tone.allCases.first(where: { $0.mark == mark }) else { return nil }
    self = tone
  }
}
