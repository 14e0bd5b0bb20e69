// Decisions, awards and consents as bytes.
package import Archive

extension Decision: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name: file)
    writer.write(number)
    writer.write(title)
    writer.write(type)
    writer.write(date)
    writer.write(campaign)
    writer.write(session)
    writer.write(items)
    writer.write(awards)
    writer.write(selection)
    writer.write(signer)
    writer.write(documents)
    writer.write(revoked)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), file: try reader.name(), number: try reader.text(), title: try reader.text(),
      type: try reader.text(), date: try reader.read(), campaign: try reader.read(), session: try reader.read(),
      items: try reader.read(), awards: try reader.read(), selection: try reader.read(), signer: try reader.read(),
      documents: try reader.read(), revoked: try reader.read())
  }
}

extension Selection: Archived {
  package func write(to writer: inout Writer) {
    writer.write(period)
    writer.write(band)
    writer.write(people)
    writer.write(capOverride)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      period: try reader.read(), band: try reader.read(), people: try reader.read(), capOverride: try reader.read())
  }
}

extension Session: Archived {
  package func write(to writer: inout Writer) {
    writer.write(members)
    writer.write(present)
    writer.write(written)
    writer.write(ballot)
    writer.write(threshold)
    writer.write(base)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      members: try reader.int(), present: try reader.int(), written: try reader.int(), ballot: try reader.read(),
      threshold: try reader.read(), base: try reader.read())
  }
}

extension VoteBase: Archived {}

extension Ballot: Archived {
  package func write(to writer: inout Writer) {
    writer.write(subject)
    writer.write(question)
    writer.write(agree)
    writer.write(against)
    writer.write(blank)
    writer.write(passed)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      subject: try reader.read(), question: try reader.text(), agree: try reader.int(), against: try reader.int(),
      blank: try reader.int(), passed: try reader.read())
  }
}

extension Award: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(form)
    writer.write(level)
    writer.write(recipient)
    writer.write(story)
    writer.write(achievement)
    writer.write(reason)
    writer.write(revoked)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), form: try reader.text(), level: try reader.read(), recipient: try reader.read(),
      story: try reader.read(), achievement: try reader.read(), reason: try reader.text(), revoked: try reader.read())
  }
}

extension AwardLevel: Archived {}

extension Consent: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name: file)
    writer.write(person)
    writer.write(scope)
    writer.write(from)
    writer.write(until)
    writer.write(form)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), file: try reader.name(), person: try reader.read(), scope: try reader.read(),
      from: try reader.read(), until: try reader.read(), form: try reader.read())
  }
}

extension Subject: Archived {
  package func write(to writer: inout Writer) {
    switch self {
    case .person(let person): writer.write(0, person)
    case .unit(let unit): writer.write(1, unit)
    case .story(let story): writer.write(2, story)
    }
  }

  package init(from reader: inout Reader) throws(Damage) {
    switch try reader.byte() {
    case 0: self = .person(try reader.read())
    case 1: self = .unit(try reader.read())
    case 2: self = .story(try reader.read())
    default: throw Damage()
    }
  }
}
