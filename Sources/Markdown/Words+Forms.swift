// What the findings about footnotes, bare links and named blocks say, in both languages.

import Diagnostics

extension Findings {
  mutating func flaw(_ sort: Settled.Flaw.Sort, at spot: Spot) {
    switch sort {
    case .cutLink:
      add(
        .warning, "link-cut", at: spot, vi: "địa chỉ này bị dấu '*' hoặc '_' ngắt ra nên không thành liên kết",
        en: "a '*' or '_' cuts this address, so it is no link",
        hint: Bilingual(vi: "đặt cả địa chỉ vào giữa '<' và '>'", en: "put the whole address between '<' and '>'"))
    case .wrongNoteName:
      add(
        .warning, "footnote-name", at: spot, vi: "tên chú thích không được có dấu cách",
        en: "a footnote's name must have no spaces",
        hint: Bilingual(vi: "dùng số hoặc một từ: [^1], [^bao-cao]", en: "use a number or a word: [^1], [^report]"))
    case .wrongBox(let written):
      add(
        .warning, "task-mark", at: spot, vi: "\(quoted(written)) không thành ô đánh dấu việc",
        en: "\(quoted(written)) makes no box of a task",
        hint: Bilingual(
          vi: "viết '- [ ] ' trước việc chưa làm, '- [x] ' trước việc đã xong",
          en: "write '- [ ] ' before what is open, '- [x] ' before what is done"))
    case .longNote:
      add(
        .warning, "footnote-too-long", at: spot, vi: "chú thích chỉ gồm một đoạn; đoạn thụt vào này thành khối mã",
        en: "a footnote is one paragraph; what is indented here is code",
        hint: Bilingual(vi: "viết liền trong một đoạn", en: "write it as one paragraph"))
    }
  }

  mutating func undefinedNote(_ name: NoteName, near: String?, at spot: Spot) {
    add(
      .error, "footnote-undefined", at: spot, vi: "chú thích '[^\(name.text)]' chưa có nội dung",
      en: "footnote '[^\(name.text)]' says nothing anywhere",
      hint: near.map { Bilingual(vi: "có phải ý bạn là '[^\($0)]'?", en: "did you mean '[^\($0)]'?") }
        ?? Bilingual(
          vi: "thêm một đoạn bắt đầu bằng '[^\(name.text)]: '; không phải chú thích thì viết '\\[^'",
          en: "add a paragraph that begins with '[^\(name.text)]: '; for plain words write '\\[^'"))
  }

  mutating func unusedNote(_ name: NoteName, at spot: Spot) {
    add(
      .warning, "footnote-unused", at: spot, vi: "không chỗ nào trong bài dẫn đến chú thích '[^\(name.text)]'",
      en: "nothing in the text leads to footnote '[^\(name.text)]'",
      hint: Bilingual(
        vi: "viết '[^\(name.text)]' vào chỗ cần chú thích, hoặc xóa chú thích",
        en: "write '[^\(name.text)]' where it belongs, or delete the note"))
  }

  mutating func secondNote(_ name: NoteName, at spot: Spot) {
    add(
      .error, "footnote-twice", at: spot, vi: "chú thích '[^\(name.text)]' đã có ở trên",
      en: "footnote '[^\(name.text)]' is written above already",
      hint: Bilingual(vi: "đặt tên khác cho chú thích này", en: "give this one another name"))
  }

  mutating func photoWithoutAlt(_ address: String, at spot: Spot) {
    add(
      .error, "alt-missing", at: spot, vi: "ảnh \(quoted(address)) phải có lời mô tả",
      en: "image \(quoted(address)) must have words that describe it",
      hint: Bilingual(
        vi: "mỗi dòng viết: tệp ảnh | lời mô tả | chú thích", en: "each line is: file | what it shows | caption"))
  }

  mutating func emptyBlock(_ name: String, at spot: Spot) {
    add(
      .warning, "block-empty", at: spot, vi: "khối '\(name)' không có gì bên trong",
      en: "block '\(name)' holds nothing")
  }

  mutating func quoteWithoutVoice(at spot: Spot) {
    add(
      .warning, "quote-without-voice", at: spot, vi: "lời trích phải cho biết ai nói",
      en: "a quote must say whose words it holds",
      hint: Bilingual(
        vi: "thêm dòng cuối: — tên hoặc vai trò người nói", en: "add a last line: — the name or role of who said it"))
  }

  mutating func blockNotEmpty(_ name: String, at spot: Spot) {
    add(
      .error, "block-not-empty", at: spot, vi: "khối '\(name)' phải để trống: bảng lấy từ đầu bài",
      en: "block '\(name)' must stay empty: its table comes from the front matter",
      hint: Bilingual(
        vi: "đóng khối bằng '```' ở ngay dòng dưới", en: "close the block with '```' on the very next line"))
  }

  mutating func blockTwice(_ name: String, at spot: Spot) {
    add(
      .error, "block-twice", at: spot, vi: "khối '\(name)' đã có ở trên", en: "block '\(name)' stands above already",
      hint: Bilingual(vi: "chỉ giữ một khối", en: "keep one of them"))
  }

  mutating func blockInside(_ name: String, at spot: Spot) {
    add(
      .error, "block-inside", at: spot, vi: "khối '\(name)' không được nằm trong danh sách hay trích dẫn",
      en: "block '\(name)' must not stand in a list or quote",
      hint: Bilingual(vi: "viết '```\(name)' từ đầu dòng", en: "begin its line with '```\(name)'"))
  }

  mutating func unknownBlock(_ word: String, near: String, at spot: Spot) {
    add(
      .warning, "block-unknown", at: spot, vi: "không có khối nào tên \(quoted(word)) nên nó hiện ra như mã",
      en: "no block is named \(quoted(word)), so it is shown as code",
      hint: Bilingual(vi: "có phải ý bạn là '\(near)'?", en: "did you mean '\(near)'?"))
  }
}
