// One page of the site: where it stands, which template draws it, and everything the template may say.
package import Markdown
package import Template

/// A page before it becomes HTML.
package struct Page: Sendable, Hashable {
  /// Inside the site, such as `sang-kien/abc/index.html`.
  package var path: String
  /// The template that draws it.
  package var template: String
  package var view: Record
  /// Markdown bodies that the view's slots stand for, by slot number.
  package var bodies: [PageBody]

  package init(path: String, template: String, view: Record, bodies: [PageBody] = []) {
    self.path = path
    self.template = template
    self.view = view
    self.bodies = bodies
  }
}

/// A Markdown body on a page.
package struct PageBody: Sendable, Hashable {
  package var source: Source

  package init(source: Source) {
    self.source = source
  }
}
