// Rule `import-points` and `import-empty`: what stands in cells of points.
import Cells
import Exact
import Building
import Diagnostics
import Importing
import Model
import Testing

@Suite("import: points")
struct PointsTests {
  @Test(
    "a number that can be read in one way is taken exactly",
    arguments: [
      ("5,5", "5.5"), ("5", "5"), ("0", "0"), ("5,50", "5.5"), (" 5,25 ", "5.25"), ("\u{A0}6", "6"), ("0,05", "0.05"),
    ])
  func accepted(cell: String, points: String) throws {
    let made = try table("Mã;C1.1\nle-van-an;\(cell)\n")
    #expect(made.told == [] && made.text.contains("\"C1.1\": \"\(points)\""), "\(made.told)")
  }

  @Test("points of a file that has no comma in any are points, with commas or tabs between cells")
  func decimalPoint() throws {
    #expect(try table("Mã,C1.1\nle-van-an,5.5\n").text.contains("\"5.5\""))
    #expect(try table("Mã\tC1.1\nle-van-an\t5.5\n").text.contains("\"5.5\""))
    let mixed = try table("Mã\tC1.1\tTự chấm C1.1\nle-van-an\t5.5\t5,5\n")
    #expect(
      mixed.told == [
        Told(rule: "import-points", vi: "Dòng 2, cột B 'C1.1': '5.5' dùng dấu chấm, còn tệp này dùng dấu phẩy", line: 2)
      ])
  }

  @Test(
    "every doubt is an error at its cell, and nothing is written",
    arguments: [
      ("5.5", "'5.5' dùng dấu chấm, còn tệp này dùng dấu phẩy"), ("1.000", "'1.000' có thể là hàng nghìn hoặc phần lẻ"),
      ("03-May", "'03-May' là ngày mà Excel tự đổi thành, có lẽ bạn đã gõ 3,5"),
      ("03-Thg5", "'03-Thg5' là ngày mà Excel tự đổi thành, có lẽ bạn đã gõ 3,5"),
      ("3/5", "'3/5' là ngày mà Excel tự đổi thành, có lẽ bạn đã gõ 3,5"),
      ("03/05/2022", "'03/05/2022' là ngày mà Excel tự đổi thành"),
      ("2022-05-03", "'2022-05-03' là ngày mà Excel tự đổi thành"),
      ("#REF!", "'#REF!' là lỗi của Excel, không phải điểm"), ("#####", "'#####' là lỗi của Excel, không phải điểm"),
      ("=A1+2", "'=A1+2' là công thức chưa tính"), ("05,5", "'05,5' không phải một số viết gọn"),
      ("1.234,5", "'1.234,5' không phải một số viết gọn"), ("5,", "'5,' không phải một số viết gọn"),
      ("-0", "'-0' không phải một số viết gọn"), ("5,255", "'5,255' có quá 2 chữ số thập phân"),
      ("6,25", "điểm phải từ 0 đến 6, không phải '6,25'"), ("-1", "điểm phải từ 0 đến 6, không phải '-1'"),
      ("44684", "điểm phải từ 0 đến 6, không phải '44684'"), ("5 ,5", "'5 ,5' có dấu cách trong số"),
      ("x", "'x' không phải là điểm, như 8,5"), ("5%", "'5%' không phải là điểm, như 8,5"),
      ("+5", "'+5' không phải là điểm, như 8,5"), ("5e0", "'5e0' không phải là điểm, như 8,5"),
      ("५", "'५' không phải là điểm, như 8,5"),
      ("99999999999999999999", "'99999999999999999999' không phải một số viết gọn"),
    ])
  func doubted(cell: String, message: String) throws {
    let made = try table("STT;Mã;C1.1\n1;le-van-an;\(cell)\n")
    #expect(made.told == [Told(rule: "import-points", vi: "Dòng 2, cột C 'C1.1': \(message)", line: 2)], "\(made.told)")
    #expect(made.files.isEmpty && made.diagnostics.allSatisfy { $0.place?.file == "b.csv" })
  }

  @Test("an empty cell is not zero, and somebody without any points gets no sheet")
  func empty() throws {
    let made = try table("Mã;C1.1;Tự chấm C1.1\nle-van-an;;5\ntran-thi-bich;;\ndo-van-cuong;5;\n")
    #expect(
      made.told == [
        Told(rule: "import-empty", vi: "Dòng 2, cột B 'C1.1': để trống; để trống không phải là 0 điểm", line: 2),
        Told(
          rule: "import-empty", vi: "Dòng 3, cột A 'Mã': 'tran-thi-bich' không có điểm nào nên không có phiếu", line: 3),
        Told(rule: "import-empty", vi: "Dòng 4, cột C 'Tự chấm C1.1': chưa có điểm tự chấm nào", line: 4),
      ])
    #expect(made.files.isEmpty)
    #expect(try table("Mã;C1.1\n").told.map(\.vi) == ["Dòng 1: dưới tiêu đề không có phiếu nào"])
  }
}
