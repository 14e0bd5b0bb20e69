// Where a person is named: forms that are found, and what is near to them and is not.

import Diagnostics
import Testing

@testable import Traces

private let bich = Named(id: "tran-thi-bich", name: "Trần Thị Bích")
private let an = Named(id: "an", name: "Lê Văn An")

/// What is found, as written.
private func found(_ text: String, _ person: Named = bich, among others: [Named] = [], in file: String = "a.html")
  -> [String]
{
  (traces(of: Wanted(person, among: others), in: Array(text.utf8), of: file) ?? []).map(\.text)
}

@Suite("traces of a name")
struct TraceTests {
  @Test(
    "it is found in every form",
    arguments: [
      "Trần Thị Bích", "Tr\u{1EA7}n Thi\u{323} Bi\u{301}ch", "Tra\u{302}\u{300}n Thi\u{323} Bi\u{301}ch",
      "TRẦN THỊ BÍCH", "trần thị bích", "Tran Thi Bich", "TRAN THI BICH", "Trần Thi Bích", "Trân Thị Bich",
      "tran-thi-bich", "tran_thi_bich", "tran.thi.bich", "TranThiBich", "tranthibich", "Trần\u{A0}Thị\u{A0}Bích",
      "Trần\n      Thị Bích", "Bích Trần Thị", "Bích, Trần Thị", "BÍCH, TRẦN THỊ", "Bích Thị Trần", "bich-tran-thi",
      "Trần, Bích Thị", "Trần;Bích;Thị", "Tr%E1%BA%A7n%20Th%E1%BB%8B%20B%C3%ADch", "Tr%e1%ba%a7n+Th%e1%bb%8b+B%c3%adch",
      "Tr%25E1%25BA%25A7n%2520Th%25E1%25BB%258B%2520B%25C3%25ADch", "Tr&#7847;n Th&#7883; B&iacute;ch",
      "Tr&#x1EA7;n&nbsp;Th&#x1ecb;&nbsp;B&#xED;ch", "Tr&amp;#7847;n Th&amp;#7883; B&amp;iacute;ch",
      #"Tr\u1EA7n Th\u1ecb B\u00edch"#, #"Tr\\u1EA7n Th\\u1ecb B\\u00edch"#, #"Tr\u{1EA7}n Thị B\xEDch"#,
      "Trần <b>Thị</b> Bích", "<b>T</b>rần Thị Bích", "Trần</td><td>Thị</td><td>Bích", "Tr\u{AD}ần Thị Bí\u{200B}ch",
      "Trần Thị Bi&#x301;ch", #"Trần","Thị","Bích"#,
    ])
  func forms(_ written: String) {
    for (before, behind) in [
      ("", ""), ("Chị ", "."), ("(", ")"), ("<p>", "</p>"), ("\"", "\""), ("/", "/"), ("3", "2"),
    ] {
      #expect(found(before + written + behind).count == 1, "\(before)\(written)\(behind)")
    }
    #expect(
      found("<img alt=\"\(written.filter { !"<>\"".contains($0) }) cười\">").count >= (written.contains("<") ? 0 : 1))
  }

  @Test(
    "what is near it is not it",
    arguments: [
      "Trần Thị Bích­h", "Trần Thị Bícha", "Trần Thị Bịch", "Trần Thị Bính", "Trần Thị", "Bích", "Trần Thị Ngọc Bích",
      "Trần Thị. Hôm nay, ngày 12, chị Bích", "Chtrần Thị Bích", "Trán Thị Bích", "Trần 2 Thị Bích", "Thị Bích Trầm",
      "TranThiBichNgoc", "tranthibichngoc", "Trần Thị Bích\u{436}", "Bích, Trần", "tran-thi-bichh",
    ])
  func near(_ written: String) {
    #expect(found(written).isEmpty, "\(found(written))")
    #expect(found("<a title=\"\(written)\">").isEmpty)
  }

  @Test(
    "Lê Văn An is not found in longer words, nor in words that are spelt like the id",
    arguments: [
      "Lê Văn Anh", "Lê Văn Ân", "LÊ VĂN ANH", "le-van-anh", "levananh", "Anh, Lê Văn", "công an, an ninh",
      "an toàn (an dân)",
      "bình an.", "- an toàn", "Le van Ân", "Lê Vân An",
    ])
  func longer(_ written: String) { #expect(found(written, an).isEmpty, "\(found(written, an))") }

  @Test(
    "an id is found where it stands as one",
    arguments: [
      "people: [an]", "people: [binh, an]", "- an\n", "{person: an, role: author}", "\"an\": \"8.75\"", "id: an",
      "/nguoi/an/", "#an", "lead;an;2022", "?p=an&q=1",
    ])
  func ids(_ written: String) { #expect(found(written, an) == ["an"]) }

  @Test("short names are not looked for without gaps: doan is a word")
  func joined() {
    let person = Named(id: "x1", name: "Đỗ An")
    #expect(found("doan-ket, đoàn, Doan", person).isEmpty)
    #expect(found("Ðỗ An, do-an, An Đỗ, đồ án", person) == ["Ðỗ An", "do-an", "An Đỗ"])
  }

  @Test("tone marks in either place, and a name of other letters and one word")
  func places() {
    #expect(found("Hoà Thị Thuý, HÒA THỊ THÚY", Named(id: "", name: "Hòa Thị Thúy")).count == 2)
    #expect(found("K'Brôi, K Brôi, k-broi; brôi k'", Named(id: "", name: "K'Brôi")).count == 4)
    #expect(found("Müller ging, Mueller nicht; MULLER", Named(id: "", name: "Müller")) == ["Müller", "MULLER"])
    #expect(found("山田", Named(id: "", name: "山田")).isEmpty)
  }

  @Test("a name of any length is found")
  func long() {
    for count in [20, 40, 200] {
      let name = (0..<count).map { ["Nguyễn", "Hoàng", "Thị"][$0 % 3] }.joined(separator: " ")
      #expect(!found("– \(name).", Named(id: "", name: name)).isEmpty, "\(count)")
    }
  }

  @Test("a name that goes on belongs to whoever has it; known ids too")
  func others() {
    let short = Named(id: "nguyen-an", name: "Nguyễn An")
    let others = [Named(id: "nguyen-an-hoa", name: "Nguyễn An Hòa"), Named(id: "le-nguyen-an", name: "Lê Nguyễn An")]
    #expect(found("Nguyễn An Hòa, nguyen-an-hoa, Hòa, Nguyễn An; Lê Nguyễn An", short, among: others).isEmpty)
    #expect(found("Nguyễn An và nguyễn an hòa; còn an nguyen", short, among: others) == ["Nguyễn An", "an nguyen"])
    let second = Named(id: "tran-thi-bich-2", name: "Trần Thị Bích")
    #expect(found("/nguoi/tran-thi-bich-2/", bich, among: [second]).isEmpty)
    #expect(found("/nguoi/tran-thi-bich-2/", second, among: [bich]) == ["tran-thi-bich-2"])
    #expect(found("people: [tran-thi-bich], /nguoi/tran-thi-bich/", second, among: [bich]).isEmpty)
    let wanted = Wanted(second, among: [bich])
    #expect(traces(of: wanted, inName: "tran-thi-bich.jpg").map(\.also) == [["tran-thi-bich"]])
    #expect(traces(of: wanted, inName: "tran-thi-bich-2.jpg").map(\.also) == [[]])
  }

  @Test("who may be meant as well is told; another's own marks make it the other's")
  func namesakes() throws {
    func also(_ text: String, _ others: [Named]) -> [[String]] {
      (traces(of: Wanted(bich, among: others), in: Array(text.utf8), of: "a.md") ?? []).map(\.also)
    }
    let second = Named(id: "b2", name: "Trần Thị Bích")
    let near = Named(id: "tran-thi-bich-2", name: "Trần Thị Bịch")
    #expect(also("Trần Thị Bích", [bich, second]) == [["b2"]])
    #expect(also("tran thi bich, Trần Thị Bích, Trần Thị Bịch", [near]) == [["tran-thi-bich-2"], []])
    #expect(also("Trần Thị Bích", []) == [[]])
  }

  @Test("bytes with a NUL are no text; UTF-16 is")
  func texts() throws {
    let wanted = Wanted(bich, among: [])
    #expect(traces(of: wanted, in: [0x54, 0], of: "a") == nil)
    let wide: [UInt8] = [0xFF, 0xFE] + "Chị\nTrần Thị Bích".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(traces(of: wanted, in: wide, of: "a.md")?.map(\.spot) == [Spot(line: 2, column: 1)])
    let broken = Array("\u{E9}".utf8).dropFirst() + Array("Trần Thị Bích".utf8) + [0xE1, 0xBA]
    #expect(traces(of: wanted, in: Array(broken), of: "a.csv")?.count == 1)
  }

  @Test(
    "names of files and folders are looked at", arguments: ["tran-thi-bich.jpg", "TranThiBich", "Bích Trần Thị.png"])
  func names(_ name: String) { #expect(traces(of: Wanted(bich, among: []), inName: name).count == 1) }
}

@Suite("places of traces")
struct TracePlaceTests {
  private func placed(_ text: String, _ file: String, _ person: Named = bich) -> [String] {
    (traces(of: Wanted(person, among: []), in: Array(text.utf8), of: file) ?? []).map {
      "\($0.spot.line):\($0.spot.column) \($0.part)"
    }
  }

  @Test("lines and columns count scalars of composed lines")
  func spots() {
    let text = "Chi\u{323} Trần Thị Bích, chị Trần Thị Bích\n\n– Trần Thị Bích"
    #expect(placed(text, "a.txt") == ["1:5 text", "1:24 text", "3:3 text"])
  }

  @Test("fields of YAML")
  func yaml() {
    let text = """
      # Trần Thị Bích
      people:
        - id: tran-thi-bich
          name: Trần Thị Bích
          memberships: [{unit: a, note: "Trần Thị Bích"}]
      list:
      - tran-thi-bich
      totals:
        tran-thi-bich: 8
      story: >-
        Chị
        Trần Thị Bích
      """
    #expect(
      placed(text, "a.yaml") == [
        "1:3 text", "3:9 field(\"id\")", "4:11 field(\"name\")", "5:36 field(\"note\")", "7:3 field(\"list\")",
        "9:3 field(\"totals\")", "12:3 field(\"story\")",
      ])
  }

  @Test("front matter has fields, a body is text")
  func markdown() {
    #expect(
      placed("---\ntitle: Trần Thị Bích\n---\nnote: Trần Thị Bích\n", "a.md") == ["2:8 field(\"title\")", "4:7 text"])
  }

  @Test("fields of JSON, also in one line and broken")
  func json() {
    let text =
      #"{"a": {"b": 1, "people": ["x", "tran-thi-bich"]}, "totals": {"tran-thi-bich": "8"}, "c": "Trần Thị Bích"#
    #expect(placed(text, "a.json") == ["1:33 field(\"people\")", "1:63 field(\"totals\")", "1:91 field(\"c\")"])
    #expect(placed("[\"Trần Thị\\nBích\"]", "a.json") == ["1:3 text"])
  }

  @Test("attributes and texts of HTML")
  func markup() {
    #expect(
      placed("<a href=\"/nguoi/tran-thi-bich/\" title='x'>Trần Thị Bích</a><!-- Trần Thị Bích -->", "a.html") == [
        "1:17 attribute(\"href\")", "1:43 text", "1:65 text",
      ])
  }

  @Test("lines of calendars that were folded, inside of a letter too")
  func calendar() {
    let text = "BEGIN:VEVENT\r\nSUMMARY:Biểu dương Trần Th\r\n ị Bích\r\nDESCRIPTION;LANGUAGE=vi:Trần Thị\\nBích"
    #expect(placed(text, "a.ics") == ["2:20 field(\"SUMMARY\")", "4:25 field(\"DESCRIPTION\")"])
    let halves = Array("SUMMARY:Trần Thị Bích".utf8)
    for cut in 9..<halves.count {
      let bytes = Array(halves[..<cut]) + Array("\r\n ".utf8) + Array(halves[cut...])
      let traces = traces(of: Wanted(bich, among: []), in: bytes, of: "a.ics") ?? []
      #expect(traces.map(\.text) == ["Trần Thị Bích"] && traces.map(\.spot) == [Spot(line: 1, column: 9)], "\(cut)")
    }
  }
}
