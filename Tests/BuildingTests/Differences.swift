// How two sites differ, in words short enough to read.
import Files

/// One line for each file that is not the same in both, in order of path.
func differences(between recorded: [String: [UInt8]], and found: [String: [UInt8]]) -> [String] {
  Set(recorded.keys).union(found.keys).sorted(by: Path.precedes).compactMap { path in
    switch (recorded[path], found[path]) {
    case (nil, _): "\(path): was not recorded"
    case (_, nil): "\(path): was recorded, now there is no such file"
    case (let old?, let new?): old == new ? nil : "\(path):\(firstDifference(old, new))"
    }
  }
}

/// The number of the first line that differs, and its two wordings.
private func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> String {
  let lines = [old, new].map { $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) }
  let same = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
  let wordings = lines.map { same < $0.count ? "'\(String(decoding: $0[same], as: UTF8.self))'" : "nothing" }
  return "\(same + 1): \(wordings[0]) was recorded, now it is \(wordings[1])"
}
