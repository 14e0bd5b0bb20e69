// The front matter of a story, declared once: the reader, its "did you mean" and later forms all come from here.
import Diagnostics
import Exact
import Model
import Notation

/// The fields of a story (content.md, "A story").
enum StoryFields {
  static let title = Field("title", .text(atMost: 160), required: true, about: about("tiêu đề", "the title"))
  static let kind = Field("kind", .oneOf(StoryKind.self), required: true, about: about("loại bài", "the kind of story"))
  static let date = Field("date", .day, required: true, about: about("ngày của việc làm", "the day of the deed"))
  static let published = Field("published", .day, about: about("ngày bắt đầu đăng", "shown from this day"))
  static let discovered = Field("discovered", .day, about: about("ngày phát hiện", "the day it came to notice"))
  static let criteria = Field(
    "criteria", .oneOrMany(of: .criterionID), about: about("các tiêu chí, như C2 hoặc C2.1", "criteria, such as C2.1"))
  static let people = Field(
    "people", .oneOrMany(of: .credit), about: about("những người trong bài", "the people in the story"))
  static let units = Field(
    "units", .oneOrMany(of: .id(of: Unit.self)), about: about("các đơn vị trong bài", "the units in the story"))
  static let summary = Field(
    "summary", .text(atMost: 300), about: about("tóm tắt, tối đa 300 ký tự", "at most 300 characters"))
  static let stage = Field(
    "stage", .oneOf(Stage.self), about: about("mức trưởng thành của điển hình", "how far the example has grown"))
  static let status = Field("status", .oneOf(Status.self), about: about("tình trạng đăng", "whether it is shown"))
  static let values = Field(
    "values", .oneOrMany(of: .text(atMost: 60)), about: about("giá trị mà việc làm thể hiện", "values it shows"))
  static let field = Field("field", .text(atMost: 60), about: about("lĩnh vực công tác", "field of work"))
  static let toward = Field(
    "toward", .oneOrMany(of: .text(atMost: 60)), about: about("đối với ai", "toward whom"))
  static let movements = Field(
    "movements", .oneOrMany(of: .id(of: Campaign.self)), about: about("phong trào", "movements it counts for"))
  static let tags = Field("tags", .oneOrMany(of: .text(atMost: 60)), about: about("từ khóa tự do", "free tags"))
  static let results = Field(
    "results", .list(of: .measurement), about: about("kết quả đo trước và sau", "measured before and after"))
  static let savings = Field("savings", .list(of: .saving), about: about("những gì tiết kiệm được", "what was saved"))
  static let evidence = Field("evidence", .list(of: .evidence), about: about("minh chứng", "proof"))
  static let adopts = Field(
    "adopts", .id(of: Story.self), about: about("mã bài mà bài này làm theo", "the story this one replicates"))
  static let adoptions = Field(
    "adoptions", .list(of: .adoption), about: about("đơn vị nào đã làm theo", "who took it up"))
  static let nurture = Field("nurture", .nurture, about: about("kế hoạch bồi dưỡng", "the plan to nurture it"))
  static let decision = Field("decision", .id(of: Decision.self), about: about("mã quyết định", "the decision"))
  static let award = Field("award", .id(of: Award.self), about: about("mã khen thưởng", "the award"))
  static let documents = citedDocuments
  static let photo = Field("photo", .photo, about: about("ảnh chính", "the main picture"))
  static let photos = Field("photos", .list(of: .photo), about: about("các ảnh khác", "more pictures"))
  static let consent = Field(
    "consent", .oneOrMany(of: .id(of: Consent.self)), about: about("mã phiếu đồng ý", "ids in consents.yaml"))
  static let embargo = Field("embargo", .day, about: about("không đăng trước ngày này", "not shown before this day"))
  static let expires = Field("expires", .day, about: about("hết hạn đăng", "not shown from this day on"))
  static let aliases = Field(
    "aliases", .oneOrMany(of: .text(atMost: 180)), about: about("các địa chỉ cũ", "old addresses"))

  /// All of them, in the order in which a form shows them.
  static let all: [any FieldDeclaration] = [
    title, kind, date, published, discovered, criteria, people, units, summary, stage, status, values, field, toward,
    movements, tags, results, savings, evidence, adopts, adoptions, nurture, decision, award, documents, photo, photos,
    consent, embargo, expires, aliases,
  ]

  /// The same, ready to be compared with thousands of files.
  static let shape = RecordShape(all)
}
