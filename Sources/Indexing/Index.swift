// The stage that makes a site searchable: from what an edition shows to the files that the search page loads.
package import Model

/// The scripts of the index; `themes/guong/assets/words.js` and `finder.js` read them.
///
/// - `index`: how many there are of what, and which words each other file begins with;
/// - `n…` and `w…`: names of things and their other words; `t…` and `s…`: titles and people of stories and their
///   other words, each key with the entries that have it;
/// - `e…` and `b…`: what results show of things and of stories.
///
/// Stories are numbered from the oldest, so that a new one leaves the files of the others alone.
package func index(_ edition: Edition) -> [Page] {
  var table = SyllableTable()
  let groups = things(of: edition)
  let stories = Array(edition.stories.reversed())
  let words = StoryWords(edition, &table)
  let layers = thingLayers(groups, &table) + storyLayers(stories, words, &table)
  let records = [
    ("e", records(of: groups.flatMap(\.entries).map(\.entry), named: "e")),
    ("b", Indexing.records(of: stories.map { words.entry(of: $0.facts) }, named: "b")),
  ]
  let order = table.order
  let shards = layers.map { ($0.name, Indexing.shards(of: $0, table, order)) }
  let first = Index(groups: groups, stories: stories.count, shards: shards, records: records)
  return [first.script.finished().page] + (shards.flatMap { $0.1.map(\.file) } + records.flatMap(\.1)).map(\.page)
}

/// In bytes. What answers first is cut finely, so that little is loaded that was not asked for; with so many for the
/// rest, an agency of ten thousand stories has fifty such files.
private let fullOfNames = 8_192
private let fullOfRest = 24_576

private func thingLayers(_ groups: [EntryGroup], _ table: inout SyllableTable) -> [Layer] {
  var (names, rest) = (Postings(), Postings())
  for (number, (entry, words)) in groups.flatMap(\.entries).enumerated() {
    names.begin(number)
    table.read(entry.title)
    names.add(table.current)
    rest.begin(number)
    for word in words { rest.add(table.forms(of: word)) }
  }
  return [Layer(name: "n", full: fullOfNames, postings: names), Layer(name: "w", full: fullOfRest, postings: rest)]
}

private func storyLayers(
  _ stories: [Story], _ words: StoryWords, _ table: inout SyllableTable
) -> [Layer] {
  var (titles, rest) = (Postings(), Postings())
  for (number, story) in stories.enumerated() {
    titles.begin(number)
    words.addTitle(of: story.facts, to: &titles, &table)
    rest.begin(number)
    words.addRest(of: story.facts, to: &rest, &table)
  }
  return [Layer(name: "t", full: fullOfNames, postings: titles), Layer(name: "s", full: fullOfRest, postings: rest)]
}

/// The first file: what there is, and where.
private struct Index {
  let groups: [EntryGroup]
  let stories: Int
  let shards: [(name: String, shards: [Shard])]
  let records: [(name: String, files: [ScriptFile])]

  var script: Script {
    var script = Script("index")
    script.write("{\"inFile\":\(recordsInFile),\"stories\":\(stories),\"things\":[")
    for (number, group) in groups.enumerated() {
      script.write(number == 0 ? "[" : ",[")
      script.write(quoted: group.kind.rawValue)
      script.write(",\(group.entries.count)]")
    }
    script.write("],\n\"words\":{")
    for (number, layer) in shards.enumerated() {
      script.write("\(number == 0 ? "" : ",\n")\"\(layer.name)\":[")
      for (index, shard) in layer.shards.enumerated() {
        script.write(index == 0 ? "[" : ",[")
        script.write(quoted: shard.key)
        script.write(",\(shard.file.size),\"\(shard.file.print)\"]")
      }
      script.write("]")
    }
    script.write("},\n\"records\":{")
    for (number, list) in records.enumerated() {
      let prints = list.files.map { "\"\($0.print)\"" }.joined(separator: ",")
      script.write("\(number == 0 ? "" : ",\n")\"\(list.name)\":[\(prints)]")
    }
    script.write("}}")
    return script
  }
}
