// The first stage: a content folder becomes a library, and whatever is wrong with its files a finding each.
package import Diagnostics
package import Files
package import Model

/// A library and what was found while reading it. The library is nil when there is nothing to build on.
package struct Loaded: Sendable {
  package let library: Library?
  package let diagnostics: [Diagnostic]
}

/// The files of a content folder before any is opened.
package struct Survey: Sendable {
  /// Those that are somebody's, in order of the bytes of their paths.
  package let files: [WalkedFile]
  /// What cannot be looked into.
  package let diagnostics: [Diagnostic]
}

/// Lists a content folder, which may be a link: its owner named it. Only a folder that cannot be listed is an error of
/// the tool.
package func survey(content folder: String) throws(FileError) -> Survey {
  let walk = try Disk.walk(folder, following: true)
  return Survey(
    files: walk.files.filter { $0.status.kind != .folder && !isOfNobody($0.path) },
    diagnostics: (walk.unreadable + walk.tooDeep).map { unlisted(Loading.name(of: $0)) })
}

/// What a file of the content folder is called, whatever the folder is called: nothing depends on where it stands.
package func name(of path: String) -> String { "content/" + path }

/// Reads a content folder, file after file.
package func load(content folder: String) throws(FileError) -> Loaded {
  let survey = try survey(content: folder)
  return assemble(survey, survey.files.map { read($0, in: folder) })
}

/// Puts together what was read, a reading for each file of the survey in its order.
package func assemble(_ survey: Survey, _ readings: [Reading]) -> Loaded {
  var shelf = Shelf()
  for (file, reading) in zip(survey.files, readings) { shelf.add(reading, from: name(of: file.path)) }
  shelf.diagnostics += survey.diagnostics
  return shelf.library()
}

/// A path that cannot be looked into: its name is not UTF-8, or it lies too deep.
private func unlisted(_ name: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "cannot-read", at: Place(file: name),
    .init(
      "Tên này không phải UTF-8 hoặc nằm quá sâu, không đọc được",
      "this name is not UTF-8 or lies too deep to be read"),
    hint: .init("đổi tên tệp hoặc thư mục bằng chữ không dấu", "rename the file or folder in plain letters"))
}
