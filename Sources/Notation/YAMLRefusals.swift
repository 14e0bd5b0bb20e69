// What YAML allows and Guong does not: each refused with its place and with what to write instead.

import Diagnostics

extension YAMLTree {
  /// What to do when a special sign was meant as text: the hint of most refusals.
  static let quoteHint = Bilingual(
    vi: "nếu đây là chữ bình thường, đặt cả đoạn trong dấu ngoặc kép \"…\"",
    en: "if this is meant as text, put all of it in quotation marks \"…\"")

  mutating func refuseAnchorAndTag(of event: YAMLEvent) {
    if let anchor = event.anchor {
      findings.error(
        "yaml-anchor", at: spot(event.start, event.start),
        Bilingual(
          vi: "Dấu neo \(quoted("&" + anchor)) không được dùng trong tệp nội dung",
          en: "anchor \(quoted("&" + anchor)) is not allowed in content files"), hint: YAMLTree.quoteHint)
    }
    if let tag = event.tag.map(asWritten) {
      findings.error(
        "yaml-tag", at: spot(event.start, event.start),
        Bilingual(
          vi: "Nhãn kiểu \(quoted(tag)) (dấu ! ở đầu) không được dùng trong tệp nội dung",
          en: "tag \(quoted(tag)) (a leading !) is not allowed in content files"), hint: YAMLTree.quoteHint)
    }
  }

  mutating func refuse(alias name: String, at spot: Spot) {
    findings.error(
      "yaml-alias", at: spot,
      Bilingual(
        vi: "Tham chiếu \(quoted("*" + name)) không được dùng trong tệp nội dung",
        en: "alias \(quoted("*" + name)) is not allowed in content files"), hint: YAMLTree.quoteHint)
  }

  /// False: the first document ends here, what follows is not read.
  mutating func refuseSecondDocument(at event: YAMLEvent) -> Bool {
    findings.error(
      "yaml-documents", at: spot(event.start, event.end),
      Bilingual(
        vi: "Một tệp chỉ chứa một tài liệu YAML, ở đây bắt đầu tài liệu thứ hai",
        en: "only one YAML document a file, a second one begins here"),
      hint: Bilingual(vi: "xóa dòng --- hoặc ... thừa", en: "delete the extra --- or ... line"))
    return false
  }

  mutating func refuseMerge(at spot: Spot) {
    findings.error(
      "yaml-merge", at: spot,
      Bilingual(
        vi: "Phép gộp '<<' không được dùng trong tệp nội dung", en: "merge key '<<' is not allowed in content files"),
      hint: Bilingual(vi: "viết đầy đủ từng dòng", en: "write each line out"))
  }

  mutating func refuseEmptyKey(at spot: Spot) {
    findings.error(
      "yaml-key", at: spot,
      Bilingual(vi: "Thiếu tên trường trước dấu hai chấm", en: "no key before the colon"),
      hint: Bilingual(vi: "viết dạng 'tên: giá trị'", en: "write 'key: value'"))
  }

  /// A key that is a list or mapping; most often a `{{…}}` of some template without quotation marks.
  mutating func refuse(key: Node, in start: YAMLMark) {
    let mapping = spot(start, start)
    let isDouble = key.spot.line == mapping.line && key.spot.column == mapping.column + 1
    guard isDouble, case .mapping = key.kind else {
      findings.error(
        "yaml-key", at: key.spot,
        Bilingual(vi: "Tên trường phải là chữ, không phải danh sách", en: "key must be text, not a list or mapping"),
        hint: YAMLTree.quoteHint)
      return
    }
    findings.error(
      "yaml-key", at: mapping,
      Bilingual(vi: "Dấu '{{' không được đứng đầu giá trị", en: "'{{' cannot begin a value"),
      hint: YAMLTree.quoteHint)
  }

  /// A tag with libyaml's long form of `!!` turned back.
  private func asWritten(_ tag: String) -> String {
    let long = "tag:yaml.org,2002:"
    guard tag.utf8.starts(with: long.utf8) else { return tag }
    return "!!" + String(decoding: Array(tag.utf8.dropFirst(long.utf8.count)), as: UTF8.self)
  }
}

/// Reports lists or mappings inside one another beyond a limit.
func reportDepth(_ limit: Int, at spot: Spot, _ findings: inout Findings) {
  findings.error(
    "too-deep", at: spot,
    Bilingual(
      vi: "Danh sách lồng nhau tối đa \(limit) lớp, ở đây sâu hơn",
      en: "lists and mappings may nest \(limit) deep at most, here they go deeper"),
    hint: Bilingual(
      vi: "kiểm tra dấu ngoặc [ { bị thừa hoặc chưa đóng", en: "look for extra or unclosed brackets [ {"))
}
