// The words of a layer cut into files, so that a query loads few of them.

/// Words of one sort, such as those of titles.
struct Layer {
  /// The letter that its files' names begin with.
  let name: String
  /// In bytes: a file that has so many is closed.
  let full: Int
  let postings: Postings
}

/// A file of words.
struct Shard: Sendable {
  /// The first key that it has.
  let key: String
  let file: ScriptFile
}

/// The files of a layer, in order of keys; all forms of a key are in one file, with where they occur.
///
/// - Parameter order: the numbers of all forms in order of their keys.
func shards(of layer: Layer, _ table: SyllableTable, _ order: [Int]) -> [Shard] {
  var shards: [Shard] = []
  var (script, first, last): (Script?, [UInt8], [UInt8]?) = (nil, [], nil)
  func close() {
    guard var done = script else { return }
    done.write("]]")
    shards.append(Shard(key: String(decoding: first, as: UTF8.self), file: done.finished()))
    (script, last) = (nil, nil)
  }
  for number in order {
    let occurrences = layer.postings.text(of: number)
    if occurrences.isEmpty { continue }
    let form = table.forms[number]
    if form.bare != last, script.map({ $0.count >= layer.full }) ?? false { close() }
    if script == nil { (script, first) = (Script("\(layer.name)\(shards.count + 1)"), form.bare) }
    if form.bare != last {
      script?.write(last == nil ? "[[" : "],[")
      script?.write(quoted: String(decoding: form.bare, as: UTF8.self))
      last = form.bare
    }
    script?.write(",")
    // What is written without marks need not be written twice.
    script?.write(quoted: form.exact == form.bare ? "" : String(decoding: form.exact, as: UTF8.self))
    script?.write(",")
    script?.write(digits: occurrences)
  }
  close()
  return shards
}

extension SyllableTable {
  /// The numbers of all forms by key, then as they sound; both in order of their bytes.
  var order: [Int] {
    forms.indices.sorted { one, other in
      let (left, right) = (forms[one], forms[other])
      return left.bare == right.bare
        ? left.exact.lexicographicallyPrecedes(right.exact) : left.bare.lexicographicallyPrecedes(right.bare)
    }
  }
}
