// A browser made of bytes: it sends what it is told and shows what came back.
import Diagnostics
import Files
import Glibc
import Previewing
import Synchronization
import Testing

/// A connection to a port of this machine, closed when it is let go.
struct Wire: ~Copyable {
  let socket: Int32

  init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let failed = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(socket, $0, size) }
    }
    try #require(failed == 0)
  }

  deinit { _ = Glibc.close(socket) }

  /// Whether all of it was taken. Nothing here waits in the system: that would hold up a thread that the server needs.
  @discardableResult
  func send(_ bytes: [UInt8]) async throws -> Bool {
    var rest = bytes[...]
    for _ in 0..<Wire.patience where !rest.isEmpty {
      let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
      let sent = unsafe rest.withUnsafeBytes { unsafe Glibc.send(socket, $0.baseAddress, $0.count, flags) }
      if sent < 0, errno != EAGAIN { return false }
      if sent > 0 { rest = rest.dropFirst(sent) } else { try await Task.sleep(for: .milliseconds(2)) }
    }
    return rest.isEmpty
  }

  /// What comes, up to a mark or to the end.
  func read(until mark: String? = nil) async throws -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    for _ in 0..<Wire.patience {
      let count = unsafe recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if count < 0, errno == EAGAIN {
        try await Task.sleep(for: .milliseconds(2))
        continue
      }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer.prefix(count)
      if let mark, String(decoding: bytes, as: UTF8.self).contains(mark) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How often it is asked whether anything has come: more than twenty seconds, which nothing here takes.
  private static let patience = 10_000
}

/// An answer as it came over the wire.
struct Reply {
  let status: Int
  let headers: [String: String]
  let body: String

  init(_ text: String) throws {
    let parts = text.components(around: "\r\n\r\n")
    let lines = parts.0.split(separator: "\r\n")
    status = try #require(lines.first.flatMap { Int($0.split(separator: " ")[1]) })
    headers = Dictionary(
      lines.dropFirst().map { line in
        let (name, value) = String(line).components(around: ": ")
        return (name.lowercased(), value)
      }, uniquingKeysWith: { "\($0), \($1)" })
    body = parts.1
  }
}

extension String {
  /// What stands before and after the first mark; all of it and nothing when there is none.
  func components(around mark: String) -> (String, String) {
    let (all, mark) = (Array(utf8), Array(mark.utf8))
    for at in all.indices where all[at...].starts(with: mark) {
      return (
        String(decoding: all[..<at], as: UTF8.self), String(decoding: all[(at + mark.count)...], as: UTF8.self)
      )
    }
    return (self, "")
  }
}

/// A preview that runs.
struct Running {
  let port: Int
  /// Shows another attempt.
  let show: (Attempt) async throws -> Void

  /// Sends bytes as they are, and reads to the end.
  func raw(_ text: String) async throws -> String {
    let wire = try Wire(port: port)
    try await wire.send(Array(text.utf8))
    return try await wire.read()
  }

  /// Asks as a browser does; the headers stand beside its own `Host`.
  func get(
    _ target: String, method: String = "GET", host: String? = nil, _ headers: String...
  ) async throws -> Reply {
    let lines = ["\(method) \(target) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")"] + headers
    return try Reply(await raw(lines.joined(separator: "\r\n") + "\r\n\r\n"))
  }

  /// A connection that hears of changes, its head not read yet.
  func listen() async throws -> Wire {
    let wire = try Wire(port: port)
    try await wire.send(Array("GET /_guong/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n".utf8))
    return wire
  }
}

extension Wire {
  /// The next number of an event stream.
  func number() async throws -> Int {
    var text = try await read(until: "data: ").components(around: "data: ").1
    if !text.contains("\n") { text += try await read(until: "\n") }
    return try #require(Int(text.prefix { $0.isNumber }))
  }
}

/// Runs a test with a preview on a free port, of what `first` gives.
func withPreview(_ first: Attempt, language: Language = .vi, _ body: (Running) async throws -> Void) async throws {
  let (changes, changed) = AsyncStream.makeStream(of: Change.self)
  let (addresses, address) = AsyncStream.makeStream(of: String.self)
  let attempt = Mutex(first)
  let present: @Sendable () -> Attempt = { attempt.withLock { $0 } }
  let task = Task {
    try await preview(
      PreviewOptions(port: 0, language: language, firstNumber: 7), changes: changes, rebuild: { _ in present() },
      isServing: { address.yield($0) })
  }
  defer { task.cancel() }
  var served = addresses.makeAsyncIterator()
  let start = try #require(await served.next())
  let port = try #require(Int(start.split(separator: ":")[2].dropLast()))
  try await body(
    Running(port: port) { next in
      let wire = try await Running(port: port, show: { _ in }).listen()
      let before = try await wire.number()
      attempt.withLock { $0 = next }
      changed.yield(Change(paths: ["content/a.md"]))
      while try await wire.number() == before {}
    })
}

/// A site of a few files.
func site(_ files: [String: String]) -> Served {
  Served { path in files[path].map { Array($0.utf8) } }
}

/// A site with a page of each kind.
let small = site([
  "index.html": "<html><body><p>Trang chủ</p></body></html>", "tin/index.html": "<body>Tin</BODY >",
  "tin/mot/index.html": "<p>Một", "a.css": "p{}", "a.js": "1", "a.svg": "<svg/>", "a.png": "x", "a.xml": "<a/>",
  "a.bin": "x", ".an": "ẩn", ".git/config": "ẩn", "robots.txt": "x",
])
