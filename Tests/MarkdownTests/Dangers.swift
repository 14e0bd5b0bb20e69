// What of a rendered body may not be there, by a strict reading of its tags.
import HTMLReading

/// What of a page could run, load from or lead to where it may not: empty for a safe page.
func dangers(in html: String) -> [String] {
  let allowed: [String: Set<String>] = [
    "a": ["href", "title", "id", "role", "aria-label"], "sup": [], "del": [],
    "section": ["class", "role", "aria-label"],
    "input": ["type", "checked", "disabled", "aria-label"], "img": ["src", "alt", "title", "loading"], "h2": ["id"],
    "h3": ["id"], "h4": ["id"],
    "h5": ["id"], "h6": ["id"], "ol": ["start"], "code": ["class"], "div": ["class"], "td": ["class"],
    "th": ["class", "scope"], "p": [], "em": [], "strong": [], "ul": [], "li": ["id"], "blockquote": [], "pre": [],
    "hr": [], "br": [], "table": [], "thead": [], "tbody": [], "tr": [], "figure": ["class"], "figcaption": [],
  ]
  var found: [String] = []
  for tag in Tokens(html).tags {
    guard let names = allowed[tag.name] else {
      found.append("<\(tag.name)>")
      continue
    }
    for attribute in tag.attributes {
      if !names.contains(attribute.name) { found.append("\(tag.name) \(attribute.name)") }
      guard attribute.name == "href" || attribute.name == "src" else { continue }
      if let danger = danger(of: attribute.value) { found.append("\(attribute.name) \(danger)") }
    }
  }
  return found
}
