// However the memory of the last build is damaged, the next build is right and ends with 0.
import Files
import Glibc
import Testing

@Suite("a damaged memory")
struct DamagedMemoryTests {
  @Test("cut, flipped, zeroed, blown up, of another version, of another site, or no file at all")
  func damaged() throws {
    try TwoVersions.with { versions in
      #expect(try versions.mend(to: .plain) == [])
      let foreign = try Memory.ofAnotherSite()
      var (chance, worn) = (Chance(Effort.seed), Version.plain)
      for number in 0..<Effort.count(22, long: 200) {
        worn = worn.next
        let memory = try versions.project.bytes(Memory.path)
        let damage = Damage.all[number % Damage.all.count]
        try versions.wear(worn)
        // Now and then nothing has changed but the memory.
        if chance.once(in: 4) { worn = worn.next; try versions.wear(worn) }
        try Disk.remove(versions.project.path(Memory.path))
        try versions.project.write("content/ghi-chu.txt", "ngoài bộ nhớ\n")
        try Disk.remove(versions.project.path("content/ghi-chu.txt"))
        try damage.make(&chance, memory, foreign, versions.project)
        #expect(try versions.mend(to: worn) == [], "\(damage.name), number \(number), seed \(Effort.seed)")
        try versions.project.shell("test -f \(Memory.path) || rm -rf \(Memory.path)")
        #expect(try versions.mend(to: worn) == [], "after \(damage.name), number \(number), seed \(Effort.seed)")
        #expect(try versions.project.exists(Memory.path))
      }
    }
  }

  @Test("a memory that is a link is not followed")
  func link() throws {
    try TwoVersions.with { versions in
      #expect(try versions.mend(to: .plain) == [])
      let target = Path.join(versions.project.aside, "cua-toi")
      try Disk.write(Array("của tôi\n".utf8), to: target)
      try versions.project.shell("rm \(Memory.path) && ln -s '\(target)' \(Memory.path)")
      try versions.wear(.other)
      #expect(try versions.mend(to: .other) == [])
      #expect(try Disk.read(target, atMost: 64) == Array("của tôi\n".utf8))
    }
  }
}

/// Where the memory is.
enum Memory {
  static let path = TwoVersions.workshop + "/memory"

  /// The memory of the other version, built in another folder by another day and edition.
  static func ofAnotherSite() throws -> [UInt8] {
    try TwoVersions.with { versions in
      try versions.wear(.other)
      #expect(try versions.project.guong(["build", "--as-of", "2022-06-30", "--edition", "manager"]).code == 0)
      return try versions.project.bytes(path)
    }
  }
}
