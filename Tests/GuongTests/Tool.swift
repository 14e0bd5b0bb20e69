// Runs the tool itself, as a clerk's terminal does, in a folder of the test's own.
import Files
import Glibc
import Synchronization
import Testing

private let counter = Atomic(0)

/// What a run of the tool left behind.
struct Run {
  /// The exit code; nil when a signal ended it.
  let code: Int?
  /// Standard output.
  let result: String
  /// Standard error.
  let said: String
}

/// A project of its own: `content`, `themes`, and whatever a test puts beside them.
struct Desk {
  let root: String

  /// How many files the small site becomes.
  static let files = 46

  /// Runs a test at a desk that is removed afterwards.
  static func with<Outcome>(_ body: (Desk) throws -> Outcome) throws -> Outcome {
    let desk = try made()
    defer { desk.clear() }
    return try body(desk)
  }

  /// The same for a test that waits.
  static func with<Outcome>(_ body: (Desk) async throws -> Outcome) async throws -> Outcome {
    let desk = try made()
    defer { desk.clear() }
    return try await body(desk)
  }

  private static func made() throws -> Desk {
    let parent = Surroundings.environment("TMPDIR") ?? "/tmp"
    let number = counter.add(1, ordering: .relaxed).newValue
    let desk = Desk(root: Path.join(try Disk.realPath(parent), "guong-tool-\(Surroundings.process)-\(number)"))
    try Disk.makeFolder(desk.root)
    try desk.settle()
    return desk
  }

  func path(_ name: String) -> String { Path.join(root, name) }

  func write(_ name: String, _ text: String) throws {
    try Disk.makeFolder(Path.folder(of: path(name)) ?? "/", parents: true)
    try Disk.write(Array(text.utf8), to: path(name))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Disk.read(path(name), atMost: 1 << 24), as: UTF8.self)
  }

  /// Runs `guong` with words as a shell passes them. `before` is shell that stands before the command.
  func guong(_ words: String..., in folder: String? = nil, input: String = "", before: String = "") throws -> Run {
    try guong(words, in: folder, input: input, before: before)
  }

  func guong(_ words: [String], in folder: String? = nil, input: String = "", before: String = "") throws -> Run {
    try Disk.write(Array(input.utf8), to: path(".in"))
    let command = ([try Desk.tool()] + words).map(quoted).joined(separator: " ")
    return try shell(before + " " + command + " < " + quoted(path(".in")), in: folder)
  }

  /// Gives all of the desk to somebody to whom folders can be closed, as none is to root; what stands before a command
  /// that is theirs.
  func handedOver() throws -> String {
    guard try shell("id -u").result == "0\n" else { return "" }
    #expect(try shell("chown -R 65534:65534 .").code == 0)
    return "setpriv --reuid 65534 --regid 65534 --clear-groups"
  }

  /// Runs a line of shell.
  func shell(_ line: String, in folder: String? = nil) throws -> Run {
    let (out, error) = (path(".out"), path(".err"))
    let status = unsafe system("exec > \(quoted(out)) 2> \(quoted(error)); cd \(quoted(folder ?? root)) && \(line)")
    return Run(
      code: status & 0x7F == 0 && status >> 8 < 128 ? Int(status >> 8) : nil,
      result: String(decoding: try Disk.read(out, atMost: 1 << 24), as: UTF8.self),
      said: String(decoding: try Disk.read(error, atMost: 1 << 24), as: UTF8.self))
  }

  /// The tool beside these tests: SwiftPM builds it before them.
  static func tool() throws -> String {
    let tests = try Disk.realPath("/proc/self/exe")
    let tool = Path.join(Path.folder(of: tests) ?? "/", "guong")
    try #require(try Disk.exists(tool), "there is no \(tool): run these tests with 'swift test', which builds it")
    return tool
  }

  func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}

// What stands on the disk.
extension Desk {
  /// Every path below a folder with the bytes of its file; folders end in `/`. The folder may stand elsewhere.
  func snapshot(_ folder: String) throws -> [String: [UInt8]] {
    let start = folder.hasPrefix("/") ? folder : path(folder)
    guard try Disk.exists(start) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: try Disk.walk(start).files.map { file in
        file.status.kind == .folder
          ? (file.path + "/", []) : (file.path, try Disk.read(Path.join(start, file.path), atMost: 1 << 24))
      })
  }

  /// Every file below a folder with its number, size and time.
  func identities(_ folder: String) throws -> [WalkedFile] {
    try Disk.walk(path(folder)).files.filter { $0.status.kind == .file }
  }

  private func clear() {
    do {
      for file in try Disk.walk(root).files.reversed() {
        if file.status.kind == .folder {
          _ = try Disk.removeEmptyFolder(path(file.path))
        } else {
          try Disk.remove(path(file.path))
        }
      }
      _ = try Disk.removeEmptyFolder(root)
    } catch {
      Issue.record("\(root) stays: \(error)")
    }
  }
}
