// A story's whole life: found, nurtured, decided on, taken up twice, taken down, and the site after each step.
import Building
import Diagnostics
import Exact
import Files
import Model
import SampleSites
import Testing
import Traces

@Suite("a story's whole life")
struct WholeLifeTests {
  @Test("each step shows where it should, to whom it should, and after the last no file names anybody")
  func life() async throws {
    var site = Life()
    try await site.expect("Đề xuất của chị", in: [:], absent: ["sang-kien/ky-so/index.html"])

    // Found: a proposal that nobody has decided on, told to all who may read it.
    site.initiative(stage: "discovered")
    var built = try await site.expect("Ký số", in: [.staff: true, .manager: true, .public: true])
    for (audience, made) in built { #expect(made.files.values.contains(Life.picture), "\(audience)") }
    #expect(built[.staff]?.text(Life.page).contains("(đề xuất)") == true)
    #expect(built[.staff]?.text("nhan-rong/index.html").contains("0/") == true)

    // Nurtured: the plan is for managers.
    site.initiative(
      stage: "nurtured", more: "nurture: {mentor: le-van-an, actions: [Kèm cặp bí mật], review: 2022-09-01}")
    built = try await site.expect("nurtured", in: [.staff: true, .manager: true, .public: true], on: Life.page)
    try await site.expect("Kèm cặp bí mật", in: [.staff: false, .public: false])

    // Decided on: no proposal any more, and the decision leads back to it.
    site.files["decisions/cn-01.yaml"] = Life.decision
    site.initiative(stage: "recognised", more: "decision: cn-01")
    built = try await site.expect("recognised", in: [.staff: true], on: Life.page)
    #expect(built[.staff]?.text(Life.page).contains("(đề xuất)") == false)
    #expect(built[.staff]?.text("quyet-dinh/cn-01/index.html").contains("Ký số") == true)

    // Taken up twice: once by an entry, once more by who learnt from the copy.
    site.files["stories/2022/ban-sao.md"] = Life.copy
    site.initiative(
      stage: "replicated", more: "decision: cn-01\nadoptions: [{unit: thanh-tra, date: 2022-07-01, result: Nhanh hơn}]")
    built = try await site.expect("replicated", in: [.staff: true], on: Life.page)
    let spread = try #require(built[.staff]?.text("nhan-rong/index.html"))
    #expect(spread.contains("Ký số") && spread.contains("2 2"), "\(spread)")

    // Taken down: a page that says so, and nothing else.
    site.files["decisions/cn-01.yaml"] = nil
    site.files["stories/2022/ban-sao.md"] = Life.copy.replacing("adopts: ky-so\n", with: "")
    site.initiative(stage: "replicated", more: "status: withdrawn")
    built = try await site.expect("Ký số", in: [.staff: false, .manager: false, .public: false])
    let wanted = Wanted(Named(id: "do-van-cuong", name: "Đỗ Văn Cường"), among: [])
    for (audience, made) in built where audience != .manager {
      #expect(made.files.keys.contains(Life.page), "\(audience): the address stays")
      #expect(!made.files.values.contains(Life.picture), "\(audience): no file is the picture, by any name")
      for (path, bytes) in made.files {
        #expect(traces(of: wanted, in: bytes, of: path)?.isEmpty ?? true, "\(audience) \(path)")
        #expect(traces(of: wanted, inName: path).isEmpty, "\(audience) \(path)")
      }
    }
  }
}

/// What a build made.
private struct Made {
  let files: [String: [UInt8]]

  func text(_ path: String) -> String { files[path].map { String(decoding: $0, as: UTF8.self) } ?? "" }
}

/// The smallest site with a third unit, and one initiative that lives in it.
private struct Life {
  static let page = "sang-kien/ky-so/index.html"
  /// A picture of the person, as far as a build looks at it.
  static let picture: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 1, 0, 0, 0, 1]
  var files: [String: String]

  init() {
    files = SampleSite.smallest.files.mapValues { String(decoding: $0, as: UTF8.self) }
    files["site.yaml"] = files["site.yaml"]?.replacing("theme: guong", with: "theme: bare")
    files["organisation.yaml"] = files["organisation.yaml"]?.replacing(
      "people:\n", with: "  - {id: lanh-su, name: Phòng Lãnh sự, from: 2016-01-01}\npeople:\n")
    files["consents.yaml"] =
      (files["consents.yaml"] ?? "")
      + "\n- {id: dy-cuong, person: do-van-cuong, scope: public, from: 2021-01-01}\n"
  }

  mutating func initiative(stage: String, more: String = "") {
    files["stories/2022/ky-so/index.md"] = """
      ---
      title: Ký số
      kind: initiative
      date: 2022-05-10
      stage: \(stage)
      criteria: [C1.1]
      people: [do-van-cuong]
      units: [van-phong]
      consent: [dy-cuong]
      photos: [{file: anh.png, alt: Chị Cường bên tờ phiếu, people: [do-van-cuong]}]
      \(more)
      ---
      \(tellingBody)
      """
  }

  /// It was learnt from the initiative by one unit, and from that unit by another.
  static let copy = """
    ---
    title: Bản sao
    kind: practice
    date: 2022-07-01
    criteria: [C1.1]
    people: [le-van-an]
    units: [thanh-tra]
    consent: [dy-an]
    adopts: ky-so
    adoptions: [{unit: lanh-su, date: 2022-08-01, result: Nhanh hơn}]
    ---
    \(tellingBody)
    """

  static let decision = """
    id: cn-01
    number: 02/QĐ-SNgV
    title: Công nhận sáng kiến
    type: initiative
    date: 2022-06-15
    campaign: pt-2022
    awards:
      - {id: cn-ky-so, form: Công nhận, level: co-so, to: {person: do-van-cuong}, story: ky-so, reason: Nhanh hơn.}
    signer: le-van-an
    """

  /// Builds each edition, and holds whether some words stand anywhere, or on one page, against what is expected.
  @discardableResult
  func expect(
    _ words: String, in audiences: [Audience: Bool], on page: String? = nil, absent: [String] = []
  ) async throws -> [Audience: Made] {
    var all: [Audience: Made] = [:]
    for audience in Audience.allCases {
      let made = try await made(for: audience)
      all[audience] = made
      for path in absent { #expect(made.files[path] == nil, "\(audience) \(path)") }
      guard let expected = audiences[audience] else { continue }
      let places = made.files.keys.filter { page == nil || $0 == page }.filter { made.text($0).contains(words) }
      #expect(!places.isEmpty == expected, "\(audience): \(words) in \(places)")
    }
    return all
  }

  private func made(for audience: Audience) async throws -> Made {
    let site = SampleSite(files)
    return try await withScratchFolder { folder in
      for (path, bytes) in site.files { try place(bytes, at: path, below: folder) }
      try place(Life.picture, at: "stories/2022/ky-so/anh.png", below: folder)
      let built = try await build(
        BuildRequest(
          content: folder, themes: Ground.themes, audience: audience, asOf: try #require(Day(iso: "2022-12-01")),
          drafts: false))
      let errors = built.diagnostics.filter { $0.severity == .error }.map { "\($0.rule) \($0.place?.file ?? "")" }
      let files = try #require(built.files, "\(errors)")
      return Made(
        files: Dictionary(
          uniqueKeysWithValues: files.map { file in
            switch file.content {
            case .bytes(let bytes): (file.path, bytes)
            // The one picture there is.
            case .copy(let source): (file.path, source.hasSuffix("anh.png") ? Life.picture : [])
            }
          }))
    }
  }
}
