// What is left to move once everything is staged: with it a later start can finish what a dead build began.
import Archive
import Files

/// The moves that turn the old site into the new one, in the order in which they are made.
///
/// The manifest is always the last file to move and needs no line. Every step can be made twice: a removed file is
/// gone, a moved one has left the stage.
struct Journal: Sendable, Hashable {
  enum Step: Sendable, Hashable {
    /// Take away a file that an earlier build wrote, if it still is what that build wrote.
    case remove(String, was: Fingerprint)
    /// Move a file from the stage; `was` is what it replaces, nil when nothing.
    case write(String, was: Fingerprint?, becomes: Fingerprint)

    var path: String {
      switch self {
      case .remove(let path, _), .write(let path, _, _): path
      }
    }

    var isRemoval: Bool {
      if case .remove = self { true } else { false }
    }

    /// Whether a file found at the path is one that the step may replace or has already made.
    func expects(_ print: Fingerprint) -> Bool {
      switch self {
      case .remove(_, let was): print == was
      case .write(_, let was, let becomes): print == was || print == becomes
      }
    }
  }

  let steps: [Step]
  private static let title = "guong journal 1"

  init(steps: [Step]) {
    self.steps = steps
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var text = SealedText(title: Journal.title)
    for step in steps {
      switch step {
      case .remove(let path, let was):
        text.add(Array("remove ".utf8) + was.hex + Array(" \(path)".utf8))
      case .write(let path, let was, let becomes):
        let old = was?.hex ?? [UInt8(ascii: "-")]
        text.add(Array("write ".utf8) + old + [SealedText.space] + becomes.hex + Array(" \(path)".utf8))
      }
    }
    return text.sealed()
  }

  /// Reads it back; nil when it is damaged.
  init?(_ bytes: [UInt8]) {
    guard let range = SealedText.lines(of: bytes, title: Journal.title) else { return nil }
    var steps: [Step] = []
    var rest = bytes[range]
    while let end = rest.firstIndex(of: SealedText.newline) {
      guard let step = Step(rest[..<end].split(separator: SealedText.space)) else { return nil }
      steps.append(step)
      rest = rest[(end + 1)...]
    }
    self.steps = steps
  }
}

extension Journal.Step {
  /// From the words of one line.
  fileprivate init?(_ words: [ArraySlice<UInt8>]) {
    guard words.count >= 3, let last = words.last else { return nil }
    let path = String(decoding: last, as: UTF8.self)
    guard OutputPath.fault(path) == nil else { return nil }
    let prints = words[1..<(words.count - 1)].map { Fingerprint(hex: $0) }
    switch (String(decoding: words[0], as: UTF8.self), words.count) {
    case ("remove", 3):
      guard let was = prints[0] else { return nil }
      self = .remove(path, was: was)
    case ("write", 4):
      guard let becomes = prints[1], prints[0] != nil || words[1].elementsEqual("-".utf8) else { return nil }
      self = .write(path, was: prints[0], becomes: becomes)
    default:
      return nil
    }
  }
}
