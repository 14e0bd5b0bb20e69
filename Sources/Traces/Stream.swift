// The letters of a text one after the other, and how far each order of a name has been followed through them.

/// Where letters of a text were found to be a name.
struct Hit: Equatable {
  /// Bytes of the text, from the first letter to behind the last one and its marks.
  let range: Range<Int>
  /// Whether it stands inside of a tag.
  let isInTag: Bool
}

/// A run of letters with gaps. A name begins and ends at a gap, so `Lê Văn An` is not found in `Lê Văn Anh`.
struct Stream {
  /// Bits of the letters of a `Pattern` up to which the text agrees.
  private var reached: UInt128 = 0
  /// The orders that were complete at the last letter; it counts when a gap follows.
  private var complete: UInt128 = 0
  /// Whether a gap of any kind lies behind the last letter.
  private var isApart = true
  private var (blanks, marks, isCut) = (0, 0, false)
  /// Where the last letters begin, the newest at `count - 1`, round and round.
  private var starts = InlineArray<128, Int>(repeating: 0)
  private var count = 0
  /// Behind the last letter and its marks.
  private var end = 0

  /// Indented lines are far apart; but names are not divided by more punctuation than JSON has between two texts.
  private static let most = (blanks: 200, marks: 4)

  /// The next letter, 1 to 26, and where it is written. Gives the name that ended before it.
  @inline(__always)
  mutating func letter(_ code: Int, from start: Int, to next: Int, _ pattern: Pattern) -> Range<Int>? {
    var found: Range<Int>?
    var begins: UInt128 = 0
    if isApart {
      found = finished(pattern)
      if isCut || marks > Stream.most.marks || blanks > Stream.most.blanks {
        reached = 0
      } else if blanks + marks > 0 {
        reached &= pattern.wordEnds
      }
      begins = pattern.begins
      (blanks, marks, isCut, isApart) = (0, 0, false, false)
    } else if !pattern.joins {
      reached &= ~pattern.wordEnds
    }
    reached = ((reached & ~pattern.ends) << 1 | begins) & pattern.letters[code]
    complete = reached & pattern.ends
    starts[count & 127] = start
    count &+= 1
    end = next
    return found
  }

  /// The name that is complete, when what follows is a gap or the end.
  mutating func finished(_ pattern: Pattern) -> Range<Int>? {
    guard complete != 0 else { return nil }
    complete = 0
    return starts[(count &- pattern.length) & 127]..<end
  }

  /// Something other than a letter, which ends at `next`.
  mutating func other(_ sign: Sign, to next: Int) {
    switch sign {
    case .nothing: if !isApart { end = next }
    case .blank: (isApart, blanks) = (true, blanks + 1)
    case .mark: (isApart, marks) = (true, marks + 1)
    case .digit: (isApart, isCut) = (true, true)
    default: (isApart, reached, complete) = (false, 0, 0)
    }
  }

  /// A tag was passed over: a word may end there or go on behind it.
  mutating func passTag() { isApart = true }

  /// Begins anew, as at the beginning of a text.
  mutating func restart() {
    (reached, complete, isApart) = (0, 0, true)
    (blanks, marks, isCut) = (0, 0, false)
  }
}
