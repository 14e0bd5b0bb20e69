// Tables for tests, imported into the smallest site.
import Building
import Cells
import Diagnostics
import Importing
import Loading
import Model
import SampleSites
import Testing

/// A finding in short: its rule, the message and where.
struct Told: Equatable, CustomStringConvertible {
  let rule: String
  let vi: String
  let line: Int

  var description: String { "\(line) [\(rule)] \(vi)" }
}

/// What a table becomes. `changes` are files of the smallest site that are put beside or in place of its own.
func table(
  _ text: String, period: String = "2022-04", with changes: [String: String] = [:]
) throws -> Importation {
  try table(Array(text.utf8), period: period, with: changes)
}

func table(_ bytes: [UInt8], period: String = "2022-04", with changes: [String: String] = [:]) throws -> Importation {
  try SampleSite.smallest.with(changes).onDisk { folder in
    let library = try #require(try load(content: folder).library)
    let request = ImportRequest(
      file: "b.csv", rubric: try #require(library.rubrics.first), period: try #require(Period(period)))
    return importation(of: bytes, request, into: library)
  }
}

extension Importation {
  /// Errors and warnings, but for the one that says which signatures a table has no columns for.
  var told: [Told] {
    diagnostics.filter { !($0.rule == "import-signoff" && $0.message.vi.contains("không có cột")) }.map {
      Told(rule: $0.rule, vi: $0.message.vi, line: Int($0.place?.spot.line ?? -1))
    }
  }

  /// The whole text of the files.
  var text: String { files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined() }
}
