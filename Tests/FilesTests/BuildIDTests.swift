// The name that a linker gives a program is found among its notes, and odd headers end in no name and no fault.
import Files
import Glibc
import Testing

/// A program's first bytes: the header, one segment of notes, and the notes.
private struct MadeUpProgram {
  var bytes: [UInt8]
  static let notesStart = 64 + 56

  init(notes: [UInt8]) {
    bytes = [0x7F, 0x45, 0x4C, 0x46, 2, 1] + [UInt8](repeating: 0, count: 58)
    put(64, at: 32, of: 8)
    put(56, at: 54, of: 2)
    put(1, at: 56, of: 2)
    bytes += [UInt8](repeating: 0, count: 56)
    put(4, at: 64, of: 4)
    put(MadeUpProgram.notesStart, at: 64 + 8, of: 8)
    put(notes.count, at: 64 + 32, of: 8)
    bytes += notes
  }

  mutating func put(_ number: Int, at place: Int, of count: Int) {
    for index in 0..<count { bytes[place + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }
}

/// A note: lengths, type, name and what it says, each filled up to four bytes.
private func note(_ type: Int, _ name: String, _ body: [UInt8]) -> [UInt8] {
  func word(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
  func filled(_ bytes: [UInt8]) -> [UInt8] { bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4) }
  let name = Array(name.utf8) + [0]
  return word(name.count) + word(body.count) + word(type) + filled(name) + filled(body)
}

@Suite("the build ID of a program")
struct BuildIDTests {
  private let id = [UInt8](1...20)

  @Test("it is found alone, and behind other notes")
  func found() {
    #expect(buildID(in: MadeUpProgram(notes: note(3, "GNU", id)).bytes) == id)
    let notes = note(1, "GNU", [1, 2, 3, 4, 5]) + note(3, "Swift", id.reversed()) + note(3, "GNU", id)
    #expect(buildID(in: MadeUpProgram(notes: notes).bytes) == id)
  }

  @Test(
    "there is none without notes, without one of that kind, when it is too short, or cut off")
  func none() {
    #expect(buildID(in: []) == nil)
    #expect(buildID(in: Array("#!/bin/sh\n".utf8)) == nil)
    #expect(buildID(in: MadeUpProgram(notes: []).bytes) == nil)
    #expect(buildID(in: MadeUpProgram(notes: note(1, "GNU", id)).bytes) == nil)
    #expect(buildID(in: MadeUpProgram(notes: note(3, "GNU", [1, 2, 3, 4])).bytes) == nil)
    let whole = MadeUpProgram(notes: note(3, "GNU", id)).bytes
    for length in 0..<whole.count { #expect(buildID(in: Array(whole[..<length])) == nil) }
  }

  @Test("no byte of a header, whatever it is, makes the search fail or find more than there is")
  func oddBytes() {
    let program = MadeUpProgram(notes: note(1, "GNU", [9]) + note(3, "GNU", id))
    for place in program.bytes.indices {
      for byte in [0, 1, 3, 4, 0x7F, 0x80, 0xFF] as [UInt8] {
        var bytes = program.bytes
        bytes[place] = byte
        if let found = buildID(in: bytes) { #expect(found.count >= 8 && found.count <= bytes.count) }
      }
    }
  }

  @Test("numbers as large as a header can hold end in no name")
  func largeNumbers() {
    for (place, size) in [(32, 8), (54, 2), (56, 2), (72, 8), (96, 8), (120, 4), (124, 4)] {
      var program = MadeUpProgram(notes: note(3, "GNU", id))
      program.put(-1, at: place, of: size)
      // However long segments are said to be, or how many, the first is where it is.
      #expect(buildID(in: program.bytes) == (place == 54 || place == 56 ? id : nil))
    }
  }
}
