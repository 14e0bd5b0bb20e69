// The sentences for mistakes in YAML, in words of the person who made them.

import Diagnostics

extension YAMLTree {
  /// Reports why libyaml gave up.
  mutating func report(_ fault: YAMLFault, in text: ArraySlice<UInt8>) {
    if let quote = longQuote, quote.end.line == fault.mark.line {
      let kind = YAMLMistake.Kind.unclosedQuote
      findings.error("yaml-syntax", at: spot(quote.start, quote.start), kind.message, hint: kind.hint)
      return
    }
    let mistake = YAMLMistake(fault, in: text, open: innermost)
    let kind = mistake.kind
    findings.error("yaml-syntax", at: spot(mistake.mark, mistake.mark), kind.message, hint: kind.hint)
  }
}

extension YAMLMistake.Kind {
  /// What is wrong.
  fileprivate var message: Bilingual {
    switch self {
    case .tabIndentation:
      Bilingual(vi: "Phím Tab không được dùng để thụt dòng", en: "tab cannot indent a line")
    case .indentation:
      Bilingual(vi: "Đầu dòng thụt không khớp với các dòng ở trên", en: "indentation does not match the lines above")
    case .missingKey:
      Bilingual(vi: "Thiếu tên trường trước dấu hai chấm", en: "no key before the colon")
    case .missingColon:
      Bilingual(
        vi: "Thiếu dấu hai chấm và dấu cách sau tên trường ở dòng này",
        en: "no colon and space after the key on this line")
    case .missingDash:
      Bilingual(
        vi: "Dòng này phải bắt đầu bằng '- ' như mục ở trên", en: "line must begin with '- ' like the item above")
    case .strayDash:
      Bilingual(vi: "Dấu '-' đầu dòng không dùng được ở đây", en: "'-' cannot begin a line here")
    case .listAfterKey:
      Bilingual(vi: "Danh sách có dấu '-' phải bắt đầu ở dòng dưới", en: "list with '-' must begin on the next line")
    default: valueMessage
    }
  }

  private var valueMessage: Bilingual {
    switch self {
    case .unclosedQuote:
      Bilingual(vi: "Dấu ngoặc kép mở ở đây chưa được đóng", en: "quotation mark opened here is not closed")
    case .colonInText:
      Bilingual(
        vi: "Dấu hai chấm ở đây làm dòng bị hiểu là hai trường", en: "colon here makes the line look like two keys")
    case .badEscape:
      Bilingual(vi: "Dấu \\ không đi với ký tự này", en: "'\\' cannot stand before this character")
    case .badBlockText:
      Bilingual(vi: "Sau dấu | hoặc > phải xuống dòng", en: "line must end after | or >")
    case .textAfterValue:
      Bilingual(vi: "Có chữ thừa sau giá trị đã đóng ngoặc", en: "text after a value that was already closed")
    case .unclosed(let open, _):
      Bilingual(vi: "Dấu \(open) mở ở đây chưa được đóng", en: "'\(open)' opened here is not closed")
    case .colonInBrackets:
      Bilingual(
        vi: "Dấu hai chấm ở đây nằm trong chữ chưa có dấu ngoặc kép",
        en: "colon here stands in text without quotation marks")
    case .separator(let close):
      Bilingual(vi: "Ở đây phải có dấu phẩy hoặc dấu \(close)", en: "',' or '\(close)' expected here")
    case .reservedStart(let sign):
      Bilingual(vi: "Dấu \(quoted(sign)) không được đứng đầu giá trị", en: "\(quoted(sign)) cannot begin a value")
    case .badName:
      Bilingual(vi: "Dấu *, & hoặc ! không được đứng đầu giá trị", en: "*, & or ! cannot begin a value")
    default:
      Bilingual(vi: "Từ đây trở đi không hiểu được", en: "not understood from here on")
    }
  }

  /// What to do about it.
  fileprivate var hint: Bilingual {
    switch self {
    case .tabIndentation:
      Bilingual(vi: "xóa Tab và thụt bằng dấu cách, mỗi lớp 2 dấu", en: "delete it and indent with spaces, 2 a level")
    case .indentation:
      Bilingual(
        vi: "cho các trường cùng lớp bắt đầu ở cùng một cột; chữ dài có dấu ':' thì đặt trong dấu ngoặc kép",
        en: "begin keys of one level in one column; put long text with ':' in quotation marks")
    case .missingColon, .missingKey:
      Bilingual(vi: "viết dạng 'tên: giá trị', sau ':' có dấu cách", en: "write 'key: value', with a space after ':'")
    case .missingDash:
      Bilingual(
        vi: "thêm '- ', hoặc bớt thụt dòng nếu đây là trường mới",
        en: "add '- ', or indent less if a new key begins here")
    case .strayDash:
      Bilingual(
        vi: "xem dấu [ hoặc { ở dòng trên đã được đóng chưa", en: "look for a [ or { that is not closed on a line above"
      )
    case .listAfterKey:
      Bilingual(
        vi: "xuống dòng trước dấu '-', hoặc viết [a, b]; nếu là chữ thì đặt trong dấu ngoặc kép",
        en: "break the line before '-', or write [a, b]; if it is text, put it in quotation marks")
    default: valueHint
    }
  }

  private var valueHint: Bilingual {
    switch self {
    case .unclosedQuote:
      Bilingual(vi: "thêm dấu ngoặc cùng loại ở cuối đoạn chữ", en: "add the same mark at the end of the text")
    case .colonInText:
      Bilingual(
        vi: "đặt cả đoạn chữ sau tên trường trong dấu ngoặc kép: title: \"Họp: bàn việc\"",
        en: "put the whole text after the key in quotation marks: title: \"Meeting: the plan\"")
    case .badEscape:
      Bilingual(vi: "dùng dấu ngoặc đơn '…', hoặc viết \\\\", en: "use single quotation marks '…', or write \\\\")
    case .badBlockText:
      Bilingual(
        vi: "xuống dòng và thụt vào, hoặc đặt cả đoạn trong dấu ngoặc kép",
        en: "break the line and indent, or put all of the text in quotation marks")
    case .textAfterValue:
      Bilingual(
        vi: "đặt cả đoạn trong một cặp dấu ngoặc kép; dấu \" bên trong viết là \\\"",
        en: "put all of it in one pair of quotation marks; write a \" inside as \\\"")
    case .unclosed(_, let close), .separator(let close):
      Bilingual(
        vi: "thêm dấu \(close) hoặc dấu phẩy; nếu là chữ bình thường thì đặt cả đoạn trong dấu ngoặc kép",
        en: "add '\(close)' or ','; if it is meant as text, put all of it in quotation marks")
    case .colonInBrackets:
      Bilingual(
        vi: "giữa [ ] hoặc { }, đặt cả giá trị trong dấu ngoặc kép: {ref: \"Sổ: trang 3\"}",
        en: "between [ ] or { } put the whole value in quotation marks: {ref: \"Book: page 3\"}")
    case .reservedStart, .badName:
      YAMLTree.quoteHint
    default:
      Bilingual(
        vi: "viết mỗi trường một dòng dạng 'tên: giá trị'; chữ có dấu đặc biệt thì đặt trong dấu ngoặc kép",
        en: "write 'key: value', one a line; put text with special signs in quotation marks")
    }
  }
}
