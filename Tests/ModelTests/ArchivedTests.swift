// What is kept of a file is what was read from it; what nobody kept so is damage and never a trap.
import Archive
import Diagnostics
import Exact
import Files
import Loading
import Model
import Testing

@Suite("readings as bytes")
struct ArchivedTests {
  @Test("a reading with every field and every word comes back as it was")
  func everyField() throws {
    for reading in EveryValue.some.all { try expectSame(reading) }
  }

  @Test("every file of the sample comes back as it was read")
  func sample() throws {
    let readings = try SampleReadings.all.get()
    #expect(readings.count > 50)
    for reading in readings { try expectSame(reading) }
  }

  @Test("a movement comes back with what it has other than usual")
  func movement() throws {
    let days = try #require(Day(iso: "2022-02-01"))...#require(Day(iso: "2022-12-31"))
    let clause = Clause(id: "I.1", part: "I", text: "Làm", shown: [Placed("spread", at: .wholeFile)])
    let campaign = Campaign(
      id: ID("c"), file: "content/campaigns/c.yaml", name: "Phong trào", lead: nil, window: days, basis: [],
      purpose: [],
      criteria: [], values: [], fields: [], toward: [], milestones: [], targets: [], clauses: [clause], gapDays: 7,
      noticeDays: 9)
    try expectSame(Reading(facts: .campaign(campaign)))
  }

  @Test("readings that follow one another are each read without the others")
  func alone() throws {
    let reading = try #require(EveryValue.some.all.first)
    var writer = Writer()
    writer.write(reading)
    let first = writer.bytes.count
    writer.write(reading)
    #expect(writer.bytes[..<first] == writer.bytes[first...])
    var reader = Reader(writer.bytes, in: first..<writer.bytes.count)
    #expect(try Reading(from: &reader) == reading)
  }

  @Test("without places, readings that differ in places and the body's text alone are equal")
  func movedLines() {
    for (one, other) in zip(EveryValue.some.all, EveryValue.moved.all) {
      #expect(bytes(of: one, omitting: .places) == bytes(of: other, omitting: .places))
    }
    #expect(EveryValue.some.all != EveryValue.moved.all)
  }

  @Test("without places, every other difference still counts")
  func otherDifferences() {
    let meanings = EveryValue.some.all.map { bytes(of: $0, omitting: .places) }
    #expect(Set(meanings).count == Set(EveryValue.some.all).count)
    var changed = EveryValue.some.emptyStory
    changed.body = Body(
      text: changed.body.text, headings: changed.body.headings, links: [], images: changed.body.images,
      summary: changed.body.summary)
    let before = Reading(facts: .story(EveryValue.some.emptyStory))
    #expect(bytes(of: Reading(facts: .story(changed)), omitting: .places) != bytes(of: before, omitting: .places))
    let body = EveryValue.some.emptyStory.body
    changed.body = Body(
      text: body.text, headings: body.headings, links: body.links, images: body.images, summary: body.summary,
      computed: body.computed.reversed())
    #expect(bytes(of: Reading(facts: .story(changed)), omitting: .places) != bytes(of: before, omitting: .places))
  }

  @Test("bytes that were changed or cut are damage or another reading, and nothing worse", arguments: 0..<10)
  func damage(seed: UInt64) throws {
    var dice = Dice(state: seed &* 7919)
    let kept = (EveryValue.some.all + (try SampleReadings.all.get())).map { bytes(of: $0) }.filter { $0.count < 4000 }
    var refused = 0
    for _ in 0..<500 {
      var reader = Reader(dice.damage(kept[dice.roll(kept.count)]))
      do throws(Damage) {
        let reading = try Reading(from: &reader)
        #expect(!bytes(of: reading).isEmpty)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 100)
  }

  @Test("a story cut at any byte is damage")
  func cuts() throws {
    let whole = bytes(of: try #require(EveryValue.some.fullStories.first))
    for count in 0..<whole.count {
      var reader = Reader(whole, in: 0..<count)
      #expect(throws: Damage.self) { try Reading(from: &reader) }
    }
  }

  @Test("days, decimals, periods, ranges and words that do not exist are damage")
  func impossible() {
    let cases: [(type: any Archived.Type, numbers: [Int])] = [
      (Day.self, [2022, 2, 31]), (Day.self, [0, 1, 1]), (Fixed.self, [1, 10]), (Fixed.self, [1, -1]),
      (Period.self, [1, 1899, 1]), (Period.self, [1, 2022, 13]), (Period.self, [3, 2022, 5]),
      (Period.self, [6, 2022, 3]), (Period.self, [12, 2022, 2]), (Period.self, [2, 2022, 1]), (Stage.self, [4]),
      (Stage.self, [-1]), (ClosedRange<Int>.self, [2, 1]),
    ]
    for (type, numbers) in cases {
      var writer = Writer()
      for number in numbers { writer.write(number) }
      var reader = Reader(writer.bytes)
      #expect(throws: Damage.self, "\(type) \(numbers)") { try type.init(from: &reader) }
    }
  }
}

extension EveryValue {
  fileprivate static let some = EveryValue(spot: Spot(line: 3, column: 7, width: 12), text: "một")
  fileprivate static let moved = EveryValue(spot: Spot(line: 300, column: 1), text: "hai")
}

private func bytes(of reading: Reading, omitting omission: Omission? = nil) -> [UInt8] {
  var writer = Writer(omitting: omission)
  writer.write(reading)
  return writer.bytes
}

/// Reads a reading again from its bytes: equal as a value, and equal as bytes.
private func expectSame(_ reading: Reading) throws {
  let kept = bytes(of: reading)
  var reader = Reader(kept)
  let again: Reading = try reader.read()
  #expect(reader.isAtEnd)
  #expect(again == reading)
  #expect(bytes(of: again) == kept)
}

/// The sample movement that comes with Guong.
private enum SampleReadings {
  static let all = Result {
    let root = (0..<3).reduce(#filePath) { path, _ in Path.folder(of: path) ?? "/" }
    let folder = Path.join(root, "content")
    return try survey(content: folder).files.map { read($0, in: folder) }
  }
}

/// The same throws in every run.
private struct Dice {
  var state: UInt64

  mutating func roll(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  /// Bytes with up to three changed, or cut, or with a run of them left out.
  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    switch roll(4) {
    case 0: return Array(bytes.prefix(roll(bytes.count)))
    case 1:
      let first = roll(bytes.count)
      bytes.removeSubrange(first..<first + 1 + roll(bytes.count - first))
    default:
      for _ in 0...roll(3) { bytes[roll(bytes.count)] = UInt8(roll(256)) }
    }
    return bytes
  }
}
