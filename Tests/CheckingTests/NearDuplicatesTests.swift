// Rule: a story is told once: a copy with another name at its head is noticed.
import Diagnostics
import SampleSites
import Testing

@Suite("near duplicates")
struct NearDuplicatesTests {
  static let text = """
    Sáng thứ Hai, người đến làm thủ tục xếp hàng từ sớm. Chị thấy một bác lớn tuổi cầm xấp giấy, hỏi mới biết bác đã đi
    hai lần vì thiếu bản sao. Chị không bảo bác về. Chị mang giấy của bác ra hàng phô tô đầu phố, chờ đúng mười phút,
    rồi xếp lại theo thứ tự, ghi một mảnh giấy nhỏ dặn lần sau cần gì. Trưa hôm ấy bác nhận được biên nhận, ngồi uống
    chén nước ở phòng trực, bảo rằng đường về hôm nay ngắn hơn mọi khi.
    """

  @Test("a story with nearly the words of another is a warning at its title, with the other beside it")
  func copy() throws {
    let copied = NearDuplicatesTests.text.replacing("thứ Hai", with: "thứ Ba").replacing("hai lần", with: "ba lần")
    let texts = [
      deed: story(["title": "👉Một việc"], body: copied),
      "stories/2022/bai-goc.md": story(["title": "Một việc khác"], body: NearDuplicatesTests.text),
    ]
    let found = try expect("near-duplicate", in: texts)
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.message) == [
        .init("Bài này gần như trùng lời với 'bai-goc'", "this story is nearly word for word 'bai-goc'")
      ])
    #expect(found.first?.notes.map(\.place.file) == ["content/stories/2022/bai-goc.md"])
  }

  @Test("stories of one matter in other words, short ones, and what was withdrawn are not")
  func others() throws {
    let other = NearDuplicatesTests.text.split(separator: " ").reversed().joined(separator: " ")
    try expectNothing(in: [
      deed: story(["title": "Một việc"], body: NearDuplicatesTests.text),
      "stories/2022/bai-hai.md": story(["title": "Việc khác"], body: other),
      "stories/2022/bai-ba.md": story(["title": "Ngắn"]), "stories/2022/bai-bon.md": story(["title": "Ngắn nữa"]),
      "stories/2022/bai-nam.md": story(["title": "Gỡ", "status": "withdrawn"], body: NearDuplicatesTests.text),
    ])
  }

  @Test("one title for two stories is a warning, however its tones are placed")
  func titles() throws {
    let marks = Marked([
      deed: story(["title": "👉Giữ nếp văn hoá"]), "stories/2022/bai-goc.md": story(["title": "giữ nếp văn hóa"]),
    ])
    let found = try judge(SampleSite.smallest.with(marks.texts))
    #expect(found.map(\.rule) == ["same-title"])
    #expect(found.map { start(of: $0.place) } == marks.places)
    #expect(found.map(\.message.vi) == ["Tiêu đề 'Giữ nếp văn hoá' trùng với bài 'bai-goc'"])
  }
}
