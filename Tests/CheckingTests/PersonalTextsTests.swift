// Rules: no private number, contact, home or sensitive word is published, and citizens stay unnamed.
import Diagnostics
import SampleSites
import Testing

@Suite("personal texts")
struct PersonalTextsTests {
  @Test(
    "a telephone number is an error where it begins",
    arguments: [
      "Gọi 👉0912345678.", "Gọi 👉0912 345 678 nhé", "Gọi 👉0912.345.678", "Gọi 👉091-234-5678", "Gọi 👉+84912345678.",
      "Gọi 👉+84 912 345 678", "Gọi 👉02713822333", "Gọi (👉0271) 3822 333", "ĐT: 👉0381234567; 0912345678/",
      "Gọi 👉+84 (0)912 345 678".replacing("(0)", with: "0"),
    ])
  func phones(body: String) throws {
    let marks = Marked([deed: story(body: body)])
    let found = try judge(marks.texts)
    #expect(found.first.map { start(of: $0.place) } == marks.places.first)
    #expect(Set(found.map(\.rule)) == ["personal-phone"])
  }

  @Test(
    "other numbers are none",
    arguments: [
      "Kế hoạch số 167/KH-UBND ngày 09/7/2019", "Quyết định 129/2007/QĐ-TTg", "6.350.000 đồng", "1.234.567.890 đồng",
      "năm 2022 và 2023", "ngày 05.03.2022 - 12 việc", "2022-03-15", "từ 01/02/2022 đến 31/12/2022", "3.630 kWh",
      "Mã số thuế 3800123456", "Số tài khoản 3800 2010 12345", "Luật 91/2025/QH15", "tổng đài 1900 1234, 1800 599 920",
      "H001.002.003-220315", "0,5 và 0,75", "09:30 đến 17:00", "quý 1 2 3 4 năm 2022", "tỷ lệ 100", "000.123.456",
      "Chỉ thị 05-CT/TW", "mã vạch 8934563138165", "ISO 9001:2015", "0123456789012345/QĐ",
    ])
  func numbers(body: String) throws {
    try expectNothing(in: [deed: story(body: body)])
  }

  @Test("the agency's own number and mailbox are published")
  func agency() throws {
    let site = """
      title: Gương
      agency: Sở
      theme: guong
      menu: [gioi-thieu]
      corrections: {text: "Gọi Văn phòng, số 0271 3822 333", email: gop-y@gmail.com}
      """
    try expectNothing(in: ["site.yaml": site, deed: story(body: "Gọi (0271) 3822 333 hoặc viết GOP-Y@gmail.com.")])
  }

  @Test("private mail is an error, an office's is not")
  func mail() throws {
    try expect("personal-email", in: [deed: story(body: "Viết cho 👉bich.92@gmail.com nhé.")])
    try expect("personal-email", in: [deed: story(body: "Viết <👉bichtt@songbe.example>.")])
    try expect("personal-email", in: [deed: story(["summary": "Viết cho 👉tranthibich@songbe.example"])])
    try expectNothing(in: [deed: story(body: "Viết van-phong@songbe.example, @moi, a@b, một cửa @ Sở.")])
  }

  @Test(
    "numbers of identity papers are errors",
    arguments: [
      "Số 👉070085001234.", "CMND 👉285123456", "Căn cước công dân số 👉070 085 001 234", "mang 👉hộ chiếu số C1234567",
    ])
  func identity(body: String) throws {
    try expect("personal-number", in: [deed: story(body: body)])
  }

  @Test(
    "digits that no card has are nobody's",
    arguments: ["Hồ sơ 285123456", "mã 970085001234", "số 000123456789", "hộ chiếu phổ thông", "AB070085001234"])
  func notIdentity(body: String) throws {
    try expectNothing(in: [deed: story(body: body)])
  }

  @Test(
    "a day of birth is an error",
    arguments: [
      "Chị 👉sinh ngày 12/3/1985 ở huyện.", "👉Sinh ngày 12 tháng 3 năm 1985.", "👉Ngày sinh: 12.03.1985",
      "👉sinh ngày 1-2-1990",
    ])
  func birth(body: String) throws {
    try expect("personal-birth", in: [deed: story(body: body)])
  }

  @Test(
    "being born in a year, or on somebody's birthday, is no day of birth",
    arguments: [
      "Chị sinh năm 1985.", "quà sinh nhật ngày 12/3/2022", "sinh ngày nào cũng vui", "học sinh ngày đầu 12/3/2022",
    ])
  func notBirth(body: String) throws {
    try expectNothing(in: [deed: story(body: body)])
  }

  @Test(
    "where somebody lives is a warning",
    arguments: ["Bà 👉trú tại ấp 3, xã Lộc.", "👉số nhà 12", "về 👉nhà số 7", "gõ cửa 👉nhà riêng số 5"])
  func home(body: String) throws {
    let found = try expect("personal-home", in: [deed: story(body: body)])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "what is sensitive is a warning",
    arguments: [
      "Mẹ chị 👉ung thư.", "Anh 👉mắc bệnh nặng.", "vừa được 👉kết nạp Đảng", "👉kết nạp vào Đảng", "là người 👉dân tộc Tày",
      "người 👉dân tộc Stiêng", "nhà 👉theo đạo",
    ])
  func sensitive(body: String) throws {
    let found = try expect("sensitive-words", in: [deed: story(body: body)])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "what only sounds so is not",
    arguments: [
      "bệnh thành tích", "đồng bào dân tộc thiểu số", "các dân tộc Việt Nam", "Ban Dân tộc Tỉnh", "niềm tin vào Đảng",
      "cán bộ, đảng viên", "thẻ tạm trú, thường trú tại Campuchia", "phòng, chống HIV", "cấp hộ chiếu",
      "kết nạp hội viên",
      "khỏe mạnh nhất là", "trú tại nước ngoài",
    ])
  func notSensitive(body: String) throws {
    let found = try judge([deed: story(body: body)])
    #expect(found.filter { $0.rule != "superlative-unproven" } == [])
  }

  @Test("a citizen's full name is a warning, a hero's street is none")
  func citizens() throws {
    let found = try expect("person-unknown", in: [deed: story(body: "Nhờ 👉bà Phạm Thị Hoa ở ấp.")])
    #expect(found.map(\.severity) == [.warning])
    try expectNothing(in: [
      deed: story(body: "Chủ tịch Hồ Chí Minh, đường Nguyễn Văn Linh, bà con, bà Hoa, Bác Hồ, ông Trời, Anh Văn Minh.")
    ])
  }
}
