// Rules about tables that are imported.
import Diagnostics

/// A table for the smallest site in which nothing else is left to say.
private func table(
  _ head: String, _ row: String, person: String = "tran-thi-bich", signed: String = "02/05/2022"
) -> String {
  "Mã;\(head);Ngày tự chấm;Ngày trưởng phòng ký;Trưởng phòng ký;Ngày Văn phòng ký;Văn phòng ký\n"
    + "\(person);\(row);\(signed);03/05/2022;le-van-an;04/05/2022;do-van-cuong\n"
}

let importExplanations: [Explanation] = [
  Explanation(
    "csv-encoding", .init("Bảng mã của tệp CSV không rõ", "A table whose encoding is not clear"),
    why: .init(
      "Đoán sai bảng mã là sai tên người. Trong Excel chọn Lưu thành (Save As), kiểu 'CSV UTF-8' hoặc 'Unicode Text'.",
      "A wrong guess spoils names: in Excel choose Save As, 'CSV UTF-8' or 'Unicode Text'.")),
  Explanation(
    "csv-size", .init("Bảng có quá nhiều cột", "A table with too many columns"),
    why: .init("Tệp hỏng hoặc không phải bảng điểm: lưu lại từ Excel.", "It is damaged or no table: save it again.")),
  Explanation(
    "csv-quote", .init("Dấu ngoặc kép trong tệp CSV bị lẻ", "A quotation mark that does not close"),
    why: .init(
      "Excel tự viết đúng; khi sửa tay, dấu ngoặc kép trong ô phải viết hai lần.",
      "Excel writes them right; by hand, a mark inside a cell is written twice."),
    .init(table: table("C1.1", "\"5,5"), right: table("C1.1", "\"5,5\""))),
  Explanation(
    "import-header", .init("Không thấy dòng tiêu đề của bảng", "No row heads the table"),
    why: .init(
      "Một dòng phải có cột 'Mã' hoặc 'Họ tên' và các cột mang mã mục; dòng tên bảng ở trên thì không sao.",
      "One row has 'Mã' or 'Họ tên' and the ids of items; titles may stand above it."),
    .init(table: "Người;Điểm\ntran-thi-bich;5,5", right: table("C1.1", "5,5"))),
  Explanation(
    "import-column", .init("Một cột không rõ là gì", "A column that is not clear"),
    why: .init(
      "Tiêu đề là mã mục (C1.1), 'Tự chấm C1.1' hoặc 'Trừ C1.2', mỗi cột một lần; cột lạ không được đọc.",
      "Columns are headed C1.1, 'Tự chấm C1.1' or 'Trừ C1.2', each once; others are not read."),
    .init(table: table("C1.1;C1.11", "5,5;5,5"), right: table("C1.1;C1.2", "5,5;4"))),
  Explanation(
    "import-person", .init("Không rõ một dòng là của ai", "A row of somebody who is not known"),
    why: .init(
      "Ghi mã trong organisation.yaml; ghi họ tên thì chỉ được khi không có hai người trùng tên. Mỗi người một dòng.",
      "Write the id of organisation.yaml, or a name that one person only has; one row a person."),
    .init(
      table: table("C1.1", "5,5", person: "tran-thi-bic"),
      right: table("C1.1", "5,5"))),
  Explanation(
    "import-points",
    .init("Một ô điểm đọc được theo nhiều cách, hoặc không đọc được", "Points that cannot be read for sure"),
    why: .init(
      "Viết 5,5 như Excel tiếng Việt; để cột ở dạng Number thì Excel không đổi điểm thành ngày.",
      "Write 5,5 as Vietnamese Excel does; a column of Numbers is not turned into dates."),
    .init(table: table("C1.1", "05-Thg5"), right: table("C1.1", "5,5"))),
  Explanation(
    "import-empty", .init("Ô điểm để trống", "Points that are missing"),
    why: .init(
      "Để trống không phải là 0: được 0 điểm thì ghi 0. Người không có điểm nào thì không có phiếu.",
      "Empty is not 0: write 0. Whoever has no points at all gets no sheet."),
    .init(table: table("C1.1;Trừ C1.2", ";0"), right: table("C1.1;Trừ C1.2", "0;0"))),
  Explanation(
    "import-deduction", .init("Điểm trừ trong bảng không đủ căn cứ", "A deduction without its grounds"),
    why: .init(
      "Ở cột 'Trừ C1.2', mỗi vi phạm một dòng trong ô: lỗi | ngày | số lần | lý do | minh chứng.",
      "In the column 'Trừ C1.2' each is a line of the cell: rule | date | count | reason | evidence."),
    .init(
      table: table("C1.1;Trừ C1.2", "5,5;-0,5"),
      right: table("C1.1;Trừ C1.2", "5,5;no-card | 07/04/2022 | 1 | Quên thẻ | Sổ trực"))),
  Explanation(
    "import-signoff", .init("Chữ ký trong bảng thiếu hoặc không đọc được", "A sign-off that is missing or unclear"),
    why: .init(
      "Mỗi vai trò cần ngày ký và người ký; có thể thêm 'signoff' vào tệp JSON sau.",
      "Each role needs a day and who signed; they may be added to the JSON file later."),
    .init(
      table: table("C1.1", "5,5", signed: "5/25/2022"),
      right: table("C1.1", "5,5"))),
  Explanation(
    "import-unit", .init("Không rõ đơn vị của một dòng", "A row whose unit is not known"),
    why: .init(
      "Ghi mã hoặc tên đơn vị; để trống thì lấy nơi người ấy làm việc nhiều ngày nhất trong kỳ.",
      "Write a unit's id or name; without one it is where the person worked most days."),
    .init(table: table("Đơn vị;C1.1", "Tổ xe;5,5"), right: table("Đơn vị;C1.1", "Văn phòng;5,5"))),
  Explanation(
    "import-exists", .init("Tệp phiếu điểm đã có", "A file of sheets that exists"),
    why: .init(
      "Nhập không bao giờ ghi đè: chuyển tệp cũ ra ngoài thư mục nội dung rồi nhập lại.",
      "Importing never overwrites: move the old file out first.")),
]
