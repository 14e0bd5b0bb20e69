// One call of the tool that fails, by its number among the calls on files of the project.
import Files
import Testing

/// A fault to come.
struct Fault {
  /// From 1.
  let number: Int
  /// The errno; 0 kills the tool there.
  let code: Int32
  /// Whether the disk stays full from then on.
  var lasts = false
  let project: Project

  init(at number: Int, code: Int32, lasts: Bool = false, project: Project) {
    (self.number, self.code, self.lasts, self.project) = (number, code, lasts, project)
  }

  private var notes: String { Path.join(project.aside, "note") }

  private var counts: String { Path.join(project.aside, "count") }

  /// Runs the tool into it.
  func run(_ words: [String]) throws -> Run {
    for old in [notes, counts] where try Disk.exists(old) { try Disk.remove(old) }
    var environment = [
      "LD_PRELOAD": try Tool.failingCalls.get(), "FAULT_BELOW": project.root, "FAULT_AT": "\(number)",
      "FAULT_CODE": "\(code)", "FAULT_NOTE": notes,
      "FAULT_COUNT": counts,
    ]
    if lasts { environment["FAULT_LASTS"] = "1" }
    return try project.guong(words, environment: environment)
  }

  /// How many calls the tool made until its own end.
  func count() throws -> Int {
    let text = String(decoding: try Disk.read(counts, atMost: 64), as: UTF8.self)
    return try #require(Int(text.split(separator: "\n").first ?? ""), "the calls are not counted")
  }

  /// Which call it was, and on which file; nil when the tool was through before it.
  func note() throws -> String? {
    guard try Disk.exists(notes) else { return nil }
    let text = String(decoding: try Disk.read(notes, atMost: 1 << 24), as: UTF8.self)
    return text.split(separator: "\n").first.map { String($0) }
  }
}

/// Tries calls of a build, to and fro between two versions, the plain one standing: all of them in a long run, else
/// about so many, spread evenly from a random start. The body builds into the fault that it is given the number of.
func forEachCall(samples: Int, seed: UInt64, _ body: (Int, Version) throws -> Fault) throws {
  var chance = Chance(seed)
  let beyond = 1 << 30
  let calls = try body(beyond, .other).count()
  try #require(calls > samples)
  let step = Effort.isLong ? 1 : calls / samples
  var (number, worn, tried) = (1 + chance.number(below: step), Version.plain, 0)
  while try body(number, worn).note() != nil {
    (number, worn, tried) = (number + step, worn.next, tried + 1)
    try #require(number < beyond)
  }
  #expect(tried > samples / 2)
}
