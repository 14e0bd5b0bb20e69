// Tests of personal names.

import Testing

@testable import Vietnamese

private let people = [
  "Nguyễn An", "Trần Thị An", "Nguyễn Văn Ánh", "Lê Ăn", "Lê Thị Ân", "Đỗ Thị Dung", "Phạm Minh Đức", "Nguyễn Thị Hoa",
  "Đặng Thúy Hoà", "Trần Văn Hòa", "Lê Thị Hoài", "Hoàng Yên", "Vũ Thị Yến",
]

@Test("people are sorted by tên, then by họ and đệm")
func peopleInOrder() {
  var random = Sequel(state: 11)
  let byKey: (String, String) -> Bool = { PersonName($0).sortKey < PersonName($1).sortKey }
  for _ in 0..<50 {
    #expect(people.shuffled(using: &random).sorted(by: byKey) == people)
  }
  #expect(people.reversed().sorted(by: byKey) == people)
}

@Test("people stand under the letter of their tên")
func indexLetters() {
  #expect(people.map { PersonName($0).indexLetter }.joined() == "AAAĂÂDĐHHHHYY")
}

@Test(
  "a name has parts",
  arguments: [
    ("Nguyễn Thị Minh Khai", "Nguyễn", "Thị Minh", "Khai", "K", "K"), ("Nguyễn Ánh", "Nguyễn", "", "Ánh", "A", "Á"),
    ("Ý", "", "", "Ý", "Y", "Ý"), ("", "", "", "", "#", ""), ("  Lê \u{A0} Ưng ", "Lê", "", "Ưng", "Ư", "Ư"),
    ("Điểu K'Ré", "Điểu", "", "K'Ré", "K", "K"), ("Trần 'đức'", "Trần", "", "'đức'", "Đ", "Đ"),
    ("Ivan Дом", "Ivan", "", "Дом", "#", "Д"),
    ("Jean Çelik", "Jean", "", "Çelik", "C", "Ç"), ("Le\u{302} Ta\u{302}m", "Le\u{302}", "", "Ta\u{302}m", "T", "T"),
    ("Đội 7", "Đội", "", "7", "#", ""), ("Lê ậu", "Lê", "", "ậu", "Â", "Ậ"),
  ])
func parts(_ full: String, _ family: String, _ middle: String, _ given: String, _ letter: String, _ initial: String) {
  let name = PersonName(full)
  #expect(name.full.utf8.elementsEqual(full.utf8), "never rewritten")
  #expect([name.family, name.middle, name.given] == [family, middle, given])
  #expect(name.indexLetter == letter)
  #expect(name.initial == initial)
}

@Test("a sort name decides order and letter, and leaves the parts")
func sortNames() {
  let name = PersonName("Jean Marie Dupont", sortName: "Marie Jean Dupont")
  #expect(name.indexLetter == "M")
  #expect(name.sortKey == sortKey("Marie Jean Dupont"))
  #expect(name.given == "Dupont")
  #expect(PersonName("Lê An", sortName: " ").sortKey == PersonName("Lê An").sortKey)
}
