// Each kind of file read by its schema.
import Diagnostics
import Exact
import Model
import Notation

/// What a text of a known purpose holds.
func readFacts(_ file: SourceFile, for purpose: FilePurpose) -> Reading {
  switch purpose {
  case .site: yaml(file, .site(file: file.name)).reading { .site($0) }
  case .organisation:
    // An organisation that cannot be read is still there: only what is in it is unknown.
    yaml(file, .organisation(file: file.name)).or(Organisation(units: [], people: [])).reading { .organisation($0) }
  case .campaign(let id):
    yaml(file, .campaign(file: file.name, id: ID(id))).or(Campaign(unread: file.name, id))
      .reading(badName(id, file: file.name)) { .campaign($0) }
  case .decision(let id):
    yaml(file, .decision(file: file.name, id: ID(id))).reading(badName(id, file: file.name)) {
      .decision($0.decision, awards: $0.awards)
    }
  case .consents: yaml(file, .consents(file: file.name)).reading { .consents($0.map(\.value)) }
  case .inspections: yaml(file, .inspections(file: file.name)).reading { .inspections($0) }
  case .story(let id): story(file, id)
  case .page(let id): page(file, id)
  case .review(let id): review(file, id)
  case .rubric(let campaign): json(file, .rubric(file: file.name, campaign: ID(campaign))).reading { .rubric($0) }
  case .sheets: json(file, .sheets(file: file.name)).reading { .sheets($0) }
  case .closing(let campaign, let period):
    json(file, .closing(file: file.name, campaign: ID(campaign), folder: period)).reading { .closing($0) }
  case .adjustments(let campaign):
    json(file, .adjustments(file: file.name, campaign: ID(campaign))).reading { .adjustments($0) }
  case .picture, .unknown: Reading()
  }
}

/// The value of a file, nil when it has errors, and what was found.
private struct Draft<Value> {
  let value: Value?
  let diagnostics: [Diagnostic]
  let unread: [String]

  /// With something to go on with when there is no value.
  func or(_ fallback: Value) -> Draft {
    Draft(value: value ?? fallback, diagnostics: diagnostics, unread: unread)
  }

  /// The reading of the file, with a finding about its name, if any, before the others.
  func reading(_ naming: Diagnostic? = nil, _ facts: (Value) -> Facts) -> Reading {
    Reading(facts: value.map(facts), diagnostics: (naming.map { [$0] } ?? []) + diagnostics, unread: unread)
  }
}

private func yaml<Value>(_ file: SourceFile, _ format: Format<Value>) -> Draft<Value> {
  let (node, found) = parseYAML(file.bytes, file: file.name, limit: Limits.yamlFile)
  return draft(of: node, found, file, format)
}

private func json<Value>(_ file: SourceFile, _ format: Format<Value>) -> Draft<Value> {
  let (node, found) = parseJSON(file.bytes, file: file.name)
  return draft(of: node, found, file, format)
}

private func draft<Value>(
  of node: Node?, _ parsing: [Diagnostic], _ file: SourceFile, _ format: Format<Value>
) -> Draft<Value> {
  var findings = Findings(file: file.name)
  let value = node.flatMap { format.read($0, &findings) }
  let empty = node == nil && parsing.isEmpty ? [empty(file.name)] : []
  let isBroken = node == nil || findings.hasErrors || parsing.hasErrors
  return Draft(
    value: value, diagnostics: parsing + findings.diagnostics + empty, unread: isBroken ? [file.name] : [])
}

private func story(_ file: SourceFile, _ id: String) -> Reading {
  let (story, found) = readStory(file, id: ID(id))
  return Reading(
    facts: story.map { .story($0) }, diagnostics: (badName(id, file: file.name).map { [$0] } ?? []) + found,
    unread: found.hasErrors ? [file.name, id] : [])
}

private func page(_ file: SourceFile, _ id: String) -> Reading {
  prose(file, id, PageFields.all) { reader, body, findings in
    let summary = reader.read(PageFields.summary, &findings)?.value
    return reader.read(PageFields.title, &findings).map {
      .page(PlainPage(id: ID(id), file: file.name, title: $0, summary: summary, body: body))
    }
  }
}

private func review(_ file: SourceFile, _ id: String) -> Reading {
  prose(file, id, ReviewFields.all) { reader, body, findings in
    reader.review(id, file: file.name, body: body, &findings).map { .review($0) }
  }
}

/// A text with front matter: its facts, and its id when something in it cannot be read.
private func prose(
  _ file: SourceFile, _ id: String, _ fields: [any FieldDeclaration],
  _ facts: (RecordReader, Body, inout Findings) -> Facts?
) -> Reading {
  var draft = MarkdownFile(file)
  var read: Facts?
  if let node = draft.frontMatter, let reader = RecordReader(node, of: fields, &draft.findings) {
    read = facts(reader, draft.body, &draft.findings)
  }
  let found = draft.diagnostics
  return Reading(
    facts: read, diagnostics: (badName(id, file: file.name).map { [$0] } ?? []) + found,
    unread: found.hasErrors ? [file.name, id] : [])
}

private func empty(_ name: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "file-empty", at: Place(file: name),
    Bilingual(vi: "Tệp này trống", en: "this file is empty"),
    hint: Bilingual(
      vi: "điền nội dung, hoặc xóa tệp nếu không dùng đến", en: "fill it in, or delete it if it is not needed"))
}
