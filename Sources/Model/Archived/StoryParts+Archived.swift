// The parts of a story, and pictures, as bytes.
package import Archive

extension Credit: Archived {
  package func write(to writer: inout Writer) {
    writer.write(person)
    writer.write(role)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(person: try reader.read(), role: try reader.read())
  }
}

extension Measurement: Archived {
  package func write(to writer: inout Writer) {
    writer.write(metric)
    writer.write(unit)
    writer.write(before)
    writer.write(after)
    writer.write(period)
    writer.write(source)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      metric: try reader.text(), unit: try reader.text(), before: try reader.read(), after: try reader.read(),
      period: try reader.read(), source: try reader.read())
  }
}

extension Saving: Archived {
  package func write(to writer: inout Writer) {
    writer.write(what)
    writer.write(amount)
    writer.write(unit)
    writer.write(source)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(what: try reader.text(), amount: try reader.read(), unit: try reader.text(), source: try reader.read())
  }
}

extension Evidence: Archived {
  package func write(to writer: inout Writer) {
    writer.write(type)
    writer.write(reference)
    writer.write(date)
    writer.write(audience)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      type: try reader.read(), reference: try reader.text(), date: try reader.read(), audience: try reader.read())
  }
}

extension Adoption: Archived {
  package func write(to writer: inout Writer) {
    writer.write(unit)
    writer.write(date)
    writer.write(adaptation)
    writer.write(result)
    writer.write(evidence)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      unit: try reader.read(), date: try reader.read(), adaptation: try reader.read(), result: try reader.read(),
      evidence: try reader.read())
  }
}

extension NurturePlan: Archived {
  package func write(to writer: inout Writer) {
    writer.write(mentor)
    writer.write(actions)
    writer.write(milestones)
    writer.write(review)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      mentor: try reader.read(), actions: try reader.read(), milestones: try reader.read(), review: try reader.read())
  }
}

extension NurtureMilestone: Archived {
  package func write(to writer: inout Writer) {
    writer.write(date)
    writer.write(text)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(date: try reader.read(), text: try reader.text())
  }
}

extension Photo: Archived {
  package func write(to writer: inout Writer) {
    writer.write(file)
    writer.write(alt)
    writer.write(credit)
    writer.write(caption)
    writer.write(people)
    writer.write(taken)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      file: try reader.read(), alt: try reader.text(), credit: try reader.read(), caption: try reader.read(),
      people: try reader.read(), taken: try reader.read())
  }
}

extension PictureType: Archived {}

extension Picture: Archived {
  package func write(to writer: inout Writer) {
    writer.write(name: file)
    writer.write(type)
    writer.write(width)
    writer.write(height)
    print.write(to: &writer)
  }

  /// A picture without width or height is damage.
  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      file: try reader.name(), type: try reader.read(), width: try reader.int(), height: try reader.int(),
      print: try reader.read())
    guard width > 0, height > 0 else { throw Damage() }
  }
}
