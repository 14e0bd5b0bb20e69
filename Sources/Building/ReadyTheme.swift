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

/// The theme of a site, or the one that the request has in its place; nil, with findings, when it cannot draw every
/// kind of page.
///
/// - Parameter moment: when the look began, in nanoseconds since 1970.
func readyTheme(
  of site: Site, _ request: BuildRequest, at moment: Int64
) async throws(FileError) -> (theme: ReadyTheme?, findings: [Diagnostic]) {
  let themes = request.themes
  try expectThemes(in: themes)
  let named = request.theme.map { Placed($0, at: .wholeFile) } ?? site.theme
  var marks = RememberedTheme(folders: [], files: [])
  let (theme, reading) = try loadTheme(
    themes: themes, name: named, namedIn: request.theme == nil ? site.file : nil
  ) { folder throws(FileError) in
    try marks.add(folder, in: themes, at: moment)
  }
  guard let theme else { return (nil, reading) }
  let plan = ThemePlan(theme, kinds: PageKind.all.map { ($0.template, $0.schema) })
  let (compiled, drawing) = plan.finished(await inChunks(plan.kinds, request.jobs) { plan.compile($0) })
  let findings = reading + drawing
  guard let compiled, !findings.hasErrors else { return (nil, findings) }
  marks.bodyWords = compiled.bodyWords
  let assets = compiled.assets.map(\.file)
  return (ReadyTheme(compiled: compiled, marks: marks, assets: assets, findings: findings), findings)
}

/// The same for a task of its own, which keeps no type of what it throws.
func readyThemeResult(
  of site: Site, _ request: BuildRequest, at moment: Int64
) async -> Result<(theme: ReadyTheme?, findings: [Diagnostic]), FileError> {
  do throws(FileError) {
    return .success(try await readyTheme(of: site, request, at: moment))
  } catch {
    return .failure(error)
  }
}

/// No folder of themes is a mistake in the command; no such theme in it, one in site.yaml or in the command.
func expectThemes(in folder: String) throws(FileError) {
  if try !Disk.exists(folder) { _ = try Disk.list(folder) }
}

extension Asset {
  fileprivate var file: OutputFile { OutputFile(path: Addresses.assets + path, content: .bytes(bytes)) }
}
