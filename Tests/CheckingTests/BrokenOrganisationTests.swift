// Rule: memberships, heads, successors and consents name units and people that exist.
import Diagnostics
import SampleSites
import Testing

@Suite("broken organisation")
struct BrokenOrganisationTests {
  static func organisation(head: String = "le-van-an", successor: String = "van-phong", unit: String = "thanh-tra")
    -> String
  {
    """
    units:
      - {id: van-phong, name: Văn phòng, heads: [{person: \(head), from: 2020-01-01}]}
      - {id: thanh-tra, name: Thanh tra}
      - {id: to-cu, name: Tổ cũ, to: 2020-12-31, successor: \(successor)}
    people:
      - {id: tran-thi-bich, name: Trần Thị Bích, memberships: [{unit: van-phong, position: A, from: 2020-01-01}]}
      - {id: le-van-an, name: Lê Văn An, memberships: [{unit: van-phong, position: A, from: 2020-01-01}]}
      - {id: do-van-cuong, name: Đỗ Văn Cường, memberships: [{unit: \(unit), position: A, from: 2020-01-01}]}
    """
  }

  @Test(
    "an unknown head, successor or unit is an error where it is written",
    arguments: [
      ("unknown-person", organisation(head: "👉le-van-anh")), ("unknown-unit", organisation(successor: "👉phong-x")),
      ("unknown-unit", organisation(unit: "👉thanh-tro")),
    ])
  func unknown(rule: String, text: String) throws {
    try expect(rule, in: ["organisation.yaml": text])
  }

  @Test("an organisation whose names are known is no error")
  func known() throws {
    try expectNothing(in: ["organisation.yaml": BrokenOrganisationTests.organisation()])
  }

  @Test("a consent of somebody unknown is an error")
  func consents() throws {
    let text = """
      - {id: dy-bich, person: tran-thi-bich, scope: public, from: 2022-01-01}
      - {id: dy-an, person: le-van-an, scope: public, from: 2022-01-01}
      - {id: dy-ai, person: 👉khong-ai, scope: public, from: 2022-01-01}
      """
    try expect("unknown-person", in: ["consents.yaml": text])
  }
}

@Suite("broken site")
struct BrokenSiteTests {
  @Test(
    "an unknown person, unit or page in site.yaml is an error where it is written",
    arguments: [
      ("unknown-person", "signatories: [{person: 👉khong-ai, title: Giám đốc}]"),
      ("unknown-unit", "corrections: {unit: 👉van-phongg, text: Hãy viết.}"),
      ("unknown-page", "menu: [gioi-thieu, 👉gioi-thie]"),
    ])
  func unknown(rule: String, line: String) throws {
    try expect(rule, in: ["site.yaml": "title: Gương\nagency: Sở\ntheme: guong\n\(line)\n"])
  }

  @Test("known ones are no error")
  func known() throws {
    let text = """
      title: Gương
      agency: Sở
      theme: guong
      signatories: [{person: le-van-an, title: Giám đốc}]
      corrections: {unit: van-phong, text: Hãy viết.}
      menu: [gioi-thieu]
      """
    try expectNothing(in: ["site.yaml": text])
  }
}
