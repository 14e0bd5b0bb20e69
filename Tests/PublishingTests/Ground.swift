// A project in a temporary folder, and what stands in its output, for the tests of publishing.
import Diagnostics
import Files
import Glibc
import Model
import Publishing
import Synchronization
import Testing

private let counter = Atomic(0)

/// A project: `content`, `themes`, a `home` and the place that its site goes to.
struct Ground {
  let root: String

  /// Runs a test in a project of its own, removed afterwards.
  static func with<Result>(in parent: String? = nil, _ body: (Ground) throws -> Result) throws -> Result {
    let ground = try Ground(in: parent)
    defer { ground.clear() }
    return try body(ground)
  }

  /// A project of its own, which `clear` removes.
  init(in parent: String? = nil) throws {
    let number = counter.add(1, ordering: .relaxed).newValue
    let name = "guong-publishing-\(Surroundings.process)-\(number)"
    root = try Disk.realPath(Path.join(parent ?? Surroundings.environment("TMPDIR") ?? "/tmp", name))
    for folder in ["content", "themes", "home/staff"] { try Disk.makeFolder(path(folder), parents: true) }
  }

  /// A disk in memory, for tests that publish hundreds of times and would wait for a real one; nil when there is none.
  static var quick: String? {
    unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : nil
  }

  func path(_ name: String) -> String { Path.join(root, name) }

  func place(_ output: String = "site", edition: Audience = .staff) -> OutputPlace {
    OutputPlace(
      output: output.hasPrefix("/") ? output : path(output), project: root, content: path("content"),
      themes: path("themes"), homes: [path("home/staff")], edition: edition)
  }

  /// Writes a file of somebody's, folders and all.
  func write(_ name: String, _ text: String) throws {
    try Disk.makeFolder(Path.folder(of: path(name)) ?? "/", parents: true)
    try Disk.write(Array(text.utf8), to: path(name))
  }

  /// Writes over the bytes of a file that stands, as an editor that keeps the inode does.
  func overwrite(_ name: String, _ text: String) throws {
    let file = unsafe open(path(name), O_WRONLY | O_CLOEXEC)
    #expect(unsafe Glibc.write(file, text, text.utf8.count) == text.utf8.count)
    #expect(Glibc.close(file) == 0)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Disk.read(path(name), atMost: 1 << 20), as: UTF8.self)
  }

  func link(_ name: String, to target: String) {
    #expect(unsafe symlink(target, path(name)) == 0)
  }

  func pipe(_ name: String) {
    #expect(unsafe mkfifo(path(name), 0o600) == 0)
  }

  /// Every path below a folder with its text; folders end in `/`, links say where they lead no further.
  func snapshot(_ folder: String = "site") throws -> [String] {
    guard try Disk.exists(path(folder)) else { return ["(nothing)"] }
    return try Disk.walk(path(folder)).files.map { file in
      switch file.status.kind {
      case .file: "\(file.path): " + (try text(Path.join(folder, file.path)))
      case .folder: file.path + "/"
      case .link, .other: "\(file.path) (\(file.status.kind))"
      }
    }
  }

  /// The names in the output that are not the manifest.
  func names() throws -> [String] {
    try Disk.walk(path("site")).files.filter { $0.status.kind == .file }.map(\.path).filter { $0 != ".guong-manifest" }
  }

  func clear() {
    for file in ((try? Disk.walk(root, depth: 200))?.files ?? []).reversed() {
      if file.status.kind == .folder {
        _ = try? Disk.removeEmptyFolder(path(file.path))
      } else {
        try? Disk.remove(path(file.path))
      }
    }
    _ = try? Disk.removeEmptyFolder(root)
  }
}

/// A site as paths and texts.
func files(_ texts: KeyValuePairs<String, String>) -> [OutputFile] {
  texts.map { OutputFile(path: $0.key, content: .bytes(Array($0.value.utf8))) }
}

extension Publication {
  /// What was done; a failed test when it was refused.
  func published() throws -> Published {
    switch self {
    case .done(let published): return published
    case .refused(let findings):
      Issue.record("refused: \(findings.map(\.message.en))")
      throw FileError(.write, "refused", 0)
    }
  }

  /// The rules that refused it, with the file each names.
  var refusals: [String] {
    guard case .refused(let findings) = self else { return [] }
    return findings.map { "\($0.rule) \($0.place.map { Path.name(of: $0.file) } ?? "-")" }
  }
}
