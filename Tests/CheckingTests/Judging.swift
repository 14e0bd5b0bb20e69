// What every test of a rule needs: a small site with some files changed, and what checking says of it.
import Checking
import Diagnostics
import Exact
import Loading
import Model
import SampleSites
import Testing

/// Loads and checks a site.
func judge(_ site: SampleSite, on day: String = "2022-12-01") throws -> [Diagnostic] {
  try site.onDisk { folder in
    let loaded = try load(content: folder)
    let library = try #require(loaded.library)
    let asOf = try #require(Day(iso: day))
    return (loaded.diagnostics + check(library, options: CheckOptions(asOf: asOf, audience: .staff))).sorted()
  }
}

/// Loads and checks the smallest site with some files changed. Stories of tests come from one mould, whose title they
/// share: that is no matter here.
func judge(_ changes: [String: String], on day: String = "2022-12-01") throws -> [Diagnostic] {
  try judge(SampleSite.smallest.with(changes), on: day).filter { $0.rule != "same-title" }
}

/// Expects findings of one rule at the places that 👉 marks, and no others; hands them over for a closer look.
@discardableResult
func expect(
  _ rule: String, in marked: [String: String], on day: String = "2022-12-01",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> [Diagnostic] {
  let marks = Marked(marked)
  let found = try judge(marks.texts, on: day)
  #expect(found.map { start(of: $0.place) } == marks.places, sourceLocation: sourceLocation)
  #expect(found.map(\.rule) == marks.places.map { _ in rule }, sourceLocation: sourceLocation)
  return found
}

/// Expects that nothing is found.
func expectNothing(
  in changes: [String: String], on day: String = "2022-12-01", sourceLocation: SourceLocation = #_sourceLocation
) throws {
  #expect(try judge(changes, on: day) == [], sourceLocation: sourceLocation)
}

/// The path of a story without pictures, in the smallest site.
let deed = "stories/2022/viec-tot.md"
/// The path of the other story, which has a folder.
let practice = "stories/2022/phieu-mot-trang/index.md"
/// What a practice has to tell.
let practiceBody = """
  ## Bối cảnh

  Người dân phải đến nhiều lần.

  ## Việc đã làm

  Phòng viết một tờ phiếu.

  ## Kết quả

  Ai cũng mang đủ giấy tờ.
  """
