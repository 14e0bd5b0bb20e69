// The sample's content, copied into a temporary folder, with marks planted where each audience may or may not look.
import Building
import Exact
import Files
import Loading
import Model
import Scoring
import Synchronization
import Testing

private let counter = Atomic(0)

/// A mark and the editions whose pages say it.
struct Plant: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let mark: String
  let seenBy: Set<Audience>

  init(_ what: String, _ mark: String, seenBy: Set<Audience>) {
    testDescription = what
    self.mark = mark
    self.seenBy = seenBy
  }
}

/// Where marks stand in the planted sample.
enum Plants {
  static let lowScorer = Plant("somebody scored, in no story and on no roll", "Khúc Thị Mơ Huyền", seenBy: [.manager])
  static let away = Plant("somebody away the whole year", "Quản Đình Thuật", seenBy: [])
  static let withdrawn = Plant("the one a withdrawn story was about", "Vưu Kỳ Lãng", seenBy: [])
  static let quiet = Plant("somebody who agreed to be shown inside only", "Tiêu Hạc Vọng", seenBy: [.staff, .manager])
  static let failed = Plant("somebody who lost a vote", "Lộ Trà Khuyên", seenBy: [.manager])
  static let drafted = Plant("the one a draft is about", "Nghiêm Sóc Vịnh", seenBy: [])

  static let all = [
    lowScorer, away, withdrawn, quiet, failed, drafted,
    Plant("somebody who inspected and does nothing else", "Tống Biên Thuỳ Dao", seenBy: [.manager]),
    Plant("what an inspection found", "bếp lò trong góc kho sách", seenBy: [.manager]),
    Plant("what an inspection found well done", "giàn mướp trước cổng rào", seenBy: [.manager]),
    Plant("what an inspection after the edition's day found", "cánh quạt trần gãy đôi", seenBy: []),
    Plant("an action to nurture", "dàn nhạc phong cầm", seenBy: [.manager]),
    Plant("a step to nurture", "rương mây đan", seenBy: [.manager]),
    Plant("why points were taken off", "quên chìa khóa kho thóc", seenBy: [.manager]),
    Plant("the evidence of points taken off", "bbzq7731", seenBy: [.manager]),
    Plant("why a penalty was given", "làm đổ chuông gió gốm", seenBy: [.manager]),
    Plant("the evidence of a penalty", "cvzq5512", seenBy: [.manager]),
    Plant("why a sheet was annulled", "mực đổ loang cả trang", seenBy: [.manager]),
    Plant("why a total was adjusted", "cộng sót hai cột phụ", seenBy: [.manager]),
    Plant("a question that failed", "đề nghị tặng cờ chim lạc", seenBy: [.manager]),
    Plant("evidence for managers", "tủ sắt ngăn bảy", seenBy: [.manager]),
    Plant("evidence for staff", "kệ gỗ ngăn chín", seenBy: [.staff, .manager]),
    Plant("evidence for staff, of a story for all", "kho phụ tầng hầm", seenBy: [.staff, .manager]),
    Plant("evidence for all, of a story for all", "bảng tin cổng đông", seenBy: [.staff, .manager, .public]),
    Plant("evidence for all, of a story for inside", "bệ đá giếng làng", seenBy: [.staff, .manager]),
    Plant("the title of a story for inside", "cây cầu khỉ qua suối Rạt", seenBy: [.staff, .manager]),
    Plant("the title of a story taken down", "tiếng tù và đêm mưa", seenBy: []),
    Plant("the text of a story taken down", "sương muối trắng đồi", seenBy: []),
    Plant("evidence of a story taken down", "hộp thiếc mười ba", seenBy: []),
    Plant("the title of a draft", "con diều mắc ngọn tre", seenBy: []),
    Plant("the number of a consent form", "pbzq0099", seenBy: []),
  ]
}

/// A copy of the sample for one test, removed afterwards.
struct PlantedSample {
  let content: String

  /// The project's folder, three above this file.
  static let project = (0..<3).reduce(#filePath) { path, _ in Path.folder(of: path) ?? "/" }

  static func with<Result>(_ body: (PlantedSample) async throws -> Result) async throws -> Result {
    let number = counter.add(1, ordering: .relaxed).newValue
    let root = Path.join(Surroundings.environment("TMPDIR") ?? "/tmp", "guong-leaks-\(Surroundings.process)-\(number)")
    let sample = PlantedSample(content: Path.join(root, "content"))
    defer { sample.clear(root) }
    try sample.copy()
    try sample.plant()
    return try await body(sample)
  }

  func build(_ audience: Audience, drafts: Bool = false) async throws -> Built {
    try await Building.build(
      BuildRequest(
        content: content, themes: Path.join(PlantedSample.project, "themes"), audience: audience,
        asOf: day("2022-12-31"), drafts: drafts))
  }

  private func copy() throws {
    let original = Path.join(PlantedSample.project, "content")
    for file in try Disk.walk(original).files where file.status.kind == .file {
      try write(file.path, Disk.read(Path.join(original, file.path), atMost: 1 << 24))
    }
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws {
    let path = Path.join(content, name)
    try Disk.makeFolder(Path.folder(of: path) ?? "/", parents: true)
    try Disk.write(bytes, to: path)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Disk.read(Path.join(content, name), atMost: 1 << 24), as: UTF8.self)
  }

  /// Puts words before the first place where a text stands in a file; it must stand there.
  private func insert(_ words: String, before place: String, in name: String) throws {
    let old = try text(name)
    guard let range = old.firstRange(of: place) else { throw Missing(file: name, text: place) }
    try write(name, Array((old[..<range.lowerBound] + words + old[range.lowerBound...]).utf8))
  }

  struct Missing: Error {
    let file: String
    let text: String
  }

  private func clear(_ root: String) {
    for file in ((try? Disk.walk(root))?.files ?? []).reversed() {
      let path = Path.join(root, file.path)
      if file.status.kind == .folder { _ = try? Disk.removeEmptyFolder(path) } else { try? Disk.remove(path) }
    }
    _ = try? Disk.removeEmptyFolder(root)
  }
}

extension PlantedSample {
  private func plant() throws {
    try write("organisation.yaml", Array((text("organisation.yaml") + newPeople).utf8))
    try write("consents.yaml", Array((text("consents.yaml") + newConsents).utf8))
    try write("inspections.yaml", Array((text("inspections.yaml") + newInspections).utf8))
    try insert(newSheet, before: "{\n      \"person\"", in: "scores/vhcs-2022/2022-03/thanh-tra.json")
    try insert(
      "\"penalties\": [{\"id\": \"nhac-nho\", \"points\": \"1\"}],\n  ", before: "\"bands\"",
      in: "scores/vhcs-2022/rubric.json")
    try write(
      "scores/vhcs-2022/adjustments.json",
      Array(
        """
        {"adjustments": [{"person": "p-91", "period": "2022-03", "new": "66", "reason": "cộng sót hai cột phụ",
          "decision": "hd-99-2022", "date": "2022-12-21"}]}

        """.utf8))
    try write("decisions/hd-99-2022.yaml", Array(newDecision.utf8))
    try insert(voidSheet, before: "{\n      \"person\"", in: "scores/vhcs-2022/2022-04/thanh-tra.json")
    try insert(
      "    - Luyện với dàn nhạc phong cầm.\n", before: "  milestones:", in: "stories/2022/thang-dau-cua-cam-tu.md")
    try insert(
      "    - {date: 2022-09-15, text: Đóng xong rương mây đan}\n", before: "  review:",
      in: "stories/2022/thang-dau-cua-cam-tu.md")
    try insert(
      """
        - {type: record, ref: "Kho phụ tầng hầm", audience: staff}
        - {type: record, ref: "Bảng tin cổng đông", audience: public}

      """, before: "  - {type: record, ref: \"Biên bản rà soát niêm yết",
      in: "stories/2022/ma-qr-hai-thu-tieng/index.md")
    try write("stories/2022/viec-kin.md", Array(insideStory.utf8))
    try write("stories/2022/viec-da-go.md", Array(withdrawnStory.utf8))
    try write("stories/2022/viec-con-nhap.md", Array(draft.utf8))
  }

  private var newPeople: String {
    [
      ("p-91", "Khúc Thị Mơ Huyền", ""),
      ("p-92", "Quản Đình Thuật", "\n    absences: [{kind: sick, from: 2022-01-01, to: 2022-12-31}]"),
      ("p-93", "Vưu Kỳ Lãng", "\n    absences: [{kind: study, from: 2022-01-01, to: 2022-12-31}]"),
      ("p-94", "Tiêu Hạc Vọng", ""), ("p-95", "Lộ Trà Khuyên", ""),
      ("p-96", "Nghiêm Sóc Vịnh", "\n    absences: [{kind: study, from: 2022-01-01, to: 2022-12-31}]"),
      ("p-97", "Tống Biên Thuỳ Dao", "\n    absences: [{kind: study, from: 2022-01-01, to: 2022-12-31}]"),
    ].map { id, name, more in
      """

        - id: \(id)
          name: \(name)
          memberships: [{unit: thanh-tra, position: Chuyên viên, from: 2019-01-01}]\(more)
      """
    }.joined() + "\n"
  }

  private var newConsents: String {
    """
    - {id: dy-93, person: p-93, scope: public, from: 2022-01-01, form: "PBZQ0099"}
    - {id: dy-94, person: p-94, scope: noticeboard, from: 2022-01-01, form: "PBZQ0099"}

    """
  }

  private var newInspections: String {
    """
    - id: kt-99
      date: 2022-12-01
      by: [p-97]
      unit: thanh-tra
      findings:
        - {type: good, criterion: C4.1, note: Giàn mướp trước cổng rào.}
        - {type: breach, criterion: C4.2, note: Bếp lò trong góc kho sách., due: 2022-12-10}
    - id: kt-98
      date: 2023-01-01
      by: [p-97]
      unit: thanh-tra
      findings: [{type: remind, criterion: C4.2, note: Cánh quạt trần gãy đôi.}]

    """
  }

  private var newSheet: String {
    """
    {
          "person": "p-91", "unit": "thanh-tra",
          "self": {"C1.1": "3"},
          "final": {"C1.1": "3", "C1.7": "2", "C1.8": "2", "C2.1": "4", "C2.2": "4", "C2.3": "2", "C2.4": "5",
            "C3.1": "4", "C3.2": "4", "C3.3": "2", "C3.4": "2", "C4.1": "5", "C4.2": "4", "C5.1": "6"},
          "deductions": [{"item": "C1.2", "rule": "late", "date": "2022-03-09", "count": 1,
            "reason": "quên chìa khóa kho thóc", "evidence": "bbzq7731"}],
          "bonuses": [],
          "penalties": [{"rule": "nhac-nho", "date": "2022-03-21",
            "reason": "làm đổ chuông gió gốm", "evidence": "cvzq5512"}],
          "signoff": [{"role": "self", "at": "2022-04-01"},
            {"role": "head", "by": "dinh-van-nghia", "at": "2022-04-04"},
            {"role": "office", "by": "vo-thi-kim-lien", "at": "2022-04-05"}]
        },
        
    """
  }

  private var voidSheet: String {
    """
    {
          "person": "p-95", "unit": "thanh-tra", "final": {},
          "void": {"reason": "mực đổ loang cả trang", "decision": "hd-99-2022"}
        },
        
    """
  }

  private var newDecision: String {
    """
    id: hd-99-2022
    number: 99/TB-HĐ
    title: Kết quả một phiên họp
    type: council
    date: 2022-12-20
    campaign: vhcs-2022
    session: {members: 7, present: 7, written: 0, ballot: kín, threshold: "0.80", base: allMembers}
    items:
      - {subject: {person: p-95}, question: "Có đề nghị tặng cờ chim lạc không?",
          agree: 2, against: 4, blank: 1, outcome: rejected}
      - {subject: {story: viec-da-go}, question: "Có kể lại tiếng tù và đêm mưa không?",
          agree: 7, against: 0, blank: 0, outcome: passed}
    signer: luong-thi-my-hanh

    """
  }

  private var insideStory: String {
    """
    ---
    title: Cây cầu khỉ qua suối Rạt
    kind: news
    date: 2022-06-02
    criteria: [C4.1]
    people: [p-94]
    units: [thanh-tra]
    summary: Một việc kể trong nhà.
    evidence:
      - {type: record, ref: "Tủ sắt ngăn bảy", audience: manager}
      - {type: record, ref: "Kệ gỗ ngăn chín", audience: staff}
      - {type: record, ref: "Bệ đá giếng làng", audience: public}
    consent: [dy-94]
    ---
    Anh Tiêu Hạc Vọng bắc lại cầu.

    """
  }

  private var withdrawnStory: String {
    """
    ---
    title: Tiếng tù và đêm mưa
    kind: deed
    date: 2022-06-02
    status: withdrawn
    criteria: [C4.1]
    people: [p-93]
    units: [thanh-tra]
    summary: Sương muối trắng đồi.
    evidence: [{type: record, ref: "Hộp thiếc mười ba"}]
    consent: [dy-93]
    aliases: [tieng-tu-va-dem-mua]
    ---
    ## Bối cảnh

    Sương muối trắng đồi, anh Vưu Kỳ Lãng thổi tù và gọi mọi người.

    """
  }

  private var draft: String {
    """
    ---
    title: Con diều mắc ngọn tre
    kind: news
    date: 2022-06-02
    status: draft
    criteria: [C4.1]
    people: [p-96]
    units: [thanh-tra]
    ---
    Anh Nghiêm Sóc Vịnh gỡ diều.

    """
  }
}
