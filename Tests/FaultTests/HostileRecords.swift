// Hostile front matter, registers, decisions, movements, consents, sheets and rubrics.

let hostileFiles: [HostileFile] = [
  yamlKinds.flatMap(hostileYAML), fullFrontMatter, organisations, decisions, campaigns, consents,
  ["rubric", "2022-03/van-phong"].flatMap(hostileJSON), fullScores, hostileBodies, hostilePages, hostileTemplates,
].flatMap { $0 }

/// Every file that is YAML, or begins with it, and what stands before what is hostile in it.
private let yamlKinds = [
  ("content/stories/2022/x.md", "---\n"), ("content/organisation.yaml", ""), ("content/decisions/q.yaml", ""),
  ("content/campaigns/pt.yaml", ""), ("content/consents.yaml", ""), ("content/site.yaml", ""),
  ("themes/bare/words.yaml", ""), ("themes/bare/theme.yaml", ""),
]

private func hostileYAML(_ path: String, _ head: String) -> [HostileFile] {
  [
    .init(path, "brackets", head + "a: " + many("[")), .init(path, "braces", head + "a: " + many("{")),
    .init(path, "dashes", head + "a:\n" + many("- ")), .init(path, "question marks", head + many("? ")),
    .init(path, "keys", head + numbered { "k\($0): 1\n" }), .init(path, "one key", head + many("a: 1\n")),
    .init(path, "one line", head + "title: " + many("x")), .init(path, "comments", head + many("# x\n")),
    .init(path, "aliases", head + "a: &a " + many("[*a,")), .init(path, "tags", head + many("!a ")),
    .init(path, "an open quotation", head + "a: \"" + many("\n")), .init(path, "NUL", head + many("\0")),
    .init(path, "escapes", head + "title: \"" + many("\\u200B") + "\""),
    .init(path, "escaped texts", head + "title: [" + many("\"\\xAD\",") + "\u{AD}]"),
    .init(path, "documents", head + many("---\n")), .init(path, "block text", head + "a: |\n" + many("  x\n")),
    .init(path, "colons", head + "a: {" + many("a:b,c:")), .init(path, "commas", head + "a: [" + many(",")),
    .init(path, "words behind commas", head + "a: {b: c" + many(", d e")),
    .init(path, "tabs", head + many("\ta: b\n")), .init(path, "marks apart", head + "title: " + many("a\u{301}")),
    .init(path, "no ink", head + "title: " + many("\u{200B}")), .init(path, "garbled", head + "title: " + many("Ã¡ ")),
    .init(path, "TCVN3", head + "title: " + many("C«ng an tØnh ")), .init(path, "CRLF", head + many("\r\n")),
  ]
}

/// Front matter as long as it may be, and what no reader may multiply.
private let fullFrontMatter = files(
  "content/stories/2022/x.md",
  [
    ("adoptions", "adoptions:\n" + many("- {unit: phong-a, date: 2022-06-01, result: Tốt}\n", 60_000)),
    ("tags", "tags: [" + numbered(60_000) { "t\($0), " } + "x]\n"),
    ("aliases", "aliases: [" + numbered(60_000) { "/a\($0)/, " } + "/x/]\n"),
    ("people", "people: [" + numbered(60_000) { "p\($0), " } + "x]\n"),
    ("consents", "consent: [" + numbered(60_000) { "c\($0), " } + "x]\n"),
    ("photos", "photos:\n" + numbered(60_000) { "- {file: a\($0).jpg, alt: Một người}\n" }),
    ("results", "results:\n" + many("- {metric: a, unit: b, before: 1, after: 3}\n", 60_000)),
    ("unknown keys", numbered(60_000) { "titel\($0): x\n" }),
  ], head: storyHead, end: "---\nMột việc.\n")

private func files(_ path: String, _ texts: [(String, String)], head: String = "", end: String = "") -> [HostileFile] {
  texts.map { name, text in HostileFile(path, name, head + text + end) }
}

private let consents = files(
  "content/consents.yaml",
  [
    ("consents", numbered { "- {id: d\($0), person: an, scope: public, from: 2022-01-01, form: a}\n" }),
    ("one consent", many("- {id: d, person: zz, scope: public, from: 2022-01-01}\n")),
  ])

// Registers that are right, or nearly, and have far too many of one thing.

private let units = "units: [{id: van-phong, name: Văn phòng}, {id: phong-a, name: Phòng A}]\n"

private let organisations = files(
  "content/organisation.yaml",
  [
    ("a chain of units", numberedUnits { "- {id: u\($0), name: P\($0), successor: u\($0 + 1), to: 2022-03-01}\n" }),
    ("unknown successors", numberedUnits { "- {id: u\($0)-aaaaaaaa, name: P\($0), successor: bbbbbbbb-v\($0)}\n" }),
    ("one unit", "people: []\nunits:\n" + many("- {id: u, name: P}\n")),
    (
      "people",
      units + "people:\n"
        + numbered {
          "- {id: p\($0), name: Lê Văn A\($0), memberships: [{unit: phong-a, position: A, from: 2022-01-01}]}\n"
        }
    ),
    ("people of one name", units + "people:\n" + numbered { "- {id: p\($0), name: Lê Văn An, memberships: []}\n" }),
    (
      "unknown units",
      units + "people:\n"
        + numbered { "- {id: p\($0), name: A, memberships: [{unit: u\($0), position: A, from: 2022-01-01}]}\n" }
    ),
    ("memberships", units + onePerson + "  memberships:\n" + many("  - \(member)\n")),
    (
      "absences", units + onePerson + "  memberships: []\n  absences:\n" + many("  - {kind: leave, from: 2022-01-01}\n")
    ),
    (
      "heads",
      "people: []\nunits:\n- id: van-phong\n  name: V\n  heads:\n" + many("  - {person: an, from: 2022-01-01}\n")
    ),
    ("a long name", units + "people:\n- {id: an, memberships: [], name: " + many("An ") + "}\n"),
  ])

private let member = "{unit: phong-a, position: A, from: 2022-01-01}"
private let onePerson = "people:\n- id: an\n  name: Lê Văn An\n"

private func numberedUnits(_ unit: (Int) -> String) -> String { "people: []\nunits:\n" + numbered { unit($0) } }

private let decisions = files(
  "content/decisions/q.yaml",
  [
    ("awards", "awards:\n" + numbered { "- {id: b\($0), form: A, level: co-so, to: {person: an}, reason: Tốt}\n" }),
    ("one award", "awards:\n" + many("- {id: b, form: A, level: co-so, to: {unit: van-phong}, reason: Tốt}\n")),
    (
      "awards for one",
      "awards:\n" + numbered { "- {id: b\($0), form: A, level: co-so, to: {unit: phong-a}, story: a, reason: T}\n" }
    ),
    ("items", "items:\n" + many("- {subject: {unit: phong-a}, award: A, agree: 4, against: 1, outcome: passed}\n")),
  ],
  head: """
    id: q
    number: 1
    title: T
    type: award
    date: 2022-06-01
    session: {members: 5, present: 5, threshold: "0.6", ballot: kín}

    """)

private let campaigns = files(
  "content/campaigns/pt.yaml",
  [
    ("criteria", "criteria:\n" + numbered { "- {id: C\($0 + 1), name: A, text: A, items: []}\n" }),
    (
      "items",
      "criteria:\n- id: C1\n  name: A\n  text: A\n  items:\n"
        + numbered { "  - {id: C1.\($0 + 1), name: A, text: A}\n" }
    ),
    ("values", "criteria: []\nvalues:\n- group: A\n  words:\n" + numbered { "  - {id: v\($0), name: a\($0)}\n" }),
    ("fields", "criteria: []\nfields:\n" + numbered { "- {id: v\($0), name: a\($0)}\n" }),
    ("a long text", "criteria:\n- {id: C1, name: A, items: [], text: " + many("Chấp hành ") + "}\n"),
  ], head: campaignHead)

private func hostileJSON(_ name: String) -> [HostileFile] {
  let path = "content/scores/pt/\(name).json"
  return [
    .init(path, "brackets", many("[")), .init(path, "objects", many("{\"a\":")), .init(path, "texts", many("\"a\",")),
    .init(path, "one text", "\"" + many("x") + "\""), .init(path, "an open text", "\"" + many("\\\"")),
    .init(path, "escapes", "\"" + many("\\u0000") + "\""), .init(path, "halves", "\"" + many("\\ud83d") + "\""),
    .init(path, "hidden escapes", "[" + many("\"\\u200b\",") + "\"\u{200B}\"]"), .init(path, "digits", many("9")),
    .init(path, "keys", "{" + numbered { "\"k\($0)\":1," } + "\"z\":1}"), .init(path, "spaces", many(" ")),
    .init(path, "one key", "{" + many("\"a\":1,") + "\"a\":1}"), .init(path, "minus", many("-")),
    .init(path, "commas", "[" + many(",") + "]"), .init(path, "numbers", "[" + many("1e9,") + "1]"),
    .init(path, "garbled", "\"" + many("Ã¡") + "\""), .init(path, "lines", many("\n")), .init(path, "NUL", many("\0")),
  ]
}

private let fullScores =
  files("content/scores/pt/rubric.json", rubrics)
  + files(
    "content/scores/pt/2022-03/van-phong.json", sheets, head: "{\"rubric\":\"r\",\"period\":\"2022-03\",\"sheets\":[",
    end: "]}")

private let rubrics: [(String, String)] = [
  (
    "items",
    rubric(
      "{\"id\":\"C1\",\"max\":\"1\",\"items\":[" + list { "{\"id\":\"C1.\($0 + 1)\",\"max\":\"1\",\"mode\":\"award\"}" }
        + "]}")
  ),
  ("criteria", rubric(list { "{\"id\":\"C\($0 + 1)\",\"max\":\"1\",\"items\":[]}" })),
  (
    "rules",
    rubric(
      "{\"id\":\"C1\",\"max\":\"9\",\"items\":[{\"id\":\"C1.1\",\"max\":\"9\",\"mode\":\"deduct\",\"rules\":["
        + list { "{\"id\":\"r\($0)\",\"points\":\"1\"}" } + "]}]}")
  ),
  ("bands", rubric("", bands: list { "{\"id\":\"b\($0)\",\"name\":\"x\",\"min\":\"1\"}" })),
]

private func rubric(_ criteria: String, bands: String = "{\"id\":\"x\",\"min\":\"0\"}") -> String {
  "{\"id\":\"r\",\"effective\":[\"2022-02-01\",\"2022-12-31\"],\"scale\":\"100\",\"decimals\":2,\"criteria\":["
    + criteria + "],\"bands\":[" + bands + "]}"
}

private let sheets: [(String, String)] = [
  ("one person", list { _ in "{\(ofAn),\"final\":{\"C1.1\":\"5\"},\"signoff\":[\(signature)]}" }),
  ("unknown people", list { "{\"person\":\"p\($0)\",\"unit\":\"van-phong\",\"final\":{\"C1.1\":\"5\"}}" }),
  ("points", "{\(ofAn),\"final\":{" + list { "\"C1.\($0 + 1)\":\"1\"" } + "}}"),
  ("signatures", "{\(ofAn),\"final\":{\"C1.1\":\"5\"},\"signoff\":[" + list { _ in signature } + "]}"),
  (
    "deductions",
    "{\(ofAn),\"final\":{\"C1.1\":\"5\"},\"deductions\":["
      + list { _ in "{\"item\":\"C1.1\",\"rule\":\"a\",\"date\":\"2022-03-02\",\"reason\":\"a\"}" } + "]}"
  ),
]

private let ofAn = "\"person\":\"an\",\"unit\":\"van-phong\""
private let signature = "{\"role\":\"self\",\"at\":\"2022-04-01\"}"

/// Values of JSON, as many as fit, with commas between.
private func list(_ value: (Int) -> String) -> String { String(numbered { value($0) + "," }.dropLast()) }
