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

  @Test("a part outside the bytes is empty")
  func outside() {
    #expect(Reader([1, 2, 3], in: 1..<9).isAtEnd)
  }
}
