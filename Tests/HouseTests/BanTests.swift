// Words that no file may use, or only the files that own what they mean.

import Testing

/// A run of code that is forbidden, except where `allowed` says.
private struct Ban {
  let tokens: [Token]
  /// Beginnings of paths.
  let allowed: [String]
  /// Not the name of a member or a declaration of ours.
  let alone: Bool

  init(_ words: String, in allowed: [String] = [], alone: Bool = false) {
    tokens = HouseTests.tokens(of: Array(words.utf8))
    self.allowed = allowed
    self.alone = alone
  }
}

/// The compiler checks that `unsafe` stands wherever it must; this says in which files it may.
private let ownersOfMemory = [
  "Sources/Files/", "Sources/Gzip/", "Sources/Archive/", "Sources/Notation/YAMLEvents.swift",
  "Sources/Template/Escaping.swift",
  "Sources/Markdown/Tree.swift", "Sources/Vietnamese/PlainText.swift",
]

private let unsafety = [
  Ban("unsafe", in: ownersOfMemory), Ban("@safe", in: ownersOfMemory), Ban("@unchecked"), Ban("nonisolated(unsafe)"),
]

private let traps = [Ban("fatalError"), Ban("try!"), Ban("as!"), Ban("try?"), Ban("assert("), Ban("assertionFailure")]

private let objects = [Ban("class", alone: true), Ban("actor", alone: true), Ban("AnyObject")]

/// The template compiler has a method of that name, which hides the global one.
private let printing = [
  Ban("print(", in: ["Sources/Template/Compiler.swift", "Sources/Template/Compiler+Printing.swift"], alone: true),
  Ban("Swift.print("), Ban("debugPrint"), Ban("dump(", alone: true),
]

private let ends = ["Sources/Files/", "Sources/guong/"]

private let surroundings =
  [
    "Date(", "ContinuousClock", "SuspendingClock", "clock_gettime", "gettimeofday", "time(nil", "TimeZone", "Calendar",
    "Locale", "setlocale", "getenv", "environ", "ProcessInfo", "CommandLine",
  ].map { Ban($0, in: ends) }
  + ["SystemRandomNumberGenerator", ".random(", "shuffle", "shuffled", "randomElement", "hashValue", "Hasher("].map {
    Ban($0)
  }

@Suite("forbidden words")
struct BanTests {
  @Test("unsafe code stands only in the files that own memory")
  func memory() { expectNone(violations(of: unsafety)) }

  @Test("nothing in the sources can trap by one word, or drop an error")
  func noTraps() { expectNone(violations(of: traps)) }

  @Test("there are no classes")
  func noObjects() { expectNone(violations(of: objects)) }

  @Test("nothing prints past the console")
  func noPrinting() { expectNone(violations(of: printing)) }

  @Test("no clock, place, environment or chance is asked outside the two ends")
  func noSurroundings() { expectNone(violations(of: surroundings)) }

  @Test("there is no global variable")
  func noGlobals() { expectNone(House.sources.flatMap(globals)) }

  @Test(
    "a planted word is found, and one in a comment, a text or another name is not",
    arguments: [
      ("let a = unsafe b", "Sources/Model/A.swift", ["unsafe"]),
      ("let a = unsafe b", "Sources/Files/A.swift", []),
      ("let a = unsafe b", "Sources/Notation/YAML.swift", ["unsafe"]),
      ("let a = unsafe b", "Sources/Notation/YAMLEvents.swift", []),
      ("struct A: @unchecked Sendable {}", "Sources/Files/A.swift", ["@unchecked"]),
      ("nonisolated(unsafe) let a = 1", "Sources/Files/A.swift", ["nonisolated(unsafe)"]),
      ("let a = try! b()\nlet c = try? d()", "Sources/Model/A.swift", ["try!", "try?"]),
      ("let a = try !b() as? C", "Sources/Model/A.swift", []),
      ("a as! B; fatalError(\"no\")", "Sources/Model/A.swift", ["as!", "fatalError"]),
      ("// try! a\nlet b = \"fatalError as! C\" /* try? d */", "Sources/Model/A.swift", []),
      ("let b = \"x \\(try! c) y\"", "Sources/Model/A.swift", ["try!"]),
      ("final class A {}", "Sources/Model/A.swift", ["class"]),
      ("let a = css.class", "Sources/Model/A.swift", []),
      ("print(1)", "Sources/guong/A.swift", ["print("]),
      ("Swift.print(1); a.print(2)", "Sources/Template/Compiler.swift", ["Swift.print("]),
      ("let a = ContinuousClock.now", "Sources/Checking/A.swift", ["ContinuousClock"]),
      ("let a = ContinuousClock.now", "Sources/guong/A.swift", []),
      ("Int.random(in: 0..<2); a.shuffled()", "Sources/guong/A.swift", [".random(", "shuffled"]),
      ("getenv(\"HOME\"); DateText(1)", "Sources/Scoring/A.swift", ["getenv"]),
    ])
  func findsBans(text: String, path: String, words: [String]) {
    let all = unsafety + traps + objects + printing + surroundings
    let found = violations(of: all, in: [SourceFile(planted: text, in: path)])
    #expect(found.compactMap { $0.split(separator: " ").last.map(String.init) }.sorted() == words.sorted())
  }

  @Test("a global variable is found, a property and a local are not")
  func findsGlobals() {
    let planted = SourceFile(planted: "struct A { var b = 1 }\nprivate var c = 2\nfunc d() { var e = 3 }")
    #expect(globals(of: planted) == ["Sources/Model/Planted.swift:2: c is a global variable"])
  }
}

private func violations(of bans: [Ban], in files: [SourceFile] = House.sources) -> [String] {
  files.flatMap { file in
    bans.filter { ban in !ban.allowed.contains { file.path.hasPrefix($0) } }.flatMap { ban in
      file.tokens.indices.filter { ban.stands(in: file.tokens, at: $0) }.map {
        "\(file.path):\(file.tokens[$0].line): forbidden: \(ban.text)"
      }
    }
  }
}

private func globals(of file: SourceFile) -> [String] {
  file.declarations.filter { $0.keyword == "var" && $0.scope == .file }.map {
    "\(file.path):\($0.line): \($0.name) is a global variable"
  }
}

extension Ban {
  var text: String { tokens.map { ($0.glued ? "" : " ") + $0.text }.joined().drop { $0 == " " }.description }

  func stands(in all: [Token], at index: Int) -> Bool {
    guard all[index].text == tokens[0].text, index + tokens.count <= all.count else { return false }
    let rest = zip(all[index...], tokens).dropFirst()
    guard rest.allSatisfy({ $0.text == $1.text && $0.glued == $1.glued }) else { return false }
    return !(alone && index > 0 && [".", "func", "case"].contains(all[index - 1].text))
  }
}
