// Rule: a body places a computed table only where there is one.
import Diagnostics
import Markdown
import Model

/// Tables that a story's body places and that nothing fills.
func emptyTables(of story: Story, in survey: Survey) -> [Diagnostic] {
  story.body.computed.compactMap { table in
    let place = Place(file: story.file, table.spot)
    switch table.value {
    case .results:
      guard story.results.isEmpty else { return nil }
      return emptyTable(
        table.value, at: place, hint: .init("khai báo 'results' ở đầu bài", "declare 'results' in the front matter"))
    case .adoptions:
      // In this order: all stories are looked through only for one that has no adoptions of its own.
      guard story.adoptions.isEmpty, !survey.library.stories.contains(where: { $0.adopts?.value == story.id }) else {
        return nil
      }
      return emptyTable(
        table.value, at: place,
        hint: .init("khai báo 'adoptions' ở đầu bài", "declare 'adoptions' in the front matter"))
    }
  }
}

/// Tables that a plain page places: it has none.
func emptyTables(of page: PlainPage) -> [Diagnostic] {
  page.body.computed.map { table in
    emptyTable(
      table.value, at: Place(file: page.file, table.spot),
      hint: .init("chỉ bài viết trong 'stories' mới có bảng này", "only stories have such a table"))
  }
}

private func emptyTable(_ table: ComputedTable, at place: Place, hint: Bilingual) -> Diagnostic {
  let name = table.rawValue
  return Diagnostic(
    .error, rule: "block-without-table", at: place,
    Bilingual(
      vi: "Khối '\(name)' không có bảng nào để đặt vào đây", en: "block '\(name)' has no table to place here"),
    hint: hint)
}
