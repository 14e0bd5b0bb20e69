// Capitalised words in a row, which may hold somebody's name.
import Model

/// The run that is being read.
struct NameRun {
  var count = 0
  var first = ProseWord()
  var end = 0
  /// The form of address before it: `anh` of `anh Nam`.
  var address: ProseWord?
  /// A street or a school is named after somebody: that names nobody.
  var isPlace = false
  var hash: UInt64 = 0
  /// The word before the word before the one that comes next.
  var before = ProseWord()
}

extension ProseReader {
  /// Adds a capitalised word to the run, or ends the run before it.
  mutating func extendRun(with word: ProseWord, of text: [UInt8]) {
    guard word.isCapital else {
      closeRun(of: text)
      return
    }
    if run.count > 0, joins(run.end, word.start, text) {
      run.count += 1
      run.end = word.end
      run.hash = WordHash.pair(run.hash, word.hash)
      return
    }
    closeRun(of: text)
    let isJoined = last.end > 0 && joins(last.end, word.start, text)
    (run.count, run.first, run.end, run.hash) = (1, word, word.end, word.hash)
    run.isPlace = isJoined && wordsOfPlaces[last.hash] != nil
    run.address = isJoined && formsOfAddress[last.hash] != nil ? addressing(of: text) : nil
  }

  /// The form of address that ends with the last word: `đồng chí` is two.
  private func addressing(of text: [UInt8]) -> ProseWord {
    last.hash == comrade && joins(beforeLast.end, last.start, text) ? beforeLast : last
  }

  /// Keeps the run when it may name a person.
  mutating func closeRun(of text: [UInt8]) {
    guard run.count > 0 else { return }
    defer { run.count = 0 }
    guard !run.isPlace, run.count > 1 || run.address != nil else { return }
    if run.address == nil, run.count == 2, wordsOfOffices[run.first.hash] != nil { return }
    let key = run.address.map { WordHash.pair($0.hash, run.hash) } ?? run.hash
    guard seen.insert(key).inserted else { return }
    add(.name, from: run.address ?? run.first, to: run.end, of: text)
  }
}

/// `chí` of `đồng chí`.
private let comrade = WordHash.of("chí")
