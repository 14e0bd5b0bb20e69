// The tool as a process of its own: begun, waited for, killed.
import Files
import Glibc
import Testing

/// How a run of the tool ended.
struct Run {
  /// The exit code; nil when a signal ended it.
  let code: Int?
  /// The signal that ended it.
  let signal: Int32?
  /// Standard error.
  let said: String

  var ending: String {
    code.map { "exit \($0)" } ?? "signal \(signal ?? 0)"
  }

  /// What it said, without the sentence on how many files it wrote and how long it took.
  var findings: String {
    said.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Đã dựng ") && !$0.hasPrefix("Built ") }.joined(separator: "\n")
  }
}

/// A process that has begun.
struct Started {
  let number: pid_t
  /// Where its standard error goes.
  let said: String

  /// Begins a program with no environment but the given one.
  init(_ words: [String], in folder: String, environment: [String: String] = [:], saying said: String) throws {
    self.said = said
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let surroundings = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (arguments + surroundings).forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, said, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    try unsafe Started.stand(in: folder, &actions)
    var number: pid_t = 0
    let code = unsafe posix_spawn(&number, words[0], &actions, nil, arguments, surroundings)
    try #require(code == 0, "\(words[0]) does not begin: errno \(code)")
    self.number = number
  }

  /// The folder to begin in: a call that Swift's Glibc module leaves out.
  private static func stand(in folder: String, _ actions: inout posix_spawn_file_actions_t) throws {
    typealias Call = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>) -> Int32
    let address = try unsafe #require(unsafe dlsym(nil, "posix_spawn_file_actions_addchdir_np"))
    _ = unsafe unsafeBitCast(address, to: Call.self)(&actions, folder)
  }

  /// Ends it as the system does when memory runs out; the zombie keeps its number from anybody else.
  func killNow() {
    _ = kill(number, SIGKILL)
  }

  /// Waits for its end; one that hangs, as before a pipe, is killed after minutes, which the caller takes for a failure.
  func end() throws -> Run {
    let begin = seconds()
    while true {
      if let run = try endIfOver() { return run }
      if seconds() - begin > 180 { killNow() }
      pause(0.001)
    }
  }

  /// Its end, when it has come.
  func endIfOver() throws -> Run? {
    var status: Int32 = 0
    return unsafe waitpid(number, &status, WNOHANG) == number ? try run(status) : nil
  }

  private func run(_ status: Int32) throws -> Run {
    let signal = status & 0x7F
    return Run(
      code: signal == 0 ? Int(status >> 8 & 0xFF) : nil, signal: signal == 0 ? nil : signal,
      said: String(decoding: try Disk.read(said, atMost: 1 << 24), as: UTF8.self))
  }
}

/// The tool under test.
enum Tool {
  /// Beside these tests, where SwiftPM builds it; `GUONG_TOOL` names another, such as an optimised one.
  static let path = Result { try Surroundings.environment("GUONG_TOOL") ?? beside("guong") }

  /// The library that fails calls.
  static let failingCalls = Result { try beside("libFailingCalls.so") }

  private static func beside(_ name: String) throws -> String {
    let tests = try Disk.realPath("/proc/self/exe")
    let path = Path.join(Path.folder(of: tests) ?? "/", name)
    try #require(try Disk.exists(path), "there is no \(path): run these tests with 'swift test', which builds it")
    return path
  }
}

/// Sleeps so many seconds.
func pause(_ seconds: Double) {
  usleep(useconds_t(max(0, seconds) * 1_000_000))
}

/// Seconds on a clock that never goes back: only for choosing moments, never for judging.
func seconds() -> Double {
  var now = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// Runs the tool under limits of the system: beyond them it ends by a signal, whatever a clock on the wall says.
func limited(
  _ words: [String], of tool: String? = nil, in project: Project, seconds: Int, megabytes: Int
) throws -> Run {
  let program = try tool ?? Tool.path.get()
  let limits = "ulimit -t \(seconds) && ulimit -d \(megabytes << 10) && exec \"$0\" \"$@\""
  return try Started(
    ["/bin/sh", "-c", limits, program] + words, in: project.root, saying: Path.join(project.aside, "said")
  ).end()
}
