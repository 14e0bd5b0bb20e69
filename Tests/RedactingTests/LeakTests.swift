// The whole tool on the sample with planted marks: no built file says what its audience may not read, in any form.
import Building
import Diagnostics
import Exact
import Files
import Loading
import Model
import Testing
import Vietnamese

@Suite("built pages")
struct LeakTests {
  @Test("say a planted mark exactly where its audience may read it", arguments: Audience.allCases)
  func planted(audience: Audience) async throws {
    let said = try await PlantedSample.with { sample in
      try Says(await sample.build(audience))
    }
    for plant in Plants.all {
      let files = said.files(saying: plant.mark)
      if plant.seenBy.contains(audience) {
        #expect(!files.isEmpty, "\(plant.testDescription) is missing")
      } else {
        #expect(files.isEmpty, "\(plant.testDescription): \(plant.mark)")
      }
    }
    expectTombstone(in: said)
  }

  @Test("of staff and the public have no page of the office, and no way to one", arguments: Audience.allCases)
  func office(audience: Audience) async throws {
    let said = try await PlantedSample.with { sample in
      try Says(await sample.build(audience))
    }
    let folders = [
      "viec-can-lam", "don-doc", "de-nghi", "hoi-dong", "phieu-don-vi", "ho-so", "dieu-chinh", "ket-qua",
      "kiem-tra",
    ]
    for folder in folders {
      #expect(said.isLedTo(folder + "/index.html") == (audience == .manager), "\(folder)")
    }
  }

  /// The page of the story that was taken down says that, and nothing else leads to it: no list, feed or map.
  private func expectTombstone(in said: Says) {
    let path = "viec-tot/viec-da-go/index.html"
    #expect(said.text(path)?.contains("đã được gỡ") == true)
    #expect(said.files(saying: "viec da go") == [path])
  }

  @Test("with drafts still say nothing of a draft that nobody agreed to, nor of a story taken down")
  func drafts() async throws {
    let said = try await PlantedSample.with { sample in
      try Says(await sample.build(.staff, drafts: true))
    }
    for plant in Plants.all where plant.seenBy.isEmpty {
      #expect(said.files(saying: plant.mark).isEmpty, "\(plant.testDescription)")
    }
  }

  @Test("of the public name nobody of the sample who did not agree to it")
  func publicSample() async throws {
    let (content, asOf) = (Path.join(PlantedSample.project, "content"), day("2022-12-31"))
    let built = try await build(
      BuildRequest(
        content: content, themes: Path.join(PlantedSample.project, "themes"), audience: .public, asOf: asOf,
        drafts: false))
    let said = try Says(built)
    let library = try #require(try load(content: content).library)
    let agreed = Set(library.consents.filter { $0.scope == .public && $0.holds(on: asOf) }.map(\.person.value))
    // Two people share a name: the pages of the one who agreed say it.
    let spoken = Set(library.people.filter { agreed.contains($0.id) }.map(\.name.full))
    let silent = library.people.filter { !agreed.contains($0.id) && !spoken.contains($0.name.full) }
    #expect(silent.count > 10)
    for person in silent {
      #expect(said.files(saying: person.name.full) == [], "\(person.name.full)")
      #expect(said.files(saying: person.id.text.split(separator: "-").joined(separator: " ")) == [])
    }
    #expect(!said.files(saying: "Thái Văn Quý").isEmpty)
  }
}

/// What the files of a build say.
private struct Says {
  private let pages: [(path: String, bytes: [UInt8], essence: Essence)]

  init(_ built: Built) throws {
    let errors = built.diagnostics.filter { $0.severity == .error }.map { "\($0.rule): \($0.message.en)" }
    let files = try #require(built.files, "\(errors)")
    pages = files.map { file in
      let bytes: [UInt8] = if case .bytes(let bytes) = file.content { bytes } else { [] }
      return (file.path, bytes, Essence(Array(file.path.utf8) + [0x0A] + bytes))
    }
    #expect(pages.count > 50)
  }

  /// The paths of files that say the words in any form, in their name or inside.
  func files(saying words: String) -> [String] {
    pages.filter { $0.essence.says(words) }.map(\.path)
  }

  /// Whether a file stands at the path, or any file's bytes hold it.
  func isLedTo(_ path: String) -> Bool {
    let wanted = Array(path.utf8)
    return pages.contains { $0.path.utf8.elementsEqual(wanted) || $0.bytes.firstRange(of: wanted) != nil }
  }

  func text(_ path: String) -> String? {
    pages.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
