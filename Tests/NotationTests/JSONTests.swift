// What strict JSON accepts and refuses, and where it says so.

import Diagnostics
import Notation
import Testing

@Suite("JSON") struct JSONTests {
  @Test(
    "JSON as the standard has it is read",
    arguments: [
      ("{}", "{}"), ("[]", "[]"), (" [ ] ", "[]"), ("[[],{}]", "[[], {}]"), ("\"\"", "''"), ("\"a\"", "'a'"),
      ("0", "'0'"),
      ("-0", "'-0'"), ("-1", "'-1'"), ("1.50", "'1.50'"), ("1E5", "'1E5'"), ("1e+5", "'1e+5'"), ("0.1e-7", "'0.1e-7'"),
      ("1e400", "'1e400'"), ("true", "'true'"), ("false", "'false'"), ("null", "'null'"), ("\t\r\n1\r", "'1'"),
      ("[1,2 , 3]", "['1', '2', '3']"), ("{\"a\":1,\"b\":[2]}", "{a: '1', b: ['2']}"), ("{\"\":1}", "{: '1'}"),
      ("\"\\\"\\\\\\/\\n\\r\\t\"", "'\"\\/\n\r\t'"), ("\"\\u0110\\u01b0\"", "'Đư'"), ("\"\\uD83D\\ude00\"", "'😀'"),
      ("\"đường 😀\"", "'đường 😀'"), ("\"\u{2028}\"", "'\u{2028}'"), ("\u{FEFF}[1]", "['1']"),
      ("\"a\\u0020b\"", "'a b'"),
      ("1234567890123456789012345678901234", "'1234567890123456789012345678901234'"),
      ("0.0000000000000000000000000000000000000012", "'0.0000000000000000000000000000000000000012'"),
      (
        String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
        String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
      ),
    ])
  func accepted(_ text: String, _ expected: String) {
    #expect(outline(json(text).node) == expected)
    #expect(json(text).diagnostics.isEmpty)
  }

  @Test(
    "anything else is refused at its line and column",
    arguments: [
      Broken("", "json-syntax 1:1"), Broken("  ", "json-syntax 1:3"), Broken("{", "json-syntax 1:2"),
      Broken("[", "json-syntax 1:2"),
      Broken("[1", "json-syntax 1:1"), Broken("{\"a\":1", "json-syntax 1:1"), Broken("]", "json-syntax 1:1"),
      Broken("[1,]", "json-syntax 1:3"), Broken("{\"a\":1,}", "json-syntax 1:7"), Broken("[1\n,\n]", "json-syntax 2:1"),
      Broken("[,1]", "json-syntax 1:2"), Broken("[1,,2]", "json-syntax 1:4"), Broken("[1 2]", "json-syntax 1:4"),
      Broken("{'a':1}", "json-syntax 1:2"), Broken("['a']", "json-syntax 1:2"), Broken("{a:1}", "json-syntax 1:2"),
      Broken("{1:1}", "json-syntax 1:2"), Broken("{\"a\" 1}", "json-syntax 1:6"), Broken("{\"a\":}", "json-syntax 1:6"),
      Broken("{\"a\":1 \"b\":2}", "json-syntax 1:8"), Broken("{\"a\":1;\"b\":2}", "json-syntax 1:7"),
      Broken("{\"a\"}", "json-syntax 1:5"),
      Broken("[1}", "json-syntax 1:3"), Broken("{\"a\":1]", "json-syntax 1:7"), Broken("[1]]", "json-syntax 1:4"),
      Broken("1 2", "json-syntax 1:3"), Broken("{}{}", "json-syntax 1:3"), Broken("// x\n1", "json-syntax 1:1"),
      Broken("[1, /* x */ 2]", "json-syntax 1:5"), Broken("# x\n1", "json-syntax 1:1"),
      Broken("\"ab", "json-syntax 1:1"),
      Broken("[\"a\nb\"]", "json-syntax 1:2"), Broken("[\"a\tb\"]", "json-syntax 1:4"),
      Broken("\"\\", "json-syntax 1:2"),
      Broken("\"\\x\"", "json-syntax 1:2"), Broken("\"đ\\u12g4\"", "json-syntax 1:3"),
      Broken("\"\\u12\"", "json-syntax 1:2"),
      Broken("\"\\ud800\"", "json-syntax 1:2"), Broken("\"\\ud800\\u0041\"", "json-syntax 1:2"),
      Broken("\"\\udc00\"", "json-syntax 1:2"),
      Broken("\"\\ud800\\ud800\"", "json-syntax 1:2"), Broken("\"\\u0000\"", "control-character 1:1"),
      Broken("[1,\"\\u001b[31m\"]", "control-character 1:4"), Broken("\"\\b\"", "control-character 1:1"),
      Broken("{\"\\u0007\":1}", "control-character 1:2"), Broken("\"\u{7F}\"", "control-character 1:2"),
      Broken("\0", "control-character 1:1"),
      Broken("[\u{1}]", "control-character 1:2"), Broken("01", "json-syntax 1:1"), Broken("-01", "json-syntax 1:1"),
      Broken("00.1", "json-syntax 1:1"), Broken("-", "json-syntax 1:1"), Broken("1.", "json-syntax 1:1"),
      Broken(".5", "json-syntax 1:1"),
      Broken("+1", "json-syntax 1:1"), Broken("1e", "json-syntax 1:1"), Broken("1e+", "json-syntax 1:1"),
      Broken("1.e3", "json-syntax 1:1"),
      Broken("0x10", "json-syntax 1:1"), Broken("1_000", "json-syntax 1:1"), Broken("[1,5.5.5]", "json-syntax 1:4"),
      Broken("NaN", "json-syntax 1:1"), Broken("-Infinity", "json-syntax 1:1"), Broken("True", "json-syntax 1:1"),
      Broken("nul", "json-syntax 1:1"), Broken("undefined", "json-syntax 1:1"), Broken("[đ]", "json-syntax 1:2"),
      Broken("[1,\u{A0}2]", "json-syntax 1:4"), Broken("12345678901234567890123456789012345", "json-number 1:1"),
      Broken("{\"a\":1,\n\"a\":2}", "duplicate-key 2:1"), Broken("{\"a\":1,\"\\u0061\":2}", "duplicate-key 1:8"),
      Broken("[\u{FEFF}1]", "json-syntax 1:2"),
      Broken(String(repeating: "[", count: 65), "too-deep 1:65"),
      Broken(String(repeating: "[", count: 100_000), "too-deep 1:65"),
      Broken(String(repeating: "{\"a\":", count: 100_000), "too-deep 1:321"),
    ])
  func refused(_ broken: Broken) throws {
    let found = json(broken.text).diagnostics
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(brief(first) == broken.finding)
    #expect(first.severity == .error)
    #expect(isWellWorded(first))
    #expect(first.hint != nil)
  }

  @Test("mistakes of content are all found, and the tree is there")
  func several() {
    let (node, diagnostics) = json("{\"a\":\"\\u0000\",\"b\":1,\"b\":2,\"c\":99999999999999999999999999999999999}")
    #expect(outline(node) == "{a: ?, b: '1', c: ?}")
    #expect(diagnostics.map(\.rule) == ["control-character", "json-number", "duplicate-key"])
  }

  @Test("equal keys are found among thousands")
  func manyKeys() {
    let keys = (0..<5_000).map { "\"k\($0)\":1" }.joined(separator: ",\n")
    #expect(json("{" + keys + "}").diagnostics.isEmpty)
    #expect(json("{" + keys + ",\n\"k77\":1}").diagnostics.map(brief) == ["duplicate-key 5001:1"])
  }

  @Test("styles tell strings, numbers and literals apart")
  func styles() {
    guard case .sequence(let nodes)? = json("[\"1\",1,true]").node?.kind else {
      Issue.record("no list")
      return
    }
    let kinds = [Scalar("1", .quoted), Scalar("1", .number), Scalar("true", .literal)].map(Node.Kind.scalar)
    #expect(nodes.map(\.kind) == kinds)
  }
}
