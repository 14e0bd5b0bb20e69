// What a rule says and why, with something that breaks it and the same put right: the examples are tests.
package import Diagnostics

/// The page of one rule, for whoever met it in a message.
package struct Explanation: Sendable, Hashable {
  /// As messages name the rule.
  package let rule: String
  /// What it says, as one phrase.
  package let title: Bilingual
  /// Why there is such a rule and what to do, in one or two sentences.
  package let why: Bilingual
  /// Nil for what no text of the content can show, such as a full disk.
  package let example: Example?

  init(_ rule: String, _ title: Bilingual, why: Bilingual, _ example: Example? = nil) {
    self.rule = rule
    self.title = title
    self.why = why
    self.example = example
  }
}

/// Some lines of a file as they break a rule, and as they keep it; or a whole file, wrong and right.
package struct Example: Sendable, Hashable {
  /// `content`, or the folder of a theme's templates; empty for a table that is imported.
  package let folder: String
  /// Inside the folder.
  package let file: String
  /// Where the right one stands, when the file's place or name is what is wrong.
  package let rightFile: String
  package let wrong: String
  package let right: String
  /// What stands in their place in the file that tests put them into: text that is in it once. Nil: all of the file.
  package let place: String?

  /// `place` is left out where the right lines stand in the file already.
  init(in file: String, wrong: String, right: String, at place: String? = nil) {
    folder = "content"
    self.file = file
    rightFile = file
    self.wrong = wrong
    self.right = right
    self.place = place ?? right
  }

  /// A file of its own, which the tests add.
  init(file: String, wrong: String, rightFile: String? = nil, right: String) {
    folder = "content"
    self.file = file
    self.rightFile = rightFile ?? file
    self.wrong = wrong
    self.right = right
    place = nil
  }

  /// Lines of a theme's template for the pages of stories.
  init(template wrong: String, right: String) {
    folder = "themes/guong/templates"
    file = "story.html"
    rightFile = file
    self.wrong = wrong
    self.right = right
    place = nil
  }

  /// A table as Excel saves it, imported into the smallest site for 2022-04.
  init(table wrong: String, right: String) {
    folder = ""
    file = "bang-diem.csv"
    rightFile = file
    self.wrong = wrong
    self.right = right
    place = nil
  }

  /// Whether it is about a template, not about content.
  package var isTemplate: Bool { folder.utf8.starts(with: "themes/".utf8) }

  /// Whether it is a table that is imported.
  package var isTable: Bool { folder.isEmpty }

  /// A file as its author would type it.
  package func path(_ file: String) -> String { isTable ? file : folder + "/" + file }
}

/// Every rule that is explained, in order of its name.
package let explanations: [Explanation] =
  (storyExplanations + bodyExplanations + fieldExplanations + fileExplanations + registerExplanations
  + scoreExplanations + importExplanations + limitExplanations + toolExplanations + templateExplanations
  + formExplanations + wordingExplanations + characterExplanations).sorted { $0.rule < $1.rule }

/// The files that examples are taken from.
let deed = "stories/2022/viec-tot.md"
let organisation = "organisation.yaml"
let campaign = "campaigns/pt-2022.yaml"
let decision = "decisions/qd-01.yaml"
let rubric = "scores/pt-2022/rubric.json"
let sheet = "scores/pt-2022/2022-03/van-phong.json"

/// The whole body of the deed.
let words = "Chị ở lại giúp dân."
