// A temporary folder for one test, removed afterwards, and the odd things that a disk can hold.
import Files
import Glibc
import Synchronization
import Testing

private let counter = Atomic(0)

/// Runs a test in a folder of its own.
func withScratch<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = try scratch()
  defer { clear(folder) }
  return try body(folder)
}

/// The same for a test that waits.
func withScratch<Result>(_ body: (String) async throws -> Result) async throws -> Result {
  let folder = try scratch()
  defer { clear(folder) }
  return try await body(folder)
}

private func scratch() throws -> String {
  let number = counter.add(1, ordering: .relaxed).newValue
  let parent = Surroundings.environment("TMPDIR") ?? "/tmp"
  let folder = try Disk.realPath(Path.join(parent, "guong-files-\(Surroundings.process)-\(number)"))
  try Disk.makeFolder(folder)
  return folder
}

private func clear(_ folder: String) {
  for file in ((try? Disk.walk(folder))?.files ?? []).reversed() {
    let path = Path.join(folder, file.path)
    if file.status.kind == .folder { _ = try? Disk.removeEmptyFolder(path) } else { try? Disk.remove(path) }
  }
  _ = try? Disk.removeEmptyFolder(folder)
}

/// A symbolic link.
func makeLink(_ path: String, to target: String) {
  #expect(unsafe symlink(target, path) == 0)
}

/// A named pipe that nobody writes to.
func makePipe(_ path: String) {
  #expect(unsafe mkfifo(path, 0o600) == 0)
}

/// A file whose name is not UTF-8; removed by `removeRaw`.
func makeRaw(_ name: [UInt8], in folder: String) {
  let path = (Array(Path.join(folder, "").utf8) + name).map { CChar(bitPattern: $0) } + [0]
  #expect(unsafe Glibc.close(creat(path, 0o600)) == 0)
}

/// Removes such a file, which no function of Files can reach.
func removeRaw(_ name: [UInt8], in folder: String) {
  let path = (Array(Path.join(folder, "").utf8) + name).map { CChar(bitPattern: $0) } + [0]
  #expect(unsafe unlink(path) == 0)
}
