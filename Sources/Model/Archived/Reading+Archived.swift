// What a file gave as bytes: what a build remembers of a file, so that it is not read again while it is unchanged.
package import Archive

extension Reading: Archived {
  /// It can be read without what was written before it.
  package func write(to writer: inout Writer) {
    writer.forgetName()
    writer.write(facts)
    writer.write(diagnostics)
    writer.write(unread)
  }

  package init(from reader: inout Reader) throws(Damage) {
    reader.forgetName()
    self.init(facts: try reader.read(), diagnostics: try reader.read(), unread: try reader.read())
  }
}

extension Facts: Archived {
  /// The number of the case, then the value.
  package func write(to writer: inout Writer) {
    switch self {
    case .site(let site): writer.write(0, site)
    case .organisation(let organisation): writer.write(1, organisation)
    case .campaign(let campaign): writer.write(2, campaign)
    case .decision(let decision, let awards):
      writer.write(3, decision)
      writer.write(awards)
    case .consents(let consents): writer.write(4, consents)
    case .story(let story): writer.write(5, story)
    case .page(let page): writer.write(6, page)
    case .rubric(let rubric): writer.write(7, rubric)
    case .sheets(let sheets): writer.write(8, sheets)
    case .picture(let picture): writer.write(9, picture)
    case .closing(let closing): writer.write(10, closing)
    case .adjustments(let adjustments): writer.write(11, adjustments)
    case .review(let review): writer.write(12, review)
    case .inspections(let inspections): writer.write(13, inspections)
    }
  }

  package init(from reader: inout Reader) throws(Damage) {
    switch try reader.byte() {
    case 0: self = .site(try reader.read())
    case 1: self = .organisation(try reader.read())
    case 2: self = .campaign(try reader.read())
    case 3: self = .decision(try reader.read(), awards: try reader.read())
    case 4: self = .consents(try reader.read())
    case 5: self = .story(try reader.read())
    case 6: self = .page(try reader.read())
    case 7: self = .rubric(try reader.read())
    case 8: self = .sheets(try reader.read())
    case 9: self = .picture(try reader.read())
    case 10: self = .closing(try reader.read())
    case 11: self = .adjustments(try reader.read())
    case 12: self = .review(try reader.read())
    case 13: self = .inspections(try reader.read())
    default: throw Damage()
    }
  }
}

extension Writer {
  /// The number of an enum's case and the value that the case holds.
  mutating func write(_ number: UInt8, _ value: some Archived) {
    write(byte: number)
    write(value)
  }
}
