// Stories as bytes.
package import Archive

extension StoryFacts: Archived {
  package func write(to writer: inout Writer) {
    writer.write(id)
    writer.write(name: file)
    writer.write(title)
    writer.write(kind)
    writer.write(date)
    writer.write(published)
    writer.write(discovered)
    writer.write(criteria)
    writer.write(people)
    writer.write(units)
    writer.write(summary)
    writer.write(stage)
    writer.write(status)
    writer.write(values)
    writer.write(field)
    writer.write(toward)
    writer.write(movements)
    writer.write(tags)
    writer.write(results)
    writer.write(savings)
    writer.write(evidence)
    writer.write(adopts)
    writer.write(adoptions)
    writer.write(nurture)
    writer.write(decision)
    writer.write(award)
    writer.write(documents)
    writer.write(photos)
    writer.write(consents)
    writer.write(embargo)
    writer.write(expires)
    writer.write(aliases)
    writer.write(body)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(
      id: try reader.read(), file: try reader.name(), title: try reader.read(), kind: try reader.read(),
      date: try reader.read(), published: try reader.read(), discovered: try reader.read(), criteria: try reader.read(),
      people: try reader.read(), units: try reader.read(), summary: try reader.text(), stage: try reader.read(),
      status: try reader.read(), values: try reader.read(), field: try reader.read(), toward: try reader.read(),
      movements: try reader.read(), tags: try reader.read(), results: try reader.read(), savings: try reader.read(),
      evidence: try reader.read(), adopts: try reader.read(), adoptions: try reader.read(), nurture: try reader.read(),
      decision: try reader.read(), award: try reader.read(), documents: try reader.read(), photos: try reader.read(),
      consents: try reader.read(), embargo: try reader.read(), expires: try reader.read(), aliases: try reader.read(),
      body: try reader.read())
  }
}

extension Story: Archived {
  package func write(to writer: inout Writer) {
    writer.write(facts)
  }

  package init(from reader: inout Reader) throws(Damage) {
    self.init(try StoryFacts(from: &reader))
  }
}
