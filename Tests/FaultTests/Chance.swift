// Chance that can be had again from its seed, and how much of it a run spends.
import Files

/// Steele's SplitMix64: the same numbers from the same seed on every machine.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// From 0 up to and without `bound`, which is over 0.
  mutating func number(below bound: Int) -> Int {
    Int(next() % UInt64(bound))
  }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool {
    number(below: times) == 0
  }

  mutating func one<Element>(of all: [Element]) -> Element? {
    all.isEmpty ? nil : all[number(below: all.count)]
  }
}

/// How long these tests may take: seconds in `make test`, hours with `GUONG_LONG=1`.
enum Effort {
  static let isLong = Surroundings.environment("GUONG_LONG") == "1"

  /// `GUONG_SEED` repeats a run that failed. A short run is always the same, a long one never.
  static let seed: UInt64 =
    Surroundings.environment("GUONG_SEED").flatMap { UInt64($0) }
    ?? (isLong ? UInt64(Surroundings.now) : 20_220_201)

  static func count(_ short: Int, long: Int) -> Int {
    isLong ? long : short
  }
}
