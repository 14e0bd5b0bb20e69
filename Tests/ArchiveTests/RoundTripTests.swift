// What was written is read back; what nobody wrote so is damage.
import Archive
import Testing

/// Writes a value and reads it back.
private func again<Value: Archived>(_ value: Value) throws -> Value {
  var writer = Writer()
  value.write(to: &writer)
  var reader = Reader(writer.bytes)
  let read: Value = try reader.read()
  #expect(reader.isAtEnd)
  return read
}

@Suite("values as bytes")
struct RoundTripTests {
  @Test("whole numbers of every size come back", arguments: [0, 1, -1, 63, 64, -64, -65, 8191, 8192, .max, .min])
  func numbers(number: Int) throws {
    #expect(try again(number) == number)
  }

  @Test("small numbers are short")
  func short() {
    var writer = Writer()
    for number in [0, 63, -64] { writer.write(number) }
    #expect(writer.bytes.count == 3)
  }

  @Test(
    "texts come back byte for byte, also those that == calls equal", arguments: ["", "a", "é", "e\u{301}", "\r\n", "🌾"])
  func texts(text: String) throws {
    #expect(Array(try again(text).utf8) == Array(text.utf8))
  }

  @Test("lists, absent values and fingerprints come back")
  func parts() throws {
    #expect(try again(["một", nil, "hai"] as [String?]) == ["một", nil, "hai"])
    #expect(try again([[1, 2], [], [3]]) == [[1, 2], [], [3]])
    #expect(try again([true, false]) == [true, false])
    let print = Fingerprint(Array("guong".utf8))
    #expect(try again(print) == print)
  }

  @Test("a cut at any byte is damage")
  func cuts() {
    var writer = Writer()
    ["một", "hai", nil].write(to: &writer)
    for count in 0..<writer.bytes.count {
      var reader = Reader(writer.bytes, in: 0..<count)
      #expect(throws: Damage.self) { let _: [String?] = try reader.read() }
    }
  }

  @Test(
    "lengths that nothing can hold are damage and take no memory",
    arguments: [[0xFE, 0xFF, 0xFF, 0xFF, 0x0F], [0x01], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]])
  func lengths(bytes: [UInt8]) {
    var (texts, lists) = (Reader(bytes), Reader(bytes))
    #expect(throws: Damage.self) { _ = try texts.text() }
    #expect(throws: Damage.self) { let _: [Int] = try lists.read() }
  }

  @Test("bytes that are no UTF-8 are no text, and 2 is neither yes nor no")
  func strict() {
    var (text, flag) = (Reader([0x02, 0xFF]), Reader([2]))
    #expect(throws: Damage.self) { _ = try text.text() }
    #expect(throws: Damage.self) { let _: Bool = try flag.read() }
  }

  @Test("a name that is named again is one byte, and comes back byte for byte")
  func names() throws {
    var writer = Writer()
    let names = ["", "b\u{1EAF}c", "b\u{1EAF}c", "ba\u{306}\u{301}c", "", "a"]
    for name in names { writer.write(name: name) }
    #expect(writer.bytes.count == 1 + 7 + 1 + 9 + 2 + 3)
    var reader = Reader(writer.bytes)
    for name in names { #expect(Array(try reader.name().utf8) == Array(name.utf8)) }
  }

  @Test("a name that was forgotten is named in full again")
  func forgotten() throws {
    var writer = Writer()
    writer.write(name: "a")
    writer.forgetName()
    let first = writer.bytes.count
    writer.write(name: "a")
    var reader = Reader(writer.bytes, in: first..<writer.bytes.count)
    #expect(try reader.name() == "a")
  }

  @Test("a repetition of nothing is the empty name, and a byte of neither kind is damage")
  func noName() throws {
    var (first, other) = (Reader([0]), Reader([2]))
    #expect(try first.name() == "")
    #expect(throws: Damage.self) { try other.name() }
  }

  @Test("a range comes back, and one whose ends are turned round is damage")
  func ranges() throws {
    #expect(try again(2...5) == 2...5)
    var turned = Reader([4, 2])
    #expect(throws: Damage.self) { let _: ClosedRange<Int> = try turned.read() }
  }

  private enum Word: String, CaseIterable, Archived {
    case one, two
  }

  @Test("a word of a closed list is one byte, and a place outside the list is damage")
  func words() throws {
    #expect(try again(Word.allCases) == [.one, .two])
    var writer = Writer()
    writer.write(Word.two)
    #expect(writer.bytes == [2])
    for byte: UInt8 in [1, 3, 4] {
      var reader = Reader([byte])
      #expect(throws: Damage.self) { let _: Word = try reader.read() }
    }
  }

  @Test("a part outside the bytes is empty")
  func outside() {
    #expect(Reader([1, 2, 3], in: 1..<9).isAtEnd)
  }
}
