// The imports of each module are the arrows of the table, the manifest says the same, and stages do not know each other.

import Testing

@Suite("arrows")
struct ArrowTests {
  @Test("a module imports nothing that its room does not allow")
  func noForbiddenArrow() { expectNone(forbiddenArrows(in: House.sources, rooms)) }

  @Test("an arrow that nobody may draw is found")
  func findsForbiddenArrow() {
    let planted = [
      SourceFile(
        planted: "// import Files\npackage import Diagnostics\nimport Loading", in: "Sources/Composing/A.swift"),
      SourceFile(planted: "import struct Foundation.Data", in: "Sources/Composing/B.swift"),
      SourceFile(planted: "import Diagnostics", in: "Sources/Cellar/C.swift"),
    ]
    #expect(
      forbiddenArrows(in: planted, rooms) == [
        "Sources/Composing/A.swift:3: Composing may not import Loading",
        "Sources/Composing/B.swift:1: Composing may not import Foundation",
        "Sources/Cellar/C.swift:1: Cellar may not import Diagnostics",
      ])
  }

  @Test("an arrow of the table is drawn by a file")
  func noIdleArrow() { expectNone(idleArrows(in: House.sources, rooms)) }

  @Test("an arrow that no file draws is found")
  func findsIdleArrow() {
    let planted = [SourceFile(planted: "import Exact", in: "Sources/Attic/A.swift")]
    #expect(
      idleArrows(in: planted, [Room("Attic", "Exact", "Model", system: ["Glibc"])]) == [
        "Package.swift: Attic is allowed Model and does not import it",
        "Package.swift: Attic is allowed Glibc and does not import it",
      ])
  }

  @Test("the table and the manifest agree")
  func manifestAgrees() { expectNone(differences(between: House.manifest, and: rooms)) }

  @Test("an arrow that is in one of table and manifest only is found")
  func findsDifferences() {
    let manifest = #"""
      func room(_ name: String, _ imports: Target.Dependency...) -> Target { .target(name: name) }
      room("Model", "Exact", Sockets), room("Attic"),
      .executableTarget(name: "guong", dependencies: [
        "Building", .product(name: "ArgumentParser", package: "swift-argument-parser")], swiftSettings: strict)
      """#
    let table = [
      Room("Model", "Exact", "Files", "Sockets"), Room("Cellar"), Room("guong", "Building", "ArgumentParser"),
    ]
    #expect(
      differences(between: manifest, and: table) == [
        #"Package.swift: Attic: the manifest has [], the table no such room"#,
        #"Package.swift: Cellar: the manifest has no such room, the table []"#,
        #"Package.swift: Model: the manifest has ["Exact", "Sockets"], the table ["Exact", "Files", "Sockets"]"#,
      ])
  }

  @Test("no stage imports another, except Building")
  func stagesAreStrangers() { expectNone(meetings(of: rooms)) }

  @Test("a stage that knows another is found")
  func findsMeetings() {
    let table = [Room("Loading"), Room("Checking", "Loading"), Room("Building", "Loading", "Checking")]
    #expect(meetings(of: table) == ["the stage Checking may not import the stage Loading"])
  }

  @Test("C libraries, the system and the argument parser stay with their owners, and Foundation with nobody")
  func owned() { expectNone(trespasses(rooms)) }

  @Test("a second owner is found")
  func findsTrespass() {
    let table = [Room("Files", system: ["Glibc"]), Room("Model", "Foundation", system: ["Glibc"])]
    #expect(trespasses(table) == ["Model may not be allowed Glibc", "Model may not be allowed Foundation"])
  }

  @Test("every module has files, and every file a module")
  func everyRoomIsLivedIn() {
    #expect(Set(House.sources.map(\.module)) == Set(rooms.map(\.name)))
    #expect(Set(rooms.map(\.name)).count == rooms.count)
  }
}

private func imports(of file: SourceFile) -> [(module: String, line: Int)] {
  let kinds: Set = ["struct", "enum", "protocol", "class", "func", "let", "var", "typealias"]
  return file.tokens.indices.compactMap { index in
    guard file.tokens[index].text == "import" else { return nil }
    let name = file.tokens[(index + 1)...].first { !kinds.contains($0.text) }
    return name.map { ($0.text, $0.line) }
  }
}

private func forbiddenArrows(in files: [SourceFile], _ rooms: [Room]) -> [String] {
  files.flatMap { file in
    let room = rooms.first { $0.name == file.module }
    let allowed = Set((room?.imports ?? []) + (room?.system ?? []))
    return imports(of: file).filter { !allowed.contains($0.module) }.map {
      "\(file.path):\($0.line): \(file.module) may not import \($0.module)"
    }
  }
}

private func idleArrows(in files: [SourceFile], _ rooms: [Room]) -> [String] {
  rooms.flatMap { room in
    let drawn = Set(files.filter { $0.module == room.name }.flatMap { imports(of: $0).map(\.module) })
    return (room.imports + room.system).filter { !drawn.contains($0) }.map {
      "Package.swift: \(room.name) is allowed \($0) and does not import it"
    }
  }
}

/// The rooms as `Package.swift` writes them: `room("Name", "Import", Product, …)`, and the tool.
private func arrows(of manifest: String) -> [String: Set<String>] {
  var found: [String: Set<String>] = [:]
  for call in manifest.matches(of: /room\(\s*((?:"?\w+"?[,\s]*)+)\)/) {
    let names = call.1.matches(of: /\w+/).map { String($0.0) }
    found[names[0]] = Set(names.dropFirst())
  }
  for tool in manifest.matches(of: /executableTarget\(\s*name: "(\w+)",\s*dependencies: \[([^\]]*)\]/) {
    found[String(tool.1)] = Set(tool.2.matches(of: /"(\w+)"/).map { String($0.1) })
  }
  return found
}

private func differences(between manifest: String, and rooms: [Room]) -> [String] {
  let written = arrows(of: manifest)
  let table = Dictionary(rooms.map { ($0.name, Set($0.imports)) }) { $1 }
  return Set(written.keys).union(table.keys).sorted().filter { written[$0] != table[$0] }.map { name in
    let (one, other) = (written[name]?.sorted().description, table[name]?.sorted().description)
    return "Package.swift: \(name): the manifest has \(one ?? "no such room"), the table \(other ?? "no such room")"
  }
}

private func meetings(of rooms: [Room]) -> [String] {
  let stages = rooms.map(\.name).filter { $0.hasSuffix("ing") }
  return rooms.filter { stages.contains($0.name) && $0.name != "Building" }.flatMap { room in
    room.imports.filter(stages.contains).map { "the stage \(room.name) may not import the stage \($0)" }
  }
}

private func trespasses(_ rooms: [Room]) -> [String] {
  owners.flatMap { library, modules in
    rooms.filter { !modules.contains($0.name) && ($0.imports + $0.system).contains(library) }.map {
      "\($0.name) may not be allowed \(library)"
    }
  }
}
