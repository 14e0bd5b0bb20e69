// One page of the site: where it stands, which template draws it, and everything the template may say.
package import Template

/// A page before it becomes HTML. What it holds, the theme and the site's address are all that its bytes depend on.
package struct Page: Sendable, Hashable {
  /// Inside the site, such as `sang-kien/abc/index.html`.
  package var path: String
  /// The template that draws it.
  package var template: String
  package var view: Record
  /// Markdown bodies that the view's slots stand for, by slot number.
  package var bodies: [PageBody]
  /// Texts that the slots after those of the bodies stand for: each is drawn as a QR code, when the page is.
  package var codes: [String]

  package init(path: String, template: String, view: Record, bodies: [PageBody] = [], codes: [String] = []) {
    self.path = path
    self.template = template
    self.view = view
    self.bodies = bodies
    self.codes = codes
  }
}

extension Page {
  /// A file that no template draws, such as a table for a spreadsheet.
  package init(path: String, text: String) {
    self.init(path: path, template: "", view: Record(schema: "", values: [.text(text)]))
  }

  /// All of a file that no template draws; nil for a page.
  package var plainText: String? {
    guard template.isEmpty, case .text(let text) = view.values.first else { return nil }
    return text
  }
}

/// A Markdown body on a page, and where its links lead from there.
package struct PageBody: Sendable, Hashable {
  package var text: BodyText
  /// One for each destination that the body writes, in the order of their first use; none is written twice.
  package var leads: [Lead]
  /// Which part of the text stands there, counted from 0, where computed tables cut it; nil: the whole.
  package var part: Int?
  /// How much deeper its headings stand there.
  package var shift: Int

  package init(text: BodyText, leads: [Lead], part: Int? = nil, shift: Int = 0) {
    self.text = text
    self.leads = leads
    self.part = part
    self.shift = shift
  }
}

/// Where one written destination leads, as the page prints it.
package struct Lead: Sendable, Hashable {
  /// As the author meant it, entities and escapes resolved.
  package var written: String
  /// Seen from the page; nil when it leads nowhere in this edition, and only the words stay.
  package var printed: String?

  package init(written: String, printed: String?) {
    self.written = written
    self.printed = printed
  }
}
