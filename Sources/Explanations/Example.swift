// What an example shows: something that breaks a rule, the same put right, and what has to stand beside it.
package import Diagnostics

/// Some lines of a file as they break a rule, and as they keep it; or a whole file, wrong and right; or a command.
package struct Example: Sendable, Hashable {
  /// Some lines of a file, or all of it.
  package struct Part: Sendable, Hashable {
    /// As messages name it: `content/…`, `themes/…`, `site/…`. Nil for a command that somebody types.
    package let file: String?
    package let content: Content
    /// Text that is once in the file as it stands, which tests put this in the place of. Nil: this is all of the file.
    package let place: String?

    /// Lines in the place of others, or a file of its own.
    init(_ file: String?, _ content: Content, at place: String? = nil) {
      self.file = file
      self.content = content
      self.place = place
    }
  }

  /// What has to be so for the rule to matter, in the order in which tests write it.
  package let beside: [Part]
  package let wrong: Part
  /// The same file as the wrong one, but where the file's place or name is what is wrong.
  package let right: Part

  /// Lines of a file of the content. `place` is left out where the right lines stand in the file already.
  init(in file: String, wrong: String, right: String, at place: String? = nil, beside: [Part] = []) {
    self.init(in: file, wrong: .text(wrong), right: .text(right), at: place ?? right, beside: beside)
  }

  /// The same of what is not shown letter by letter.
  init(in file: String, wrong: Content, right: Content, at place: String, beside: [Part] = []) {
    self.init(path: "content/" + file, wrong: wrong, right: right, place: place, beside: beside)
  }

  /// A file of its own, which the tests add.
  init(file: String, wrong: String, rightFile: String? = nil, right: String, beside: [Part] = []) {
    self.init(file: file, wrong: .text(wrong), rightFile: rightFile, right: .text(right), beside: beside)
  }

  /// The same of what is not shown letter by letter, or is not there.
  init(file: String, wrong: Content, rightFile: String? = nil, right: Content, beside: [Part] = []) {
    self.init(
      path: "content/" + file, wrong: wrong, rightPath: rightFile.map { "content/" + $0 }, right: right, beside: beside)
  }

  /// A theme's template for the pages of stories.
  init(template wrong: String, right: String) {
    self.init(theme: "templates/story.html", wrong: .text(wrong), right: .text(right))
  }

  /// A file of a theme, or lines of it.
  init(
    theme file: String, wrong: Content, rightFile: String? = nil, right: Content, at place: String? = nil,
    beside: [Part] = []
  ) {
    self.init(
      path: "themes/guong/" + file, wrong: wrong, rightPath: rightFile.map { "themes/guong/" + $0 }, right: right,
      place: place, beside: beside)
  }

  /// A file of a site that was published before, as somebody has changed it, and what to do then.
  init(site file: String, wrong: Content, right words: Bilingual) {
    self.init(path: "site/" + file, wrong: wrong, right: .absent(words))
  }

  /// What is typed: the sample's folder is the project.
  init(command wrong: String, right: String) {
    beside = []
    self.wrong = Part(nil, .text(wrong))
    self.right = Part(nil, .text(right))
  }

  /// A table as Excel saves it, imported into the smallest site for 2022-04.
  init(table wrong: String, right: String) {
    self.init(path: "bang-diem.csv", wrong: .text(wrong), right: .text(right))
  }

  private init(
    path: String, wrong: Content, rightPath: String? = nil, right: Content, place: String? = nil, beside: [Part] = []
  ) {
    self.beside = beside
    self.wrong = Part(path, wrong, at: place)
    self.right = Part(rightPath ?? path, right, at: place)
  }

  /// What an example is about, which tells how it is tested.
  package enum Subject: Sendable, Hashable {
    /// A theme's assets are looked at when the site is published, the rest of it when it is read.
    case content, theme, asset, site, command, table
  }

  package var subject: Subject {
    guard let file = wrong.file else { return .command }
    if file.utf8.elementsEqual("bang-diem.csv".utf8) { return .table }
    if file.utf8.starts(with: "site/".utf8) { return .site }
    if file.utf8.starts(with: "themes/guong/assets/".utf8) { return .asset }
    return file.utf8.starts(with: "themes/".utf8) ? .theme : .content
  }
}

/// What stands in a file, and what a reader is shown of it.
package enum Content: Sendable, Hashable {
  /// Shown as it is.
  case text(String)
  /// Told in words, for what is no text or takes too much room; it is a head, and a piece so many times behind it.
  case told(Bilingual, head: [UInt8], piece: [UInt8] = [], times: Int = 0)
  /// There is no such file; why, in words.
  case absent(Bilingual)
  /// A link to another file of the folder, told in words.
  case link(Bilingual)

  /// A text told in words.
  static func told(_ words: Bilingual, _ text: String, _ piece: String = "", times: Int = 0) -> Content {
    .told(words, head: Array(text.utf8), piece: Array(piece.utf8), times: times)
  }

  /// What a reader is shown, in lines; words about it stand in brackets.
  package func shown(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .told(let words, _, _, _), .absent(let words), .link(let words): "(" + words.text(in: language) + ")"
    }
  }

  /// The bytes that stand in the file; nil when there is no file, or a link.
  package var bytes: [UInt8]? {
    switch self {
    case .text(let text): Array(text.utf8)
    case .told(_, let head, let piece, let times): head + Array(repeatElement(piece, count: times).joined())
    case .absent, .link: nil
    }
  }
}
