// The register of documents: each with whatever cites it, and the decisions of the council and the agency (R2).
import Diagnostics
import Model
import Template

/// The page.
struct DocumentsView: View {
  let site: Made<SiteView>
  let page: HeadView
  let ways: [MovementLinkView]
  let documents: [DocumentView]
  let decisions: [DecisionLineView]

  static let name = "documents"
  static let fields: [ViewField<DocumentsView>] = [
    .record("site", Made<SiteView>.self, .init("trang web", "the site")) { $0.site },
    .record("page", HeadView.self, .init("trang này", "this page")) { $0.page },
    .list("ways", of: MovementLinkView.self, .init("các trang về phong trào", "the movement's pages")) { $0.ways },
    .list("documents", of: DocumentView.self, .init("các văn bản, văn bản mới trước", "documents, the newest first")) {
      $0.documents
    },
    .list("decisions", of: DecisionLineView.self, .init("các quyết định", "the decisions")) { $0.decisions },
  ]
}

/// An entry of the register.
struct DocumentView: View {
  let document: BasisDocument
  let movements: [LinkView]
  let criteria: [LinkView]
  let decisions: [LinkView]
  let stories: [LinkView]

  static let name = "document"
  static let fields: [ViewField<DocumentView>] = [
    .text("id", .init("neo của văn bản trên trang", "its anchor")) { $0.document.id.text },
    .record("document", BasisView.self, .init("văn bản", "the document")) { BasisView(document: $0.document) },
    .optional("link", .address, .init("địa chỉ của toàn văn", "the address of its text")) { $0.document.link },
    .list("movements", of: LinkView.self, .init("phong trào lấy làm căn cứ", "movements that rest on it")) {
      $0.movements
    },
    .list("criteria", of: LinkView.self, .init("tiêu chí dẫn văn bản", "criteria that cite it")) { $0.criteria },
    .list("decisions", of: LinkView.self, .init("quyết định dẫn văn bản", "decisions that cite it")) { $0.decisions },
    .list("stories", of: LinkView.self, .init("bài viết dẫn văn bản", "stories that cite it")) { $0.stories },
  ]
}

/// A document on which something rests.
struct BasisView: View {
  let document: BasisDocument

  static let name = "basis-document"
  static let fields: [ViewField<BasisView>] = [
    .text("number", .init("số, ký hiệu", "its number")) { $0.document.number },
    .text("type", .init("loại văn bản", "its type")) { $0.document.type },
    .text("issuer", .init("cơ quan ban hành", "who issued it")) { $0.document.issuer },
    .record("date", DateView.self, .init("ngày ban hành", "its date")) { DateView(day: $0.document.date) },
    .text("title", .init("trích yếu", "its title")) { $0.document.title },
    .address("address", .init("mục của văn bản trong danh mục", "its entry in the register")) {
      Addresses.document($0.document.id)
    },
  ]
}
