// A project folder of a test's own: content, themes and sites, looked at from outside.
import Files
import Glibc
import Synchronization

private let counter = Atomic(0)

/// A folder with a project in it, and a folder beside it for what is said.
struct Project {
  /// The folder that the tool is begun in.
  let root: String
  /// Beside it, where nothing counts.
  let aside: String

  /// The folder of Guong itself.
  static let guong = Path.folder(of: Path.folder(of: Path.folder(of: #filePath) ?? "/") ?? "/") ?? "/"

  /// Runs a test with an empty project that is removed afterwards.
  static func with<Outcome>(_ body: (Project) throws -> Outcome) throws -> Outcome {
    let parent = Surroundings.environment("TMPDIR") ?? "/tmp"
    let number = counter.add(1, ordering: .relaxed).newValue
    let home = Path.join(try Disk.realPath(parent), "guong-fault-\(Surroundings.process)-\(number)")
    let project = Project(root: Path.join(home, "project"), aside: Path.join(home, "aside"))
    try Disk.makeFolder(project.root, parents: true)
    try Disk.makeFolder(project.aside)
    // Whatever stands there by now: folders without rights and pipes as well.
    defer { _ = unsafe system("rm -rf '\(home)'") }
    return try body(project)
  }

  func path(_ name: String) -> String { Path.join(root, name) }

  func exists(_ name: String) throws -> Bool { try Disk.exists(path(name)) }

  func bytes(_ name: String) throws -> [UInt8] { try Disk.read(path(name), atMost: 1 << 24) }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Writes a file with a new inode.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Disk.makeFolder(Path.folder(of: path(name)) ?? "/", parents: true)
    try Disk.write(bytes, to: path(name))
  }

  /// Begins `guong`.
  func start(_ words: [String], environment: [String: String] = [:]) throws -> Started {
    let number = counter.add(1, ordering: .relaxed).newValue
    return try Started(
      [Tool.path.get()] + words, in: root, environment: environment, saying: Path.join(aside, "said-\(number)"))
  }

  /// Runs `guong` to its end.
  func guong(_ words: [String], environment: [String: String] = [:]) throws -> Run {
    let started = try start(words, environment: environment)
    defer { _ = unsafe unlink(started.said) }
    return try started.end()
  }

  /// Runs a line of shell.
  @discardableResult
  func shell(_ line: String) throws -> Run {
    try Started(
      ["/bin/sh", "-c", line], in: root, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"],
      saying: Path.join(aside, "shell")
    ).end()
  }

  /// Copies a folder of Guong itself to a place in the project.
  func copy(_ folder: String, to name: String) throws {
    let start = Path.join(Project.guong, folder)
    for file in try Disk.walk(start).files where file.status.kind == .file {
      try write(Path.join(name, file.path), try Disk.read(Path.join(start, file.path), atMost: 1 << 24))
    }
  }

  /// Changes bytes where they stand, so that the file keeps its inode.
  func overwrite(_ name: String, _ bytes: [UInt8]) throws {
    let file = unsafe open(path(name), O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard file >= 0 else { throw FileError(.open, name, errno) }
    defer { _ = Glibc.close(file) }
    guard unsafe Glibc.write(file, bytes, bytes.count) == bytes.count else { throw FileError(.write, name, errno) }
  }

  /// Sets the time of a file or folder, in nanoseconds since 1970.
  func setTime(_ name: String, _ nanoseconds: Int64) throws {
    let moment = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    guard unsafe utimensat(AT_FDCWD, path(name), [moment, moment], AT_SYMLINK_NOFOLLOW) == 0 else {
      throw FileError(.write, name, errno)
    }
  }
}
