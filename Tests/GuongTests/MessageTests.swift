// What the tool says: in whose language, in which colours, how much, and never what a terminal would obey.
import Files
import Testing

@Suite("messages")
struct MessageTests {
  @Test("messages are Vietnamese, and English when asked for, those of a disk and of a wrong command too")
  func languages() throws {
    try Desk.with { desk in
      let (vietnamese, english) = (try desk.guong("check"), try desk.guong("check", "--lang", "en"))
      #expect(vietnamese.said == "Nội dung ổn: sẽ có \(Desk.files) tệp.\n")
      #expect(english.said == "The content is fine: \(Desk.files) files would be written.\n")
      let missing = try desk.guong("check", "x", "--lang", "en")
      #expect(missing.said.hasPrefix("error: cannot list 'x': not found"), "\(missing.said)")
      for words in [["build", "--oops", "--lang", "en"], ["build", "--lang=en", "--oops"]] {
        let wrong = try desk.guong(words)
        #expect(wrong.said.hasPrefix("error: there is no option '--oops'"), "\(wrong.said)")
      }
    }
  }

  @Test(
    "a finding names the file as its author would type it, whatever folder was given",
    arguments: ["content", "./content", "content/"])
  func names(_ folder: String) throws {
    try Desk.with { desk in
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed(more: "tag: x\n"))
      let said = try desk.guong("check", folder).said
      let shown = folder.hasPrefix("./") ? "./content" : "content"
      #expect(said.hasPrefix("\(shown)/stories/2022/mo-cua-som.md:8:1: lỗi: 'tag' "), "\(said)")
      #expect(said.contains("8 | tag: x\n"), "\(said)")
    }
  }

  @Test("colours are for those who ask, and NO_COLOR wins over the terminal")
  func colours() throws {
    try Desk.with { desk in
      try desk.write("content/ghi-chu.txt", "x\n")
      #expect(try desk.guong("check", "--color", "always").said.contains("\u{1B}[1;33mcảnh báo"))
      #expect(try desk.guong("check", "--color", "always", before: "NO_COLOR=1").said.contains("\u{1B}["))
      for words in [["check", "--color", "never"], ["check"], ["check", "--color", "auto"]] {
        #expect(try !desk.guong(words).said.contains("\u{1B}"))
      }
      let tool = try desk.quoted(Desk.tool())
      for (variable, isPainted) in [("NO_COLOR=", true), ("NO_COLOR=1", false)] {
        let run = try desk.shell("\(variable) script -qec \"\(tool) check\" /dev/null")
        #expect(run.result.contains("\u{1B}[") == isPainted, "\(run)")
      }
    }
  }

  @Test("-q keeps to errors, -v adds the time of each stage")
  func quietAndVerbose() throws {
    try Desk.with { desk in
      try desk.write("content/ghi-chu.txt", "x\n")
      let quiet = try desk.guong("build", "-q")
      #expect(quiet.code == 0 && quiet.said.isEmpty && quiet.result.isEmpty)
      let verbose = try desk.guong("build", "--fresh", "-v")
      for stage in ["look", "load", "theme", "check", "redact", "compose", "draw", "publish", "remember"] {
        #expect(verbose.said.contains("  \(stage): "), "\(verbose.said)")
      }
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed(more: "tag: x\n"))
      let broken = try desk.guong("check", "-q")
      #expect(broken.code == 1 && broken.said.contains("'tag'") && !broken.said.contains("ghi-chu"))
    }
  }

  @Test("--version and --help are results")
  func help() throws {
    try Desk.with { desk in
      let version = try desk.guong("--version")
      #expect(version.code == 0 && version.result == "0.1.0\n" && version.said.isEmpty)
      for words in [["--help"], ["build", "--help"], ["help", "check"], ["render", "-h"]] {
        let run = try desk.guong(words)
        #expect(run.code == 0 && run.said.isEmpty && run.result.contains("guong"), "\(words)")
      }
    }
  }

  @Test("no control or bidi character of a file, a name or a command reaches the terminal", arguments: inertTexts)
  func inert(_ text: String) throws {
    try Desk.with { desk in
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed("\"\(text)", more: "tag: \(text)\n"))
      let body = "[a](\(text)) <b\(text)>"
      try desk.write("content/stories/2022/nhat-giay.md", Desk.deed(more: "\(text): x\n", body: body))
      try desk.write("content/\(text).txt", "x")
      try desk.write("content/stories/2022/\(text).md", Desk.deed())
      let runs = [
        try desk.guong("check"), try desk.guong("check", "--lang", "en"), try desk.guong("check", text),
        try desk.guong("build", "--output", text, "--as-of", text), try desk.guong("build", "--\(text)"),
        try desk.guong("render", text), try desk.guong("render", "-", input: "![](\(text)) [a](x:\(text))"),
        try desk.guong("build", "--output", "content/\(text)"), try desk.guong("new", "deed", text),
        try desk.guong("explain", text), try desk.guong("new", text, "x"), try desk.guong("fix", text),
      ]
      for run in runs {
        #expect(run.code == 1 || run.code == 2)
        #expect(!run.said.isEmpty && !run.said.unicodeScalars.contains(where: isObeyed), "\(run.said)")
      }
      let results = try ["json", "sarif", "github", "gitlab"].map { try desk.guong("check", "--format", $0).result }
      let shown = try [desk.guong("fix").result, desk.guong("init", text + "-moi").result] + results
      for result in shown {
        #expect(!result.isEmpty && !result.unicodeScalars.contains(where: isObeyed), "\(result)")
      }
    }
  }

  @Test("render prints a body as pages show it, from a file and from standard input")
  func render() throws {
    try Desk.with { desk in
      try desk.write("bai.md", Desk.deed(body: "## Kết quả\n\n*Xong*.\n"))
      let html = "<h2 id=\"ket-qua\">Kết quả</h2>\n<p><em>Xong</em>.</p>\n"
      let file = try desk.guong("render", "bai.md")
      let stream = try desk.guong("render", "-", input: "## Kết quả\n\n*Xong*.")
      #expect(file.code == 0 && file.result == html && file.said.isEmpty)
      #expect(stream.code == 0 && stream.result == html)
      let warned = try desk.guong("render", "-", input: "a <b>c</b>")
      #expect(warned.code == 0 && warned.said.contains("<stdin>:1:3: cảnh báo"))
      let broken = try desk.guong("render", "-", "--lang", "en", input: "a\n\n![](b.png)\n")
      #expect(broken.code == 1 && broken.result.isEmpty)
      #expect(broken.said.hasPrefix("<stdin>:3:1: error:"), "\(broken.said)")
      #expect(broken.said.contains("3 | ![](b.png)\n"), "\(broken.said)")
      #expect(try desk.guong("render", "-", before: "printf 'a\\377' |").code == 0)
    }
  }

  /// Control characters, and those that hide or turn others.
  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

/// What must be shown and never sent.
private let inertTexts = [
  "a\u{1B}[31mb", "a\u{1B}]0;t\u{7}b", "a\u{9B}31mb", "a\u{202E}b", "a\u{2066}b\u{2069}", "a\u{8}\u{8}b", "a\u{200B}b",
  "a\u{2028}b", "a\u{7F}b",
]
