// What stands around the synthetic stories: a site, a movement of five criteria, twelve units and sixty people.

let unitCount = 12
let peopleCount = 60
let criterionCount = 5
/// How many items each criterion has.
let itemCount = 4
let groupNames = [("nhan-dan", "nhân dân")].map { (id: $0.0, name: $0.1) }
let valueNames = [("tan-tuy", "tận tụy"), ("ky-cuong", "kỷ cương"), ("than-thien", "thân thiện")]
  .map { (id: $0.0, name: $0.1) }
let fieldNames = [("lanh-su", "Lãnh sự"), ("doi-ngoai", "Đối ngoại")].map { (id: $0.0, name: $0.1) }

/// A person's given name.
func givenName(_ number: Int) -> String { syllables[number % syllables.count].capitalizedFirst }

/// A person's whole name.
func personName(_ number: Int) -> String { "Nguyễn Văn " + givenName(number) }

/// The number of the unit that a person is a member of.
func unitOfPerson(_ number: Int) -> Int { number % unitCount + 1 }

let siteText = """
  title: Trang đo tốc độ
  agency: Cơ quan thử nghiệm
  notice: Mọi chữ trên trang này do máy sinh ra để đo tốc độ.
  address: https://do-luong.example/
  theme: guong
  privacy: {consent: 'off', minGroup: 5, showRanks: recognised}

  """

let campaignText = """
  id: do-luong
  name: Phong trào thử nghiệm
  window: {from: 2022-02-01, to: 2022-12-31}
  criteria:
  \((1...criterionCount).map(criterionText).joined())
  values:
    - group: Giá trị
      words: [\(flow(valueNames))]
  fields: [\(flow(fieldNames))]
  toward: [\(flow(groupNames))]

  """

private func flow(_ list: [(id: String, name: String)]) -> String {
  list.map { "{id: \($0.id), name: \($0.name)}" }.joined(separator: ", ")
}

private func criterionText(_ number: Int) -> String {
  let items = (1...itemCount).map { "      - {id: C\(number).\($0), name: Mục \($0), text: Nội dung của mục \($0)}\n" }
  return "  - id: C\(number)\n    name: Tiêu chí \(number)\n    text: Nội dung của tiêu chí \(number)\n    items:\n"
    + items.joined()
}

let organisationText =
  "units:\n"
  + (1...unitCount).map { "  - {id: phong-\($0), name: Phòng số \($0), short: P\($0), from: 2016-01-01}\n" }.joined()
  + "people:\n"
  + (1...peopleCount).map { number in
    "  - id: nguoi-\(number)\n    name: \(personName(number))\n"
      + "    memberships: [{unit: phong-\(unitOfPerson(number)), position: Chuyên viên, from: 2016-01-01}]\n"
  }.joined()

extension String {
  /// The first letter as a capital.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
