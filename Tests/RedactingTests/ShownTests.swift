// Which stories an edition shows: by status, by days, by consent.
import Diagnostics
import Exact
import Model
import Redacting
import Testing

@Suite("which stories are shown")
struct ShownTests {
  @Test(
    "by status, drafts only when asked for",
    arguments: [
      (Status.published, true, true), (.archived, true, true), (.draft, false, true), (.review, false, true),
      (.withdrawn, false, false), (.revoked, false, false),
    ])
  func status(status: Status, shown: Bool, withDrafts: Bool) {
    let library = library([story("x", status: status)])
    for audience in Audience.allCases {
      #expect(edition(library, audience).storyIDs == (shown ? ["x"] : []))
      #expect(edition(library, audience, drafts: true).storyIDs == (withDrafts ? ["x"] : []))
    }
  }

  @Test("every status is in the table above")
  func everyStatus() {
    #expect(Status.allCases.count == 6)
  }

  struct Days: Sendable {
    var published = "2022-05-10"
    var embargo: String?
    var expires: String?
    var asOf: String
    var shown: Bool
  }

  @Test(
    "from the day of publication and of the embargo, up to the day before it expires",
    arguments: [
      Days(asOf: "2022-05-09", shown: false), Days(asOf: "2022-05-10", shown: true),
      Days(embargo: "2022-05-20", asOf: "2022-05-19", shown: false),
      Days(embargo: "2022-05-20", asOf: "2022-05-20", shown: true),
      Days(embargo: "2022-05-01", asOf: "2022-05-09", shown: false),
      Days(expires: "2022-06-01", asOf: "2022-05-31", shown: true),
      Days(expires: "2022-06-01", asOf: "2022-06-01", shown: false),
      Days(expires: "2022-06-01", asOf: "2023-06-01", shown: false),
    ])
  func days(_ days: Days) {
    let library = library([
      story("x", published: days.published) {
        $0.embargo = days.embargo.map(day)
        $0.expires = days.expires.map(day)
      }
    ])
    for audience in Audience.allCases {
      #expect(edition(library, audience, day(days.asOf)).storyIDs == (days.shown ? ["x"] : []))
    }
  }

  @Test("a draft is shown before its day, but not after it has expired")
  func draftDays() {
    let early = story("x", status: .draft, published: "2023-01-01") { $0.embargo = day("2023-01-01") }
    let late = story("y", status: .review) { $0.expires = day("2022-06-01") }
    #expect(edition(library([early, late]), drafts: true).storyIDs == ["x"])
  }

  @Test("the newest stands first, and of one day by id")
  func order() {
    let stories = [
      story("b", published: "2022-05-11"), story("a", published: "2022-05-11"), story("d", published: "2022-05-12"),
      story("c", published: "2022-05-10"),
    ]
    #expect(edition(library(stories)).storyIDs == ["d", "a", "b", "c"])
  }

  @Test("of a story taken down an address remains, once its day had come", arguments: [Status.withdrawn, .revoked])
  func removed(status: Status) {
    let stories = [
      story("roi", status: status), story("chua", status: status, published: "2022-07-01"),
      story("cam", status: status) { $0.embargo = day("2022-07-01") },
    ]
    for audience in Audience.allCases {
      let edition = edition(library(stories), audience)
      #expect(edition.removed == [RemovedStory(id: ID("roi"), kind: .deed)])
    }
  }

  @Test("the public learns of no story taken down that it could never have seen")
  func removedForPublic() {
    let stories = [story("noi-bo", ["an"], status: .withdrawn), story("cong-khai", ["binh"], status: .withdrawn)]
    let library = library(
      stories, people: [person("an"), person("binh")],
      consents: [consent("an", .noticeboard), consent("binh", .public, until: "2022-06-01")])
    #expect(edition(library, .staff).removed.map(\.id.text) == ["noi-bo", "cong-khai"])
    #expect(edition(library, .public).removed.map(\.id.text) == ["cong-khai"])
  }
}

@Suite("consent")
struct ConsentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var consents: [Consent]
    var cited = ["dy-an"]
    var inside: Bool
    var outside: Bool
  }

  @Test(
    "decides whether a story that names somebody is shown",
    arguments: [
      Case(testDescription: "none", consents: [], inside: false, outside: false),
      Case(
        testDescription: "given but not cited", consents: [consent("an", .public)], cited: [], inside: false,
        outside: false),
      Case(
        testDescription: "of another person", consents: [consent("binh", .public)], cited: ["dy-binh"], inside: false,
        outside: false),
      Case(testDescription: "intranet", consents: [consent("an", .intranet)], inside: true, outside: false),
      Case(testDescription: "noticeboard", consents: [consent("an", .noticeboard)], inside: true, outside: false),
      Case(testDescription: "public", consents: [consent("an", .public)], inside: true, outside: true),
      Case(
        testDescription: "past", consents: [consent("an", .public, until: "2022-06-29")], inside: false, outside: false),
      Case(
        testDescription: "on its last day", consents: [consent("an", .public, until: "2022-06-30")], inside: true,
        outside: true),
      Case(
        testDescription: "not yet", consents: [consent("an", .public, from: "2022-07-01")], inside: false,
        outside: false),
      Case(
        testDescription: "on its first day", consents: [consent("an", .public, from: "2022-06-30")], inside: true,
        outside: true),
    ])
  func gate(_ given: Case) {
    let library = library(
      [story("x", ["an"]) { $0.consents = given.cited.map { at(ID($0)) } }], people: [person("an"), person("binh")],
      consents: given.consents)
    #expect(edition(library, .staff).storyIDs == (given.inside ? ["x"] : []))
    #expect(edition(library, .manager).storyIDs == (given.inside ? ["x"] : []))
    #expect(edition(library, .public).storyIDs == (given.outside ? ["x"] : []))
  }

  @Test("one person without consent keeps the whole story back")
  func everybody() {
    let library = library(
      [story("x", ["an", "binh"])], people: [person("an"), person("binh")],
      consents: [consent("an", .public), consent("binh", .intranet)])
    #expect(edition(library, .staff).storyIDs == ["x"])
    #expect(edition(library, .public).storyIDs == [])
    #expect(edition(library, .public).names == [])
  }

  @Test("a site may do without it inside, never outside")
  func notRequired() {
    let library = library([story("x", ["an"])], people: [person("an")], site: site(consent: false))
    #expect(edition(library, .staff).storyIDs == ["x"])
    #expect(edition(library, .manager).storyIDs == ["x"])
    #expect(edition(library, .public).storyIDs == [])
  }

  @Test("a picture of somebody who did not agree is left out, and its file with it")
  func photos() {
    let library = library(
      [
        story("x", ["an"]) {
          $0.photos = [photo("an.png", ["an"]), photo("binh.png", ["an", "binh"]), photo("vuon.png", [])]
        }
      ],
      people: [person("an"), person("binh")], consents: [consent("an", .public), consent("binh", .public)],
      pictures: ["an.png", "binh.png", "vuon.png"].map { picture(of: "x", $0) })
    for audience in Audience.allCases {
      let edition = edition(library, audience)
      #expect(edition.stories[0].photos.map(\.file.value) == ["an.png", "vuon.png"])
      #expect(edition.pictures == ["an.png", "vuon.png"].map { picture(of: "x", $0) })
    }
  }

  @Test("a story whose text places such a picture cannot be shown without it", arguments: ["binh.png", "./binh.png"])
  func photosInText(written: String) {
    let text = "![Bình đứng bên cổng](\(written))\n"
    let library = library(
      [story("x", ["an"], text: text) { $0.photos = [photo("binh.png", ["binh"])] }],
      people: [person("an"), person("binh")], consents: [consent("an", .public), consent("binh", .public)],
      pictures: [picture(of: "x", "binh.png")])
    #expect(edition(library, .staff).storyIDs == [])
    #expect(edition(library, .staff).pictures == [])
    var agreed = library
    agreed.stories[0].consents.append(at(ID("dy-binh")))
    #expect(edition(agreed, .public).storyIDs == ["x"])
    #expect(edition(agreed, .public).pictures.count == 1)
  }

  @Test("pictures of stories that are not shown stay behind")
  func picturesOfHidden() {
    let text = "![vườn](vuon.png)\n"
    let library = library(
      [story("x", status: .withdrawn, text: text), story("y", status: .draft, text: text), story("z", text: text)],
      pictures: ["x", "y", "z"].map { picture(of: $0, "vuon.png") })
    for audience in Audience.allCases {
      #expect(edition(library, audience).pictures == [picture(of: "z", "vuon.png")])
    }
  }
}
