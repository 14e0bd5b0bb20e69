// Texts and short ways to read them that several tests share.

import Diagnostics
import Notation

/// The facts of a story, as staff write them.
let storyFacts = """
  title: Chị Trần Thị Bích Ngọc giải quyết 214 hồ sơ đúng hạn
  kind: person
  date: 2022-03-15
  criteria: [C1, C2]
  people:
    - {id: tran-thi-bich-ngoc, role: subject}
    - id: le-van-an
      role: helper
  units: [phong-htqt]
  summary: >-
    Trong ba tháng đầu năm, chị đã trả lời người dân đúng hẹn
    và được đồng nghiệp tin yêu.
  stage: discovered
  status: published
  values: [tan-tuy, sang-tao]
  results:
    - metric: "Thời gian xử lý: trung bình"
      unit: ngày
      before: 9.5
      after: 4
  savings: []
  photo: {file: ngoc.jpg, alt: 'Chị Ngọc ở quầy tiếp dân'}
  published: 16/3/2022

  """

/// A score sheet, as a scoring system writes it.
let scoreSheet = """
  {"rubric":"vhcs-2022","period":"2022-03","sheets":[{"person":"p-014","unit":"phong-htqt",
    "self":{"C1.2":"6"},"final":{"C2.1":"6","C2.2":6},
    "deductions":[{"item":"C1.2","rule":"late","date":"2022-03-09","count":2,"reason":"đi muộn","evidence":"bb-0309"}],
    "bonuses":[{"type":"sk-co-so","decision":"qd-45","achievement":"sk-2022-03"}],
    "signoff":[{"role":"self","at":"2022-04-01"},{"role":"head","by":"p-003","at":"2022-04-02"}]}]}
  """

func yaml(_ text: String) -> (node: Node?, diagnostics: [Diagnostic]) {
  parseYAML(Array(text.utf8), file: "t.yaml")
}

func json(_ text: String) -> (node: Node?, diagnostics: [Diagnostic]) {
  parseJSON(Array(text.utf8), file: "t.json")
}

/// A finding in one line, `rule line:column`, for comparing.
func brief(_ diagnostic: Diagnostic) -> String {
  let spot = diagnostic.place?.spot ?? .wholeFile
  return "\(diagnostic.rule) \(spot.line):\(spot.column)"
}

/// Whether a finding speaks in both languages, without full stops, and in one line.
func isWellWorded(_ diagnostic: Diagnostic) -> Bool {
  let texts = ([diagnostic.message] + [diagnostic.hint].compactMap { $0 }).flatMap { [$0.vi, $0.en] }
  return texts.allSatisfy { !$0.isEmpty && !$0.utf8.contains(0x0A) && $0.utf8.last != UInt8(ascii: ".") }
}

/// The tree in a short notation: texts in quotation marks, lists in [ ], mappings in { }, refused values as ?.
func outline(_ node: Node?) -> String {
  guard let node else { return "nil" }
  switch node.kind {
  case .scalar(let scalar): return "'\(scalar.text)'"
  case .sequence(let nodes): return "[" + nodes.map(outline).joined(separator: ", ") + "]"
  case .mapping(let entries):
    return "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
  case .refused: return "?"
  }
}

/// What a format makes of `{v: …}` in YAML or JSON: the value, and the findings of parser and reader together.
func read<Value>(_ format: Format<Value>, _ text: String, isJSON: Bool = false) -> (
  value: Value?, findings: [Diagnostic]
) {
  let (node, diagnostics) = isJSON ? json("{\"v\":" + text + "}") : yaml("v: " + text)
  var findings = Findings(file: "t")
  let field = Field("v", format, about: Bilingual(vi: "giá trị", en: "value"))
  guard let node, let reader = RecordReader(node, of: [field], &findings) else {
    return (nil, diagnostics + findings.diagnostics)
  }
  let value = reader.read(field, &findings)?.value
  return (value, diagnostics + findings.diagnostics)
}
