// Manifest and journal come back as they were written, and any damage is noticed.
import Archive
import Diagnostics
import Files
import Model
import Testing

@testable import Publishing

private let print = Fingerprint([1])
private let manifest = Manifest(
  edition: .public,
  sorted: [("a", 0), ("b/c.html", 12), ("b/d", 1_234_567)].map { path, size in
    Known(path: path, size: size, print: print, modified: 1, changed: 1, inode: 2)
  })
private let journal = Journal(steps: [
  .remove("a", was: print), .write("b/c.html", was: nil, becomes: print), .write("d", was: print, becomes: print),
])

@Test("a manifest reads back, and finds what it lists")
func manifestReadsBack() throws {
  let read = try #require(Manifest(manifest.bytes))
  #expect(read == manifest)
  #expect((0..<read.count).map(read.path(at:)) == ["a", "b/c.html", "b/d"])
  #expect((0..<read.count).map(read.size(at:)) == [0, 12, 1_234_567])
  #expect((0..<read.count).allSatisfy { read.print(at: $0) == print })
  #expect(["a", "b/c.html", "b/d"].map(read.number(of:)) == [0, 1, 2])
  #expect(["", "A", "a/", "b", "b/c.htm", "b/c.htmlx", "c"].allSatisfy { read.number(of: $0) == nil })
  let empty = Manifest(edition: .staff, sorted: [Known]())
  #expect(Manifest(empty.bytes) == empty && empty.count == 0 && empty.number(of: "a") == nil)
}

@Test("a journal reads back in its order")
func journalReadsBack() {
  #expect(Journal(journal.bytes) == journal)
  #expect(Journal(Journal(steps: []).bytes) == Journal(steps: []))
}

@Test("no cut and no changed byte goes unnoticed")
func noticesDamage() {
  for bytes in [manifest.bytes, journal.bytes] {
    for index in bytes.indices {
      #expect(Manifest(Array(bytes[..<index])) == nil && Journal(Array(bytes[..<index])) == nil)
      var changed = bytes
      changed[index] ^= 1
      #expect(Manifest(changed) == nil && Journal(changed) == nil)
    }
  }
}

@Test(
  "a well-sealed list with a hostile or doubled line is damaged too",
  arguments: [
    "0000 1 a", " 1 a", "P -1 a", "P 1 ../../etc/passwd", "P 1 /etc/passwd", "P 1 .guong-manifest", "P 1", "P x a",
    "P 99999999999999999999 a", "P 1 b\nP 1 a", "P 1 a\nP 1 a", "P 1 a b", "",
  ])
func refusesHostileLine(line: String) {
  let hex = String(decoding: print.hex, as: UTF8.self)
  var text = SealedText(title: "guong manifest 1")
  text.add("edition staff")
  for part in line.split(separator: "\n", omittingEmptySubsequences: false) {
    text.add(String(part).replacing("P", with: hex))
  }
  #expect(Manifest(text.sealed()) == nil)
}

@Test(
  "a well-sealed journal with a hostile line is damaged too",
  arguments: [
    "remove P ../x", "remove - a", "write P - a", "write - P ../x", "move P a", "remove P", "write P P", "",
  ])
func refusesHostileStep(line: String) {
  let hex = String(decoding: print.hex, as: UTF8.self)
  var text = SealedText(title: "guong journal 1")
  text.add(line.replacing("P", with: hex))
  #expect(Journal(text.sealed()) == nil)
}

@Test(
  "a failed system call is told in plain words, in both languages",
  arguments: [
    (
      FileError.Operation.write, Int32(28), "không ghi được 'a.html': không đủ chỗ trên đĩa",
      "cannot write 'a.html': no space left on the disk"
    ),
    (.open, 13, "không mở được 'a.html': không có quyền", "cannot open 'a.html': permission denied"),
    (.open, 2, "không mở được 'a.html': không tìm thấy", "cannot open 'a.html': not found"),
    (
      .read, 999, "không đọc được 'a.html': hệ thống báo lỗi số 999",
      "cannot read 'a.html': the system reports error 999"
    ),
  ])
func plainWords(operation: FileError.Operation, code: Int32, vi: String, en: String) {
  let message = FileError(operation, "a.html", code).message
  #expect(message.text(in: .vi) == vi)
  #expect(message.text(in: .en) == en)
}
