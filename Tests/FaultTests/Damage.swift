// What can happen to the memory of the last build: it is cut, flipped, blown up, of another site or no file at all.
import Files

/// One kind of damage.
struct Damage: Sendable {
  let name: String
  /// Puts something where the memory was, which is gone: the memory that was there and another site's are given.
  let make: @Sendable (inout Chance, [UInt8], [UInt8], Project) throws -> Void

  /// Other bytes.
  init(_ name: String, bytes: @escaping @Sendable (inout Chance, inout [UInt8]) -> Void) {
    self.name = name
    make = { chance, memory, _, project in
      var memory = memory
      bytes(&chance, &memory)
      try project.write(Memory.path, memory)
    }
  }

  /// Something else than a file, made by a line of shell.
  init(_ name: String, shell line: String) {
    self.name = name
    make = { _, memory, _, project in
      try Disk.write(memory, to: Path.join(project.aside, "memory"))
      try project.shell("m=\(Memory.path); old='\(project.aside)/memory'; \(line)")
    }
  }

  init(_ name: String, make: @escaping @Sendable (inout Chance, [UInt8], [UInt8], Project) throws -> Void) {
    (self.name, self.make) = (name, make)
  }

  static let all = [
    Damage("cut") { chance, bytes in bytes.removeLast(chance.number(below: bytes.count)) },
    Damage("one bit flipped") { chance, bytes in
      bytes[chance.number(below: bytes.count)] ^= 1 << UInt8(chance.number(below: 8))
    },
    Damage("one byte of the beginning changed") { chance, bytes in
      bytes[chance.number(below: min(48, bytes.count))] &+= chance.once(in: 2) ? 1 : 255
    },
    Damage("a huge number somewhere") { chance, bytes in
      let start = chance.number(below: max(1, bytes.count - 8))
      let huge = [UInt8](repeating: 0xFF, count: 7) + [chance.once(in: 2) ? 0x7F : 0xFF]
      for (at, byte) in zip(start..<bytes.count, huge) { bytes[at] = byte }
    },
    Damage("the last byte gone") { _, bytes in bytes.removeLast() },
    Damage("digits blown up") { chance, bytes in
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      if let at = chance.one(of: digits) { bytes.replaceSubrange(at...at, with: Array("99999999999999999999".utf8)) }
    },
    Damage("one bit of the end flipped") { chance, bytes in
      bytes[bytes.count - 1 - chance.number(below: min(32, bytes.count))] ^= 1
    },
    Damage("zeroes in it") { chance, bytes in
      let start = chance.number(below: bytes.count)
      for at in start..<min(bytes.count, start + 1 + chance.number(below: 4096)) { bytes[at] = 0 }
    },
    Damage("empty") { _, bytes in bytes = [] },
    Damage("of another site") { _, _, foreign, project in try project.write(Memory.path, foreign) },
    Damage("all zeroes") { _, bytes in bytes = [UInt8](repeating: 0, count: bytes.count) },
    Damage("twice") { _, bytes in bytes += bytes },
    Damage("a byte more") { _, bytes in bytes.append(0) },
    Damage("a piece taken out") { chance, bytes in
      let start = chance.number(below: bytes.count)
      bytes.removeSubrange(start..<min(bytes.count, start + 1 + chance.number(below: 64)))
    },
    Damage("two pieces exchanged") { chance, bytes in
      let (half, size) = (bytes.count / 2, min(64, bytes.count / 2))
      let start = chance.number(below: max(1, half - size))
      for at in start..<(start + size) { bytes.swapAt(at, at + half) }
    },
    Damage("noise") { chance, bytes in for at in bytes.indices { bytes[at] = UInt8(truncatingIfNeeded: chance.next()) }
    },
    Damage("a folder", shell: "mkdir $m"),
    Damage("a folder with something in it", shell: "mkdir $m && cp \"$old\" $m/memory"),
    Damage("a pipe", shell: "mkfifo $m"),
    Damage("a link to itself", shell: "ln -s memory $m"),
    Damage("a link to a good one", shell: "ln -s \"$old\" $m"),
    Damage("a file nobody may read", shell: "cp \"$old\" $m && chmod 0 $m"),
  ]
}
