// `guong preview` as a writer runs it: two hundred bad and good edits, a port in use, and the end.
import Files
import Glibc
import Testing

@Suite("the preview as a program", .serialized)
struct PreviewTests {
  @Test("two hundred edits that break and mend: it lives, recovers, and does not grow")
  func breakAndMend() async throws {
    try await withPreview { desk, preview in
      var before = 0
      for edit in 1...100 {
        try desk.write(
          "content/stories/2022/mo-cua-som.md", Desk.deed("Lần \(edit)", more: breakages[edit % breakages.count]))
        try await preview.waits(for: 2 * edit, "lỗi")
        try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed("Lần \(edit)"))
        try await preview.waits(for: 2 * edit + 1, "Đã dựng")
        // What is made once and kept is there after some edits.
        if edit == 20 { before = try preview.memory() }
      }
      let after = try preview.memory()
      #expect(after < before + 16_384, "\(before) kB, then \(after) kB")
      let page = try desk.shell(
        "bash -c 'exec 3<>/dev/tcp/127.0.0.1/\(preview.port); printf \"GET /viec-tot/mo-cua-som/ HTTP/1.1\\r\\n"
          + "Host: 127.0.0.1:\(preview.port)\\r\\n\\r\\n\" >&3; cat <&3'")
      #expect(page.result.hasPrefix("HTTP/1.1 200 OK") && page.result.contains("Lần 100"), "\(page)")
    }
  }

  @Test("a port in use is a sentence with a way out, and ends with 2; so is a folder that is not there")
  func refusals() async throws {
    try await withPreview { desk, preview in
      let run = try desk.guong("preview", "--port", "\(preview.port)")
      #expect(run.code == 2, "\(run)")
      let sentence = "lỗi: không mở được '127.0.0.1:\(preview.port)': chương trình khác đang dùng cổng này"
      #expect(run.said.hasPrefix(sentence) && run.said.contains("gợi ý: chọn cổng khác"), "\(run.said)")
      #expect(try desk.shell("ln -s content noi").code == 0)
      let linked = try desk.guong("preview", "noi", "--port", "\(preview.port)")
      #expect(linked.said.contains(sentence), "a folder that is a link is shown: \(linked.said)")
      let lost = try desk.guong("preview", "khong-co")
      #expect(lost.code == 2 && lost.said.hasPrefix("lỗi: không xem được thư mục 'khong-co'"), "\(lost.said)")
      let odd = try desk.guong("preview", "--port", "70000")
      #expect(odd.code == 2 && odd.said.contains("'--port' không nhận '70000'"), "\(odd.said)")
    }
  }

  @Test("Ctrl-C ends it with 0, and nothing is left on the disk")
  func end() throws {
    try Desk.with { desk in
      let tool = try desk.quoted(Desk.tool())
      let before = try desk.snapshot(".").filter { !$0.key.hasPrefix(".") }
      let run = try desk.shell("\(tool) preview --port 0 & sleep 2; kill -INT $!; wait $!")
      #expect(run.code == 0 && run.said.contains("Xem thử tại http://127.0.0.1:"), "\(run)")
      #expect(try desk.snapshot(".").filter { !$0.key.hasPrefix(".") } == before)
    }
  }
}

private let breakages = ["tag: x\n", "people: [khong-ai]\n", "date: 2022-13-45\n", "\"\n", "units: {{x}}\n"]

extension Desk {
  /// What the preview has said so far. It goes on writing: a whole read refuses a file that grows meanwhile.
  fileprivate func log() throws -> String {
    String(decoding: try Disk.readHeader(path("preview.log"), 1 << 20), as: UTF8.self)
  }
}

/// A preview that runs beside the test.
private struct Preview {
  let desk: Desk
  let process: Int
  let port: Int

  /// How much it holds, in kB.
  func memory() throws -> Int {
    let status = String(decoding: try desk.shell("cat /proc/\(process)/status").result.utf8, as: UTF8.self)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
    return try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) })
  }

  /// Waits until so many builds are done, the last of them of a kind.
  func waits(for builds: Int, _ kind: String) async throws {
    for _ in 0..<2_000 {
      let lines = try desk.log().split(separator: "\n").filter { $0.contains(" ms.") }
      if lines.count >= builds {
        #expect(lines.count == builds && lines[builds - 1].contains(kind), "\(lines.suffix(3))")
        return
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("build \(builds) never came")
  }
}

/// Runs a test at a desk with a preview that is ended afterwards.
private func withPreview(_ body: (Desk, Preview) async throws -> Void) async throws {
  try await Desk.with { desk in
    let tool = try desk.quoted(Desk.tool())
    try desk.write("preview.log", "")
    let start = "\(tool) preview --port 0 --as-of 2022-12-31 > preview.out 2> preview.log & echo $!"
    let process = try #require(Int(desk.shell(start).result.dropLast()))
    defer { _ = kill(pid_t(process), SIGTERM) }
    var port: Int?
    for _ in 0..<2_000 where port == nil {
      let said = try desk.log()
      let words = said.split(separator: " ").first { $0.hasPrefix("http://127.0.0.1:") }
      port = words.flatMap { Int($0.split(separator: ":")[2].dropLast()) }
      try await Task.sleep(for: .milliseconds(10))
    }
    try await body(desk, Preview(desk: desk, process: process, port: try #require(port)))
  }
}
