// What the findings about a body say, in both languages.

import Diagnostics

extension Findings {
  mutating func nul(at spot: Spot) {
    add(
      .error, "nul-character", at: spot, vi: "ký tự NUL không được có trong bài",
      en: "a NUL character must not stand in a text",
      hint: Bilingual(vi: "lưu lại tệp dưới dạng văn bản UTF-8", en: "save the file again as UTF-8 text"))
  }

  mutating func rawHTML(at spot: Spot) {
    add(
      .warning, "raw-html", at: spot, vi: "mã HTML trong bài bị bỏ đi", en: "raw HTML is left out of the page",
      hint: Bilingual(
        vi: "viết bằng Markdown; muốn hiện dấu '<' thì viết '\\<'", en: "write Markdown; for a plain '<' write '\\<'"))
  }

  mutating func address(_ address: String, isImage: Bool, _ reason: Address.Reason?, at spot: Spot) {
    let noun = isImage ? Bilingual(vi: "địa chỉ ảnh", en: "image address") : Bilingual(vi: "địa chỉ", en: "address")
    let why = isImage && reason == nil ? wrongForImage : words(for: reason)
    add(
      .error, "address-not-allowed", at: spot, vi: "\(noun.vi) \(quoted(address)) \(why.vi)",
      en: "\(noun.en) \(quoted(address)) \(why.en)",
      hint: Bilingual(
        vi: "dùng http, https, mailto, tel, đường dẫn trong trang hoặc '#mục'",
        en: "use http, https, mailto, tel, a path within the site or a '#part'"))
  }

  mutating func altMissing(_ address: String, at spot: Spot) {
    add(
      .error, "alt-missing", at: spot, vi: "ảnh \(quoted(address)) phải có lời mô tả",
      en: "image \(quoted(address)) must have words that describe it",
      hint: Bilingual(
        vi: "viết lời mô tả vào ngoặc vuông: ![lời mô tả](ảnh.jpg)",
        en: "write them in the brackets: ![words](photo.jpg)"))
  }

  mutating func levelOne(at spot: Spot) {
    add(
      .warning, "heading-level-one", at: spot, vi: "'#' dành cho tên bài; trong bài, đề mục bắt đầu từ '##'",
      en: "'#' is for the page's title; headings in the text must begin with '##'",
      hint: Bilingual(vi: "thêm một dấu '#'", en: "add one '#'"))
  }

  mutating func skippedLevel(_ level: Int, after last: Int, at spot: Spot) {
    let (marks, right) = (String(repeating: "#", count: level), String(repeating: "#", count: last + 1))
    add(
      .warning, "heading-level-skipped", at: spot, vi: "đề mục '\(marks)' nhảy cấp, ở đây sâu nhất là '\(right)'",
      en: "heading '\(marks)' skips a level, at most '\(right)' may stand here")
  }

  mutating func emptyHeading(at spot: Spot) {
    add(.warning, "heading-empty", at: spot, vi: "đề mục phải có chữ", en: "a heading must have words")
  }

  mutating func ragged(_ cells: Int, columns: Int, at spot: Spot) {
    add(
      .warning, "table-ragged", at: spot, vi: "hàng này có \(cells) ô, bảng có \(columns) cột",
      en: "row has \(cells) cells, the table has \(columns) columns",
      hint: Bilingual(
        vi: "thêm hoặc bớt ô; dấu '|' trong ô viết là '\\|'", en: "add or remove cells; a '|' inside a cell is '\\|'"))
  }

  mutating func looseHeader(_ cells: Int, columns: Int, at spot: Spot) {
    add(
      .warning, "table-ragged", at: spot, vi: "hàng đầu bảng có \(cells) ô mà hàng kẻ bên dưới có \(columns) cột",
      en: "header has \(cells) cells, the line of dashes under it \(columns) columns",
      hint: Bilingual(vi: "cho hai hàng bằng nhau thì mới thành bảng", en: "make the two equal, or it is no table"))
  }

  mutating func tableNeedsBlankLine(at spot: Spot) {
    add(
      .warning, "table-needs-blank-line", at: spot, vi: "bảng phải cách đoạn văn phía trên một dòng trống",
      en: "a table must be parted by a blank line from the paragraph above")
  }

  mutating func looseReference(_ label: String, isInTable: Bool, at spot: Spot) {
    let reason =
      isInTable
      ? Bilingual(vi: "trong bảng, nhãn không thành liên kết", en: "in a table a label makes no link")
      : Bilingual(vi: "không có dòng '[\(label)]: địa chỉ'", en: "there is no line '[\(label)]: address'")
    add(
      .warning, "link-unresolved", at: spot,
      vi: "'[\(label)]' không thành liên kết mà hiện nguyên dấu ngoặc: \(reason.vi)",
      en: "'[\(label)]' is printed with its brackets: \(reason.en)",
      hint: Bilingual(vi: "viết '[chữ](địa chỉ)'", en: "write '[words](address)'"))
  }
}

private let wrongForImage = Bilingual(
  vi: "phải là đường dẫn tới một tệp ảnh", en: "must lead to an image file")

private func words(for reason: Address.Reason?) -> Bilingual {
  switch reason {
  case .empty: Bilingual(vi: "không được để trống", en: "must not be empty")
  case .outerSpace: Bilingual(vi: "không được có dấu cách ở đầu hay cuối", en: "must not begin or end with a space")
  case .control: Bilingual(vi: "không được chứa ký tự điều khiển", en: "must not hold control characters")
  case .backslash: Bilingual(vi: "phải dùng '/', không dùng '\\'", en: "must use '/', not '\\'")
  case .noScheme: Bilingual(vi: "phải có 'https:' trước '//'", en: "must have 'https:' before '//'")
  case .noTarget: Bilingual(vi: "thiếu phần sau tên giao thức", en: "must name something behind its scheme")
  case .scheme(let name):
    Bilingual(vi: "không được dùng giao thức \(quoted(name))", en: "must not use the scheme \(quoted(name))")
  case .disguise, nil:
    Bilingual(vi: "không được giấu giao thức hay tên máy", en: "must not hide a scheme or a host behind codes")
  }
}

extension Refusal {
  /// The body is larger or more tangled than the limits allow.
  init(_ excess: Prefilter.Excess, limits: Limits, at place: Place) {
    switch excess {
    case .bytes:
      self.init(
        "body-too-large", at: place, vi: "bài không được quá \(limits.bytes) byte",
        en: "a text must be at most \(limits.bytes) bytes")
    case .nesting:
      self.init(
        "body-too-deep", at: place, vi: "danh sách và trích dẫn lồng nhau không được quá \(limits.nesting) lớp",
        en: "lists and quotes must be nested at most \(limits.nesting) deep")
    case .work:
      self.init(
        "body-too-tangled", at: place,
        vi: "danh sách lồng nhau trải quá nhiều dòng (số dòng × số lớp không quá \(limits.work))",
        en: "nested lists must not span so many lines (lines × depth at most \(limits.work))")
    case .signs:
      self.init(
        "body-too-tangled", at: place,
        vi: "bài không được có quá \(limits.signs) dấu như * _ [ ] ` \" & (mỗi dòng tính là hai)",
        en: "a text must hold at most \(limits.signs) signs such as * _ [ ] ` \" & (a line counts as two)")
    case .images:
      self.init(
        "too-many-images", at: place, vi: "một đoạn không được có quá \(limits.imagesInParagraph) dấu '!['",
        en: "a paragraph must hold at most \(limits.imagesInParagraph) '!['")
    }
  }

  init(tooDeep limits: Limits, at place: Place) {
    self.init(
      "body-too-deep", at: place,
      vi: "chữ đậm, nghiêng và liên kết lồng nhau không được quá \(limits.inlineNesting) lớp",
      en: "emphasis and links must be nested at most \(limits.inlineNesting) deep")
  }

  init(tableTooLarge limits: Limits, at place: Place) {
    self.init(
      "table-too-large", at: place,
      vi:
        "bảng không được quá \(limits.tableColumns) cột, \(limits.tableCells) ô, cả bài không quá \(limits.allCells) ô",
      en: "a table must have at most \(limits.tableColumns) columns and \(limits.tableCells) cells, "
        + "a text at most \(limits.allCells) cells")
  }

  init(pageTooLarge limits: Limits, in file: String) {
    self.init(
      "page-too-large", at: Place(file: file), vi: "bài viết ra trang không được quá \(limits.html) byte",
      en: "a text must make a page of at most \(limits.html) bytes")
  }

  private init(_ rule: String, at place: Place, vi: String, en: String) {
    finding = Diagnostic(.error, rule: rule, at: place, Bilingual(vi: vi, en: en))
  }
}
