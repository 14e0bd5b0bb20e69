// The one door to libyaml: owns its parser, and copies each event out as a Swift value.

import CLibYAML

/// The version of the library, such as `0.2.5`.
package func yamlVersion() -> String { unsafe String(cString: yaml_get_version_string()) }

/// A position as libyaml counts it: both from 0, columns in Unicode scalars.
struct YAMLMark {
  let line: Int
  let column: Int
}

/// One step of a YAML text.
struct YAMLEvent {
  enum Kind {
    case documentStart, documentEnd, streamEnd
    case alias(String)
    case scalar(String, Scalar.Style, isDouble: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    /// The stream's start, which says nothing.
    case other
  }

  let kind: Kind
  let start: YAMLMark
  let end: YAMLMark
  /// The name after `&`.
  var anchor: String?
  /// The whole tag, such as `!x` or `tag:yaml.org,2002:str`.
  var tag: String?
}

/// Why libyaml gave up, in its words.
struct YAMLFault: Error {
  let problem: String
  let mark: YAMLMark
  /// Where the thing began that could not be finished.
  let beginning: YAMLMark
}

/// The events of one text, one after another. Frees what libyaml allocated when it goes out of scope.
@safe
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// libyaml reads from our memory, so the copy lives as long as the parser.
  private let text: UnsafeMutableBufferPointer<UInt8>

  /// Nil when libyaml found no memory. The text must be UTF-8 without a byte order mark.
  init?(_ bytes: ArraySlice<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    let text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = unsafe text.initialize(from: bytes)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    unsafe self.parser = parser
    unsafe self.text = text
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe text.deallocate()
  }

  /// The next event, or why there is none. Not to be called after a fault or the end of the stream.
  mutating func next() throws(YAMLFault) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe copied(event)
  }

  private var fault: YAMLFault {
    YAMLFault(
      problem: unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "",
      mark: mark(unsafe parser.pointee.problem_mark), beginning: mark(unsafe parser.pointee.context_mark))
  }

  private func mark(_ mark: yaml_mark_t) -> YAMLMark {
    YAMLMark(line: Int(clamping: mark.line), column: Int(clamping: mark.column))
  }

  private func copied(_ event: yaml_event_t) -> YAMLEvent {
    let (start, end) = unsafe (mark(event.start_mark), mark(event.end_mark))
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      return unsafe scalar(event, start, end)
    case YAML_SEQUENCE_START_EVENT:
      let (anchor, tag) = unsafe (word(event.data.sequence_start.anchor), word(event.data.sequence_start.tag))
      return YAMLEvent(kind: .sequenceStart, start: start, end: end, anchor: anchor, tag: tag)
    case YAML_MAPPING_START_EVENT:
      let (anchor, tag) = unsafe (word(event.data.mapping_start.anchor), word(event.data.mapping_start.tag))
      return YAMLEvent(kind: .mappingStart, start: start, end: end, anchor: anchor, tag: tag)
    case YAML_ALIAS_EVENT:
      return YAMLEvent(kind: .alias(unsafe word(event.data.alias.anchor) ?? ""), start: start, end: end)
    default:
      return YAMLEvent(kind: simple(unsafe event.type), start: start, end: end)
    }
  }

  private func simple(_ type: yaml_event_type_t) -> YAMLEvent.Kind {
    switch type {
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_STREAM_END_EVENT: .streamEnd
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_END_EVENT: .mappingEnd
    default: .other
    }
  }

  private func scalar(_ event: yaml_event_t, _ start: YAMLMark, _ end: YAMLMark) -> YAMLEvent {
    let raw = unsafe event.data.scalar
    let style: Scalar.Style =
      switch unsafe raw.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    let text = unsafe String(decoding: UnsafeBufferPointer(start: raw.value, count: raw.length), as: UTF8.self)
    let isDouble = unsafe raw.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    return YAMLEvent(
      kind: .scalar(text, style, isDouble: isDouble), start: start, end: end, anchor: unsafe word(raw.anchor),
      tag: unsafe word(raw.tag))
  }

  private func word(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }
}
