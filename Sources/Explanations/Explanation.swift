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
  /// Nil for what neither files nor a command can show alone, such as a disk of another kind.
  package let example: Example?

  init(_ rule: String, _ title: Bilingual, why: Bilingual, _ example: Example? = nil) {
    self.rule = rule
    self.title = title
    self.why = why
    self.example = example
  }
}

/// Every rule that is explained, in order of its name.
package let explanations: [Explanation] =
  (storyExplanations + bodyExplanations + fieldExplanations + fileExplanations + registerExplanations
  + scoreExplanations + cutOffExplanations + importExplanations + limitExplanations + toolExplanations
  + templateExplanations + themeExplanations + formExplanations + wordingExplanations + characterExplanations).sorted {
    $0.rule < $1.rule
  }

/// The files that examples are taken from.
let deed = "stories/2022/viec-tot.md"
let organisation = "organisation.yaml"
let campaign = "campaigns/pt-2022.yaml"
let decision = "decisions/qd-01.yaml"
let rubric = "scores/pt-2022/rubric.json"
let sheet = "scores/pt-2022/2022-03/van-phong.json"

let practice = "stories/2022/phieu-mot-trang/index.md"

/// The whole body of the deed.
let words = "Chị ở lại giúp dân."

/// A paragraph of the practice, which has a folder for pictures.
let told = "Ai cũng được việc."

/// The first line of the facts that stories of the kind `deed` go on with.
let facts = "units: [van-phong]"
