// The source of the house, read once.

import Foundation
import Testing

/// A file of Swift, as text and as tokens.
struct SourceFile: CustomTestStringConvertible {
  /// From the root of the package, such as `Sources/Model/Story.swift`.
  let path: String
  let lines: [String]
  let tokens: [Token]
  let declarations: [Declaration]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    tokens = HouseTests.tokens(of: blanked(bytes))
    declarations = HouseTests.declarations(in: tokens)
  }

  /// A small file made to break a law.
  init(planted text: String, in path: String = "Sources/Model/Planted.swift") {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The folder under `Sources`, which is the module's name.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The name without folders and `.swift`.
  var name: String { path.split(separator: "/").last.map { String($0.dropLast(6)) } ?? "" }

  var testDescription: String { path }
}

/// The package as it lies on the disk.
enum House {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every file of `Sources`, in order of its path, but for the plugin of the build, which is SwiftPM's guest and not a
  /// room.
  static let sources: [SourceFile] = {
    let folder = root.appending(path: "Sources").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("EmbedStarter/") }.sorted().map {
      SourceFile(path: "Sources/" + $0, bytes: bytes(of: "Sources/" + $0))
    }
  }()

  static let manifest = String(decoding: bytes(of: "Package.swift"), as: UTF8.self)

  private static func bytes(of path: String) -> [UInt8] {
    (try? Data(contentsOf: root.appending(path: path))).map(Array.init) ?? []
  }
}

/// A law holds when nothing breaks it; what does is told line by line.
func expectNone(_ violations: [String], sourceLocation: SourceLocation = #_sourceLocation) {
  guard !violations.isEmpty else { return }
  let list = violations.joined(separator: "\n")
  Issue.record("\(violations.count) violations:\n\(list)", sourceLocation: sourceLocation)
}
