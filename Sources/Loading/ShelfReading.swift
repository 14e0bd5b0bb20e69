// Each kind of file read by its schema and put on the shelf.
import Diagnostics
import Exact
import Files
import Model
import Notation

extension Shelf {
  /// Reads a file whose purpose is known.
  mutating func read(_ file: SourceFile, for purpose: FilePurpose) {
    switch purpose {
    case .site: site = yaml(file, .site(file: file.name))
    case .organisation: organisation = yaml(file, .organisation(file: file.name)) ?? Organisation(units: [], people: [])
    case .campaign(let id): readCampaign(file, id: id)
    case .decision(let id): readDecision(file, id: id)
    case .consents: consents = yaml(file, .consents(file: file.name))?.map(\.value) ?? []
    case .story(let id): readStory(file, id: id)
    case .page(let id): readPage(file, id: id)
    case .rubric(let campaign):
      if let rubric = json(file, .rubric(file: file.name, campaign: ID(campaign))) { rubrics.append(rubric) }
    case .sheets: sheets += json(file, .sheets(file: file.name)) ?? []
    case .picture, .report, .unknown: break
    }
  }

  /// The value of a YAML file; nil when it has errors.
  private mutating func yaml<Value>(_ file: SourceFile, _ format: Format<Value>) -> Value? {
    let (node, found) = parseYAML(file.bytes, file: file.name, limit: Limits.yamlFile)
    return value(of: node, found, file, format)
  }

  /// The value of a JSON file; nil when it has errors.
  private mutating func json<Value>(_ file: SourceFile, _ format: Format<Value>) -> Value? {
    let (node, found) = parseJSON(file.bytes, file: file.name)
    return value(of: node, found, file, format)
  }

  private mutating func value<Value>(
    of node: Node?, _ parsing: [Diagnostic], _ file: SourceFile, _ format: Format<Value>
  ) -> Value? {
    var findings = Findings(file: file.name)
    let value = node.flatMap { format.read($0, &findings) }
    diagnostics += parsing + findings.diagnostics
    if node == nil, parsing.isEmpty { diagnostics.append(empty(file.name)) }
    if node == nil || findings.hasErrors || parsing.contains(where: { $0.severity == .error }) {
      unread.append(file.name)
    }
    return value
  }

  private mutating func readCampaign(_ file: SourceFile, id: String) {
    if let finding = badName(id, file: file.name) { diagnostics.append(finding) }
    campaigns.append(yaml(file, .campaign(file: file.name, id: ID(id))) ?? Campaign(unread: file.name, id))
  }

  /// A decision's awards are told apart by id across all decisions.
  private mutating func readDecision(_ file: SourceFile, id: String) {
    if let finding = badName(id, file: file.name) { diagnostics.append(finding) }
    guard let read = yaml(file, .decision(file: file.name, id: ID(id))) else { return }
    decisions.append(read.decision)
    for award in read.awards {
      let place = Place(file: file.name, award.spot)
      if let first = awards[award.value] { diagnostics.append(givenTwice(award.value, at: place, first: first)) }
      awards[award.value] = awards[award.value] ?? place
    }
  }

  private func givenTwice(_ id: ID<Award>, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .error, rule: "duplicate", at: place,
      Bilingual(vi: "Khen thưởng '\(id.text)' đã được khai báo ở chỗ khác", en: "award '\(id.text)' is declared twice"),
      notes: [Note(at: first, .init("lần đầu ở đây", "first declared here"))])
  }

  private mutating func readStory(_ file: SourceFile, id: String) {
    if let finding = badName(id, file: file.name) { diagnostics.append(finding) }
    let (story, found) = Loading.readStory(file, id: ID(id))
    diagnostics += found
    if let story { stories.append(story) }
    if found.contains(where: { $0.severity == .error }) { unread += [file.name, id] }
  }

  private mutating func readPage(_ file: SourceFile, id: String) {
    if let finding = badName(id, file: file.name) { diagnostics.append(finding) }
    var draft = MarkdownFile(file)
    var page: PlainPage?
    if let node = draft.frontMatter, let reader = RecordReader(node, of: PageFields.all, &draft.findings) {
      let summary = reader.read(PageFields.summary, &draft.findings)?.value
      if let title = reader.read(PageFields.title, &draft.findings) {
        page = PlainPage(id: ID(id), file: file.name, title: title, summary: summary, body: draft.body)
      }
    }
    diagnostics += draft.diagnostics
    if let page { pages.append(page) }
    if draft.diagnostics.contains(where: { $0.severity == .error }) { unread += [file.name, id] }
  }

  /// A picture is what its header says, not what its name says.
  mutating func placePicture(_ name: String, path: String) {
    do {
      let bytes = try Disk.readHeader(folder + "/" + path, PictureHeader.bytesNeeded)
      if let header = PictureHeader(bytes) {
        let picture = Picture(file: name, type: header.type, width: header.width, height: header.height)
        pictures.append(picture)
        diagnostics += [pictureFinding(picture), metadataFinding(bytes, of: picture)].compactMap { $0 }
      } else {
        diagnostics.append(notPicture(name))
        unread.append(name)
      }
    } catch {
      diagnostics.append(Diagnostic(.error, rule: "cannot-read", at: Place(file: name), error.message))
      unread.append(name)
    }
  }

  private func empty(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "file-empty", at: Place(file: name),
      Bilingual(vi: "Tệp này trống", en: "this file is empty"),
      hint: Bilingual(
        vi: "điền nội dung, hoặc xóa tệp nếu không dùng đến", en: "fill it in, or delete it if it is not needed"))
  }
}
