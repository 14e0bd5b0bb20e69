// The small parts that many pages share: dates, links, people, units, criteria, pictures.
import Diagnostics
import Exact
import Model
import Template
import Vietnamese

/// A day in the forms that pages print.
struct DateView: View {
  let day: Day

  static let name = "date"
  static let fields: [ViewField<DateView>] = [
    .text("short", .init("dạng 15/03/2022", "as 15/03/2022")) { shortDate($0.day) },
    .text("long", .init("dạng ngày 15 tháng 3 năm 2022", "in words")) { longDate($0.day) },
    .text("iso", .init("dạng 2022-03-15", "as 2022-03-15")) { $0.day.iso },
  ]
}

/// A name that leads somewhere.
struct LinkView: View {
  let label: String
  let address: String

  static let name = "link"
  static let fields: [ViewField<LinkView>] = [
    .text("label", .init("chữ của liên kết", "its words")) { $0.label },
    .address("address", .init("nơi dẫn đến", "where it leads")) { $0.address },
  ]
}

/// Somebody; the address is absent for those who have no page.
struct PersonView: View {
  let name: String
  let initial: String
  let address: String?
  let unit: String
  let position: String

  static let name = "person"
  static let fields: [ViewField<PersonView>] = [
    .text("name", .init("họ và tên", "the full name")) { $0.name },
    .text("initial", .init("chữ đầu của tên", "the given name's first letter")) { $0.initial },
    .optional("address", .address, .init("trang của người này", "their page")) { $0.address },
    .text("unit", .init("tên đơn vị", "the unit's name")) { $0.unit },
    .text("position", .init("chức vụ", "the position")) { $0.position },
  ]
}

/// A division.
struct UnitView: View {
  let name: String
  let short: String
  let address: String

  static let name = "unit"
  static let fields: [ViewField<UnitView>] = [
    .text("name", .init("tên đơn vị", "its name")) { $0.name },
    .text("short", .init("tên gọn", "its short name")) { $0.short },
    .address("address", .init("trang của đơn vị", "its page")) { $0.address },
  ]
}

extension UnitView {
  init(unit: Unit) {
    self.init(name: unit.name, short: unit.short, address: Addresses.unit(unit.id))
  }
}

/// A criterion's badge.
struct BadgeView: View {
  let criterion: Criterion
  /// The folder of its movement's pages; empty for the movement under way.
  let folder: String

  static let name = "criterion-badge"
  static let fields: [ViewField<BadgeView>] = [
    .text("id", .init("mã viết thường, như c2", "its id in lower case")) { $0.criterion.id.text.lowercased() },
    .text("code", .init("mã, như C2", "its id")) { $0.criterion.id.text },
    .text("name", .init("tên ngắn", "its short name")) { $0.criterion.name },
    .address("address", .init("trang của tiêu chí", "its page")) {
      Addresses.within($0.folder, Addresses.criterion($0.criterion.id))
    },
  ]
}

/// A picture with its size, so that the page does not jump when it comes.
struct PictureView: View {
  let address: String
  let alt: String
  let width: Int
  let height: Int
  let credit: String?
  let caption: String?

  static let name = "picture"
  static let fields: [ViewField<PictureView>] = [
    .address("address", .init("tệp ảnh", "the file")) { $0.address },
    .text("alt", .init("mô tả ảnh", "the picture in words")) { $0.alt },
    .text("width", .init("rộng, điểm ảnh", "in pixels")) { String($0.width) },
    .text("height", .init("cao, điểm ảnh", "in pixels")) { String($0.height) },
    .optional("credit", .text, .init("nguồn ảnh", "who made it")) { $0.credit },
    .optional("caption", .text, .init("chú thích", "the caption")) { $0.caption },
  ]
}

/// A heading of a text, for its table of contents.
struct HeadingView: View {
  let id: String
  let text: String

  static let name = "heading"
  static let fields: [ViewField<HeadingView>] = [
    .text("id", .init("neo trong trang", "its anchor")) { $0.id },
    .text("text", .init("chữ của tiêu đề", "its words")) { $0.text },
  ]
}
