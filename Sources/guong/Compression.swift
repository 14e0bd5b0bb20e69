// Compressed files beside those that servers hand out compressed (`gzip_static` and its like).
import Building
import Files
import Gzip
import Model
import Publishing

/// Puts and keeps files, each with its compressed form where that is wanted.
struct Compression: Sendable {
  let stager: Stager
  let isWanted: Bool
  /// What the last build left beside its files, by path.
  let companions: [String: Known]

  init(_ stager: Stager, isWanted: Bool, _ memory: Memory?) {
    self.stager = stager
    self.isWanted = isWanted
    companions = Dictionary(
      (memory?.companions ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Keeps files in the order of their paths, each with what stands beside it.
  func keep(_ files: [Known]) throws(FileError) -> [[Put]?] {
    let puts = try stager.keep(files)
    var kept: [[Put]?] = []
    kept.reserveCapacity(puts.count)
    for (known, put) in zip(files, puts) {
      kept.append(try put.flatMap { put throws(FileError) in try beside(put, known) })
    }
    return kept
  }

  /// Keeps a file and what stands beside it; nil when either does not stand as it is known.
  func keep(_ known: Known) throws(FileError) -> [Put]? {
    guard let put = try stager.keep(known) else { return nil }
    return try beside(put, known)
  }

  /// A kept file with its compressed form; nil when that does not stand as it is known.
  private func beside(_ put: Put, _ known: Known) throws(FileError) -> [Put]? {
    guard isWanted, let path = compressed(known.path) else { return [put] }
    guard let companion = companions[path], let beside = try stager.keep(companion) else { return nil }
    return [put, beside]
  }

  /// Puts a file, and its compressed form beside it.
  func put(_ file: OutputFile) throws(FileError) -> [Put] {
    let put = try stager.put(file)
    guard isWanted, let path = compressed(file.path), case .bytes(let bytes) = file.content else { return [put] }
    return [put, try stager.put(OutputFile(path: path, content: .bytes(gzipped(bytes))))]
  }

  /// The path of a file's compressed form; nil for files that compression does not make smaller, such as pictures.
  private func compressed(_ path: String) -> String? {
    let isText = [".html", ".css", ".js", ".json", ".svg", ".txt", ".xml"].contains { path.hasSuffix($0) }
    return isText ? path + ".gz" : nil
  }
}
