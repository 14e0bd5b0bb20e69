// What surrounds the program: environment, homes, terminal, clock. Only the tool asks; no stage may.
import Glibc

/// The world outside the folder of the site.
package enum Surroundings {
  /// A variable of the environment; nil when unset or not UTF-8.
  package static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(validatingCString: value)
  }

  /// The home folders of the person who runs the program: from HOME and from the system's list of users. Either
  /// may be missing, and they may differ.
  package static var homes: [String] {
    [environment("HOME"), homeOfUser].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// Seconds since 1970 in UTC: the clock, which no page may depend on.
  package static var now: Int {
    Int(time(nil))
  }

  /// The same clock in nanoseconds.
  package static var nanoseconds: Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// How many processors this program may use; at least one.
  package static var processors: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// The most memory that this program has held so far, in bytes.
  package static var peakMemory: Int {
    var usage = rusage()
    _ = unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
    return Int(usage.ru_maxrss) * 1024
  }

  /// This program's number, for names that must be its own.
  package static var process: Int {
    Int(getpid())
  }

  /// Whether a person is at standard input (0), standard output (1) or standard error (2).
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// Lets a write to a closed pipe fail with a sentence; otherwise the system ends the program by a signal.
  package static func ignoreClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Keeps the numbers of the three streams from being given to files when whoever began the program closed them: a
  /// result would go into a page. What is written to a stream in such a place fails.
  package static func holdStreams() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  /// Has long arrays go back to the system as soon as they are let go of. By default the C library learns to keep ever
  /// longer ones for itself, in pieces that a large site has no use for.
  package static func handLongArraysBack() {
    _ = LinuxCalls.keepApart(from: 256 << 10)
  }

  /// Gives the system what was let go of in small pieces, which the C library keeps for others of their size. Looks
  /// through all memory: worth its time only where a great deal was let go of.
  package static func handPiecesBack() { LinuxCalls.trim() }

  /// Lets Ctrl-C, and a request to end, end the program with 0: for what runs until it is told to stop.
  package static func endQuietlyWhenTold() {
    for number in [SIGINT, SIGTERM, SIGHUP] { _ = signal(number) { _ in _exit(0) } }
  }

  private static var homeOfUser: String? {
    var record = unsafe passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    let failed = unsafe getpwuid_r(getuid(), &record, &buffer, buffer.count, &found)
    guard failed == 0, unsafe found != nil, let home = unsafe record.pw_dir else { return nil }
    return unsafe String(validatingCString: home)
  }
}
