// What a build remembers for the next one: what it read from each source, and what it made of it.
import Archive
import Diagnostics
package import Files
import Markdown
import Model
import Rendering

/// The memory of the last build that was published. It may be deleted at any time, and is never needed.
///
/// A build with a memory gives the same bytes as one without: a source counts as unchanged only when the disk says so
/// in every way, or when its bytes were read and are the same; a page only when all that its bytes depend on is.
package struct Memory: Sendable {
  /// What built: another program may read and judge otherwise.
  package let tool: Tool
  /// Of the request: another one starts from what was read and not from what was made.
  let request: Fingerprint
  /// The files of content, in order of the bytes of their paths.
  let sources: [RememberedSource]
  /// The folders of the theme, and their files in order.
  let theme: RememberedTheme
  /// What was found by looking at files together; what each file's own reading found is kept with the reading.
  let judgements: [Diagnostic]
  /// Every file of the site, in order of the bytes of their paths.
  let files: [RememberedFile]
  /// Files that stand beside others of the site and are made from them alone, such as compressed ones, in order.
  package let companions: [Known]
  /// The readings, one after another, as `RememberedSource.reading` says.
  let readings: Readings
}

/// A source as it was when it was last read.
struct RememberedSource: Sendable, Hashable {
  /// Inside the content folder.
  let path: String
  let mark: Mark
  /// Whether the mark can be trusted to change when the file does.
  let hasRested: Bool
  /// Of all its bytes; nil when only a part was read.
  let print: Fingerprint?
  /// Of what was read from it, without places and without the text of its body.
  let meaning: Fingerprint
  /// Whether its reading found nothing amiss.
  let isSilent: Bool
  /// Where its reading stands among the readings.
  let reading: Range<Int>
  /// Of the reading's bytes.
  let readingPrint: Fingerprint
}

/// The files that a theme is made of.
struct RememberedTheme: Sendable, Hashable {
  /// The name of its folder, then those of the themes that it builds on.
  var folders: [String]
  /// Those of each folder in turn.
  var files: [RememberedThemeFile]
  /// What its bodies show besides what their authors wrote.
  var bodyWords = BodyWords.plain
}

/// One of them.
struct RememberedThemeFile: Sendable, Hashable {
  /// From the folder of themes.
  let path: String
  let mark: Mark
  let hasRested: Bool
}

/// A file of the site and what it was made from.
struct RememberedFile: Sendable, Hashable {
  let known: Known
  let origin: Origin
  /// Why it was made when it was last made.
  let reason: Reason
}

/// Why a file was made anew.
package enum Reason: UInt8, Sendable, Hashable, CaseIterable {
  /// The last build made no such file, or nothing was remembered of it.
  case new
  /// The text of a body on it changed.
  case text
  /// What it says around its bodies changed, or where their links lead.
  case view
  case template
  /// The site's address.
  case links
  /// The picture or asset that it is.
  case bytes
  /// It did not stand in the site as the last build had left it.
  case lost
}

/// What a file of the site was made from.
enum Origin: Sendable, Hashable {
  /// A page: all that its bytes depend on, and where its bodies stand.
  case page(key: PageKey, bodies: [RememberedBody])
  /// Bytes as they stand in the theme.
  case asset
  /// A file of content, by its path there.
  case copy(of: String)
}

/// A body on a page.
struct RememberedBody: Sendable, Hashable {
  /// The source's path inside the content folder.
  let path: String
  /// Of the body's text.
  let print: Fingerprint
  /// Where its links lead from that page.
  let leads: [Lead]
  /// Which part of the text stands there; nil: the whole.
  let part: Int?
  /// How much deeper its headings stand there.
  let shift: Int
  /// Where its HTML stands in the page's bytes.
  let range: Range<Int>
}
