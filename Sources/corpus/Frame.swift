// What stands around the synthetic stories: a site, a movement of five criteria, twelve units and sixty people.

let unitCount = 12
let peopleCount = 60

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
  \((1...5).map(criterionText).joined())
  values:
    - group: Giá trị
      words: [{id: tan-tuy, name: tận tụy}, {id: ky-cuong, name: kỷ cương}, {id: than-thien, name: thân thiện}]
  fields: [{id: lanh-su, name: Lãnh sự}, {id: doi-ngoai, name: Đối ngoại}]
  toward: [{id: nhan-dan, name: nhân dân}]

  """

private func criterionText(_ number: Int) -> String {
  let items = (1...4).map { "      - {id: C\(number).\($0), name: Mục \($0), text: Nội dung của mục \($0)}\n" }
  return "  - id: C\(number)\n    name: Tiêu chí \(number)\n    text: Nội dung của tiêu chí \(number)\n    items:\n"
    + items.joined()
}

let organisationText =
  "units:\n"
  + (1...unitCount).map { "  - {id: phong-\($0), name: Phòng số \($0), short: P\($0), from: 2016-01-01}\n" }.joined()
  + "people:\n"
  + (1...peopleCount).map { number in
    "  - id: nguoi-\(number)\n    name: Nguyễn Văn \(syllables[number % syllables.count].capitalizedFirst)\n"
      + "    memberships: [{unit: phong-\(number % unitCount + 1), position: Chuyên viên, from: 2016-01-01}]\n"
  }.joined()

extension String {
  /// The first letter as a capital.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
