// What the site is called, whose it is and which movement it tells of come from the content alone (R1).
import Model
import Testing

@testable import Composing

@Suite("every page")
struct EveryPageTests {
  @Test("follows a change of the agency, the title and the movement's name", arguments: Audience.allCases)
  func follows(audience: Audience) throws {
    var edition = try sample(audience)
    edition.site.agency = "Cơ quan đổi tên"
    edition.site.title = "Trang đổi tên"
    edition.movement.campaign.name = "Phong trào đổi tên"
    let before = try sample(audience)
    let old = [before.site.agency, before.site.title, before.movement.campaign.name]
    var checked = 0
    for page in composed(edition) where page.plainText == nil {
      for site in page.part.parts("site") {
        #expect(site.text("agency") == "Cơ quan đổi tên" && site.text("title") == "Trang đổi tên", "\(page.path)")
        checked += 1
      }
      let names = page.part.parts("site").map { $0.text("campaign") } + page.part.parts("ways").map { $0.text("label") }
      #expect(!names.contains { old.contains($0) }, "\(page.path)")
    }
    #expect(checked > 100)
  }
}
