// Reads YAML into the one tree: plain lists, mappings and texts, and a sentence for everything beyond that.

package import Diagnostics

/// Parses one YAML document.
///
/// Scalars keep their text: what `no` or `010` means is for the reader's schema to say. Line numbers begin at
/// `firstLine`, columns at 1, both as an editor shows them. An empty document is nil without findings. When something
/// is refused that the rest does not depend on (a tag, a second key), the node comes along with the finding.
package func parseYAML(
  _ bytes: ArraySlice<UInt8>, file: String, firstLine: Int = 1, limit: Int = Limits.frontMatter
) -> (node: Node?, diagnostics: [Diagnostic]) {
  var findings = Findings(file: file)
  guard
    let text = admitted(bytes, limit: limit, firstLine: firstLine, lineSeparators: true, &findings)
  else { return (nil, findings.diagnostics) }
  var tree = YAMLTree(firstLine: firstLine, findings: findings)
  let node = tree.read(text)
  return (node, tree.findings.diagnostics)
}

/// Parses one YAML document that is a whole file.
package func parseYAML(
  _ bytes: [UInt8], file: String, limit: Int = Limits.yamlFile
) -> (node: Node?, diagnostics: [Diagnostic]) {
  parseYAML(bytes[...], file: file, firstLine: 1, limit: limit)
}

/// Builds the tree from libyaml's events, with a stack of its own instead of recursion.
struct YAMLTree {
  let firstLine: Int
  var findings: Findings
  private var stack: [Frame] = []
  private var root: Node?
  private var documents = 0
  private var hiddenEscapes = HiddenEscapes(in: [])
  /// The last text in quotation marks that runs over several lines: where a closing mark was forgotten, the next
  /// mark anywhere below closes it, and libyaml complains only there.
  private(set) var longQuote: (start: YAMLMark, end: YAMLMark)?

  init(firstLine: Int, findings: Findings) {
    self.firstLine = firstLine
    self.findings = findings
  }

  /// A list or mapping that is not closed yet.
  private struct Frame {
    let isMapping: Bool
    let start: YAMLMark
    var items: [Node] = []
    var entries: [Entry] = []
    var key: Node?
    /// A key was refused that tells nothing of what was meant, so the whole mapping is.
    var isRefused = false
  }

  mutating func read(_ text: ArraySlice<UInt8>) -> Node? {
    hiddenEscapes = HiddenEscapes(in: text)
    guard var events = YAMLEvents(text) else {
      let message = Bilingual(vi: "Không đủ bộ nhớ để đọc phần này", en: "not enough memory to read this")
      findings.error("yaml-syntax", at: Spot(line: firstLine, column: 1), message)
      return nil
    }
    do {
      while true {
        let event = try events.next()
        if case .streamEnd = event.kind { return root.flatMap { $0.isBlank ? nil : $0 } }
        guard take(event) else { return nil }
      }
    } catch {
      report(error, in: text)
      return nil
    }
  }

  /// False when it makes no sense to go on.
  private mutating func take(_ event: YAMLEvent) -> Bool {
    refuseAnchorAndTag(of: event)
    switch event.kind {
    case .scalar(let text, let style, let isDouble):
      if style == .quoted, event.start.line != event.end.line { longQuote = (event.start, event.end) }
      add(scalar(text, style, isDouble: isDouble, at: spot(event.start, event.end)))
    case .alias(let name):
      refuse(alias: name, at: spot(event.start, event.end))
      add(Node(.refused, at: spot(event.start, event.end)))
    case .sequenceStart, .mappingStart:
      return open(event)
    case .sequenceEnd, .mappingEnd:
      close(at: event.end)
    case .documentStart:
      documents += 1
      return documents == 1 || refuseSecondDocument(at: event)
    case .documentEnd, .streamEnd, .other:
      break
    }
    return true
  }

  private mutating func open(_ event: YAMLEvent) -> Bool {
    guard stack.count < Limits.yamlDepth else {
      reportDepth(Limits.yamlDepth, at: spot(event.start, event.start), &findings)
      return false
    }
    var isMapping = false
    if case .mappingStart = event.kind { isMapping = true }
    stack.append(Frame(isMapping: isMapping, start: event.start))
    return true
  }

  private mutating func close(at end: YAMLMark) {
    guard let frame = stack.popLast() else { return }
    let place = spot(frame.start, end)
    if frame.isRefused {
      add(Node(.refused, at: place))
    } else if frame.isMapping {
      add(Node(.mapping(uniqueEntries(frame.entries, &findings)), at: place))
    } else {
      add(Node(.sequence(frame.items), at: place))
    }
  }

  private mutating func add(_ node: Node) {
    guard let top = stack.indices.last else {
      root = node
      return
    }
    guard stack[top].isMapping else {
      stack[top].items.append(node)
      return
    }
    guard let key = stack[top].key else {
      stack[top].key = node
      return
    }
    stack[top].key = nil
    switch key.kind {
    case .scalar(let scalar):
      if accept(key: scalar, at: key.spot) {
        stack[top].entries.append(Entry(key: scalar.text, at: key.spot, value: node))
      }
    case .sequence, .mapping:
      stack[top].isRefused = true
      refuse(key: key, in: stack[top].start)
    case .refused:
      stack[top].isRefused = true
    }
  }

  private mutating func scalar(_ text: String, _ style: Scalar.Style, isDouble: Bool, at spot: Spot) -> Node {
    if isDouble, let refused = refusedScalar(in: text) {
      reportControl(refused, at: spot, &findings)
      return Node(.refused, at: spot)
    }
    if isDouble, let hidden = hiddenEscapes.first(in: text) {
      reportHidden(hidden, at: spot, &findings)
      return Node(.refused, at: spot)
    }
    return Node(.scalar(Scalar(text, style)), at: spot)
  }

  private mutating func accept(key: Scalar, at spot: Spot) -> Bool {
    if key.text.isEmpty {
      refuseEmptyKey(at: spot)
      return false
    }
    guard key.style == .plain, key.text == "<<" else { return true }
    refuseMerge(at: spot)
    return false
  }

  /// Where the innermost list or mapping begins that is not closed yet.
  var innermost: YAMLMark? { stack.last?.start }

  /// The width is known only when both ends are on one line.
  func spot(_ start: YAMLMark, _ end: YAMLMark) -> Spot {
    let width = start.line == end.line ? end.column - start.column : 0
    return Spot(line: start.line + firstLine, column: start.column + 1, width: max(0, width))
  }
}

extension Node {
  /// Whether nothing at all was written: an empty document.
  fileprivate var isBlank: Bool {
    guard case .scalar(let scalar) = kind else { return false }
    return scalar.style == .plain && scalar.text.isEmpty
  }
}
