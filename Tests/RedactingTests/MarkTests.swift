// The search for planted marks finds them in every form: a search that finds nothing proves nothing.
import Testing
import Vietnamese

@Suite("the search for planted marks")
struct MarkTests {
  private let page = "<!doctype html><p>Chị <b>%</b> làm việc ở <a href=\"../nguoi/ai-do/index.html\">phòng</a>.</p>"
  private let name = "Khúc Thị Mơ Huyền"

  @Test(
    "finds a name in every form",
    arguments: [
      "Khúc Thị Mơ Huyền", "KHÚC THỊ MƠ HUYỀN", "Khuc Thi Mo Huyen", "khuc-thi-mo-huyen", "khuc_thi_mo_huyen",
      "KhucThiMoHuyen", "Huyền Khúc Thị Mơ", "Huyền Mơ Thị Khúc", "Huyền, Khúc Thị Mơ", "Kh&#250;c Thị M&#x1A1; Huyền",
      "Kh%C3%BAc%20Th%E1%BB%8B%20M%C6%A1%20Huy%E1%BB%81n", "<b>Khúc</b> <i>Thị Mơ</i>\n Huyền",
      "Khúc&nbsp;Thị Mơ Huyền", "Kh<wbr>úc Thị Mơ Huyền", "Khúc Thị Mơ Huyê\u{0300}n", "xKhúc Thị Mơ Huyềnx",
    ])
  func finds(form: String) {
    let parts = page.split(separator: "%").map(String.init)
    #expect(Essence(Array((parts[0] + form + parts[1]).utf8)).says(name))
  }

  @Test("finds a name whose letters are taken apart (NFD)")
  func decomposed() {
    let apart = "Khu\u{0301}c Thi\u{0323} Mo\u{031B} Huye\u{0302}\u{0300}n"
    #expect(apart == name && !apart.utf8.elementsEqual(name.utf8))
    #expect(Essence(Array(apart.utf8)).says(name))
  }

  @Test("finds it in an attribute, too")
  func attribute() {
    #expect(Essence(Array("<img alt=\"Chị Khúc Thị Mơ Huyền\">".utf8)).says(name))
    #expect(Essence(Array("<a href=\"/nguoi/khuc-thi-mo-huyen/\">ở đây</a>".utf8)).says(name))
  }

  @Test("finds nothing where nothing is", arguments: ["", "Khúc Thị Mơ", "Thị Mơ Huyền", "Huyền Thị Khúc Mơ"])
  func nothing(form: String) {
    let parts = page.split(separator: "%").map(String.init)
    #expect(!Essence(Array((parts[0] + form + parts[1]).utf8)).says(name))
  }
}
