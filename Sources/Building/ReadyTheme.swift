// The theme that a site names, read, checked and compiled.
import Composing
import Diagnostics
import Files
import Loading
import Model
import Rendering

/// A theme ready to draw with.
struct ReadyTheme: Sendable {
  let compiled: CompiledTheme
  /// Its files as they stood before they were read.
  let marks: RememberedTheme
  let assets: [OutputFile]
  /// What was found in it; no error.
  let findings: [Diagnostic]
}

/// The theme of a site; nil, with findings, when it cannot draw every kind of page.
///
/// - Parameter moment: when the look began, in nanoseconds since 1970.
func readyTheme(
  of site: Site, in themes: String, at moment: Int64
) throws(FileError) -> (theme: ReadyTheme?, findings: [Diagnostic]) {
  // No folder of themes is a mistake in the command; no such theme in it, one in site.yaml.
  if try !Disk.exists(themes) { _ = try Disk.list(themes) }
  var marks = try RememberedTheme(named: site.theme.value, in: themes, at: moment)
  let (theme, reading) = try loadTheme(themes: themes, name: site.theme, namedIn: site.file)
  guard let theme else { return (nil, reading) }
  let (compiled, drawing) = compile(theme, kinds: PageKind.all.map { ($0.template, $0.schema) })
  let findings = reading + drawing
  guard let compiled, !findings.contains(where: { $0.severity == .error }) else { return (nil, findings) }
  marks.bodyWords = compiled.bodyWords
  let assets = compiled.assets.map(\.file)
  return (ReadyTheme(compiled: compiled, marks: marks, assets: assets, findings: findings), findings)
}

extension Asset {
  fileprivate var file: OutputFile { OutputFile(path: Addresses.assets + path, content: .bytes(bytes)) }
}
