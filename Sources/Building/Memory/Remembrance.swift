// What the last build made of a site, looked up file by file, and why it will not do.
import Archive
import Files
import Loading
import Model
import Rendering

/// What the last build made, by path.
struct Remembrance: Sendable {
  private let files: [RememberedFile]
  private let numbers: [String: Int]
  /// Pictures that the disk vouches for.
  private let steady: Set<String>

  init(_ look: Look) {
    guard let memory = look.memory else {
      (files, numbers, steady) = ([], [:], [])
      return
    }
    files = memory.files
    numbers = Dictionary(
      memory.files.enumerated().map { ($1.known.path, $0) }, uniquingKeysWith: { first, _ in first })
    steady = Set(
      zip(look.survey.files, look.sources).compactMap { file, seen in
        guard case .same(let number) = seen else { return nil }
        return memory.sources[number].isStill(file) ? file.path : nil
      })
  }

  /// A page as the last build drew it, nil when it would be drawn otherwise, and the reason to draw it if it is not
  /// kept.
  func page(_ path: String, _ key: PageKey) -> (RememberedFile?, Reason) {
    guard let file = file(at: path), case .page(let old, _) = file.origin else { return (nil, .new) }
    if old == key { return (file, .lost) }
    if old.template != key.template { return (nil, .template) }
    if old.links != key.links { return (nil, .links) }
    return (nil, old.view != key.view ? .view : .text)
  }

  /// An asset, if it has the same bytes.
  func asset(_ asset: OutputFile) -> (RememberedFile?, Reason) {
    guard let file = file(at: asset.path), file.origin == .asset, case .bytes(let bytes) = asset.content else {
      return (nil, .new)
    }
    return file.known.print == Fingerprint(bytes) ? (file, .lost) : (nil, .bytes)
  }

  /// A copy of a picture, if that has not changed.
  func copy(_ path: String, of source: String) -> (RememberedFile?, Reason) {
    guard let file = file(at: path), file.origin == .copy(of: source) else { return (nil, .new) }
    return steady.contains(source) ? (file, .lost) : (nil, .bytes)
  }

  private func file(at path: String) -> RememberedFile? { numbers[path].map { files[$0] } }
}

extension Made {
  /// A file that was kept.
  init(_ answer: Answer, _ file: RememberedFile) {
    self.init(answer: answer, origin: file.origin, reason: file.reason)
  }
}
